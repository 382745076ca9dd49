// Terms of the source documents: those that a reader marked are found, and no edge of the first hundred is a function word.
import { beforeAll, describe, expect, it } from 'vitest';
import { openGeneralWords } from '../../server/src/corpus/general-words';
import { openSegmenter } from '../../server/src/corpus/segmenter';
import type { Term } from '../../server/src/profile/profile';
import { FUNCTION_WORDS, MANNER_WORDS } from '../../server/src/profile/term-lists';
import { found, MARKED, MARKED_IN_TABLE } from '../evaluate/terms';
import { CORPUS, describeCorpora, readCorpus } from '../support/corpus';
import { termsOf } from '../support/words';

const jieba = await openSegmenter('nodejieba').catch(() => undefined);

describeCorpora(CORPUS, (texts) => {
  if (!jieba) {
    const missing = 'the figures are those of nodejieba, which is not here';
    it(`have terms: ${missing}`, (context) => context.skip(missing));
    return;
  }
  describe('terms', () => {
    let terms: readonly Term[];
    beforeAll(() => {
      terms = termsOf(texts.map(readCorpus), jieba, openGeneralWords());
    }, 60_000);

    it('has 85 % of the marked terms within the first 300', () => {
      expect(found(terms, MARKED, 300) / MARKED.length).toBeGreaterThanOrEqual(0.85);
      expect(found(terms, MARKED_IN_TABLE, 300)).toBeGreaterThanOrEqual(6);
    });

    it('has no function word at an edge of the first hundred', () => {
      const edges = terms.slice(0, 100).flatMap(({ text }) => [text.slice(0, 2), text.slice(-2)]);
      expect(edges.filter((edge) => FUNCTION_WORDS.has(edge) || MANNER_WORDS.has(edge))).toEqual([]);
    });

    it('marks what stands in one piece, and takes it only if it stands there five times', () => {
      const lone = terms.filter(({ pieces }) => pieces === 1);
      expect(lone.length).toBeGreaterThan(0);
      expect(lone.filter(({ count, pending }) => count < 5 || !pending)).toEqual([]);
    });

    it('is small enough for a profile of 256 KiB', () => {
      expect(Buffer.byteLength(JSON.stringify(terms))).toBeLessThan(120 * 1024);
    });
  });
});
