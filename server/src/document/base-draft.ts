// The draft that another was made from (以…为底稿): the sentences it holds, for telling which of them were carried over.
import { splitLines } from '../text/lines';
import type { Span } from '../text/position';
import { type Line, perLine, readLine } from './line';

export interface BaseDraft {
  /** As `comparable` writes them. */
  readonly sentences: ReadonlySet<string>;
}

export function readBase(text: string): BaseDraft {
  const sentences = new Set<string>();
  for (const raw of splitLines(text)) {
    const line = readLine(raw);
    for (const span of sentencesOf(line)) sentences.add(comparable(line.text.slice(span.start, span.end)));
  }
  return { sentences };
}

const SENTENCE = /[^。！？；]+[。！？；]?/gu;

/** The sentences of a line, and what ； separates, without the space around them. */
export const sentencesOf: (line: Line) => readonly Span[] = perLine(({ text, contentStart, contentEnd }) =>
  [...text.slice(contentStart, contentEnd).matchAll(SENTENCE)].map(({ 0: words, index }) => {
    const start = contentStart + index + words.length - words.trimStart().length;
    return { start, end: Math.max(start, contentStart + index + words.trimEnd().length) };
  }),
);

/** Spaces, marks and their widths do not count, nor does an ordinal at the start. */
export const comparable = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[、.)）]+|是)(?!\d)/u, '')
    .replace(/[\s\p{P}]/gu, '');
