import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../server/src/document/draft';
import { fixAllEdits } from '../../server/src/features/fix-all-edits';
import type { Finding } from '../../server/src/rules/finding';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import type { TextEdit } from '../../server/src/text/position';

const service = createReportService();

describe('fix all as edits', () => {
  it('gives the fixes themselves where one round is enough', () => {
    const text = '关于养老服务的调研报告\n\n一、基本情况\n全市12家。\n\n三、存在的问题\n床位不足。\n';
    const draft = service.open('draft:1', 'wengao', 1, text);
    const settings = { ...DEFAULT_SETTINGS };
    const { edits, applied, dropped } = service.fixAllEdits(draft, settings);
    expect(edits.map((edit) => edit.newText)).toContain('二、');
    expect(service.fixAll(draft, settings)).toMatchObject({ text: applyEdits(text, edits), applied, dropped });
    expect([applied, dropped]).toEqual([1, 0]);
  });

  it('gives none where there is nothing to mend', () => {
    const draft = service.open('draft:1', 'wengao', 1, '一、基本情况\n甲。\n');
    expect(service.fixAllEdits(draft, DEFAULT_SETTINGS)).toEqual({ edits: [], applied: 0, dropped: 0 });
  });

  // fixes that make way for one another: each round replaces the whole text by the next stage
  const inStages = (...stages: readonly string[]) => ({
    open: (...of: ConstructorParameters<typeof Draft>) => new Draft(...of),
    close: () => undefined,
    check: (draft: Draft): Finding[] => {
      const next = stages[stages.indexOf(draft.text()) + 1];
      if (next === undefined) return [];
      const end = { line: draft.lines.length - 1, character: draft.lines.at(-1)?.text.length ?? 0 };
      const range = { start: { line: 0, character: 0 }, end };
      const fixes = [{ title: '', safe: true, edits: [{ range, newText: next }] }];
      return [{ code: '', severity: 'warning', message: '', range, fixes, related: [], fingerprint: '' }];
    },
  });
  const editsFrom = (before: string, after: string): readonly TextEdit[] =>
    fixAllEdits(inStages(before, '一', after), new Draft('draft:1', 'wengao', 1, before), DEFAULT_SETTINGS).edits;

  it('touches only the lines between the first and the last that differ, after several rounds', () => {
    expect(editsFrom('a\nxx\nb\n', 'a\n\nb\n')).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, newText: '\n' },
    ]);
    expect(editsFrom('a\nb', 'a\nb\nc')).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, newText: 'b\nc' },
    ]);
  });

  it('turns any text into any other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r'), { maxLength: 9 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        const edits = editsFrom(before, after);
        expect(edits).toHaveLength(1);
        expect(applyEdits(before, edits)).toBe(after);
      }),
      { numRuns: 500 },
    );
  });
});
