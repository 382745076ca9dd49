// Where running text stands: what is judged as sentences, not as names, cells or what a site put there.
import type { LineKind } from '../../document/model';

export const PROSE: readonly LineKind[] = [
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
  'attachment-note',
];
