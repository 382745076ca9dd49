// The lines of a report that its writers fill with their own sentences.
import type { Line } from '../../document/line';
import type { LineKind, Reading, Report } from '../../document/model';

export const PROSE = ['paragraph', 'continuation', 'run-in-heading'] as const satisfies readonly LineKind[];
const KINDS: ReadonlySet<LineKind> = new Set(PROSE);

export function* proseLines(report: Report, reading: Reading): Generator<{ number: number; line: Line }> {
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (line && kind && KINDS.has(kind)) yield { number, line };
  }
}
