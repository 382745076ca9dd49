import { describe, expect, it } from 'vitest';
import { codeActions, findingsAt } from '../../server/src/features/code-actions';
import type { Finding } from '../../server/src/rules/finding';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import { readMarks } from '../support/markers';

/** Actions at the cursor ‸ or the range ⟦…⟧, with the text that each of the edits gives. */
function actionsAt(marked: string, language: 'zh' | 'en' = 'zh') {
  const { text, ranges, cursor } = readMarks(marked);
  const range = ranges[0] ?? (cursor && { start: cursor, end: cursor });
  if (!range) throw new Error('no place marked');
  const service = createReportService();
  const findings = service
    .check(service.open('draft:1', 'wengao', 1, text), { ...DEFAULT_SETTINGS, language })
    .filter(({ code }) => code === 'heading-number-gap');
  return codeActions(findingsAt(findings, range), findings, language).map((action) => ({
    ...action,
    after: action.does === 'edit' ? applyEdits(text, action.edits) : undefined,
  }));
}

const GAP =
  '关于养老服务的调研报告\n\n一、基本情况\n全市12家。\n\n‸三、存在的问题\n床位不足。\n\n四、对策建议\n加快建设。\n';
const TWO =
  '关于养老服务的调研报告\n\n一、基本情况\n全市12家。\n（一）城区。8家。\n‸（三）乡镇。4家。\n\n二、问题\n床位不足。\n（二）人手。不足。\n';

describe('code actions', () => {
  it('offers to mend, to stop showing, to switch off and to explain, in that order', () => {
    expect(actionsAt(GAP).map(({ title }) => title)).toEqual([
      '改正：从此处起重排序号为“二、”',
      '此处不再提示：标题序号不连',
      '关闭此项：标题序号不连',
      '说明：标题序号不连',
    ]);
    expect(actionsAt(GAP, 'en').map(({ title }) => title)).toEqual([
      'Mend: Renumber from here: “二、”',
      'Do not show here again: Heading numbers are not continuous',
      'Switch this check off: Heading numbers are not continuous',
      'Explain: Heading numbers are not continuous',
    ]);
  });

  it('prefers the safe fix and nothing else', () => {
    expect(actionsAt(GAP).map(({ preferred }) => preferred)).toEqual([true, false, false, false]);
    expect(actionsAt(GAP)[0]?.after).toBe(
      readMarks(GAP).text.replace('三、存在', '二、存在').replace('四、对策', '三、对策'),
    );
  });

  it('prefers the first safe one of several fixes', () => {
    const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const fix = (title: string, safe: boolean) => ({ title, safe, edits: [{ range: place, newText: title }] });
    const finding: Finding = {
      code: 'heading-number-gap',
      severity: 'warning',
      message: '',
      range: place,
      fixes: [fix('甲', false), fix('乙', true), fix('丙', true)],
      related: [],
      fingerprint: '',
    };
    const preferred = codeActions([finding], [finding], 'zh').filter((action) => action.preferred);
    expect(preferred.map(({ title }) => title)).toEqual(['改正：乙']);
  });

  it('mends all of the kind where there is more than one', () => {
    const all = actionsAt(TWO).find(({ title }) => title.startsWith('同类全部改'));
    expect(all?.title).toBe('同类全部改（2处）：标题序号不连');
    expect(all?.preferred).toBe(false);
    expect(all?.after).toBe(
      readMarks(TWO).text.replace('（三）乡镇', '（二）乡镇').replace('（二）人手', '（一）人手'),
    );
  });

  it('mends all of the kind where its fixes are suggestions: the writer asks for them', () => {
    const place = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 1 } });
    const one = (line: number, safe: boolean): Finding => ({
      ...{ code: 'count-mismatch', severity: 'warning', message: '', range: place(line), related: [], fingerprint: '' },
      fixes: [{ title: `甲${line}`, safe, edits: [{ range: place(line), newText: '甲' }] }],
    });
    const allFor = (at: Finding, all: readonly Finding[]): string[] =>
      codeActions([at], all, 'zh')
        .filter(({ title }) => title.startsWith('同类全部改'))
        .map(({ title }) => title);
    const [safe, risky] = [one(0, true), one(1, false)];
    expect(allFor(risky, [risky, one(2, false), one(3, false)])).toEqual([expect.stringContaining('（3处）')]);
    expect(allFor(risky, [risky])).toEqual([]);
    // a safe one takes no suggestions along
    expect(allFor(safe, [safe, risky, one(2, true)])).toEqual([expect.stringContaining('（2处）')]);
  });

  it('is for what the cursor touches, at its end too', () => {
    expect(actionsAt(GAP.replace('‸三、', '三、‸')).length).toBe(4);
    expect(actionsAt(GAP.replace('‸三、存', '三、存‸'))).toEqual([]);
    expect(actionsAt(GAP.replace('‸', '').replace('一、', '⟦一、').replace('床位', '⟧床位')).length).toBe(4);
  });

  it('says a thing of a code once, whatever the number of its findings', () => {
    const both = TWO.replace('‸', '').replace('（一）城区', '⟦（一）城区').replace('人手', '人手⟧');
    const titles = actionsAt(both).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('改正'))).toHaveLength(2);
    expect(titles.filter((title) => title.startsWith('此处不再提示'))).toHaveLength(2);
    for (const start of ['同类全部改', '关闭此项', '说明']) {
      expect(titles.filter((title) => title.startsWith(start))).toHaveLength(1);
    }
  });
});
