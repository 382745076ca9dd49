// Which genre a piece is.
import type { Line } from './line';
import type { Genre, LineKind } from './model';

export interface GenreEvidence {
  readonly title: string | undefined;
  readonly collectionTitle: string | undefined;
  readonly bylines: boolean;
  readonly salutation: boolean;
  readonly table: boolean;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
}

export function guessGenre(evidence: GenreEvidence): { genre: Genre; confidence: number } {
  return { genre: evidence.table ? 'task-table' : evidence.bylines ? 'news' : 'other', confidence: 0 };
}
