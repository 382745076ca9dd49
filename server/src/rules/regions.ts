// Kinds of lines that several rules look at, named by what is judged there.
import type { LineKind } from '../document/model';

/** Running text: what is judged as sentences, not as names, cells or what a site put there. */
export const PROSE: readonly LineKind[] = [
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
  'attachment-note',
];

/** All that the writer of the text wrote, headings and tables too; names of units and persons are theirs. */
export const WORDING: readonly LineKind[] = [
  'collection-title',
  'title',
  'toc-entry',
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
  'attachment',
  'attachment-note',
  'caption',
  'table-head',
  'table-row',
  'table-cell',
];
