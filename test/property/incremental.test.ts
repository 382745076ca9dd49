// An edited draft and the same text opened afresh give equal results in everything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { splitLines } from '../../server/src/text/lines';
import type { Position } from '../../server/src/text/position';
import { CONVENTIONS } from '../support/profile';
import { drafts, edits, type RandomEdit } from '../support/random-drafts';

function positionAt(text: string, offset: number): Position {
  let rest = offset;
  const lines = splitLines(text);
  for (const [line, { text: words, eol }] of lines.entries()) {
    if (rest <= words.length) return { line, character: rest };
    rest -= words.length + eol.length;
    if (rest < 0) return { line, character: words.length };
  }
  return { line: lines.length - 1, character: lines.at(-1)?.text.length ?? 0 };
}

/** The edit as LSP sends it, and the text it should leave. */
function place(text: string, edit: RandomEdit): { range: { start: Position; end: Position }; after: string } {
  const from = text.length === 0 ? 0 : edit.from % (text.length + 1);
  const start = positionAt(text, from);
  const end = positionAt(text, Math.min(text.length, from + edit.length));
  const offset = (position: Position): number =>
    splitLines(text)
      .slice(0, position.line)
      .reduce((sum, line) => sum + line.text.length + line.eol.length, 0) + position.character;
  return {
    range: { start, end },
    after: text.slice(0, offset(start)) + edit.text + text.slice(Math.max(offset(start), offset(end))),
  };
}

describe('an edited draft equals a fresh one', () => {
  it('in text, reading and findings', () => {
    fc.assert(
      fc.property(drafts, edits, fc.boolean(), (text, changes, stated) => {
        const service = createReportService();
        const settings = {
          ...DEFAULT_SETTINGS,
          served: stated ? ('always' as const) : ('auto' as const),
          profile: CONVENTIONS,
        };
        const draft = service.open('draft:1', 'plaintext', 1, text);
        service.check(draft, settings);
        let expected = text;
        let version = 1;
        for (const change of changes) {
          const { range, after } = place(expected, change);
          draft.change([{ range, text: change.text }], ++version);
          expected = after;
          service.check(draft, settings);
        }
        const fresh = service.open('draft:2', 'plaintext', 1, expected);
        expect(draft.text()).toBe(expected);
        expect(service.read(draft, settings)).toEqual(service.read(fresh, settings));
        expect(service.check(draft, settings)).toEqual(service.check(fresh, settings));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a report below its contents', () => {
  // what mends it has edits in both: a heading and its line in the contents
  const text =
    '目录\n一、基本情况\t1\n二、对策建议\t3\n\n关于养老服务体系建设的调研报告\n一、基本情况\n全市现有养老机构12家，床位1800张，从业人员360人，服务老年人约2万名，覆盖所有乡镇。\n二、对策建议\n建议将养老设施纳入规划，健全护理人员培训和补贴制度，引导社会力量参与养老服务。\n';
  const cases: readonly (readonly [string, number, number, string])[] = [
    ['a line between the two', 3, 0, '\n'],
    ['a line above both', 0, 0, '\n'],
    ['a page in the contents', 2, 7, '4'],
    ['a space in the contents', 1, 0, '　'],
  ];
  it.each(cases)('is checked as a fresh one behind %s', (_, line, character, words) => {
    const service = createReportService();
    const settings = { ...DEFAULT_SETTINGS, profile: CONVENTIONS };
    const draft = service.open('draft:1', 'plaintext', 1, text);
    expect(service.check(draft, settings).flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))).toContainEqual(
      expect.objectContaining({ newText: expect.stringContaining('存在') }),
    );
    draft.change([{ range: { start: { line, character }, end: { line, character } }, text: words }], 2);
    const fresh = service.open('draft:2', 'plaintext', 1, draft.text());
    expect(service.check(draft, settings)).toEqual(service.check(fresh, settings));
  });
});

describe('a keystroke', () => {
  it('reads one line again, and runs the rules of one report', () => {
    const piece = (title: string): string =>
      `${title}\n市民政局\n（2024年5月8日）\n\n今年以来，市民政局认真贯彻落实部署要求，扎实推进各项工作任务落地见效。\n一、基本情况\n${'全市养老服务机构稳步增加，工作机制不断健全，服务质量持续提升。\n'.repeat(40)}二、存在的问题\n设施短板仍然突出，基层力量有待加强，工作推进不够平衡。\n\n`;
    const text =
      piece('关于城市养老服务的调研报告') + piece('关于农村养老服务的调研报告') + piece('关于社区养老服务的调研报告');
    const service = createReportService();
    const draft = service.open('draft:1', 'plaintext', 1, text);
    service.check(draft, DEFAULT_SETTINGS);
    expect(service.read(draft, DEFAULT_SETTINGS).reports).toHaveLength(3);
    const before = { ...service.work(draft), read: draft.linesRead };
    draft.change([{ range: { start: { line: 10, character: 3 }, end: { line: 10, character: 3 } }, text: '字' }], 2);
    service.check(draft, DEFAULT_SETTINGS);
    const after = service.work(draft);
    expect(draft.linesRead - before.read).toBe(1);
    expect(after.lines - before.lines).toBe(1);
    expect(after.reports - before.reports).toBe(1);
  });
});
