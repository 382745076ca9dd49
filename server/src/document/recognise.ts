// Is this a Chinese report?
import type { Line } from './line';
import type { LineKind } from './model';

export function recognise(lines: readonly Line[], _kinds: readonly LineKind[]): boolean {
  return lines.some((line) => line.han > 0);
}
