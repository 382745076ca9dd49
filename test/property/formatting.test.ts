// Formatting: what it promises, on the drafts of the fixtures and on random ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../server/src/document/model';
import { type CheckSettings, DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import { fixtures } from '../support/fixtures';
import { drafts, spaced } from '../support/random-drafts';

const service = createReportService();
const SETTINGS: CheckSettings = { ...DEFAULT_SETTINGS, served: 'always' };

const open = (text: string, name: string) =>
  service.open(name, name.endsWith('.md') ? 'markdown' : 'plaintext', 1, text);
const format = (text: string, name = 'draft.txt', settings = SETTINGS): string =>
  applyEdits(text, service.format(open(text, name), settings));
const read = (text: string, name = 'draft.txt'): Reading => service.read(open(text, name), SETTINGS);

/** Han characters, letters and digits, without the ordinals at the start of lines. */
function wordsOf({ lines }: Reading): string {
  return lines
    .map(({ text, marker }) => (marker ? text.slice(marker.end) : text).replace(/[^\p{L}\p{N}]/gu, ''))
    .join('');
}

const grave = (text: string, name = 'draft.txt'): number =>
  service.check(open(text, name), SETTINGS).filter(({ severity }) => severity === 'error' || severity === 'warning')
    .length;

const FIXTURES = [...fixtures('clean'), ...fixtures('faulty'), ...fixtures('reports')];

describe('formatting', () => {
  const wordsOnly = {
    ...SETTINGS,
    rules: { 'date-form': 'off', 'number-form': 'off', 'document-number-form': 'off' },
  } as const;

  it.each(FIXTURES)('twice is formatting once: $name', ({ text, name }) => {
    const once = format(text, name);
    expect(format(once, name)).toBe(once);
  });

  it.each(FIXTURES)('changes no word: $name', ({ text, name }) => {
    expect(wordsOf(read(format(text, name, wordsOnly), name))).toBe(wordsOf(read(text, name)));
  });

  it.each(FIXTURES)('leaves no more to be mended: $name', ({ text, name }) => {
    expect(grave(format(text, name), name)).toBeLessThanOrEqual(grave(text, name));
  });

  it.each(['none', 'ideographic'] as const)('twice is once with the indent %s', (formatIndent) => {
    for (const { text, name } of FIXTURES) {
      const settings = { ...SETTINGS, formatIndent };
      const once = format(text, name, settings);
      expect(format(once, name, settings), name).toBe(once);
    }
  });

  it('keeps its promises on random drafts', () => {
    fc.assert(
      fc.property(
        fc.oneof(drafts, spaced),
        fc.constantFrom('keep', 'none', 'ideographic'),
        fc.constantFrom('a.txt', 'a.md'),
        (text, formatIndent, name) => {
          const settings = { ...wordsOnly, formatIndent } as const;
          const once = format(text, name, settings);
          expect(format(once, name, settings)).toBe(once);
          expect(wordsOf(read(once, name))).toBe(wordsOf(read(text, name)));
        },
      ),
      { numRuns: 100 },
    );
  });
});
