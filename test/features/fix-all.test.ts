import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/features/fix-all';
import { chooseFixes } from '../../server/src/rules/choose-fixes';
import type { Finding } from '../../server/src/rules/finding';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import type { TextEdit } from '../../server/src/text/position';

/** Replaces the characters from `from` to `to` of the first line (or of another one). */
const edit = (from: number, to: number, newText: string, line = 0): TextEdit => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  newText,
});

const finding = (edits: readonly TextEdit[], safe = true): Finding => ({
  code: 'x',
  severity: 'warning',
  message: 'x',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  fixes: edits.length > 0 ? [{ title: 'x', safe, edits }] : [],
  related: [],
  fingerprint: 'x',
});

/** A service that finds what `find` says of the text. */
const checking = (find: (text: string) => Finding[]) => {
  const service = createReportService();
  let rounds = 0;
  return {
    open: service.open,
    close: service.close,
    check: (draft: ReturnType<typeof service.open>) => {
      rounds++;
      return find(draft.text());
    },
    rounds: () => rounds,
  };
};
const run = (text: string, find: (text: string) => Finding[]) => {
  const service = checking(find);
  const draft = service.open('a.wengao', 'wengao', 1, text);
  const result = fixAll(service, draft, DEFAULT_SETTINGS);
  expect(draft.text()).toBe(text);
  return { ...result, rounds: service.rounds() };
};

describe('fixAll', () => {
  it('leaves a text without findings as it is', () => {
    expect(run('甲乙', () => [])).toEqual({ text: '甲乙', applied: 0, dropped: 0, left: [], rounds: 1 });
  });

  it('applies safe fixes only, and tells what is left', () => {
    const unsafe = finding([edit(1, 2, '丁')], false);
    const none = finding([]);
    const { text, applied, left } = run('甲乙丙', (now) =>
      now.startsWith('甲') ? [finding([edit(0, 1, '一')]), unsafe, none] : [unsafe, none],
    );
    expect(text).toBe('一乙丙');
    expect(applied).toBe(1);
    expect(left).toEqual([unsafe, none]);
  });

  it('reads again until nothing changes', () => {
    const { text, applied, rounds } = run('', (now) => (now.length < 4 ? [finding([edit(0, 0, '一')])] : []));
    expect(text).toBe('一一一一');
    expect(applied).toBe(4);
    expect(rounds).toBe(5);
  });

  it('mends in the next round what gave way in this one', () => {
    const { text, applied, dropped } = run('甲乙丙', (now) => [
      ...(now.includes('甲乙') ? [finding([edit(0, 2, '一二')])] : []),
      ...(now.includes('丙') ? [finding([edit(now.includes('甲') ? 1 : 2, 3, '三')])] : []),
    ]);
    expect(text).toBe('一二三');
    expect(applied).toBe(2);
    expect(dropped).toBe(1);
  });

  it('ends where two fixes undo each other, and where one never ends', () => {
    const flip = run('甲', (now) => [finding([edit(0, 1, now === '甲' ? '乙' : '甲')])]);
    expect(flip.text).toBe('乙');
    expect(flip.left).toHaveLength(1);
    const grow = run('', () => [finding([edit(0, 0, '一')])]);
    expect(grow.text).toBe('一'.repeat(10));
  });
});

describe('chooseFixes', () => {
  const chosen = (...fixes: TextEdit[][]) => {
    const { edits, applied, dropped } = chooseFixes(fixes.map((edits) => finding(edits)));
    return { texts: edits.map((one) => one.newText).join(''), applied, dropped };
  };

  it('takes the earlier of two that overlap, and a fix whole or not at all', () => {
    expect(chosen([edit(0, 2, 'a')], [edit(1, 3, 'b'), edit(8, 9, 'c')], [edit(8, 9, 'd')])).toEqual({
      texts: 'ad',
      applied: 2,
      dropped: 1,
    });
  });

  it('refuses a fix whose own edits overlap', () => {
    expect(chosen([edit(0, 2, 'a'), edit(1, 3, 'b')], [edit(0, 1, 'c')])).toEqual({
      texts: 'c',
      applied: 1,
      dropped: 1,
    });
  });

  it('takes fixes that only touch, what is put in before what is replaced', () => {
    expect(chosen([edit(1, 2, 'b')], [edit(2, 3, 'c')], [edit(1, 1, 'a')])).toEqual({
      texts: 'abc',
      applied: 3,
      dropped: 0,
    });
    expect(chosen([edit(1, 1, 'a')], [edit(1, 1, 'b')])).toEqual({ texts: 'a', applied: 1, dropped: 1 });
  });

  it('sees an overlap over line ends', () => {
    const across = { range: { start: { line: 0, character: 5 }, end: { line: 2, character: 1 } }, newText: 'a' };
    expect(chosen([across], [edit(0, 3, 'b', 1)], [edit(1, 3, 'c', 2)])).toEqual({
      texts: 'ac',
      applied: 2,
      dropped: 1,
    });
  });
});
