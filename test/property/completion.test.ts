// Whatever the draft and the place: an item's range is exact, taking it does what its words say, and an edited draft completes as
// the same text opened afresh.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureBefore } from '../../server/src/protocol';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits, splitLines } from '../../server/src/text/lines';
import { CONVENTIONS } from '../support/profile';
import { drafts } from '../support/random-drafts';

const SETTINGS = { ...DEFAULT_SETTINGS, served: 'always' as const, profile: CONVENTIONS, terms: ['养老服务中心'] };
const VALUES = [{ name: '养老机构', value: '16家' }];
/** What a writer has just typed, where something might be offered. */
const typed = fc.constantFrom(
  '',
  '二',
  '二、',
  '（',
  '（三）',
  '一是',
  '二',
  '《',
  '养老',
  '机制',
  '## ',
  'x',
  '首先',
  'yang',
  '　　',
);
const cases = fc.tuple(drafts, typed, fc.nat({ max: 2000 }), fc.boolean(), fc.boolean());

describe('completion', () => {
  it('is exact, and the same for an edited draft and a fresh one', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([text, words, place, atEnd, invoked]) => {
        const service = createReportService();
        const lines = splitLines(text);
        const line = place % lines.length;
        const length = lines[line]?.text.length ?? 0;
        const character = atEnd ? length : place % (length + 1);
        const at = { line, character };
        const draft = service.open('draft:1', 'wengao', 1, text);
        service.check(draft, SETTINGS);
        draft.change([{ range: { start: at, end: at }, text: words }], 2);
        const after = draft.text();
        const cursor = { line, character: character + words.length };
        const { items, cut } = await service.complete(draft, SETTINGS, cursor, { invoked, values: VALUES });
        const fresh = service.open('draft:2', 'wengao', 1, after);
        expect(await service.complete(fresh, SETTINGS, cursor, { invoked, values: VALUES })).toEqual({ items, cut });

        expect(items.length).toBeLessThanOrEqual(30);
        expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
        const own = splitLines(after)[line]?.text ?? '';
        if (!invoked && structureBefore(own.slice(0, cursor.character)) === undefined) expect(items).toEqual([]);
        for (const item of items) {
          const { start, end } = item.range;
          expect([start.line, end.line]).toEqual([line, line]);
          expect(start.character).toBeLessThanOrEqual(cursor.character);
          expect(end.character).toBeGreaterThanOrEqual(cursor.character);
          expect(end.character).toBeLessThanOrEqual(own.length);
          expect(item.filterText.startsWith(own.slice(start.character, cursor.character))).toBe(true);
          // only what was typed is replaced, unless a placeholder is, or a pair was closed
          if (item.kind === 'name') expect(['', '》']).toContain(own.slice(cursor.character, end.character));
          else if (item.kind !== 'value') expect(end).toEqual(cursor);
          expect(item.newText).not.toBe(own.slice(start.character, end.character));
          const taken = applyEdits(after, [item]);
          expect(taken.length - after.length).toBe(item.newText.length - (end.character - start.character));
          const edited = service.open('draft:3', 'wengao', 1, after);
          edited.change([{ range: item.range, text: item.newText }], 2);
          expect(edited.text()).toBe(taken);
        }
      }),
      { numRuns: 400 },
    );
  });
});
