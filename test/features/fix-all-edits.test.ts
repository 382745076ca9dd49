import { describe, expect, it } from 'vitest';
import { Draft } from '../../server/src/document/draft';
import { fixAllEdits } from '../../server/src/features/fix-all-edits';
import type { Finding } from '../../server/src/rules/finding';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';

const service = createReportService();

describe('fix all as edits', () => {
  it('gives the fixes themselves where one round is enough', () => {
    const text = '关于养老服务的调研报告\n\n一、基本情况\n全市12家。\n\n三、存在的问题\n床位不足。\n';
    const draft = service.open('draft:1', 'wengao', 1, text);
    const settings = { ...DEFAULT_SETTINGS };
    const edits = service.fixAllEdits(draft, settings);
    expect(edits.map((edit) => edit.newText)).toContain('二、');
    expect(applyEdits(text, edits)).toBe(service.fixAll(draft, settings).text);
  });

  it('gives none where there is nothing to mend', () => {
    expect(service.fixAllEdits(service.open('draft:1', 'wengao', 1, '一、基本情况\n甲。\n'), DEFAULT_SETTINGS)).toEqual(
      [],
    );
  });

  // a rule that takes one character a round stands for fixes that make way for one another
  it.each([
    ['a\nxxx\nb\n', 'a\n\nb\n'],
    ['xxx', ''],
    ['a\r\nxx\r\nxb', 'a\r\n\r\nb'],
    ['xx\nsame\nsame\nsame', '\nsame\nsame\nsame'],
  ])('replaces the lines between the first and the last that differ after several rounds: %j', (text, mended) => {
    const check = (draft: Draft): Finding[] =>
      draft.lines.flatMap((line, number) => {
        const character = line.text.indexOf('x');
        if (character < 0) return [];
        const range = { start: { line: number, character }, end: { line: number, character: character + 1 } };
        const fixes = [{ title: 'x', safe: true, edits: [{ range, newText: '' }] }];
        return [{ code: 'x', severity: 'warning', message: 'x', range, fixes, related: [], fingerprint: 'x' }];
      });
    const checking = {
      open: (...of: ConstructorParameters<typeof Draft>) => new Draft(...of),
      close: () => undefined,
      check,
    };
    const edits = fixAllEdits(checking, new Draft('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS);
    expect(edits).toHaveLength(1);
    expect(applyEdits(text, edits)).toBe(mended);
  });

  it('leaves what stands before and behind untouched', () => {
    const text = 'a\nxx\nb\n';
    const line = { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } };
    const checking = {
      open: (...of: ConstructorParameters<typeof Draft>) => new Draft(...of),
      close: () => undefined,
      check: (draft: Draft): Finding[] =>
        draft.text().includes('x')
          ? [
              {
                code: 'x',
                severity: 'warning',
                message: 'x',
                range: line,
                fixes: [{ title: 'x', safe: true, edits: [{ range: line, newText: '' }] }],
                related: [],
                fingerprint: 'x',
              },
            ]
          : [],
    };
    expect(fixAllEdits(checking, new Draft('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS)).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, newText: '\n' },
    ]);
  });
});
