// Many words in one pass: the same as looking for each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFinder } from '../../server/src/text/word-finder';

const found = (words: readonly string[], text: string): string[] => {
  const all: string[] = [];
  new WordFinder(words).find(text, (word, end) => all.push(`${end} ${words[word]}`));
  return all;
};

describe('WordFinder', () => {
  it('finds words within words, by their starts', () => {
    expect(found(['治理', '基层治理', '层治', '基层'], '抓基层治理')).toEqual([
      '5 基层治理',
      '3 基层',
      '4 层治',
      '5 治理',
    ]);
  });

  it('goes on with what a broken-off word shares with another', () => {
    expect(found(['乡村振兴', '村振新', '振新局'], '乡村振新局')).toEqual(['4 村振新', '5 振新局']);
  });

  it('has no words, or none that occurs', () => {
    expect(found([], '乡村')).toEqual([]);
    expect(found(['城市'], '乡村振兴')).toEqual([]);
  });

  it('finds what a search for each finds', () => {
    const letter = fc.constantFrom('甲', '乙', '丙', 'a', '\u{20000}');
    const word = fc.string({ unit: letter, minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.string({ unit: letter, maxLength: 40 }),
        (words, text) => {
          const naive: string[] = [];
          for (const one of words)
            for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1))
              naive.push(`${at + one.length} ${one}`);
          expect(found(words, text).sort()).toEqual(naive.sort());
        },
      ),
    );
  });
});
