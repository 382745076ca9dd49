import { describe, expect, it } from 'vitest';
import { readLine } from '../../server/src/document/line';
import { isCited, quotedSpans } from '../../server/src/document/quotations';

const spansOf = (text: string): string[] => {
  const line = readLine({ text, eol: '' });
  return quotedSpans(line).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
};

describe('quoted words of a line', () => {
  it.each<[string, string[]]>([
    ['推进“四个转变”，落实《关于加强养老服务的意见》。', ['phrase “四个转变”', 'title 《关于加强养老服务的意见》']],
    ['他说：“抓紧办。”', ['quotation “抓紧办。”']],
    [
      '要求“各地各部门要把养老服务摆上重要位置抓紧抓好抓实”。',
      ['quotation “各地各部门要把养老服务摆上重要位置抓紧抓好抓实”'],
    ],
    ['“深入“链主”企业”与「三改」', ['phrase “深入“链主”企业”', 'phrase 「三改」']],
    ['《关于印发《办法》的通知》', ['title 《关于印发《办法》的通知》']],
    ['学习"两山"理念', ['phrase "两山"']],
    ['屏幕5.5"大', []],
    // the other half stands in the line behind, or before
    ['院长说：“最难', ['phrase “最难']],
    ['的是留不住人。”会后', ['quotation 的是留不住人。”']],
    // written the wrong way round: what is right beside it stays
    ['“孵化器“两个专项和“加速器”', ['phrase “加速器”']],
    ['没有引文', []],
  ])('%s', (text, expected) => expect(spansOf(text)).toEqual(expected));

  it('are cited but for phrases', () => {
    const line = readLine({ text: '“四个转变”《办法》', eol: '' });
    expect([0, 2, 6, 7, 9, 10].map((at) => isCited(line, at))).toEqual([false, false, true, true, true, false]);
  });
});
