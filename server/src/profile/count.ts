// From a report to counts: the first half of learning.
import type { Reading, Report } from '../document/model';
import { countStructure } from './count-structure';
import { countTerms } from './count-terms';
import type { Add, PieceCounts } from './rows';
import type { Segmenter } from './segmenter';

/** What a report holds, of all kinds of keys.ts. A function of the report's lines, so that counts of an archive add up. */
export function countReport(reading: Reading, report: Report, segmenter: Segmenter): PieceCounts {
  const counts = new Map<string, number>();
  const add: Add = (key, count = 1) => void counts.set(key, (counts.get(key) ?? 0) + count);
  countStructure(reading, report, add);
  countTerms(reading, report, segmenter, add);
  return counts;
}
