// Values sheets (填数表) beside a draft: two columns, what a value is called and the value. `<draft>.csv`, `<draft>.xlsx`, and
// `填数表.csv`, `填数表.xlsx` for all drafts of a folder. What cannot be read holds nothing.
import { readFile, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { readTextFile } from './files';

export interface SheetRow {
  readonly name: string;
  readonly value: string;
}

const SHARED_NAME = '填数表';
/** Larger files are data, and no sheet that somebody filled in. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_ROWS = 5_000;
const LONGEST = 200;

const kept = new Map<string, { readonly mtimeMs: number; readonly size: number; readonly rows: readonly SheetRow[] }>();

/** Rows for the draft at this absolute path, those of its own sheets first. Never rejects. */
export async function valuesBeside(draft: string): Promise<readonly SheetRow[]> {
  const { dir, name } = parse(draft);
  const files = [name, SHARED_NAME].flatMap((sheet) => ['.csv', '.xlsx'].map((ending) => join(dir, sheet + ending)));
  const rows = await Promise.all(files.filter((file) => file !== draft).map(rowsOf));
  return rows.flat();
}

async function rowsOf(path: string): Promise<readonly SheetRow[]> {
  try {
    const status = await stat(path);
    const { mtimeMs, size } = status;
    if (!status.isFile() || size > MOST_BYTES) return [];
    const before = kept.get(path);
    if (before?.mtimeMs === mtimeMs && before.size === size) return before.rows;
    const rows = pairs(path.endsWith('.csv') ? cells((await readTextFile(path, path)).text) : await workbook(path));
    kept.set(path, { mtimeMs, size, rows });
    return rows;
  } catch {
    kept.delete(path);
    return [];
  }
}

async function workbook(path: string): Promise<string[][]> {
  const { firstSheet } = await import('./xlsx');
  return firstSheet(await readFile(path));
}

/** The head of the second column; such a row names no value. */
const HEAD = /^(?:值|数值|取值|内容|数据|填写内容|value)$/iu;
/** 养老机构数（家）: the unit is no part of the name. */
const UNIT = /[（(][^（）()]{1,8}[）)]$/u;

function pairs(rows: readonly (readonly string[])[]): SheetRow[] {
  return rows.slice(0, MOST_ROWS).flatMap(([first = '', second = '']) => {
    const name = first.trim().replace(UNIT, '');
    const value = second.trim();
    const usable = name !== '' && value !== '' && name.length <= LONGEST && value.length <= LONGEST;
    return usable && !HEAD.test(value) && !/[\r\n]/u.test(value) ? [{ name, value }] : [];
  });
}

/** Comma-separated rows as RFC 4180 has them; tabs separate where the first line has one. */
function cells(text: string): string[][] {
  const separator = /^[^\r\n]*\t/u.test(text) ? '\t' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length && rows.length <= MOST_ROWS; at++) {
    const c = text[at] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[at + 1] === '"') {
        cell += c;
        at++;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) {
      row.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[at + 1] === '\n') at++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += c;
  }
  return [...rows, [...row, cell]];
}
