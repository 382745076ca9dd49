// Sorted rows on disk, one a line: the key's fields, the pieces, the count. Written and read in blocks, so that memory stays small.
import { closeSync, createWriteStream, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { compareKeys, FIELD, type Row } from '../profile/rows';

/** Many files are read side by side. */
const BLOCK = 64 * 1024;

/** What is read is no file of rows, or one that was cut short or changed. */
export class DamagedRows extends Error {}

/** `head` (whole lines) and the rows, in blocks of lines. */
function* blocksOf(rows: Iterable<Row>, head = ''): Generator<string> {
  let block = head;
  for (const { key, pieces, count } of rows) {
    block += `${key}${FIELD}${pieces}${FIELD}${count}\n`;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/** Writes rows that are in memory. */
export function writeRows(path: string, rows: Iterable<Row>): void {
  const file = openSync(path, 'w');
  try {
    for (const block of blocksOf(rows)) writeSync(file, block);
  } finally {
    closeSync(file);
  }
}

/** Writes rows that come from disk, packed on the way if asked for; stops when the signal says so. */
export async function streamRows(
  path: string,
  rows: Iterable<Row>,
  signal: AbortSignal,
  { head, pack }: { readonly head?: string; readonly pack?: NodeJS.ReadWriteStream } = {},
): Promise<void> {
  const blocks = Readable.from(blocksOf(rows, head));
  const file = createWriteStream(path);
  await (pack ? pipeline(blocks, pack, file, { signal }) : pipeline(blocks, file, { signal }));
}

/** Rows that are read once: the file goes when they have been. */
export function* takeRows(path: string): Generator<Row> {
  yield* readRows(path);
  rmSync(path);
}

/** Rows from behind the first `skip` lines. Throws DamagedRows where they are none, or out of order. */
export function* readRows(path: string, skip = 0): Generator<Row> {
  let last = '';
  let left = skip;
  for (const line of readLines(path)) {
    if (left-- > 0) continue;
    const row = readRow(line);
    if (!row || compareKeys(last, row.key) >= 0) throw new DamagedRows();
    last = row.key;
    yield row;
  }
}

function readRow(line: string): Row | undefined {
  const count = line.lastIndexOf(FIELD);
  const pieces = line.lastIndexOf(FIELD, count - 1);
  if (pieces <= 0) return undefined;
  const row = {
    key: line.slice(0, pieces),
    pieces: numberIn(line, pieces + 1, count),
    count: numberIn(line, count + 1),
  };
  return row.pieces > 0 && row.count >= 0 ? row : undefined;
}

const numberIn = (line: string, from: number, to?: number): number => {
  const digits = line.slice(from, to);
  return /^\d{1,15}$/u.test(digits) ? Number(digits) : -1;
};

/** Every line ends with a line end; one that does not was cut short. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const block = Buffer.alloc(BLOCK);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let size = readSync(file, block); size > 0; size = readSync(file, block)) {
      const lines = (rest + decoder.write(block.subarray(0, size))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') throw new DamagedRows();
  } finally {
    closeSync(file);
  }
}
