// What the writer says in their own words: a text to match patterns on, and what is told of the places they match.
// Invariant: as long as the line, so offsets stay true; markup is blanked out, traditional characters are folded.
import { fold } from '../text/fold';
import { maskMarkup } from '../text/markup';
import type { Span } from '../text/position';
import { type Line, perLine } from './line';
import { isCited, quotedSpans } from './quotations';

const readWords = perLine((line: Line) => {
  const text = maskMarkup(line.text);
  return { text: line.traditional > 0 ? fold(text) : text };
});

export const wordsOf = (line: Line): string => readWords(line).text;

const readOwn = perLine((line: Line) => {
  const text = wordsOf(line);
  let own = '';
  let from = 0;
  for (const { start, end, kind } of quotedSpans(line)) {
    // a name of a document may stand within a quotation
    if (kind === 'phrase' || end <= from) continue;
    own += text.slice(from, Math.max(from, start)) + '\0'.repeat(end - Math.max(from, start));
    from = end;
  }
  return { text: from === 0 ? text : own + text.slice(from) };
});

/** The same with direct quotations and names of documents blanked out too. */
export const ownWords = (line: Line): string => readOwn(line).text;

/** Those outside of direct quotations and names of documents. Quotations are looked for only where there is something to judge. */
export function* ownOf<T extends { readonly span: Span }>(line: Line, found: Iterable<T>): Generator<T> {
  for (const one of found) if (!isCited(line, one.span.start)) yield one;
}
