// Tables of a page: which hold data and which only set the page, and their cells in rows and columns.
import { attribute, type Element, elementsOf, isElement, textOf } from './tree';

/** Undefined where a cell above or to the left reaches into the place. */
type Row = (Element | undefined)[];

const WIDEST = 100;
/** A cell with more paragraphs than this that holds the most of the table is the page's text beside its navigation. */
const MOST_PARAGRAPHS = 8;

export function isDataTable(table: Element, unseen: (element: Element) => boolean): boolean {
  if (/^(?:presentation|none)$/iu.test(attribute(table, 'role') ?? '')) return false;
  for (const { tagName } of elementsOf(table)) if (/^(?:table|h[1-6]|form|article|main)$/u.test(tagName)) return false;
  const { rows } = rowsOf(table);
  const cells = rows.flat().filter((cell) => cell !== undefined && !unseen(cell)) as Element[];
  if (rows.length < 2 || widthOf(rows) < 2) return false;
  const sizes = cells.map((cell) => textOf(cell).replace(/\s+/gu, '').length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.filter((size) => size > 0).length < 2) return false;
  return cells.every((cell, index) => (sizes[index] ?? 0) <= all * 0.6 || paragraphsOf(cell) <= MOST_PARAGRAPHS);
}

function paragraphsOf(cell: Element): number {
  let paragraphs = 0;
  for (const { tagName } of elementsOf(cell)) if (/^(?:p|div|br|li)$/u.test(tagName)) paragraphs++;
  return paragraphs;
}

export function rowsOf(table: Element): { readonly caption: Element | undefined; readonly rows: readonly Row[] } {
  let caption: Element | undefined;
  const rows: Row[] = [];
  /** Rows that a cell above still takes, by column. */
  const taken: number[] = [];
  const addRow = (row: Element): void => {
    const cells: Row = [];
    const skipTaken = (): void => {
      for (let left = taken[cells.length] ?? 0; left > 0; left = taken[cells.length] ?? 0) {
        taken[cells.length] = left - 1;
        cells.push(undefined);
      }
    };
    for (const cell of row.childNodes) {
      if (!isElement(cell) || !/^t[dh]$/u.test(cell.tagName) || cells.length >= WIDEST) continue;
      skipTaken();
      const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let column = 0; column < wide; column++) {
        taken[cells.length] = high - 1;
        cells.push(column === 0 ? cell : undefined);
      }
    }
    skipTaken();
    if (cells.length > 0) rows.push(cells);
  };
  for (const part of table.childNodes) {
    if (!isElement(part)) continue;
    if (part.tagName === 'caption') caption = part;
    else if (part.tagName === 'tr') addRow(part);
    else if (/^t(?:head|body|foot)$/u.test(part.tagName)) {
      for (const row of part.childNodes) if (isElement(row) && row.tagName === 'tr') addRow(row);
    }
  }
  return { caption, rows };
}

/** Columns of the widest row. */
export const widthOf = (rows: readonly Row[]): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, WIDEST) : 1;
}
