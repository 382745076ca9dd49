// A table that was pasted one cell a line: 序号 / 乡镇 / 面积 / 1 / 青山乡 / 420 / 2 / … / 合计 / 1085.
// Invariant: only where the numbers of the rows stand at equal distances and a total ends them.
import type { Span } from '../text/position';
import { isBlank, type Line } from './line';
import type { Reading, Report } from './model';

interface FlatRow {
  readonly line: number;
  /** Each cell's own line. */
  readonly lines: readonly number[];
  readonly cells: readonly Span[];
  readonly texts: readonly string[];
}

const LONGEST_CELL = 20;
const MOST_COLUMNS = 8;
const FEWEST_ROWS = 2;
const NUMERIC = /^[\d.,，]+$/u;

/** Rows with the head first and the total last. */
export function flattenedTables(
  { lines }: Reading,
  { startLine, endLine }: Report,
  isTotal: (text: string) => boolean,
): FlatRow[][] {
  const found: FlatRow[][] = [];
  const cellAt = (number: number): string | undefined => (number > endLine ? undefined : cellOf(lines[number]));
  for (let first = startLine + 2; first <= endLine; first++) {
    if (!isOne(lines[first])) continue;
    let width = 2;
    while (width <= MOST_COLUMNS && cellAt(first + width) !== '2') width++;
    if (width > MOST_COLUMNS || first - width < startLine) continue;
    let count = 2;
    while (cellAt(first + count * width) === String(count + 1)) count++;
    const end = first + count * width;
    if (count < FEWEST_ROWS || !isTotal(cellAt(end) ?? '')) continue;
    const starts = [first - width, ...Array.from({ length: count }, (_, row) => first + row * width)];
    const rows = starts.map((start) => rowAt(lines, start, width));
    const [head, ...body] = rows;
    if (rows.some(({ texts }) => texts.includes('')) || head?.texts.some((text) => NUMERIC.test(text))) continue;
    const columns = Array.from({ length: width - 1 }, (_, at) => at + 1).filter((column) =>
      body.every(({ texts }) => NUMERIC.test(texts[column] ?? '')),
    );
    let sums = 0;
    while (NUMERIC.test(cellAt(end + 1 + sums) ?? '')) sums++;
    // a total for each column of numbers, or nobody knows of which
    if (columns.length === 0 || sums !== columns.length) continue;
    found.push([...rows, totalRow(lines, end, width, columns)]);
    first = end;
  }
  return found;
}

const isOne = (line: Line | undefined): boolean =>
  line !== undefined && line.end - line.start === 1 && line.text[line.start] === '1';

function cellOf(line: Line | undefined): string | undefined {
  if (!line || isBlank(line) || line.solid > LONGEST_CELL || line.text.includes('\t')) return undefined;
  return line.text.slice(line.start, line.end);
}

function rowAt(lines: readonly Line[], start: number, width: number): FlatRow {
  const numbers = Array.from({ length: width }, (_, at) => start + at);
  const cells = numbers.map((number) => ({ start: lines[number]?.start ?? 0, end: lines[number]?.end ?? 0 }));
  return { line: start, lines: numbers, cells, texts: numbers.map((number) => cellOf(lines[number]) ?? '') };
}

/** 合计, and behind it the totals of these columns. */
function totalRow(lines: readonly Line[], line: number, width: number, columns: readonly number[]): FlatRow {
  const numbers = Array.from({ length: width }, (_, at) => line + (at === 0 ? 0 : columns.indexOf(at) + 1));
  const cells = numbers.map((number) => ({ start: lines[number]?.start ?? 0, end: lines[number]?.end ?? 0 }));
  const isHere = (at: number): boolean => at === 0 || columns.includes(at);
  return {
    line,
    lines: numbers,
    cells,
    texts: numbers.map((number, at) => (isHere(at) ? (cellOf(lines[number]) ?? '') : '')),
  };
}
