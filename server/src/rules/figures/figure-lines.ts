// The lines of a report in which figures are read; a sentence that hard line ends cut is read as one.
import { type Line, readLine } from '../../document/line';
import type { LineKind, Reading, Report } from '../../document/model';
import type { Position, Range, Span } from '../../text/position';

const REGIONS: ReadonlySet<LineKind> = new Set<LineKind>([
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
  'table-row',
  'table-cell',
]);

export interface FigureLine {
  /** As it stands, or several joined. */
  readonly line: Line;
  /** The first line's. */
  readonly number: number;
  /** Where a span of `line` stands in the text. */
  readonly rangeOf: (span: Span) => Range;
}

export function* figureLines(reading: Reading, report: Report): Generator<FigureLine> {
  const goesOn = nextOf(reading);
  const read = new Set<number>();
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    if (!line || read.has(number) || !REGIONS.has(reading.kinds[number] ?? 'outside')) continue;
    const numbers = [number];
    for (let next = goesOn.get(number); next !== undefined && next <= report.endLine; next = goesOn.get(next)) {
      numbers.push(next);
      read.add(next);
    }
    yield numbers.length > 1 ? joined(reading, numbers) : { line, number, rangeOf: (span) => onOne(number, span) };
  }
}

const nexts = new WeakMap<Reading, ReadonlyMap<number, number>>();

/** By line, the line on which its sentence goes on. */
function nextOf(reading: Reading): ReadonlyMap<number, number> {
  let next = nexts.get(reading);
  if (!next) {
    next = new Map(reading.brokenLines.flatMap((one) => (one.across ? [] : [[one.line, one.next] as const])));
    nexts.set(reading, next);
  }
  return next;
}

const onOne = (line: number, { start, end }: Span): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

interface Joined {
  readonly lines: readonly Line[];
  readonly line: Line;
  /** Where each line begins in the joined one. */
  readonly starts: readonly number[];
}

/** By first line: what is told of a joined line is kept for as long as its lines are the same. */
const kept = new WeakMap<Line, Joined>();

function joined(reading: Reading, numbers: readonly number[]): FigureLine {
  const lines = numbers.flatMap((number) => reading.lines[number] ?? []);
  const [first] = lines as [Line];
  let whole = kept.get(first);
  if (whole?.lines.length !== lines.length || !whole.lines.every((line, at) => line === lines[at])) {
    whole = join(lines);
    kept.set(first, whole);
  }
  const { line, starts } = whole;
  const position = (offset: number, isEnd: boolean): Position => {
    const at = Math.max(
      0,
      starts.findLastIndex((start) => (isEnd ? start < offset : start <= offset)),
    );
    const from = at === 0 ? 0 : (lines[at]?.contentStart ?? 0);
    return { line: numbers[at] ?? 0, character: from + offset - (starts[at] ?? 0) };
  };
  return {
    line,
    number: numbers[0] ?? 0,
    rangeOf: ({ start, end }) => ({ start: position(start, false), end: position(end, true) }),
  };
}

function join(lines: readonly Line[]): Joined {
  let text = '';
  const starts: number[] = [];
  for (const line of lines) {
    starts.push(text.length);
    text += line.text.slice(starts.length === 1 ? 0 : line.contentStart, line.contentEnd);
  }
  return { lines, starts, line: readLine({ text, eol: '' }) };
}
