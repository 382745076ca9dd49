// Half-width marks in Chinese text: , ; : ! ? . ( ) and straight quotation marks. Those of numbers, times, addresses and foreign
// words stay.
import { pairsOf } from '../../document/pairs';
import { quotedSpans } from '../../document/quotations';
import { isHalfWidthStop, isHan, isLatin } from '../../text/characters';
import { DOUBLE, ROUND } from '../../text/pairs';
import { covers } from '../../text/search';
import { findGarbled } from '../placeholders/garbage';
import { CUES, type Mend, type Seen, type Slip } from './punctuation-slip';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

const HALF_WIDTH = CUES.half | CUES.stop | CUES.round | CUES.straight;
const HAN = /[\u3007\u3400-\u9fff]/u;

/** References to books and papers have marks of their own. */
const REFERENCE = /出版社|\[[A-Z](?:\/OL)?\]/u;

export function* halfWidth(seen: Seen, cues: number): Generator<Slip> {
  if (!(cues & HALF_WIDTH) || REFERENCE.test(seen.text)) return;
  if (cues & CUES.half) yield* marks(seen);
  if (cues & CUES.stop) yield* stops(seen);
  if (cues & CUES.round) yield* brackets(seen);
  if (cues & CUES.straight) yield* straight(seen);
}

const isHanAt = (text: string, at: number): boolean => isHan(text.charCodeAt(at));

function* marks({ line, text, from, to }: Seen): Generator<Slip> {
  // a text in another tongue that names something Chinese
  if (line.han * 3 < line.solid) return;
  // characters that were lost in conversion show as ?
  const lost = text.includes('?') ? findGarbled(line.text) : [];
  for (const { index: at, 0: mark } of text.slice(0, to).matchAll(/[,;:!?]/gu)) {
    if (at < from || covers(lost, at)) continue;
    const next = skipSpaces(text, at + 1);
    if (!isChinese(text, at, next, to)) continue;
    // a space behind a half-width mark goes with it
    const end = next < to && (isHanAt(text, next) || '“《（"('.includes(text[next] ?? '')) ? next : at + 1;
    yield { what: 'half', start: at, end: at + 1, mends: [{ start: at, end, text: FULL[mark] ?? mark }] };
  }
}

/** Chinese words before the mark, or foreign ones before it and Chinese ones behind. */
function isChinese(text: string, at: number, next: number, to: number): boolean {
  const after = text[at + 1] ?? '';
  if (after === ')' || after === '/' || after === '-' || after === '=') return false;
  let before = at - 1;
  while (before >= 0 && ',;:!?'.includes(text[before] ?? '')) before--;
  if (isHanAt(text, before) || '”》）】」’…'.includes(text[before] ?? '\0')) return true;
  if (!isHanAt(text, next) && !(next < to && '“《（'.includes(text[next] ?? ''))) return false;
  const unit = text.charCodeAt(before);
  return isLatin(unit) || (unit >= 48 && unit <= 57) || '%％℃)"'.includes(text[before] ?? '\0');
}

const NUMERALS = '一二三四五六七八九十百零〇两';
/** A clause longer than this ends with a full stop; a shorter one may be part of a name. */
const CLAUSE = { least: 6, inHalfWidthText: 3, atEnd: 1 } as const;

function* stops({ text, from, to, line }: Seen): Generator<Slip> {
  const least =
    /[\u4e00-\u9fff],[\u4e00-\u9fff]/u.test(text) || text[to - 1] === '.' ? CLAUSE.inHalfWidthText : CLAUSE.least;
  for (let at = text.indexOf('.', from); at >= 0 && at < to; at = text.indexOf('.', at + 1)) {
    if (!isStop(text, at) || NUMERALS.includes(text[at - 1] ?? '')) continue;
    const ends = at === to - 1;
    const within = quotedSpans(line).some(({ start, end, kind }) => kind === 'phrase' && start < at && at < end - 1);
    if (!within && clauseLength(text, from, at - 1) >= (ends ? CLAUSE.atEnd : least)) {
      const next = skipSpaces(text, at + 1);
      const end = next < to && isHanAt(text, next) ? next : at + 1;
      yield { what: 'half', start: at, end: at + 1, mends: [{ start: at, end, text: '。' }] };
    } else if (!ends && isHanAt(text, at + 1) && line.han * 3 > line.solid)
      yield { what: 'stop', start: at, end: at + 1, mends: [] };
  }
}

/** Behind a Han character, or behind what ends a Chinese clause: 62%. */
const isStop = (text: string, at: number): boolean =>
  isHalfWidthStop(text, at) ||
  ('%％℃）)”"》'.includes(text[at - 1] ?? '\0') && (text[at + 1] === undefined || isHanAt(text, at + 1)));

/** How many characters stand between the last mark and this place. */
function clauseLength(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start < CLAUSE.least && !'，。；：、！？,;:!?.“”"（）()'.includes(text[start - 1] ?? ''))
    start--;
  return at - start;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

/** (1), (a), (二): marks of items, which are not judged here. */
const ITEM = /^(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/u;

function* brackets({ line, text, from, to }: Seen): Generator<Slip> {
  for (const { kind, start, end } of pairsOf(line).pairs) {
    if (kind !== ROUND || start < from || end > to) continue;
    const halves = [start, end - 1].filter((at) => '()'.includes(text[at] ?? '\0'));
    const words = text.slice(start + 1, end - 1);
    if (halves.length === 0 || words.includes('\0')) continue;
    const mixed = halves.length === 1;
    if (!mixed && line.han * 3 < line.solid) continue;
    if (!mixed && !isChineseBracket(text, start, end, words)) continue;
    yield {
      what: 'brackets',
      start,
      end,
      mends: halves.map((at) => ({ start: at, end: at + 1, text: FULL[text[at] ?? ''] ?? '' })),
    };
  }
}

function isChineseBracket(text: string, start: number, end: number, words: string): boolean {
  if (ITEM.test(words)) return false;
  // 国发(2023)5号 is a reference number
  if (/^\d{4}$/u.test(words) && /^第?\d+号/u.test(text.slice(end, end + 8))) return false;
  if (HAN.test(words)) return true;
  const after = text[end];
  return (
    isHanAt(text, start - 1) && (after === undefined || isHanAt(text, end) || '，。；：、！？“”》）,;'.includes(after))
  );
}

function* straight({ line, text, from, to }: Seen): Generator<Slip> {
  const places: number[] = [];
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) places.push(at);
  if (places.length % 2 === 1) return;
  const { pairs, loose } = pairsOf(line);
  if (loose.some(({ kind }) => kind === DOUBLE)) return;
  const curly = pairs.filter(({ kind }) => kind === DOUBLE).sort((a, b) => a.start - b.start);
  for (let index = 0; index < places.length; index += 2) {
    const start = places[index] ?? 0;
    const last = places[index + 1] ?? 0;
    if (!HAN.test(text.slice(start + 1, last))) continue;
    const within = covers(curly, start);
    const [opening, closing] = within ? ['‘', '’'] : ['“', '”'];
    const mends: Mend[] = [
      { start, end: start + 1, text: opening },
      { start: last, end: last + 1, text: closing },
    ];
    yield { what: 'straight', start, end: last + 1, mends };
  }
}
