// The word at a place of a line, as the platform cuts Chinese words.
import { isHan, isLatin } from '../text/characters';
import type { Span } from '../text/position';

/** The platform takes quadratic time: it is shown so many characters on either side, which hold the word. */
const AROUND = 40;

let segmenter: Intl.Segmenter | undefined;

/** A word that ends at the place counts where none begins there. */
export function wordAt(line: string, character: number): Span {
  const from = Math.max(0, character - AROUND);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const segments = segmenter.segment(line.slice(from, character + AROUND));
  const isWord = (at: number): boolean => isHan(line.charCodeAt(at)) || isLatin(line.charCodeAt(at));
  const behind = character > 0 && (character >= line.length || (!isWord(character) && isWord(character - 1)));
  const found = segments.containing(character - from - (behind ? 1 : 0));
  if (!found) return { start: character, end: character };
  const start = from + found.index;
  return { start, end: start + found.segment.length };
}
