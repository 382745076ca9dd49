// What is left of web pages, PDF files and Word's lists when their text is pasted: the text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPaste } from '../../server/src/features/paste';
import { splitLines } from '../../server/src/text/lines';
import { drafts } from '../support/random-drafts';

const INDENT = '　　';
const clean = (text: string, indent = '', startsLine = true): string => cleanPaste(text, { indent, startsLine });

describe('a page of the web', () => {
  it('loses navigation, page info and buttons, and keeps title and text', () => {
    const page = [
      '首页 > 要闻动态 > 工作动态',
      '关于社区食堂运行情况的调研报告',
      '发布时间：2024-05-08 来源：市民政局 字体：大 中 小',
      '近期，我们对全市社区食堂运行情况开展了调研。',
      '一、基本情况',
      '全市现有社区食堂12家。',
      '点击查看更多',
      '责任编辑：小王',
      '分享到：微信 微博',
      '【打印】【关闭】',
    ];
    expect(clean(page.join('\n'))).toBe([page[1], page[3], page[4], page[5]].join('\n'));
  });

  it('keeps what only speaks of such things', () => {
    const text =
      '要在门户网站显著位置设置“分享到”按钮，方便群众转发。\n数据来源：市统计局\n打印、关闭、返回等按钮要统一样式。\n';
    expect(clean(text)).toBe(text);
  });

  it('loses entities, spaces that do not break, and characters that show nothing', () => {
    expect(clean('&nbsp;&nbsp;全\u200b市现\u00ad有机构12家。\u00a0')).toBe('全市现有机构12家。');
  });

  it('loses markers of template sites', () => {
    expect(clean('##paidbegin##\n##paidbegin##一、基本情况\n全市现有机构12家。\n##paidend##\n')).toBe(
      '一、基本情况\n全市现有机构12家。\n',
    );
  });

  it('has blank lines between paragraphs as the draft has them', () => {
    const text = '全市现有机构12家。\n\n\n\n床位有1500张。\n \n\n入住老人800人。';
    expect(clean(text)).toBe('全市现有机构12家。\n\n床位有1500张。\n\n入住老人800人。');
    expect(clean(text, INDENT)).toBe('　　全市现有机构12家。\n　　床位有1500张。\n　　入住老人800人。');
  });
});

describe('a PDF file', () => {
  const lines = [
    '　　今年以来，全市坚持把养老服务作为民生实事来抓，不断加大财政',
    '投入力度，新建社区食堂32家，改造老旧站点18处，服务老年人口',
    '超过12万人次，群众满意度明显提升，各区县也结合实际探索了一批',
  ];
  const rest = ['可复制可推广的做法，受到老年人普遍欢迎。', '　　下一步，将继续完善设施布局。'];
  const joined = `${[...lines, rest[0]].join('').trim()}\n下一步，将继续完善设施布局。`;

  it('has its sentences whole again', () => {
    expect(clean([...lines, ...rest].join('\r\n'))).toBe(joined.replace('\n', '\r\n'));
  });

  it.each(['- 3 -', '— 12 —', '第3页', '第 3 页 共 12 页', '3/12', '3', '\f'])(
    'goes on over the page number %j',
    (number) => {
      expect(clean([...lines, number, ...rest].join('\n'))).toBe(joined);
    },
  );

  it('keeps numbers that are cells', () => {
    const cells = '区县\n机构数\n东湖区\n12\n西山区\n8\n';
    expect(clean(cells)).toBe(cells);
  });

  it('loses spaces between characters and signs of radicals', () => {
    expect(clean('不断 加大 财政 投 入 力度，完善⼯作机制。')).toBe('不断加大财政投入力度，完善工作机制。');
    expect(clean('工 作 报 告\n')).toBe('工作报告\n');
  });

  it('keeps spaces that part names', () => {
    expect(clean('张　三　李四\n')).toBe('张　三　李四\n');
  });
});

