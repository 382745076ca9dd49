// Sentences cut by a hard line end.
import type { Line } from './line';
import type { BrokenLine } from './model';

export function findBrokenLines(_lines: readonly Line[], _isText: (number: number) => boolean): BrokenLine[] {
  return [];
}
