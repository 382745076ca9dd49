// Columns of a table that follow from others in the same row: 合计 of what stands beside it, 完成率 of two columns, 增长 over last year.
// Invariant: only where the heads or most rows show what follows from what.
import { type Cell, numberIn, percentIn, type Row, tablesIn } from './figures-tables';
import type { Reading, Report } from './model';

export interface RowTotal {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  readonly sum: number;
  readonly right: boolean;
}

export interface RowPercent {
  readonly kind: 'share' | 'growth';
  readonly stated: Cell;
  /** The whole, or the value before. */
  readonly base: Cell;
  readonly value: Cell;
  /** In percent, as it should be. */
  readonly percent: number;
  readonly right: boolean;
}

const TOTAL_HEAD = /^\**(?:合\s*计|总\s*计|共\s*计|小\s*计)(?:[（(][^（）()]{1,6}[）)])?\**$/u;
const RATE_HEAD = /率|占比|比重|比例/u;
const GROWTH_HEAD = /^(?:同比)?(?:增长|增幅|增速|增减|增长率|增减幅)(?:率|幅度)?(?:[（(]?[%％][）)]?)?$/u;
const YEAR_HEAD = /^(20\d\d)年/u;
const NOT_ADDED = /率|比|均|%|％|序|号|名次|排名|增|年份|编|目标|标准|备注/u;
/** So many rows show that one column is the sum of others, or their ratio; no more than one may be wrong. */
const EVIDENCE = 2;

export function rowTotals(reading: Reading, report: Report): RowTotal[] {
  return tablesIn(reading, report).flatMap((rows) => {
    const [head, ...body] = rows;
    const at = head?.texts.findIndex((text) => TOTAL_HEAD.test(text)) ?? -1;
    if (!head || at < 1) return [];
    const columns = head.texts.flatMap((text, column) =>
      column > 0 && column !== at && !NOT_ADDED.test(text) && body.some((row) => numberIn(row, column)) ? [column] : [],
    );
    if (columns.length < 2) return [];
    const found = body.flatMap((row): RowTotal[] => {
      const total = numberIn(row, at);
      const parts = columns.flatMap((column) => numberIn(row, column) ?? []);
      if (!total || parts.length < columns.length || row.cells.length !== head.cells.length) return [];
      const sum = parts.reduce((all, { value }) => all + value, 0);
      const decimals = Math.max(...[total, ...parts].map((cell) => cell.decimals));
      const margin = decimals > 0 ? ((parts.length + 1) / 2) * 10 ** -decimals : 0;
      return [{ total, parts, sum, right: Math.abs(sum - total.value) <= margin + 1e-6 }];
    });
    return areBelieved(found) ? found : [];
  });
}

export function rowPercents(reading: Reading, report: Report): RowPercent[] {
  return tablesIn(reading, report).flatMap((rows) => {
    const [head] = rows;
    if (!head) return [];
    return head.texts.flatMap((text, column) =>
      GROWTH_HEAD.test(text) ? growths(rows, column) : RATE_HEAD.test(text) ? shares(rows, column) : [],
    );
  });
}

/** The two columns before it are of two years that follow each other. */
function growths([head, ...body]: readonly Row[], column: number): RowPercent[] {
  const [before, after] = [head?.texts[column - 2], head?.texts[column - 1]].map(
    (text) => YEAR_HEAD.exec(text ?? '')?.[1],
  );
  if (before === undefined || Number(before) + 1 !== Number(after)) return [];
  return body.flatMap((row) => compare(row, 'growth', column, column - 2, column - 1) ?? []);
}

/** The pair of columns whose ratio most rows state. */
function shares([head, ...body]: readonly Row[], column: number): RowPercent[] {
  const others = (head?.texts ?? []).flatMap((text, at) =>
    at > 0 && at !== column && !NOT_ADDED.test(text) ? [at] : [],
  );
  for (const base of others)
    for (const part of others) {
      if (base === part) continue;
      const found = body.flatMap((row) => compare(row, 'share', column, base, part) ?? []);
      if (areBelieved(found)) return found;
    }
  return [];
}

/** One wrong among several that are right. */
function areBelieved(found: readonly { readonly right: boolean }[]): boolean {
  const right = found.filter((one) => one.right).length;
  return right >= EVIDENCE && found.length - right <= 1;
}

function compare(row: Row, kind: RowPercent['kind'], column: number, from: number, to: number): RowPercent | undefined {
  const stated = percentIn(row, column);
  const base = numberIn(row, from);
  const value = numberIn(row, to);
  if (!stated || !base || !value || base.value <= 0) return undefined;
  const step = ({ decimals }: Cell): number => (decimals > 0 ? 10 ** -decimals : 0);
  const of = (a: number, b: number): number => (kind === 'share' ? (b / a) * 100 : (b / a - 1) * 100);
  const least = of(base.value + step(base) / 2, value.value - step(value) / 2);
  const most = of(base.value - step(base) / 2, value.value + step(value) / 2);
  const digit = 10 ** -stated.decimals;
  const right = most >= stated.value - digit / 2 - 1e-6 && least <= stated.value + digit - 1e-6;
  return { kind, stated, base, value, percent: of(base.value, value.value), right };
}
