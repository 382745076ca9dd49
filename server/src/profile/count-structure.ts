// Counts of a report's structure.
import type { Reading, Report } from '../document/model';
import type { Add } from './count';
import { KEY } from './keys';
import { keyOf } from './rows';

export function countStructure(_reading: Reading, report: Report, add: Add): void {
  add(keyOf(KEY.piece), 0);
  add(keyOf(KEY.genre, report.genre));
}
