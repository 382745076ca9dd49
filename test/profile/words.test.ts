// The ports for words: segmenters give back the text they were given, and the general list knows its words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGeneralWords } from '../../server/src/corpus/general-words';
import { openSegmenter } from '../../server/src/corpus/segmenter';

const jieba = await openSegmenter('nodejieba').catch(() => undefined);
const intl = await openSegmenter('intl');

it('nodejieba is here to be tested', (context) => {
  if (!jieba) context.skip('its addon could not be built here');
  expect(jieba?.id).toContain('nodejieba');
});

describe.each(
  [jieba, intl]
    .filter((one) => one !== undefined)
    .map((segmenter) => ({ only: segmenter.id.split('-')[0], segmenter })),
)('$only', ({ only, segmenter }) => {
  it('names itself', () => {
    expect(segmenter.id).toMatch(only === 'intl' ? /^intl-\d/u : /^nodejieba-\d+\.\d+\.\d+-[0-9a-f]{12}$/u);
  });

  it('cuts words', () => {
    expect(segmenter.cut('社区开展调查，解决群众困难')).toEqual(
      expect.arrayContaining(['社区', '，', '解决', '群众', '困难']),
    );
  });

  it('knows the words of its dictionary', () => {
    expect(['社区', '群众'].every(segmenter.knows)).toBe(true);
    expect(segmenter.knows('区社众群')).toBe(false);
  });

  it.each(['', '\0', '社区\0开展', '𠮷野家𠮷', '社\ud842区', '\udfb7', '调研'.repeat(3_000), `${'x'.repeat(999)}𠮷`])(
    'gives back what it was given (%#)',
    (text) => {
      expect(segmenter.cut(text).join('')).toBe(text);
    },
  );

  it('gives back any text', () => {
    const unit = fc.constantFrom('调', '研', '组', '，', ' ', 'a', '5', '\0', '\ud842', '\udfb7', '\ufffd', '\u3000');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 2_500 }), (text) => segmenter.cut(text).join('') === text),
      { numRuns: 60 },
    );
  });
});

describe('general words', () => {
  const words = openGeneralWords();

  it('count what is frequent in Chinese at large', () => {
    expect(words.count('的')).toBeGreaterThan(words.count('调查'));
    expect(words.count('调查')).toBeGreaterThan(0);
    expect(words.count('区社众群')).toBe(0);
    expect(words.total).toBeGreaterThan(10_000_000);
  });

  it('know names', () => {
    expect(['龙游县', '武汉市', '刘少奇'].every(words.isName)).toBe(true);
    expect(['社区', '群众', '调查'].some(words.isName)).toBe(false);
  });
});
