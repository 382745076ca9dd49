// Tables with a total row (合计): each column of numbers against its total. Tables are written with | or tabs, or pasted one cell a line.
import type { Span } from '../text/position';
import { flattenedTables } from './figures-flattened';
import type { Line } from './line';
import type { LineKind, Reading, Report } from './model';

interface ColumnSum {
  /** Line and place of the total, and of each number above it. */
  readonly total: Cell;
  readonly parts: readonly Cell[];
  readonly sum: number;
  readonly right: boolean;
}

export interface Cell extends Span {
  readonly line: number;
  readonly value: number;
  readonly decimals: number;
}

export interface Row {
  readonly line: number;
  /** Where each cell has a line of its own. */
  readonly lines?: readonly number[];
  readonly cells: readonly Span[];
  readonly texts: readonly string[];
}

const IN_TABLE: ReadonlySet<LineKind> = new Set<LineKind>(['table-head', 'table-row', 'table-cell']);
const TOTAL = /^\**(?:合[\s\u3000]*计|合[\s\u3000]*計|总[\s\u3000]*计|總[\s\u3000]*計|共[\s\u3000]*计|总数|總數)\**$/u;
const PART_TOTAL = /小[\s\u3000]*[计計]|其中|合[计計]|总[计計]/u;
/** Averages and shares do not add up, nor do ordinals. */
const NOT_ADDED = /率|比|均|%|％|序|号|號|名次|排名|增[长幅速]|年|编|目标|标准/u;
const EMPTY = /^(?:[-—–/无]*|——)$/u;
const NUMBER = /^[-+]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$/u;
const FEWEST_PARTS = 2;

export function columnSums(reading: Reading, report: Report): ColumnSum[] {
  return tablesIn(reading, report).flatMap((rows) => [...sumColumns(rows)]);
}

/** The rows of each, the head first; lines under a head are left out. */
export function tablesIn(reading: Reading, report: Report): readonly Row[][] {
  const tables = kept.get(reading) ?? new Map<Report, Row[][]>();
  kept.set(reading, tables);
  const rows = tables.get(report) ?? readTables(reading, report);
  tables.set(report, rows);
  return rows;
}

/** Several rules ask for them. */
const kept = new WeakMap<Reading, Map<Report, Row[][]>>();

function readTables(reading: Reading, report: Report): Row[][] {
  const found: Row[][] = flattenedTables(reading, report, (text) => TOTAL.test(text));
  let rows: Row[] = [];
  for (let number = report.startLine; number <= report.endLine + 1; number++) {
    const line = reading.lines[number];
    const row =
      line && number <= report.endLine && (IN_TABLE.has(reading.kinds[number] ?? 'outside') || isTabbed(line))
        ? readRow(line, number)
        : undefined;
    if (row) {
      rows.push(row);
      continue;
    }
    if (rows.length > FEWEST_PARTS) found.push(rows.filter(({ cells }) => cells.length > 0));
    rows = [];
  }
  return found;
}

function readRow(line: Line, number: number): Row | undefined {
  const { text, start, end } = line;
  const mark = text[start] === '|' ? '|' : text.includes('\t') ? '\t' : undefined;
  if (mark === undefined) return undefined;
  const cells: Span[] = [];
  let from = mark === '|' ? start + 1 : start;
  for (let at = from; at <= end; at++) {
    if (at < end && text[at] !== mark) continue;
    if (mark === '|' && at === end && from >= end) break;
    let cellStart = from;
    let cellEnd = at;
    while (cellStart < cellEnd && /[\s*]/u.test(text[cellStart] ?? '')) cellStart++;
    while (cellEnd > cellStart && /[\s*]/u.test(text[cellEnd - 1] ?? '')) cellEnd--;
    cells.push({ start: cellStart, end: cellEnd });
    from = at + 1;
  }
  const texts = cells.map((cell) => text.slice(cell.start, cell.end));
  return texts.every((one) => /^:?-+:?$/u.test(one))
    ? { line: number, cells: [], texts: [] }
    : { line: number, cells, texts };
}

/** Three cells or more, whatever else the line was read as. */
const isTabbed = ({ text }: Line): boolean => text.includes('\t') && /^[^\t]+\t[^\t]*\t/u.test(text);

function* sumColumns(rows: readonly Row[]): Generator<ColumnSum> {
  const [head, ...body] = rows;
  const at = body.findIndex(({ texts }) => texts.slice(0, 2).some((text) => TOTAL.test(text)));
  const total = body[at];
  // a total stands at the end or at the beginning, and there is one
  if (!head || !total || (at !== body.length - 1 && at !== 0)) return;
  const parts = body.filter((row) => row !== total);
  if (parts.length < FEWEST_PARTS || parts.some(({ cells }) => cells.length !== head.cells.length)) return;
  if (parts.some(({ texts }) => texts.slice(0, 2).some((text) => PART_TOTAL.test(text)))) return;
  if (total.cells.length !== head.cells.length) return;
  for (let column = 1; column < head.cells.length; column++) {
    if (NOT_ADDED.test(head.texts[column] ?? '')) continue;
    const sum = numberIn(total, column);
    const numbers = parts.filter(({ texts }) => !EMPTY.test(texts[column] ?? '')).map((row) => numberIn(row, column));
    const cells = numbers.filter((cell) => cell !== undefined);
    if (!sum || cells.length < numbers.length || cells.length < FEWEST_PARTS) continue;
    const all = cells.reduce((sofar, { value }) => sofar + value, 0);
    const decimals = Math.max(...[sum, ...cells].map(({ decimals }) => decimals));
    const margin = decimals > 0 ? ((cells.length + 1) / 2) * 10 ** -decimals : 0;
    yield { total: sum, parts: cells, sum: all, right: Math.abs(all - sum.value) <= margin + 1e-6 };
  }
}

export function numberIn(row: Row, column: number): Cell | undefined {
  return readNumber(row, column, row.texts[column] ?? '');
}

/** 85%, or 85 under a head that says so. */
export function percentIn(row: Row, column: number): Cell | undefined {
  return readNumber(row, column, (row.texts[column] ?? '').replace(/[%％]$/u, ''));
}

function readNumber(row: Row, column: number, text: string): Cell | undefined {
  const span = row.cells[column];
  if (!span || !NUMBER.test(text)) return undefined;
  return {
    ...span,
    line: row.lines?.[column] ?? row.line,
    value: Number(text.replace(/[,，]/gu, '')),
    decimals: text.split('.')[1]?.length ?? 0,
  };
}
