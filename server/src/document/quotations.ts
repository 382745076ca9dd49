// Quoted words of a line: direct quotations, short quoted phrases (“四个转变”) and names of documents 《…》. What was said or written
// by others is not ours to judge; a phrase is the writer's own.
// Invariant: linear; a quotation that goes on in another line is one as far as this line goes.
import type { Span } from '../text/position';
import { covers } from '../text/search';
import { type Line, perLine } from './line';

export interface QuotedSpan extends Span {
  readonly kind: 'quotation' | 'phrase' | 'title';
}

/** Longer words between quotation marks were said by someone. */
const LONGEST_PHRASE = 20;
const CUE = /[“”「」《》"]/u;
const QUOTES = [
  ['“', '”'],
  ['「', '」'],
] as const;
const NONE: readonly QuotedSpan[] = [];

/** With their marks, by their starts; of nested ones of a kind only the outermost. A title may stand within a quotation. */
export const quotedSpans: (line: Line) => readonly QuotedSpan[] = perLine(({ text, contentStart, contentEnd }) => {
  if (!CUE.test(text)) return NONE;
  const spans: QuotedSpan[] = [];
  for (const [opening, closing] of QUOTES)
    for (const span of outermost(text, contentStart, contentEnd, opening, closing)) spans.push(quoted(text, span));
  for (const span of straight(text, contentStart, contentEnd)) spans.push(quoted(text, span));
  for (const span of outermost(text, contentStart, contentEnd, '《', '》')) spans.push({ ...span, kind: 'title' });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
});

/** Whether the place lies in words that are not the writer's own: a direct quotation or the name of a document. */
export const isCited = (line: Line, at: number): boolean => covers(citedSpans(line), at);

const citedSpans = perLine((line): readonly Span[] => {
  const cited: Span[] = [];
  for (const { start, end, kind } of quotedSpans(line)) {
    const last = cited.at(-1);
    if (kind === 'phrase') continue;
    if (!last || start > last.end) cited.push({ start, end });
    else if (end > last.end) cited[cited.length - 1] = { start: last.start, end };
  }
  return cited;
});

function quoted(text: string, { start, end }: Span): QuotedSpan {
  const words = text.slice(start, end);
  const said = words.length > LONGEST_PHRASE + 2 || /[。！？!?]/u.test(words);
  return { start, end, kind: said ? 'quotation' : 'phrase' };
}

/** Pairs that no other pair of these marks holds. A single mark without its partner reaches to the line's end or start. */
function outermost(text: string, from: number, to: number, opening: string, closing: string): Span[] {
  const open: number[] = [];
  const unopened: number[] = [];
  const pairs: Span[] = [];
  if (!text.includes(opening) && !text.includes(closing)) return pairs;
  const [opens, closes] = [opening.charCodeAt(0), closing.charCodeAt(0)];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === opens) open.push(at);
    else if (unit === closes) {
      const start = open.pop();
      if (start === undefined) unopened.push(at);
      else pairs.push({ start, end: at + 1 });
    }
  }
  // its other mark stands in the line before or behind; of several, some are written the wrong way round
  if (open.length === 1 && unopened.length === 0) pairs.push({ start: open[0] ?? from, end: to });
  if (unopened.length === 1 && open.length === 0) pairs.push({ start: from, end: (unopened[0] ?? from) + 1 });
  pairs.sort((a, b) => a.start - b.start);
  const outer: Span[] = [];
  for (const pair of pairs) if (pair.start >= (outer.at(-1)?.end ?? Number.NEGATIVE_INFINITY)) outer.push(pair);
  return outer;
}

/** Straight marks open and close in turn; an odd one may be an inch or a slip, and says nothing. */
function straight(text: string, from: number, to: number): Span[] {
  const marks: number[] = [];
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) marks.push(at);
  if (marks.length % 2 === 1) return [];
  const pairs: Span[] = [];
  for (let index = 0; index < marks.length; index += 2)
    pairs.push({ start: marks[index] ?? from, end: (marks[index + 1] ?? from) + 1 });
  return pairs;
}
