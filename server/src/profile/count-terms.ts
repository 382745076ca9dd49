// Counts of a report's words.
import type { Reading, Report } from '../document/model';
import type { Add } from './count';
import { KEY } from './keys';
import { keyOf } from './rows';
import type { Segmenter } from './segmenter';

export function countTerms(reading: Reading, report: Report, segmenter: Segmenter, add: Add): void {
  for (let line = report.startLine; line <= report.endLine; line++)
    add(keyOf(KEY.words), segmenter.cut(reading.lines[line]?.text ?? '').length);
}
