// Counts of a report's structure: its sections, and what stands in its lines.
import type { Reading, Report } from '../document/model';
import { titlePattern } from '../document/title-pattern';
import { countMarks } from './counting-marks';
import { countSections } from './counting-sections';
import { KEY } from './keys';
import { type Add, keyOf } from './rows';

export function countStructure(reading: Reading, report: Report, add: Add): void {
  let han = 0;
  for (let number = report.startLine; number <= report.endLine; number++) han += reading.lines[number]?.han ?? 0;
  add(keyOf(KEY.piece), han);
  add(keyOf(KEY.genre, report.genre));
  if (report.title !== undefined) add(keyOf(KEY.title, report.genre, titlePattern(report.title, report.unit)));
  countSections(reading, report, add);
  countMarks(reading, report, add);
}
