// From bytes to text and back: UTF-8, UTF-16, GB18030 and Big5, with or without a byte order mark.
// Invariant: what `encode` cannot give back exactly, it refuses; nothing is replaced in silence.

export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** What bytes that are no text look like. */
export type NoText = 'word' | 'pdf' | 'binary';

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const UTF16LE_BOM = [0xff, 0xfe];
const UTF16BE_BOM = [0xfe, 0xff];

/** `declared`: what the text says of itself (a web page does); believed where neither a mark nor the bytes say otherwise. */
export async function decode(bytes: Uint8Array, declared?: Encoding): Promise<DecodedText | NoText> {
  const kind = officeKind(bytes);
  if (kind) return kind;
  for (const [encoding, bom] of [
    ['utf-8', UTF8_BOM],
    ['utf-16le', UTF16LE_BOM],
    ['utf-16be', UTF16BE_BOM],
  ] as const) {
    if (!beginsWith(bytes, bom)) continue;
    const text = await decodeAs(bytes.subarray(bom.length), encoding);
    return encoding === 'utf-16le' && isBinary(text) ? 'binary' : { text, encoding, bom: true };
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined && !bytes.includes(0)) return { text: utf8, encoding: 'utf-8', bom: false };
  const encoding = declared ?? (await guess(bytes));
  const text = await decodeAs(bytes, encoding);
  return isBinary(text) ? 'binary' : { text, encoding, bom: false };
}

export async function encode({ text, encoding, bom }: DecodedText): Promise<Uint8Array> {
  switch (encoding) {
    case 'utf-8':
      return Buffer.concat([Buffer.from(bom ? UTF8_BOM : []), Buffer.from(text, 'utf8')]);
    case 'utf-16le':
      return Buffer.concat([Buffer.from(bom ? UTF16LE_BOM : []), Buffer.from(text, 'utf16le')]);
    case 'utf-16be':
      return Buffer.concat([Buffer.from(bom ? UTF16BE_BOM : []), Buffer.from(text, 'utf16le').swap16()]);
    default:
      return (await legacy()).encode(text, encoding);
  }
}

/** The first character that the encoding cannot hold. */
export async function firstLost(decoded: DecodedText, bytes: Uint8Array): Promise<string | undefined> {
  const again = await decodeAs(bytes.subarray(decoded.bom ? bomLength(decoded.encoding) : 0), decoded.encoding);
  if (again === decoded.text) return undefined;
  const rest = again[Symbol.iterator]();
  for (const character of decoded.text) if (rest.next().value !== character) return character;
  return '';
}

async function decodeAs(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (encoding) {
    case 'utf-8':
      return buffer.toString('utf8');
    case 'utf-16le':
      return buffer.toString('utf16le');
    case 'utf-16be':
      // a copy with an even number of bytes: swap16 works in place
      return Buffer.from(buffer.subarray(0, buffer.length & ~1))
        .swap16()
        .toString('utf16le');
    default:
      return (await legacy()).decode(buffer, encoding, { stripBOM: false });
  }
}

/** Loaded on first need only: few files are in these encodings, and every start would pay for its tables. */
async function legacy(): Promise<typeof import('iconv-lite')> {
  const loaded = await import('iconv-lite');
  // a CommonJS module: bundled, its exports stand under `default` as well
  return 'default' in loaded ? (loaded.default as typeof loaded) : loaded;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const CANDIDATES: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
/** Enough to tell encodings apart, read from the first byte that is not ASCII. */
const SAMPLE = 16_384;

/**
 * The encoding in which the bytes read most like Chinese. General detectors go by byte statistics and need long texts; the
 * question here is only which of five readings has everyday characters in it, and a few words answer that.
 */
async function guess(bytes: Uint8Array): Promise<Encoding> {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  const from = Math.max(0, first) & ~1;
  const sample = bytes.subarray(from, from + SAMPLE);
  everyday ??= readEveryday();
  const known = await everyday;
  let best: Encoding = 'utf-8';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of CANDIDATES) {
    const score = familiarity(await decodeAs(sample, encoding), known);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** From -1 (nothing that a Chinese text has) to 1 (everyday characters and marks only). */
function familiarity(text: string, known: ReadonlySet<number>): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isControl(unit)) score--;
    else if (known.has(unit)) score++;
    else if (unit < 0x80) score += 0.5;
    else if (!(unit >= 0x4e00 && unit <= 0x9fff) && !(unit >= 0xff01 && unit <= 0xff5e)) score--;
  }
  return text.length === 0 ? 0 : score / text.length;
}

let everyday: Promise<ReadonlySet<number>> | undefined;

/** The first levels of GB 2312 and of Big5, which hold the characters in daily use, and the marks of Chinese text. */
async function readEveryday(): Promise<ReadonlySet<number>> {
  const pairs = (from: number, to: number, trails: readonly (readonly [number, number])[]): Buffer => {
    const bytes: number[] = [];
    for (let lead = from; lead <= to; lead++) {
      for (const [low, high] of trails) for (let trail = low; trail <= high; trail++) bytes.push(lead, trail);
    }
    return Buffer.from(bytes);
  };
  const simplified = await decodeAs(pairs(0xb0, 0xd7, [[0xa1, 0xfe]]), 'gb18030');
  const traditional = await decodeAs(
    pairs(0xa4, 0xc6, [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ]),
    'big5',
  );
  const marks = '，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』—…·％　';
  const units = new Set<number>();
  for (const text of [simplified, traditional, marks]) {
    for (let i = 0; i < text.length; i++) units.add(text.charCodeAt(i));
  }
  return units;
}

function isControl(unit: number): boolean {
  return (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d)) || (unit >= 0x7f && unit < 0xa0) || unit === 0xfffd;
}

/** Texts have a stray control character at most; whatever is read from a picture or a program is full of them. */
function isBinary(text: string): boolean {
  let bad = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) bad++;
  return bad * 10 > text.length;
}

/** Word's files and PDF under a text's name: a common slip that deserves its own answer. */
function officeKind(bytes: Uint8Array): NoText | undefined {
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'word';
  return beginsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]) ? 'pdf' : undefined;
}

function beginsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function bomLength(encoding: Encoding): number {
  return encoding === 'utf-8' ? 3 : encoding.startsWith('utf-16') ? 2 : 0;
}
