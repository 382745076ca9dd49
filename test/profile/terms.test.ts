// Terms of small archives: what is one and what is not, and that counting in parts changes nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../server/src/profile/profile';
import { readText } from '../support/fixtures';
import { merged, tallied } from '../support/learned';
import { generalOf, segmenterOf, termsFrom, termsOf, wordsOf } from '../support/words';

const FREQUENT =
  '工作 情况 问题 群众 干部 企业 服务 项目 社区 我们 推进 开展 的 和 在 了 与 由 要 介绍 关于 号 事情 调研报告';
const SEGMENTER = segmenterOf(`
${FREQUENT} 山货 驿站 联盟 赶集 云上 河长 公约 书记 工业 信息化 和 局 部 厅 破解 难题 推动 积极 人工智能 高山 冷水 鱼 产业 欧远山 欧家桥 青龙县 学院 标准 老街 更新
`);
const GENERAL = generalOf(FREQUENT, '青龙县 王大山');

/** Each text is the body of a report of its own. */
const archive = (texts: readonly string[]) =>
  texts.map((text, at) => readText(`关于第${at}号事情的调研报告\n\n${text}\n`, 'own.wengao'));
const learn = (...texts: readonly string[]): readonly Term[] => termsOf(archive(texts), SEGMENTER, GENERAL);
const textsOf = (terms: readonly Term[]): string[] => terms.map(({ text }) => text);

const FILLER = '工作、情况、问题、群众。干部、企业、服务、项目。社区、工作、群众、服务。'.repeat(6);

describe('what is a term', () => {
  it('words in a row that stand in two pieces, with both counts', () => {
    const terms = learn(`${FILLER}推进山货驿站。群众在山货驿站服务。`, `${FILLER}企业推进山货驿站。`);
    expect(terms[0]).toEqual({ text: '山货驿站', pieces: 2, count: 3, kind: 'term' });
    expect(textsOf(terms)).not.toContain('山货');
    expect(textsOf(terms)).not.toContain('驿站');
  });

  it('of one piece only what it says five times, and marked', () => {
    const five = learn(`${FILLER}山货驿站。推进山货驿站，开展山货驿站。在山货驿站。由山货驿站。`, FILLER);
    expect(five).toContainEqual({ text: '山货驿站', pieces: 1, count: 5, kind: 'term', pending: true });
    const four = learn(`${FILLER}山货驿站。推进山货驿站，开展山货驿站。在山货驿站。`, FILLER);
    expect(textsOf(four)).not.toContain('山货驿站');
  });

  it('no words that are as frequent everywhere', () => {
    expect(textsOf(learn(FILLER, FILLER))).toEqual([]);
  });

  it('neither begins nor ends with a function word or a verb that governs it', () => {
    const text = `${FILLER}推动山货驿站的，积极山货驿站了。`;
    expect(textsOf(learn(text, text))).toEqual(['山货驿站']);
  });

  it('a slogan within quotation marks, and none of its parts', () => {
    const text = `${FILLER}推进“云上赶集、云上联盟”，开展“云上赶集、云上联盟”。`;
    const terms = textsOf(learn(text, text));
    expect(terms).toContain('云上赶集、云上联盟');
    expect(terms).not.toContain('云上赶集');
  });

  it('what is quoted goes before what is not', () => {
    const terms = textsOf(learn(`${FILLER}推进“河长公约”，推进山货驿站。`, `${FILLER}开展“河长公约”，开展山货驿站。`));
    expect(terms.slice(0, 2)).toEqual(['河长公约', '山货驿站']);
  });

  it('a short term that also stands alone, beside the longer', () => {
    const terms = textsOf(
      learn(
        `${FILLER}推进河长公约。推进公约，开展公约。在公约了，由公约。`,
        `${FILLER}开展河长公约。开展公约，推进公约。`,
      ),
    );
    expect(terms).toEqual(expect.arrayContaining(['公约', '河长公约']));
    expect(terms).not.toContain('河长');
  });

  it('人工智能+ is a word', () => {
    const text = `${FILLER}推进人工智能+产业，开展人工智能+。`;
    expect(textsOf(learn(text, text))).toContain('人工智能+');
  });

  it('a phrase is told by the verb at its head', () => {
    const text = `${FILLER}我们破解难题，要破解难题。`;
    expect(learn(text, text)).toContainEqual({ text: '破解难题', pieces: 2, count: 4, kind: 'phrase' });
  });
});