describe('Word', () => {
  it('has numbers as text, and bullets as paragraphs', () => {
    const list =
      '一、\t基本情况\n1.\t加强组织领导。\n（2）\t完善工作机制。\n\uf0b7\t建立台账。\n•\t限期办结。\nl\t定期通报。\n';
    expect(clean(list)).toBe(
      '一、基本情况\n1.加强组织领导。\n（2）完善工作机制。\n建立台账。\n限期办结。\n定期通报。\n',
    );
  });

  it('keeps the cells of tables', () => {
    const table = '序号\t任务\t落实情况\n1.\t建立台账\t已完成\n';
    expect(clean(table, INDENT)).toBe(table);
  });

  it('has line ends where it only broke the line', () => {
    expect(clean('全市现有机构12家。\u000b床位有1500张。')).toBe('全市现有机构12家。\n床位有1500张。');
  });
});

describe('any text', () => {
  it('has the marks of Chinese', () => {
    expect(clean('各地要加强领导,压实责任;按月调度(通报).')).toBe('各地要加强领导，压实责任；按月调度（通报）。');
  });

  it('begins its paragraphs and headings as the draft does', () => {
    expect(clean('  一、基本情况\n全市现有机构12家。', INDENT)).toBe('　　一、基本情况\n　　全市现有机构12家。');
    expect(clean('　　全市现有机构12家。\n　　床位有1500张。')).toBe('全市现有机构12家。\n床位有1500张。');
  });

  it('begins them by its own manner where the draft has none yet', () => {
    const own = (text: string): string => cleanPaste(text, { indent: undefined, startsLine: true });
    expect(own('    全市现有机构12家。\n    床位有1500张。')).toBe('　　全市现有机构12家。\n　　床位有1500张。');
    expect(own('全市现有机构12家。\n床位有1500张。')).toBe('全市现有机构12家。\n床位有1500张。');
  });

  it('goes on with the line that it is pasted into', () => {
    expect(clean('　　全市现有机构12家。\n床位有1500张。', INDENT, false)).toBe(
      '全市现有机构12家。\n　　床位有1500张。',
    );
  });

  it('ends the line that it is pasted behind', () => {
    expect(clean('\n\n全市现有机构12家。', INDENT, false)).toBe('\n　　全市现有机构12家。');
  });

  it('keeps its numbers and words', () => {
    const text = '三、存在的问题\n（四）帐号管理不严。\n一是底数不清；三是责任不实。\n';
    expect(clean(text)).toBe(text);
  });

  it.each([
    ['a piece of a sentence', '推动养老服务高质量发展'],
    ['English', 'Reads  Chinese reports , and\n\n\nmends them.'],
    ['code', 'const  名称 = read( "x.md" );\n\n\n// 3\n'],
    ['Markdown', '- 建立台账\n  - 逐户走访\n> 引用的话\n>引用的话\n\n| 区县 | 机构数 |\n| --- | --- |\n'],
    ['nothing', ''],
    ['a line end', '\n'],
  ])('stays as it is: %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });

  const WORDS = /[^\p{Script=Han}\d]/gu;
  const sentences = (text: string): string[] => {
    const lines = splitLines(text).filter((line) => line.text.includes('。'));
    return lines.map((line) => line.text.replace(/##[A-Za-z]+##/gu, '').replace(WORDS, ''));
  };

  it('keeps every sentence, and cleaned twice is cleaned once', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom('', INDENT), (text, indent) => {
        const once = clean(text, indent);
        const words = once.replace(WORDS, '');
        expect(sentences(text).filter((sentence) => !words.includes(sentence))).toEqual([]);
        expect(clean(once, indent)).toBe(once);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  const samples = join(import.meta.dirname, '../../seeds/samples/clean');
  it.each(readdirSync(samples))('keeps every word of the sample %s', (name) => {
    const text = readFileSync(join(samples, name), 'utf8');
    expect(clean(text).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });
});
