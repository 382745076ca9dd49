// A text with a cursor, and what a feature of navigation says of it, written as marks in the text.
import type { Reading } from '../../server/src/document/model';
import type { Known } from '../../server/src/features/links/link';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { comparePositions, type Position, type Range } from '../../server/src/text/position';
import { readMarks, writeMarks } from './markers';

export const KNOWN: Known = { profile: undefined, terms: ['养老服务', '网格员', '国企'] };

export interface Pointed {
  readonly text: string;
  readonly reading: Reading;
  readonly cursor: Position;
}

/** `marked` has ‸ where the cursor stands, and may have ⟦…⟧. */
export function pointIn(marked: string): Pointed {
  const { text, cursor } = readMarks(marked);
  if (!cursor) throw new Error('no ‸');
  const service = createReportService();
  return { text, cursor, reading: service.read(service.open('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS) };
}

/** `marked` without its cursor: what is expected. */
export const expected = (marked: string): string => marked.replace('‸', '');

/** `marked` without ⟦…⟧: what is asked. */
export const asked = (marked: string): string => marked.replace(/[⟦⟧]/gu, '');

export const shown = (text: string, ranges: readonly Range[]): string =>
  writeMarks(
    text,
    ranges.toSorted((a, b) => comparePositions(a.start, b.start)),
  );