describe('what is none', () => {
  it('a part that only stands within longer terms', () => {
    const text = `${FILLER}推进山货驿站，在山货驿站。推进山货联盟，在山货联盟。`;
    const terms = textsOf(learn(text, text));
    expect(terms).toEqual(expect.arrayContaining(['山货驿站', '山货联盟']));
    expect(terms).not.toContain('山货');
  });

  it('a number with one character behind it', () => {
    const text = `${FILLER}推进“三鱼”，在“三鱼”，由“三鱼”。`;
    expect(textsOf(learn(text, text))).toEqual([]);
  });

  it('two things with 和 between', () => {
    const text = `${FILLER}推进高山和冷水，在高山和冷水。`;
    expect(textsOf(learn(text, text))).not.toContain('高山和冷水');
  });

  it('half of a long name', () => {
    const text = `${FILLER}由工业和信息化局推进。在工业和信息化局了。`;
    const terms = textsOf(learn(text, text));
    expect(terms).toContain('工业和信息化局');
    expect(terms.filter((term) => /^信息化|信息化$/u.test(term))).toEqual([]);
  });

  it('half of a word that ends with a character of grammar', () => {
    const text = `${FILLER}推进山货赶集由驿站，开展山货赶集由老街。`;
    expect(textsOf(learn(text, text))).not.toContain('山货赶集');
  });

  it('a person', () => {
    const text = `${FILLER}欧远山书记介绍，欧远山书记推进。王大山开展，王大山服务。`;
    expect(textsOf(learn(text, text))).toEqual([]);
  });

  it('a person of several pieces who stands behind an office or before what persons do', () => {
    const words = segmenterOf(`${FREQUENT} 农技员 党员 带队 联盟 欧山水 增长`);
    const behind = `${FILLER}农技员欧山水推进。`;
    const before = `${FILLER}欧山水带队服务，欧山水开展。`;
    expect(textsOf(termsOf(archive([behind, before]), words, GENERAL))).toEqual([]);
    // no office, though it ends like one
    const none = `${FILLER}增长欧山水，推进欧山水。`;
    expect(textsOf(termsOf(archive([none, none]), words, GENERAL))).toEqual(['欧山水']);
  });

  it('an amount that dictionaries have as a word', () => {
    const words = segmenterOf(`${FREQUENT} 万份 个村 每亩 万人 千亩 山货 驿站`);
    const text = `${FILLER}推进2.1万份，开展286个村，由每亩。推进山货驿站。`;
    expect(textsOf(termsOf(archive([text, text]), words, GENERAL))).toEqual(['山货驿站']);
  });

  it('what holds a place and stands in one piece, and a place alone', () => {
    const once = `${FILLER}${'推进青龙县学院。'.repeat(6)}`;
    expect(textsOf(learn(once, FILLER)).filter((term) => term.includes('青龙县'))).toEqual([]);
    const place = `${FILLER}在青龙县，由青龙县，推进青龙县。`;
    expect(textsOf(learn(place, place))).toEqual([]);
  });
});

describe('what is read', () => {
  it('a sentence cut by a line end is whole', () => {
    const cut = `${FILLER}我们在社区推进，由干部介绍情况，要推进山货\n驿站的工作，要服务群众，要服务企业。`;
    const terms = learn(cut, `${FILLER}推进山货驿站。`);
    expect(terms.find(({ text }) => text === '山货驿站')).toMatchObject({ pieces: 2, count: 2 });
  });

  it('traditional characters count as simplified ones', () => {
    const traditional = '工作、情況、問題、群眾。幹部、企業、服務、項目。推進山貨驛站，與群眾開展山貨驛站。'.repeat(2);
    const terms = learn(traditional, `${FILLER}推进山货驿站。`);
    expect(terms.find(({ text }) => text === '山货驿站')).toMatchObject({ pieces: 2, count: 5 });
  });

  it('numbers and blanks belong to no term', () => {
    const text = `${FILLER}推进3个山货驿站，推进x项山货驿站，开展第5山货驿站。`;
    expect(textsOf(learn(text, text))).toEqual(['山货驿站']);
  });
});

describe('counting in parts', () => {
  const words =
    '山货 驿站 联盟 赶集 云上 河长 公约 破解 难题 高山 冷水 鱼 的 和 在 推动 书记 欧远山 “山货驿站” 3 x'.split(' ');
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((cut) => cut.join(''));
  const body = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => `${sentences.join('，')}。`);

  it('gives the same terms, wherever the archive is cut and in whatever order it is read', () => {
    let listed = 0;
    fc.assert(
      fc.property(
        fc.array(body, { minLength: 2, maxLength: 8 }),
        fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
        (texts, places) => {
          const pieces = archive(texts).flatMap((reading) => wordsOf(reading, SEGMENTER));
          const whole = termsFrom(tallied(pieces), GENERAL);
          const shards = [0, 1, 2, 3].map((place) => pieces.filter((_, at) => places[at] === place).reverse());
          expect(termsFrom(merged(shards.map(tallied)), GENERAL)).toEqual(whole);
          listed += whole.length;
        },
      ),
      { numRuns: 30, seed: 7 },
    );
    expect(listed).toBeGreaterThan(100);
  });
});
