import { describe, expect, it } from 'vitest';
import { findingHover, type HoverSetting } from '../../server/src/features/finding-hover';
import { RULES } from '../../server/src/rules/catalogue';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { LanguageClient } from '../support/language-client';
import { readMarks } from '../support/markers';

const SETTING: HoverSetting = { language: 'zh', markdown: false, pageOf: (code) => `pages/${code}.md` };

/** What is shown at ‸, line by line; the range must be what stands in ⟦…⟧. */
function shown(marked: string, setting: Partial<HoverSetting> = {}): string[] | undefined {
  const { text, cursor, ranges } = readMarks(marked);
  const service = createReportService();
  const findings = service.check(service.open('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS);
  const hover = cursor && findingHover(findings, cursor, { ...SETTING, ...setting });
  if (hover) expect(hover.range).toEqual(ranges[0]);
  return hover?.markdown.split('\n').filter((line) => line !== '');
}

const GAP = '关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n⟦三、‸⟧存在的问题\n床位不足。\n';

describe('hovering a finding', () => {
  it('shows why, on what basis, an example, how to mend and how to silence it', () => {
    expect(shown(GAP)).toEqual([
      '**标题序号不连** [`heading-number-gap`](pages/heading-number-gap.md)',
      expect.stringContaining('同一级标题的序号应当从一起、依次递增。'),
      '- 依据：GB/T 9704—2012 7.3.3结构层次序数（法定公文以外为参照）；公文习惯',
      '- 例：`三、存在的问题` → `二、存在的问题`',
      '- 改正：Alt+Enter，从此处起重排序号为“二、”',
      '- 不想看到：Alt+Enter，此处不再提示；全部关闭，在设置 `wengao.rules` 或 `.wengao.json` 里写 `"heading-number-gap": "off"`',
    ]);
  });

  it('speaks English, and in Markdown names the comment', () => {
    expect(shown(GAP, { language: 'en', markdown: true })).toEqual([
      '**Heading numbers are not continuous** [`heading-number-gap`](pages/heading-number-gap.md)',
      expect.stringContaining('Moving or deleting a section breaks them.'),
      expect.stringContaining('- Basis: GB/T 9704-2012, 7.3.3'),
      '- Example: `三、存在的问题` → `二、存在的问题`',
      expect.stringMatching(/^- To mend it: Alt\+Enter, /u),
      '- To silence it: Alt+Enter, do not show here again; everywhere, `"heading-number-gap": "off"` in `wengao.rules` or `.wengao.json`',
      '- For the next line only: `<!-- wengao-disable-next-line heading-number-gap -->`',
    ]);
  });

  it('says so where nothing can be mended for the writer', () => {
    const sum = '关于养老服务的调研报告\n一、基本情况\n全市共有机构⟦12家，其中公办5家、民办8‸家⟧。\n';
    const { text } = readMarks(sum);
    const service = createReportService();
    const [finding] = service
      .check(service.open('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS)
      .filter(({ code }) => code === 'figure-sum');
    expect(finding).toBeDefined();
    const hover = finding && findingHover([finding], finding.range.start, SETTING);
    expect(hover?.markdown).toContain('- 改正：由您核对后修改');
  });

  it('shows the gravest in full and names the others, each once', () => {
    const at = { line: 0, character: 0 };
    const one = (code: string, severity: 'warning' | 'hint' | 'error') => ({
      ...{ code, severity, message: code, range: { start: at, end: at }, fixes: [], related: [], fingerprint: '' },
    });
    const findings = [one('broken-line', 'hint'), one('term-typo', 'error'), one('date-form', 'warning')];
    const markdown = findingHover([...findings, one('date-form', 'warning')], at, SETTING)?.markdown ?? '';
    expect(markdown.match(/\*\*[^*]+\*\* \[`[a-z-]+`\]/gu)?.map((name) => /`(.+)`/u.exec(name)?.[1])).toEqual([
      'term-typo',
      'date-form',
      'broken-line',
    ]);
    expect(markdown.match(/依据/gu)).toHaveLength(1);
  });

  it('shows words of the draft as they are: they make no picture or link', () => {
    const at = { line: 0, character: 0 };
    const fix = { title: '改为“![图](https://example.org/a.png)”', safe: true, edits: [] };
    const base = {
      severity: 'warning',
      message: '',
      range: { start: at, end: at },
      related: [],
      fingerprint: '',
    } as const;
    const markdown = findingHover([{ ...base, code: 'term-typo', fixes: [fix] }], at, SETTING)?.markdown;
    expect(markdown).toContain('!\\[图\\](https://example.org/a.png)');
  });

  it.each(RULES)('is compact for $code', ({ code }) => {
    const at = { line: 0, character: 0 };
    const base = {
      severity: 'warning',
      message: '',
      range: { start: at, end: at },
      related: [],
      fingerprint: '',
    } as const;
    for (const language of ['zh', 'en'] as const) {
      const markdown = findingHover([{ ...base, code, fixes: [] }], at, { ...SETTING, language })?.markdown ?? '';
      // as VS Code sets it: some 38 Han characters a line
      const rows = markdown.split('\n').filter((line) => line !== '');
      const width = language === 'zh' ? 38 : 80;
      expect(rows.reduce((sum, row) => sum + Math.ceil(row.length / width), 0)).toBeLessThanOrEqual(13);
    }
  });

  it('shows nothing beside a finding', () => {
    expect(shown(GAP.replace('‸', '').replace('12', '1‸2'))).toBeUndefined();
  });
});

describe('over the protocol', () => {
  it('stands before what the heading is for, and links the page', async () => {
    const client = await LanguageClient.start();
    const uri = 'file:///drafts/a.md';
    const { text } = readMarks(GAP.replace('一、', '## 一、').replace('⟦三、', '⟦## 三、').replace('关于', '# 关于'));
    await client.open(uri, text, 1, 'markdown');
    const hover = await client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 3, character: 4 },
    });
    const { value } = (hover as { contents: { value: string } }).contents;
    expect(value).toMatch(/^\*\*标题序号不连\*\* \[`heading-number-gap`\]\(\S+\/heading-number-gap\.md\)/u);
    expect(value).toContain('<!-- wengao-disable-next-line heading-number-gap -->');
    expect(value.indexOf('**属：存在问题**')).toBeGreaterThan(value.indexOf('不想看到'));
  });
});
