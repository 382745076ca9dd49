// Where wording is judged: all that the writer of the text wrote, headings and tables too; names of units and persons are theirs.
import type { LineKind } from '../../document/model';

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
