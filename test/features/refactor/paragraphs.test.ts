// 拆分段落, 与下段合并, and series in one paragraph or in several.
import { describe, expect, it } from 'vitest';
import { offered, refactor } from '../../support/refactoring';

const TITLE = '关于养老服务的调研报告\n';
const at = (text: string, words: string): string => text.replace(words, `‸${words}`);

describe('拆分段落', () => {
  const text = `${TITLE}全市现有机构12家。床位1500张。护理员600人。\n`;

  it('divides before the sentence that the cursor is in', () => {
    expect(refactor(at(text, '员600'), 'divide-paragraph')).toBe(text.replace('护理', '\n护理'));
    expect(refactor(at(text, '床位'), 'divide-paragraph')).toBe(text.replace('床位', '\n床位'));
  });

  it('divides behind the first sentence where the cursor is in that', () => {
    expect(refactor(at(text, '机构12'), 'divide-paragraph')).toBe(text.replace('床位', '\n床位'));
  });

  it('divides at no mark within quotation marks', () => {
    const said = `${TITLE}有老人说：“住得近。吃得好。”大家都认可。护理员偏少。\n`;
    expect(refactor(at(said, '吃得'), 'divide-paragraph')).toBe(said.replace('护理', '\n护理'));
  });

  it('leaves a heading with the sentence that it runs into', () => {
    const runIn = `${TITLE}一、基本情况。全市现有机构12家。床位1500张。\n二、存在问题。床位不足。\n`;
    expect(refactor(at(runIn, '机构12'), 'divide-paragraph')).toBe(runIn.replace('床位1', '\n床位1'));
    expect(offered(at(runIn, '床位不足'))).not.toContain('拆分段落');
    // on the words of the heading it is the heading that is meant
    expect(offered(at(runIn, '基本'))).not.toContain('拆分段落');
  });

  it('makes no heading of a sentence', () => {
    const list = `${TITLE}任务有三类。一、二、三类任务都已下达。四、第四类任务另行部署\n`;
    expect(refactor(at(list, '四、第'), 'divide-paragraph')).toBe('改后标题会读得与原来不同，未作改动。');
  });

  it('is not offered in one sentence, for a selection, in a title', () => {
    expect(offered(at(`${TITLE}全市现有机构12家。\n`, '机构12'))).not.toContain('拆分段落');
    expect(offered(text.replace('床位', '⟦床位⟧'))).not.toContain('拆分段落');
    expect(offered(at(text, '关于'))).not.toContain('拆分段落');
  });
});

describe('与下段合并', () => {
  it('joins a paragraph with the next, with what lies between', () => {
    const text = `${TITLE}　　全市现有机构12家。\n\n　　床位1500张。\n`;
    expect(refactor(at(text, '全市'), 'join-paragraphs')).toBe(`${TITLE}　　全市现有机构12家。床位1500张。\n`);
  });

  it('keeps foreign words apart', () => {
    const text = `${TITLE}全市建成信息系统，接入机构12家。系统的编辑工具是Visual Studio\nCode，运行平稳。\n`;
    expect(refactor(at(text, '全市'), 'join-paragraphs')).toContain('Visual Studio Code，');
  });

  it.each([
    ['the last paragraph', '全市现有机构12家。\n'],
    ['a paragraph over a heading', '全市现有机构12家。\n一、基本情况\n床位1500张。\n'],
    ['a paragraph over a list', '全市现有机构12家。\n- 公办5家。\n'],
  ])('is not offered for %s', (_, text) => {
    expect(offered(at(TITLE + text, '全市'))).not.toContain('与下段合并');
  });
});

describe('series', () => {
  const ONE = `${TITLE}下一步抓好三件事：一是健全机制；二是强化保障；三是严格考核。年底前见效。\n`;
  const EACH = ONE.replaceAll(/(?=[一二三]是)/gu, '\n');

  it('have each item in a paragraph of its own', () => {
    expect(refactor(at(ONE, '强化'), 'series-apart')).toBe(EACH);
  });

  it('have all items in one paragraph', () => {
    expect(refactor(at(EACH, '二是'), 'series-together')).toBe(ONE);
  });

  it('keep their first item where it is not announced', () => {
    const text = ONE.replace('下一步抓好三件事：', '各县区行动迅速。');
    const each = text.replaceAll(/(?=[二三]是)/gu, '\n');
    expect(refactor(at(text, '强化'), 'series-apart')).toBe(each);
    expect(refactor(at(each, '三是'), 'series-together')).toBe(text);
  });

  it('are left where an item stands within a sentence, or something between the items', () => {
    const inside = `${TITLE}原因一是机制不顺，二是保障不足，三是考核不严。\n`;
    expect(offered(at(inside, '二是'))).not.toContain('列举各项分段');
    const between = EACH.replace('二是', '专班已经成立。\n二是');
    expect(offered(at(between, '二是'))).not.toContain('列举各项并为一段');
  });
});
