// Garbled characters of one line. One test says that a line has none, as most have.
// Invariant: linear; a function of the text alone.
import type { Span } from '../../text/position';
import { certainMojibake, latinMojibake, lostByte, lostMarks, utf8AsGbk } from './mojibake';

export type Garbage = 'control' | 'invisible' | 'replacement' | 'picture' | 'private' | 'mojibake' | 'mark';

export interface Garbled extends Span {
  readonly what: Garbage;
}

export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]+/gu;

type Search = (text: string) => Iterable<Span>;

const runs = (pattern: RegExp): Search =>
  function* (text) {
    for (const { index, 0: run } of text.matchAll(pattern)) yield { start: index, end: index + run.length };
  };

const INVISIBLE = runs(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/gu);

interface Kind {
  readonly what: Garbage;
  /** The characters without one of which there is nothing to search for: ranges of code units, and single ones. */
  readonly ranges?: readonly (readonly [number, number])[];
  readonly characters?: string;
  readonly search: Search;
}

const KINDS: readonly Kind[] = [
  { what: 'mojibake', characters: '锟斤拷烫屯锛鈥銆', search: certainMojibake },
  { what: 'mojibake', ranges: [[0xa1, 0xff]], search: latinMojibake },
  { what: 'mojibake', characters: '?', search: lostByte },
  { what: 'mark', characters: '?', search: lostMarks },
  {
    what: 'control',
    ranges: [
      [0x00, 0x08],
      [0x0b, 0x0c],
      [0x0e, 0x1f],
      [0x7f, 0x9f],
      [0x2028, 0x2029],
    ],
    search: runs(CONTROL),
  },
  {
    // within a word or sentence; at the edges of a line it harms nobody, and emoji are built with it
    what: 'invisible',
    ranges: [
      [0xad, 0xad],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2060],
      [0xfeff, 0xfeff],
    ],
    search: function* (text) {
      for (const span of INVISIBLE(text)) {
        const before = text.slice(Math.max(0, span.start - 2), span.start);
        const after = text.slice(span.end, span.end + 2);
        if (/[\p{L}\p{N}\p{P}]$/u.test(before) && /^[\p{L}\p{N}\p{P}]/u.test(after)) yield span;
      }
    },
  },
  {
    what: 'replacement',
    ranges: [
      [0xd800, 0xdfff],
      [0xfff9, 0xffff],
    ],
    search: runs(/[\ufff9-\uffff\ud800-\udfff]+/gu),
  },
  { what: 'picture', ranges: [[0x2400, 0x243f]], search: runs(/[\u2400-\u243f]+/gu) },
  {
    what: 'private',
    ranges: [
      [0xe000, 0xf8ff],
      [0xdb80, 0xdbff],
    ],
    search: runs(/[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+/gu),
  },
];

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
const classOf = (kinds: readonly Kind[]): RegExp => {
  const parts = kinds.flatMap(({ ranges = [], characters = '' }) => [
    ...ranges.map(([from, to]) => `${escaped(from)}-${escaped(to)}`),
    ...[...characters].map((c) => escaped(c.charCodeAt(0))),
  ]);
  return new RegExp(`[${parts.join('')}]`);
};
/** Most lines hold no such character at all. */
const CUE = classOf(KINDS);
const SEARCHES = KINDS.map((kind) => ({ ...kind, cue: classOf([kind]) }));

const NONE: readonly Garbled[] = [];

/** In the order of the text; they do not overlap. */
export function findGarbled(text: string): readonly Garbled[] {
  const all: Garbled[] = [];
  for (const { start, end } of utf8AsGbk(text)) all.push({ what: 'mojibake', start, end });
  if (CUE.test(text)) {
    for (const { what, cue, search } of SEARCHES) {
      if (cue.test(text)) for (const { start, end } of search(text)) all.push({ what, start, end });
    }
  }
  if (all.length === 0) return NONE;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Garbled[] = [];
  for (const one of all) {
    const last = found.at(-1);
    if (last && isOneDamage(last, one)) {
      const what = one.what === 'mojibake' ? one.what : last.what;
      found[found.length - 1] = { what, start: last.start, end: Math.max(last.end, one.end) };
    } else found.push(one);
  }
  return found;
}

/** What overlaps, and whatever touches mojibake. */
function isOneDamage(last: Garbled, next: Garbled): boolean {
  if (next.start < last.end) return true;
  return next.start === last.end && (last.what === 'mojibake' || next.what === 'mojibake');
}
