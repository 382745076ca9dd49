import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known } from '../../../server/src/features/links/link';
import { renamableAt, rename } from '../../../server/src/features/rename';
import { applyEdits } from '../../../server/src/text/lines';
import type { Position, TextEdit } from '../../../server/src/text/position';
import { fixtures } from '../../support/fixtures';
import { KNOWN, pointIn, shown } from '../../support/links';

const TITLE = '关于社区食堂运营情况的调研报告\n\n';

/** The text afterwards, or why there is none. */
function renamed(marked: string, newName: string, known: Known = KNOWN): string {
  const { text, reading, cursor } = pointIn(marked);
  const edits = rename(reading, cursor, newName, known);
  return 'refused' in edits ? edits.refused.zh : applyEdits(text, edits);
}

/** Nothing before it moves. */
const firstOf = ([first]: readonly TextEdit[]): Position => first?.range.start ?? { line: 0, character: 0 };

describe('renaming', () => {
  it.each([
    [
      'fills a placeholder in everywhere, with its word',
      `${TITLE}一、基本情况\nx市建成食堂x家，x县试点，x‸市出资。\n`,
      '云台市',
      `${TITLE}一、基本情况\n云台市建成食堂x家，x县试点，云台市出资。\n`,
    ],
    [
      'fills labelled blanks in',
      `${TITLE}一、基本情况\n[填写单‸位名称]牵头，[填写单位名称]督办。\n`,
      '市民政局',
      `${TITLE}一、基本情况\n市民政局牵头，市民政局督办。\n`,
    ],
    [
      'renames a short form with its definition, not the long form',
      `${TITLE}一、基本情况\n市社区助餐中心（以下简称“助餐中心”）负责，助餐‸中心有8人。\n`,
      '市餐中心',
      `${TITLE}一、基本情况\n市社区助餐中心（以下简称“市餐中心”）负责，市餐中心有8人。\n`.replace(
        '市社区市餐',
        '市社区助餐',
      ),
    ],
    [
      'keeps the marks of a short title',
      `${TITLE}一、基本情况\n《云台市食堂管理办法》（以下简称《办法》）施行，《办‸法》规定。\n`,
      '《规定》',
      `${TITLE}一、基本情况\n《云台市食堂管理办法》（以下简称《规定》）施行，《规定》规定。\n`,
    ],
    [
      'renames a term, but not in names of documents',
      `${TITLE}一、基本情况\n养老‸服务提质，《云台市养老服务条例》施行，养老服务扩面。\n`,
      ' 为老服务 ',
      `${TITLE}一、基本情况\n为老服务提质，《云台市养老服务条例》施行，为老服务扩面。\n`,
    ],
  ])('%s', (_, marked, newName, after) => expect(renamed(marked, newName)).toBe(after));

  it('refuses what is no name, and says what can be renamed', () => {
    const no = '此处没有可以统一改名的内容：可以改的是未填的名称（如x市）、简称和术语。';
    for (const marked of [
      `${TITLE}一、基本‸情况\n建成12家，详见第一部分。\n`,
      `${TITLE}一、基本情况\n建成x‸家。\n`,
      `${TITLE}一、基本情况\n按照《云台市食堂‸规划》推进，《云台市食堂规划》分三年。\n`,
      `${TITLE}一、基本情况\n两项‸措施：一是多方筹资，二是统一配送。\n`,
    ]) {
      expect(renamed(marked, '甲')).toBe(no);
      const { reading, cursor } = pointIn(marked);
      expect(renamableAt(reading, cursor, KNOWN)).toMatchObject({ refused: { zh: no } });
    }
  });

  it('refuses names that are none', () => {
    const marked = `${TITLE}一、基本情况\nx‸市建成12家。\n`;
    expect(renamed(marked, ' 　')).toBe('新名称是空的，请填写。');
    expect(renamed(marked, '云台\n市')).toBe('新名称里不能有换行。');
    expect(renamed(`${TITLE}一、基本情况\n《云台市食堂办法》（以下简称《办‸法》）施行。\n`, '《》')).toBe(
      '新名称是空的，请填写。',
    );
  });

  it('changes nothing for the same name', () => {
    const { reading, cursor } = pointIn(`${TITLE}一、基本情况\nx‸市建成12家。\n`);
    expect(rename(reading, cursor, 'x市', KNOWN)).toEqual([]);
  });

  it('begins with exactly what stands there', () => {
    const begins = (marked: string, name: string): void => {
      const { text, reading, cursor } = pointIn(marked.replace(/[⟦⟧]/gu, ''));
      const found = renamableAt(reading, cursor, KNOWN);
      expect(found).toMatchObject({ name });
      expect(shown(text, 'range' in found ? [found.range] : [])).toBe(marked.replace('‸', ''));
    };
    begins(`${TITLE}一、基本情况\nx市建成12家，⟦x市‸⟧出资。\n`, 'x市');
    begins(`${TITLE}一、基本情况\n《云台市食堂办法》（以下简称《⟦办‸法⟧》）施行。\n`, '办法');
    begins(`${TITLE}一、基本情况\n推进⟦养老‸服务⟧。养老服务扩面。\n`, '养老服务');
  });

  it('comes back: a fresh name and the old one again give the text back', () => {
    const words = fc.constantFrom('乙方案', '丙类点', '丁中心', 'ABC', '为老照护');
    const sentence = fc.constantFrom(
      '养老服务提质扩面。',
      '《云台市养老服务条例》施行。',
      '他说：“养老服务就是要天天看得见，老人家才放心得下。”',
      '推进养老服务和网格员队伍建设。',
      '市社区助餐服务中心（以下简称“助餐中心”）运营。',
      '助餐中心负责配送。',
      '由助餐中心和助餐点承担。',
    );
    const text = fc
      .array(sentence, { minLength: 1, maxLength: 12 })
      .map((all) => `${TITLE}一、基本情况\n建成12家。\n${all.join('\n')}\n`);
    const names = fc.constantFrom('养老服务', '网格员', '助餐中心');
    let renamings = 0;
    fc.assert(
      fc.property(text, names, fc.nat(), words, (draft, name, nth, fresh) => {
        const places = [...draft.matchAll(new RegExp(name, 'gu'))].map(({ index }) => index);
        const offset = places[nth % places.length];
        if (offset === undefined) return;
        const there = pointIn(`${draft.slice(0, offset)}‸${draft.slice(offset)}`);
        const at = there.cursor;
        const found = renamableAt(there.reading, at, KNOWN);
        if ('refused' in found) return;
        const edits = rename(there.reading, at, fresh, KNOWN);
        if ('refused' in edits) throw new Error(edits.refused.en);
        const changed = applyEdits(draft, edits);
        expect(changed).not.toBe(draft);
        renamings++;
        const known = { ...KNOWN, terms: [...KNOWN.terms, fresh] };
        const back = pointIn(`‸${changed}`);
        const again = rename(back.reading, firstOf(edits), found.name, known);
        expect('refused' in again ? again.refused.en : applyEdits(changed, again)).toBe(draft);
      }),
      { numRuns: 300 },
    );
    expect(renamings).toBeGreaterThan(30);
  });

  it('comes back in every placeholder of the drafts that have some', () => {
    let renamings = 0;
    for (const { text } of [...fixtures('reports'), ...fixtures('faulty')]) {
      const { reading } = pointIn(`‸${text}`);
      for (const [line, { text: words }] of reading.lines.entries()) {
        for (const at of [...words.matchAll(/[x×*某]+[市县区镇]/gu)].map(({ index }) => index)) {
          const position = { line, character: at };
          const found = renamableAt(reading, position, KNOWN);
          if ('refused' in found) continue;
          const fresh = `xxx${found.name.slice(-1)}`;
          if (text.includes(fresh)) continue;
          const edits = rename(reading, position, fresh, KNOWN);
          if ('refused' in edits) throw new Error(edits.refused.en);
          const changed = applyEdits(text, edits);
          const again = rename(pointIn(`‸${changed}`).reading, firstOf(edits), found.name, KNOWN);
          expect('refused' in again ? again.refused.en : applyEdits(changed, again)).toBe(text);
          renamings++;
        }
      }
    }
    expect(renamings).toBeGreaterThan(0);
  });
});
