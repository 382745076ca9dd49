import { describe, expect, it } from 'vitest';
import { type OutlineNode, outlineTree } from '../../server/src/features/outline-tree';
import { type DocumentSymbol, documentSymbols } from '../../server/src/features/symbols';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { comparePositions, type Range } from '../../server/src/text/position';
import { writeMarks } from '../support/markers';

const REPORT = `关于养老服务的调研报告

一、基本情况
全市现有机构12家。
（一）城区机构。城区有机构8家。
（二）乡镇机构。乡镇有机构4家。
三、存在的问题
床位不足。

附件1
机构名单
一、城区
甲机构。
`;

function outlineOf(text: string, language: 'zh' | 'en' = 'zh'): OutlineNode[] {
  const service = createReportService();
  const draft = service.open('draft:1', 'wengao', 1, text);
  return outlineTree(service.read(draft, DEFAULT_SETTINGS), service.check(draft, DEFAULT_SETTINGS), language);
}

const print = (nodes: readonly OutlineNode[], depth = 0): string =>
  nodes
    .map(
      ({ marker, text, kind, problems, children }) =>
        `${'  '.repeat(depth)}${marker}${text} [${kind} ${problems}]\n${print(children, depth + 1)}`,
    )
    .join('');

const all = (nodes: readonly OutlineNode[]): OutlineNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);

describe('outline tree', () => {
  it('holds reports, sections, run-in headings and attachments, with their problems counted upwards', () => {
    expect(print(outlineOf(REPORT))).toBe(
      [
        '关于养老服务的调研报告 [report 1]',
        '  一、基本情况 [section 0]',
        '    （一）城区机构 [section 0]',
        '    （二）乡镇机构 [section 0]',
        '  三、存在的问题 [section 1]',
        '  附件1 机构名单 [attachment 0]',
        '    一、城区 [section 0]',
        '',
      ].join('\n'),
    );
  });

  it('knows where headings stand', () => {
    const sections = all(outlineOf(REPORT)).filter((node) => node.kind === 'section');
    const marked = writeMarks(
      REPORT,
      sections.map((node) => node.heading),
    );
    expect(marked).toContain('⟦一、基本情况⟧\n');
    expect(marked).toContain('⟦（一）城区机构⟧。城区有机构8家。');
  });

  it('counts only what is at information or above', () => {
    const service = createReportService();
    const draft = service.open('draft:1', 'wengao', 1, REPORT);
    const findings = service
      .check(draft, DEFAULT_SETTINGS)
      .filter(({ code }) => code === 'heading-number-gap')
      .map((finding) => ({ ...finding, severity: 'hint' as const }));
    expect(findings).toHaveLength(1);
    expect(outlineTree(service.read(draft, DEFAULT_SETTINGS), findings, 'zh')[0]?.problems).toBe(0);
  });

  it('puts tables into their sections, within their bounds', () => {
    const service = createReportService();
    const reading = service.read(service.open('draft:1', 'wengao', 1, REPORT), DEFAULT_SETTINGS);
    const row = { number: 1, line: 3, endLine: 3, task: '', source: '', result: '' };
    const tables = [
      { startLine: 1, endLine: 1, rows: [] },
      { startLine: 3, endLine: 9, rows: [row] },
    ];
    const outline = outlineTree(
      { ...reading, reports: reading.reports.map((report) => ({ ...report, tables })) },
      [],
      'zh',
    );
    expect(print(outline).split('\n').slice(1, 4)).toEqual([
      '  任务落实表（0项） [table 0]',
      '  一、基本情况 [section 0]',
      '    任务落实表（1项） [table 0]',
    ]);
    const table = all(outline).find(({ text }) => text === '任务落实表（1项）');
    expect(table?.level).toBe(2);
    expect(table?.range).toEqual({ start: { line: 3, character: 0 }, end: { line: 5, character: 16 } });
  });

  it('is empty where the text is no report', () => {
    const service = createReportService();
    const draft = service.open('file:///read.md', 'markdown', 1, '# Read me\n\nSome text.\n');
    expect(outlineTree(service.read(draft, DEFAULT_SETTINGS), [], 'zh')).toEqual([]);
  });

  it('names a report without a title, in the language of the screen', () => {
    const untitled = '一、基本情况\n全市现有机构12家。\n二、存在的问题\n床位不足。\n';
    expect(outlineOf(untitled)[0]?.text).toBe('（无标题）');
    expect(outlineOf(untitled, 'en')[0]?.text).toBe('(untitled)');
  });

  it.each([REPORT, REPORT.repeat(3), `${REPORT}\n一、\n（一）\n`, '一、\n', '', '附件\n', '# 标题\n## \n### \n'])(
    'nests: headings in ranges, children in parents, in document order, no empty name (%#)',
    (text) => {
      for (const { heading, range, children } of all(outlineOf(text))) {
        expect(within(heading, range)).toBe(true);
        let at = range.start;
        for (const child of children) {
          expect(within(child.range, range)).toBe(true);
          expect(comparePositions(at, child.range.start)).toBeLessThanOrEqual(0);
          at = child.range.end;
        }
      }
      const names = (symbols: readonly DocumentSymbol[]): string[] =>
        symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);
      for (const name of names(documentSymbols(outlineOf(text)))) expect(name.trim()).not.toBe('');
    },
  );
});

const within = (inner: Range, outer: Range): boolean =>
  comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
