// The files of a zip by name, each unpacked when it is asked for and never beyond a limit. fflate inflates; the directory is read
// here, since what a file says of its size, its checksum and its encryption must hold before and while it is unpacked.
import { Inflate } from 'fflate';
import { DocxProblem } from './problem';

/** All that is unpacked of one file. */
const MOST_BYTES = 256 * 1024 * 1024;
/** XML packs ten to one, seldom forty to one: above this and this size it was made to be large. */
const MOST_RATIO = 200;
const RATIO_COUNTS_FROM = 16 * 1024 * 1024;
/** A report with a picture on every page has some hundreds. */
const MOST_ENTRIES = 20_000;
/** Unpacked at most a thousandfold, so a step is never more than 32 MiB. */
const STEP = 32 * 1024;

const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  /** Throws a DocxProblem where there is no directory that can be read. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = intact(() => readDirectory(this.#view, bytes));
  }

  /** The file's bytes; undefined where the zip has no such file. Names are compared as Office does, without case. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    return entry && intact(() => this.#unpack(name, entry));
  }

  #unpack(name: string, entry: Entry): Uint8Array {
    const { packed, size, offset } = entry;
    if (entry.encrypted) throw new DocxProblem('encrypted', `${name} is encrypted`);
    this.#hold(name, size, packed);
    if (this.#view.getUint32(offset, true) !== LOCAL) throw new DocxProblem('damaged', `${name} is not in its place`);
    const from =
      offset + LOCAL_LENGTH + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (from + packed > this.#bytes.length) throw new DocxProblem('damaged', `${name} is cut off`);
    const data = this.#bytes.subarray(from, from + packed);
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new DocxProblem('damaged', `${name} is packed in way ${entry.method}`);
    const content = entry.method === STORED ? data : inflate(name, data, size);
    if (content.length !== size || crc32(content) !== entry.crc)
      throw new DocxProblem('damaged', `${name} is not what the directory says`);
    this.#unpacked += size;
    return content;
  }

  /** Before anything is unpacked; `inflate` holds the file to the size that it states. */
  #hold(name: string, size: number, packed: number): void {
    const isBomb = size > RATIO_COUNTS_FROM && size > packed * MOST_RATIO;
    if (isBomb || this.#unpacked + size > MOST_BYTES) throw new DocxProblem('too-large', `${name} has ${size} bytes`);
  }
}

/** Bytes that are no zip lead beyond the end of the view, or into data that does not inflate. */
function intact<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocxProblem) throw error;
    throw new DocxProblem('damaged', error instanceof Error ? error.message : String(error));
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const { count, start } = directoryOf(view);
  if (count > MOST_ENTRIES) throw new DocxProblem('too-large', `${count} files`);
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw new DocxProblem('damaged', 'the directory is broken');
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = decoder.decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    const numbers = largeNumbers(view, at, nameEnd, extraEnd);
    entries.set(partName(name), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...numbers,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Some writers put \ between folders, or a / before them. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();

function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let at = view.byteLength - END_LENGTH;
  while (at >= earliest && view.getUint32(at, true) !== END) at--;
  if (at < earliest) throw new DocxProblem('damaged', 'a zip without a directory');
  if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64)
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  const end = large(view, at - 12);
  if (view.getUint32(end, true) !== END_64) throw new DocxProblem('damaged', 'a zip without a directory');
  return { count: large(view, end + 32), start: large(view, end + 48) };
}

/** Sizes and place; those that need 64 bits stand behind the name, in this order and only if they do. */
function largeNumbers(
  view: DataView,
  at: number,
  from: number,
  end: number,
): Pick<Entry, 'size' | 'packed' | 'offset'> {
  let extra = from;
  while (extra + 4 <= end && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true);
  extra += 4;
  const number = (place: number): number => {
    const short = view.getUint32(place, true);
    if (short !== IN_EXTRA || extra + 8 > end) return short;
    extra += 8;
    return large(view, extra - 8);
  };
  const size = number(at + 24);
  const packed = number(at + 20);
  return { size, packed, offset: number(at + 42) };
}

const large = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

function inflate(name: string, data: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new DocxProblem('too-large', `${name} unpacks to more than it says`);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let from = 0; from < data.length; from += STEP)
    stream.push(data.subarray(from, from + STEP), from + STEP >= data.length);
  return content.subarray(0, length);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** Node has one only from 20.15 on, and editors bring older ones. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
