// Words for tests: a segmenter that knows a few words and takes the longest, the general list that goes with it, and terms of readings.
import conventions from '../../seeds/conventions.json';
import type { Reading } from '../../server/src/document/model';
import { ProfileBuilder } from '../../server/src/profile/build';
import { readConventions } from '../../server/src/profile/conventions';
import { countReport } from '../../server/src/profile/count';
import type { Term } from '../../server/src/profile/profile';
import type { PieceCounts, Row } from '../../server/src/profile/rows';
import type { GeneralWords, Segmenter } from '../../server/src/profile/segmenter';
import { tallied } from './learned';

/** Cuts the longest word it knows, else one character. */
export function segmenterOf(words: string): Segmenter {
  const known = new Set(words.trim().split(/\s+/u));
  const longest = Math.max(...[...known].map(({ length }) => length));
  const wordAt = (text: string, at: number): string => {
    for (let length = longest; length > 1; length--) {
      const word = text.slice(at, at + length);
      if (word.length === length && known.has(word)) return word;
    }
    return text[at] ?? '';
  };
  return {
    id: 'test',
    knows: (word) => known.has(word) && !word.startsWith('欧'),
    cut: (text) => {
      const cut: string[] = [];
      for (let at = 0; at < text.length; at += cut.at(-1)?.length ?? 1) cut.push(wordAt(text, at));
      return cut;
    },
  };
}

/** All words of the list are equally frequent, those of `names` are names. */
export function generalOf(frequent: string, names = ''): GeneralWords {
  const counts = new Set(frequent.trim().split(/\s+/u));
  const named = new Set(names.trim().split(/\s+/u));
  return { total: 1_000_000, count: (word) => (counts.has(word) ? 5_000 : 0), isName: (word) => named.has(word) };
}

export const wordsOf = (reading: Reading, segmenter: Segmenter): PieceCounts[] =>
  reading.reports.map((report) => countReport(reading, report, segmenter));

/** `rows` in the order of their keys. */
export function termsFrom(rows: readonly Row[], words: GeneralWords): readonly Term[] {
  const builder = new ProfileBuilder({ segmenter: 'test', conventions: readConventions(conventions).genres, words });
  for (const row of rows) builder.add(row);
  return builder.finish().terms;
}

export const termsOf = (readings: readonly Reading[], segmenter: Segmenter, words: GeneralWords): readonly Term[] =>
  termsFrom(tallied(readings.flatMap((reading) => wordsOf(reading, segmenter))), words);
