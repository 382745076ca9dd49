// Formatting: what is put in order, and what stays as it is.
import { describe, expect, it } from 'vitest';
import { type CheckSettings, DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import type { Range } from '../../server/src/text/position';

const service = createReportService();

function editsOf(text: string, settings: Partial<CheckSettings> = {}, languageId = 'wengao', range?: Range) {
  return service.format(service.open('draft:1', languageId, 1, text), { ...DEFAULT_SETTINGS, ...settings }, range);
}

function format(text: string, settings: Partial<CheckSettings> = {}, languageId = 'wengao'): string {
  return applyEdits(text, editsOf(text, settings, languageId));
}

const TITLE = '关于养老服务的调研报告\n';

describe('formatting', () => {
  it.each([
    [
      'markers',
      '一.基本情况\n全市现有机构12家。\n二.存在问题\n床位不足。\n',
      '一、基本情况\n全市现有机构12家。\n二、存在问题\n床位不足。\n',
    ],
    ['half-width marks', '全市现有机构12家,床位1500张.\n', '全市现有机构12家，床位1500张。\n'],
    ['dates', '调研组于2024.5.8走访了12家机构。\n', '调研组于2024年5月8日走访了12家机构。\n'],
    ['reference numbers', '按照国发[2023]5号文件要求，抓好落实。\n', '按照国发〔2023〕5号文件要求，抓好落实。\n'],
    [
      'spaces beside digits and letters',
      '全市现有 12 家机构，接入 5G 网络的有 8 家。\n',
      '全市现有12家机构，接入5G网络的有8家。\n',
    ],
    ['spaces behind a marker', '一、 基本情况\n全市现有机构12家。\n', '一、基本情况\n全市现有机构12家。\n'],
    ['spaces at the end of lines', '一、基本情况  \n全市现有机构12家。　\n', '一、基本情况\n全市现有机构12家。\n'],
    [
      'blank lines',
      '床位不足，一床难求。\n\n\n\n护理人员偏少，流动较快。\n\n\n',
      '床位不足，一床难求。\n\n护理人员偏少，流动较快。\n',
    ],
  ])('puts %s in order', (_, bad, good) => {
    expect(format(TITLE + bad)).toBe(TITLE + good);
    expect(format(TITLE + good)).toBe(TITLE + good);
  });

  it.each([
    ['quotations', '有老人说：“我住 3 号楼,一个人过,很想有人来说说话,也想出门走走。”\n'],
    ['names of documents', '对照《养老机构 2.0 版标准,试行》逐项检查，补齐短板。\n'],
    ['foreign words', '系统用 Visual Studio Code 编写，代码存放在本地。\n'.replace('用 ', '用').replace(' 编', '编')],
    ['code', '现将配置公布如下，请对照执行。\n```\n机构 12 家,床位 \n\n\n第 3 行\n```\n'],
    [
      'cells',
      '现将任务列表如下，请对照执行。\n| 序号 | 任务 | 数量 |\n| --- | --- | --- |\n| 1 | 新建 3 所,改建 5 所 | 8 所 |\n',
    ],
    ['names and their numbers', '联系人和电话如下，请及时联系。\n张三 13800000000\n'],
    ['columns', '一季度：12 家   二季度：15 家   三季度：18 家\n'],
    ['a number that would grow', '1. 5个试点乡镇的情况\n各乡镇均已开工。\n'],
  ])('leaves %s alone', (_, text) => {
    expect(format(TITLE + text)).toBe(TITLE + text);
  });

  it.each([
    [
      'two blank lines',
      '床位不足，一床难求。\n\n\n护理人员偏少，流动较快。\n',
      '床位不足，一床难求。\n\n护理人员偏少，流动较快。\n',
    ],
    ['a label', '全市现有机构12家，均已备案。\n全市养老服务热线统一受理电话 12345\n', undefined],
    ['blank lines under the title', '\n\n\n全市现有机构12家，均已备案。\n', undefined],
  ])('knows what is text and what is layout: %s', (_, text, formatted = text) => {
    expect(format(TITLE + text)).toBe(TITLE + formatted);
  });

  it('leaves what is set far in, and what an indent says in Markdown', () => {
    const far = `${TITLE}　　全市现有机构12家。\n　　　　　　　　（数据截至2024年5月，由各县区上报汇总。）\n`;
    expect(format(far, { formatIndent: 'none' })).toBe(far.replace('　　全', '全'));
    const nested = `# ${TITLE}\n- 机构12家。\n\n  其中公办机构5家，民办机构7家。\n`;
    expect(format(nested, { formatIndent: 'none' }, 'markdown')).toBe(nested);
  });

  it('leaves a text alone that is no report', () => {
    const text = 'const a = 1;  \n\n  \n\n全市 12 家,\n';
    expect(editsOf(text, {}, 'plaintext')).toEqual([]);
    expect(editsOf('\n  \n\n\n', {}, 'plaintext')).toEqual([]);
  });

  it('keeps the spaces where the settings say so', () => {
    const text = `${TITLE}全市现有 12 家机构。\n`;
    expect(format(text, { formatSpaces: 'keep' })).toBe(text);
  });

  it('mends what no rule that is switched off mends', () => {
    const text = `${TITLE}全市现有机构12家,床位1500张。\n`;
    expect(format(text, { rules: { 'punctuation-form': 'off' } })).toBe(text);
  });

  it('leaves what a comment switches off', () => {
    const text = `${TITLE}<!-- wengao-disable-next-line punctuation-form -->\n全市现有机构12家,床位1500张。\n`;
    expect(format(text)).toBe(text);
  });

  const flush =
    '一、基本情况\n全市现有机构12家。\n　　床位1500张，护理员600人。\n　　老年人口12万人。\n　　今年新增床位200张。\n';
  it('indents as most paragraphs are, headings as most headings', () => {
    expect(format(TITLE + flush)).toBe(TITLE + flush.replace('\n全市', '\n　　全市'));
    const mostlyFlush = flush.replaceAll('\n　　', '\n').replace('\n老年', '\n　　老年');
    expect(format(TITLE + mostlyFlush)).toBe(TITLE + flush.replaceAll('\n　　', '\n'));
  });

  it('indents as the settings say', () => {
    expect(format(TITLE + flush, { formatIndent: 'none' })).toBe(TITLE + flush.replaceAll('　　', ''));
    const all = flush.replace(/^(?=[一全])/gmu, '　　');
    expect(format(TITLE + flush, { formatIndent: 'ideographic' })).toBe(TITLE + all);
  });

  it('leaves the syntax of Markdown', () => {
    const text = `# ${TITLE}\n## 一、基本情况\n\n- 机构12家。\n  - 公办5家。\n\n1. 完善制度，落实责任。\n2. 加强考核，兑现奖惩。\n\n> 这里引用一段说明。\n\n全市现有机构12家，  \n床位1500张。\n`;
    expect(format(text, { formatIndent: 'ideographic' }, 'markdown')).toBe(text.replace('\n全市', '\n　　全市'));
  });

  it('changes no more of a line than must be', () => {
    const text = `${TITLE}全市现有机构 12家，床位1500张。\n护理员600人。\n\n\n\n老年人口12万人,增长3%。\n`;
    expect(editsOf(text)).toEqual([
      { range: { start: { line: 1, character: 6 }, end: { line: 1, character: 7 } }, newText: '' },
      { range: { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } }, newText: '' },
      { range: { start: { line: 6, character: 8 }, end: { line: 6, character: 9 } }, newText: '，' },
    ]);
  });

  it('formats a selection: its lines and no others', () => {
    const text = `${TITLE}全市 12家机构。\n床位 1500张。\n护理员 600人。\n`;
    const selected = (start: number, end: number, character: number) =>
      applyEdits(
        text,
        editsOf(text, {}, 'wengao', { start: { line: start, character: 2 }, end: { line: end, character } }),
      );
    expect(selected(2, 2, 4)).toBe(text.replace('床位 ', '床位'));
    expect(selected(2, 3, 0)).toBe(text.replace('床位 ', '床位'));
    expect(selected(2, 3, 1)).toBe(text.replace('床位 ', '床位').replace('员 ', '员'));
  });

  it('mends a text with many faults as one with few, cells apart', () => {
    const many = '全市现有机构12家,床位1500张。\n'.repeat(25);
    const table = '| 序号 | 任务 |\n| --- | --- |\n| 1 | 新建3所,改建5所 |\n';
    expect(format(TITLE + many + table)).toBe(TITLE + many.replaceAll(',', '，') + table);
  });
});
