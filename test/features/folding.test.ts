import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';

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

  it('has no two folds on one line and none of a single line', () => {
    const text = '一、基本情况\n全市12家。\n二、问题\n```\n```\n';
    const service = createReportService();
    const folds = foldingRanges(service.read(service.open('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS));
    expect(folds.length).toBeGreaterThan(0);
    expect(new Set(folds.map((fold) => fold.startLine)).size).toBe(folds.length);
    for (const fold of folds) expect(fold.endLine).toBeGreaterThan(fold.startLine);
  });
});
