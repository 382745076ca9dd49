// The marks of a report that may be steps of series, between two ends of series, in order.
// Invariant: a function of the report's lines and their kinds.
import type { Line } from './line';
import type { LineKind, Reading, Report } from './model';
import { type SeriesFamily, type SeriesMark, seriesMarks } from './series-marks';

export interface SeriesItem extends SeriesMark {
  readonly line: number;
  /** Opens its paragraph or its table cell. */
  readonly opener: boolean;
}

export interface Entry extends SeriesItem {
  /** Lines of one paragraph share it. */
  readonly paragraph: number;
  /** Index of the next entry of the same family that is not quoted. */
  next: number | undefined;
}

export const NUMBERED: ReadonlySet<SeriesFamily> = new Set(['shi', 'yao', 'di', 'words', 'qi']);
const ENDS: ReadonlySet<LineKind> = new Set<LineKind>([
  'collection-title',
  'title',
  'unit',
  'date',
  'byline',
  'salutation',
  'toc-title',
  'attachment',
  'table-head',
  'table-row',
]);
const HOLDS: ReadonlySet<LineKind> = new Set<LineKind>([
  'paragraph',
  'continuation',
  'heading',
  'run-in-heading',
  'table-row',
  'table-cell',
]);
/** Candidates between two ends of series. */
export function* scopes(reading: Reading, report: Report): Generator<Entry[]> {
  const cells = cellStarts(reading, report);
  let scope: Entry[] = [];
  let paragraph = 0;
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || !kind || kind === 'blank') continue;
    const marks = HOLDS.has(kind) ? seriesMarks(line) : [];
    if (endsSeries(line, kind, marks) && scope.length > 0) {
      yield scope;
      scope = [];
    }
    if (kind !== 'continuation') paragraph++;
    for (const mark of marks) {
      const place = cells.get(number)?.includes(mark.start) ? 'start' : mark.place;
      if (place === 'start' && !mayOpen(mark, kind, marks)) continue;
      const opener = place === 'start' && kind !== 'continuation';
      scope.push({ ...mark, place, line: number, opener, paragraph, next: undefined });
    }
  }
  if (scope.length > 0) yield scope;
}

/** Where the cells of each table row begin on its first line. */
function cellStarts(reading: Reading, report: Report): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  for (const { rows } of report.tables)
    for (const { line, task, source, result } of rows) {
      const text = reading.lines[line]?.text ?? '';
      const cells = [task, source, result].map((cell) => cell.split('\n', 1)[0]);
      starts.set(
        line,
        cells.map((cell) => (cell ? text.indexOf(cell) : -1)),
      );
    }
  return starts;
}

/** A heading that is itself an item (一是抓学习) and an unnumbered lead are steps of a series, not its end. */
function endsSeries(line: Line, kind: LineKind, marks: readonly SeriesMark[]): boolean {
  if (ENDS.has(kind)) return true;
  if (kind === 'heading') return marks[0]?.place !== 'start';
  return kind === 'run-in-heading' && line.marker !== undefined;
}

/** (1) and 1. at a line's start number headings, outside of table cells, unless the count goes on in the line. */
function mayOpen({ family, number, start }: SeriesMark, kind: LineKind, marks: readonly SeriesMark[]): boolean {
  if (NUMBERED.has(family) || family === 'side' || kind === 'table-cell' || kind === 'table-row') return true;
  if (kind !== 'paragraph' || number !== 1) return false;
  return marks.find((mark) => mark.family === family && mark.start > start)?.number === 2;
}
