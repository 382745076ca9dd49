// Marks that come in pairs: quotation marks, book-title marks, brackets. Each kind is matched by itself, so that one slip does not
// upset its neighbours; half- and full-width forms of a bracket are one kind.
// Invariant: linear.
import { isHan, isLatin, isSpace } from './characters';
import type { Span } from './position';

/** Opening and closing forms; the full-width one first. */
const KINDS = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（(', '）)'],
  ['【', '】'],
  ['〔', '〕'],
  ['［[', '］]'],
  ['｛{', '｝}'],
] as const;

/** Places in KINDS: quotation marks are below `TITLE`, brackets begin at `ROUND`. */
export const DOUBLE = 0;
export const TITLE = 4;
export const ROUND = 6;

/** 0: no such mark; else 1 + its kind, negative for closing ones. */
const roles = new Int8Array(0x10000);
KINDS.forEach(([opening, closing], kind) => {
  for (const c of opening) roles[c.charCodeAt(0)] = kind + 1;
  for (const c of closing) roles[c.charCodeAt(0)] = -kind - 1;
});

/** Both marks and what stands between. */
export interface Pair extends Span {
  readonly kind: number;
}

export interface LooseMark {
  readonly at: number;
  readonly kind: number;
  readonly opens: boolean;
}

export interface Pairs {
  /** By their ends. */
  readonly pairs: readonly Pair[];
  /** Marks without a partner, in the order of the text; list markers 1), apostrophes and faces are none. */
  readonly loose: readonly LooseMark[];
}

/** The other half of a mark, full-width. */
export const partnerOf = ({ kind, opens }: LooseMark): string => KINDS[kind]?.[opens ? 1 : 0][0] ?? '';

const SQUARE = /[[\]［］]/u;
/** [30,50): half open, and right so. */
const INTERVAL = /[[［][-+\d.,，\s%]{3,20}[)）]|[(（][-+\d.,，\s%]{3,20}[\]］]/gu;

const NONE: Pairs = { pairs: [], loose: [] };
const CUE = new RegExp(`[${KINDS.flat().join('').replace(/[[\]]/gu, '\\$&')}]`, 'u');

export function readPairs(text: string): Pairs {
  if (!CUE.test(text)) return NONE;
  const plain = SQUARE.test(text) ? text.replace(INTERVAL, (interval) => ' '.repeat(interval.length)) : text;
  return readMarks(plain);
}

function readMarks(text: string): Pairs {
  const plain = match(text, false);
  if (!plain.loose.some(({ kind }) => kind === ROUND)) return plain;
  // 1)…2)… within a bracket may have taken its place
  const listed = match(text, true);
  return listed.loose.length < plain.loose.length ? listed : plain;
}

function match(text: string, skipListMarkers: boolean): Pairs {
  const pairs: Pair[] = [];
  const loose: LooseMark[] = [];
  const open: number[][] = KINDS.map(() => []);
  for (let at = 0; at < text.length; at++) {
    const role = roles[text.charCodeAt(at)] ?? 0;
    if (role === 0) continue;
    const kind = Math.abs(role) - 1;
    if (role > 0) {
      open[kind]?.push(at);
      continue;
    }
    if (skipListMarkers && kind === ROUND && isListMarker(text, at)) continue;
    const start = open[kind]?.pop();
    if (start !== undefined) pairs.push({ kind, start, end: at + 1 });
    else if (!isElse(text, at, kind)) loose.push({ at, kind, opens: false });
  }
  open.forEach((starts, kind) => {
    for (const at of starts) if (!isFace(text, at, kind)) loose.push({ at, kind, opens: true });
  });
  const straight = loose.length > 0 ? straightHalf(text, loose) : undefined;
  if (straight) loose.push(straight);
  return { pairs, loose: loose.sort((a, b) => a.at - b.at) };
}

/** A straight quotation mark that is the other half of a curly one. */
function straightHalf(text: string, loose: readonly LooseMark[]): LooseMark | undefined {
  const [curly, ...others] = loose.filter(({ kind }) => kind === DOUBLE);
  const at = text.indexOf('"');
  if (!curly || others.length > 0 || at < 0 || text.includes('"', at + 1)) return undefined;
  return curly.opens === at > curly.at ? { at, kind: DOUBLE, opens: !curly.opens } : undefined;
}

/** A closing mark that closes nothing and is right so. */
function isElse(text: string, at: number, kind: number): boolean {
  if (kind === 1) {
    // don’t, the workers’, ’98
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    return isLatin(before) || (before >= 48 && before <= 57) || isLatin(after) || (after >= 48 && after <= 57);
  }
  return (kind === ROUND && isListMarker(text, at)) || isFace(text, at, kind);
}

/** 1) or a) or 一） in front of an item. */
function isListMarker(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= 3 && /[0-9０-９A-Za-z一二三四五六七八九十]/u.test(text[from - 1] ?? '')) from--;
  if (from === at || at - from > 3) return false;
  const before = text.charCodeAt(from - 1);
  if (Number.isNaN(before) || isSpace(before) || '，。；：！？,;:.!?'.includes(text[from - 1] ?? '')) return true;
  return isHan(before) && at - from === 1 && /[1-9]/u.test(text[from] ?? '');
}

/** :) and ;( and (^_^: a half-width bracket beside a mark that is no Chinese one. */
const isFace = (text: string, at: number, kind: number): boolean =>
  kind === ROUND &&
  /[()]/u.test(text[at] ?? '') &&
  (/[:;=^_-]$/u.test(text.slice(Math.max(0, at - 1), at)) || /^[:;=^_]/u.test(text.slice(at + 1, at + 2)));
