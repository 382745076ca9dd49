// The first sheet of an .xlsx workbook as rows of cells. Numbers come as they are kept: formats (dates, percentages) are not read.
// Invariant: bounded, whatever a file claims to hold.
import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** Of one part, unpacked; a sheet that somebody filled in has some kilobytes. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_CELLS = 20_000;
/** Columns that are read. */
const COLUMNS = 2;

/** Throws where the bytes are no workbook. */
export function firstSheet(bytes: Uint8Array): string[][] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= MOST_BYTES &&
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/u.test(name),
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const read = (name: string): string => {
    const part = parts[name];
    return part ? decoder.decode(part) : '';
  };
  const strings = sharedStrings(read('xl/sharedStrings.xml'));
  return sheetRows(read(firstSheetName(read('xl/workbook.xml'), read('xl/_rels/workbook.xml.rels'))), strings);
}

interface Handlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Names come without their prefix. */
function readXml(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type has no place in it');
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open(local(name), attributes));
  parser.on('closetag', ({ name }) => close?.(local(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (xml !== '') parser.write(xml).close();
}

function firstSheetName(workbook: string, relations: string): string {
  let id: string | undefined;
  readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'sheet') id ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    },
  });
  let target = 'worksheets/sheet1.xml';
  readXml(relations, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id === id && Target !== undefined) target = Target;
    },
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(current);
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}

function sheetRows(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = 0;
  let type = 'n';
  let written = '';
  let inValue = false;
  let count = 0;
  readXml(xml, {
    open: (name, { r, t }) => {
      if (name === 'row') {
        row = [];
        column = 0;
      } else if (name === 'c') {
        column = r === undefined ? column + 1 : columnOf(r);
        type = t ?? 'n';
        written = '';
      }
      inValue = name === 'v' || name === 't';
    },
    close: (name) => {
      inValue = false;
      if (name === 'c' && column <= COLUMNS && count++ < MOST_CELLS) row[column - 1] = cellText(type, written, strings);
      if (name === 'row' && row.length > 0) rows.push(Array.from(row, (cell) => cell ?? ''));
    },
    text: (text) => {
      if (inValue) written += text;
    },
  });
  return rows;
}

/** B12 → 2 */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/u.exec(reference)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function cellText(type: string, written: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(written)] ?? '';
  if (type === 'e') return '';
  if (type !== 'n') return written;
  // 0.1 + 0.2 is kept with all its digits
  const value = Number(written);
  return written.trim() === '' || !Number.isFinite(value) ? written : String(Number(value.toPrecision(15)));
}
