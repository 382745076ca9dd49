// What of a line the writer says in their own words: direct quotations, names of documents and markup are blanked out.
// Invariant: as long as the line, so offsets stay true; traditional characters are folded.
import { fold } from '../text/fold';
import { maskMarkup } from '../text/markup';
import { type Line, perLine } from './line';
import { quotedSpans } from './quotations';

/** Stands for what is not the writer's: no pattern matches it. */
export const BLANKED = '\0';

const read = perLine((line: Line) => {
  let text = maskMarkup(line.text);
  for (const { start, end, kind } of quotedSpans(line)) {
    if (kind !== 'phrase') text = text.slice(0, start) + BLANKED.repeat(end - start) + text.slice(end);
  }
  return { text: line.traditional > 0 ? fold(text) : text };
});

export const ownWords = (line: Line): string => read(line).text;
