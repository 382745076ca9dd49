// The lines of a report in which figures are read.
import type { Line } from '../../document/line';
import type { LineKind, Reading, Report } from '../../document/model';

const REGIONS: ReadonlySet<LineKind> = new Set<LineKind>([
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
  'table-row',
  'table-cell',
]);

export function* figureLines(reading: Reading, report: Report): Generator<{ line: Line; number: number }> {
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    if (line && REGIONS.has(reading.kinds[number] ?? 'outside')) yield { line, number };
  }
}
