import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { drafts } from '../support/random-drafts';

const lists = fc
  .array(
    fc.constantFrom(
      ...[
        '一是多方筹资。',
        '二是统一配送。',
        '三是公开账目。',
        '首先，多方筹资。',
        '其次，统一配送。',
        '一方面，筹资。',
      ],
      ...[
        '另一方面，配送。',
        '一、做法',
        '（一）筹资',
        '二、问题',
        '一是筹资',
        '二是配送',
        '主要有：',
        '',
        '| 镇 | 数 |',
      ],
      ...['全年筹资8万元，群众满意。', '（二）筹资。主要有：', '附件1', '第一，筹资。', '第二，配送。'],
    ),
    { maxLength: 25 },
  )
  .map((lines) => `关于养老服务的调研报告\n${lines.join('\n')}\n`);

/** Each fold as the first words of its first and its last line. */
function foldsOf(text: string): string[] {
  const service = createReportService();
  const lines = text.split('\n');
  return foldingRanges(service.read(service.open('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS)).map(
    ({ startLine, endLine }) => `${lines[startLine]?.slice(0, 8)} … ${lines[endLine]?.slice(0, 8)}`,
  );
}

describe('folding', () => {
  it('folds the report and every section that has more than its heading', () => {
    expect(
      foldsOf(
        '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n（一）城区机构。城区有机构8家。\n（二）乡镇机构。乡镇4家。\n另有在建2家。\n\n二、存在的问题\n床位不足。\n',
      ),
    ).toEqual([
      '关于养老服务的调 … 床位不足。',
      '一、基本情况 … 另有在建2家。',
      '（二）乡镇机构。 … 另有在建2家。',
      '二、存在的问题 … 床位不足。',
    ]);
  });

  it('folds front matter and code', () => {
    const text =
      '---\nunit: 甲局\n---\n# 关于养老服务的调研报告\n\n## 一、基本情况\n\n```\na\n\nb\n```\n\n全市12家。\n';
    expect(foldsOf(text)).toEqual([
      '--- … ---',
      '# 关于养老服务 … 全市12家。',
      '## 一、基本情 … 全市12家。',
      '``` … ```',
    ]);
  });

  it('folds blocks of code apart', () => {
    const text = '一、基本情况\n全市12家。\n\n```\na\n```\n\n```\nb\n```\n';
    expect(foldsOf(text).filter((fold) => fold.startsWith('```'))).toEqual(['``` … ```', '``` … ```']);
  });

  it('leaves a text that is no report alone', () => {
    const service = createReportService();
    const draft = service.open('file:///read.md', 'markdown', 1, '# Read me\n\n```\na\n```\n');
    expect(foldingRanges(service.read(draft, DEFAULT_SETTINGS))).toEqual([]);
  });

  it('folds a table of contents', () => {
    const text =
      '目录\n\n一、基本情况 1\n二、存在的问题 3\n\n关于养老服务的调研报告\n\n一、基本情况\n全市12家。\n\n二、存在的问题\n床位不足。\n';
    expect(foldsOf(text)).toContain('目录 … 二、存在的问题 ');
  });

  it('folds a series from the words that lead to it, and its items of several paragraphs', () => {
    const text =
      '关于养老服务的调研报告\n一、主要做法\n主要采取以下措施：\n一是多方筹资。\n全年筹资8万元。\n\n二是统一配送。\n三是公开账目。\n群众满意。\n';
    expect(foldsOf(text)).toEqual([
      '关于养老服务的调 … 群众满意。',
      '一、主要做法 … 群众满意。',
      '主要采取以下措施 … 三是公开账目。',
      '一是多方筹资。 … 全年筹资8万元。',
    ]);
  });

  it('folds a series without such words from its first item, and none within a paragraph', () => {
    const text =
      '关于养老服务的调研报告\n一、主要做法\n全市12家。\n首先，多方筹资。\n其次，统一配送。\n最后，公开账目。\n';
    expect(foldsOf(text)).toContain('首先，多方筹资。 … 最后，公开账目。');
    const inside = '关于养老服务的调研报告\n一、主要做法\n一是多方筹资；二是统一配送；三是公开账目。\n群众满意。\n';
    expect(foldsOf(inside)).toHaveLength(2);
  });

  it('folds tables of any kind once', () => {
    const table = '| 镇 | 食堂 |\n| --- | --- |\n| 东门 | 8 |\n';
    const text = `关于养老服务的调研报告\n一、主要做法\n全市12家。\n\n${table}\n群众满意。\n`;
    expect(foldsOf(text).slice(2)).toEqual(['| 镇 | 食堂 … | 东门 | 8']);
    const tasks =
      '| 序号 | 任务 | 责任单位 | 落实情况 |\n| 1 | 完善制度 | 民政局 | 已完成 |\n| 2 | 培训 | 民政局 | 已完成 |\n';
    const report = `关于养老服务的调研报告\n一、主要做法\n全市12家。\n\n${tasks}`;
    expect(foldsOf(report).slice(2)).toEqual(['| 序号 | 任 … | 2 | 培训']);
    const row = (number: number): string =>
      `${number}推进制度建设\n完善办法\n逐项落实\n市政府工作报告第${number}项\n已经印发实施方案。\n`;
    expect(foldsOf(`任务落实情况\n序号任务内容任务来源全年落实情况\n${row(1)}${row(2)}${row(3)}`)).toEqual([
      '任务落实情况 … 已经印发实施方案',
      '序号任务内容任务 … 已经印发实施方案',
    ]);
  });

  it('nests: no fold begins within another and ends behind it', () => {
    const service = createReportService();
    fc.assert(
      fc.property(fc.oneof(drafts, lists), (text) => {
        const reading = service.read(service.open('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS);
        const open: number[] = [];
        for (const { startLine, endLine } of foldingRanges(reading)) {
          while (open.length > 0 && (open.at(-1) ?? 0) < startLine) open.pop();
          expect(endLine).toBeLessThanOrEqual(open.at(-1) ?? Number.POSITIVE_INFINITY);
          open.push(endLine);
        }
      }),
      {
        numRuns: 500,
        // an item that is a heading, between items that are none
        examples: [
          [
            '关于养老服务的调研报告\n一是多方筹资。\n二是配送\n全年筹资8万元，群众满意。\n三是公开账目。\n一是多方筹资。\n',
          ],
        ],
      },
    );
  });

  it('has no two folds on one line and none of a single line', () => {
    const text = '一、基本情况\n全市12家。\n二、问题\n```\n```\n';
    const service = createReportService();
    const folds = foldingRanges(service.read(service.open('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS));
    expect(folds.length).toBeGreaterThan(0);
    expect(new Set(folds.map((fold) => fold.startLine)).size).toBe(folds.length);
    for (const fold of folds) expect(fold.endLine).toBeGreaterThan(fold.startLine);
  });
});
