// Every fix that is offered, on every draft with faults: applied alone it mends what it is for and brings nothing new; and what is
// mended together stays mended.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBase } from '../../server/src/document/base-draft';
import { GENRES } from '../../server/src/document/model';
import { codeActions } from '../../server/src/features/code-actions';
import { bundledProfile } from '../../server/src/host/profile';
import { RULES } from '../../server/src/rules/catalogue';
import type { Finding } from '../../server/src/rules/finding';
import { type CheckSettings, DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import type { Position, TextEdit } from '../../server/src/text/position';
import { readCases } from '../precision/cases';
import { fixtures } from '../support/fixtures';

const profile = (await bundledProfile())?.profile;

interface Draft {
  readonly name: string;
  readonly text: string;
  readonly languageId?: string;
  readonly genre?: string | undefined;
  readonly base?: string | undefined;
}

/** The cases of the bench of precision. */
function benchCases(): Draft[] {
  const folder = fileURLToPath(new URL('../precision/faulty/', import.meta.url));
  return readdirSync(folder).flatMap((file) =>
    readCases(file.replace(/\.txt$/u, ''), readFileSync(folder + file, 'utf8')).map((one) => ({
      ...one,
      name: `${one.code}: ${one.name}`,
    })),
  );
}

const DRAFTS: readonly Draft[] = [
  ...fixtures('faulty'),
  ...fixtures('reports'),
  ...RULES.flatMap(({ code, examples }) =>
    examples.bad.map((text, index) => ({ name: `${code}, example ${index + 1}`, text })),
  ),
  ...benchCases(),
];

/** A draft with another text, as the engine sees it. */
function checking({ name, languageId, genre, base }: Draft) {
  const service = createReportService();
  const settings: CheckSettings = {
    ...DEFAULT_SETTINGS,
    profile,
    genre: GENRES.find((one) => one === genre),
    base: base === undefined ? undefined : readBase(base),
  };
  const open = (text: string) =>
    service.open(name, languageId ?? (extname(name) === '.md' ? 'markdown' : 'wengao'), 1, text);
  return {
    check: (text: string): Finding[] => service.check(open(text), settings),
    fixAll: (text: string) => service.fixAll(open(text), settings),
  };
}

const isGrave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
const says = ({ code, message }: Finding): string => `${code}: ${message}`;
const count = (findings: readonly Finding[], words: string): number =>
  findings.filter((finding) => says(finding) === words).length;

/** Offsets of positions in a text. */
function offsetsIn(text: string): (position: Position) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map((end) => end.index + end[0].length)];
  return ({ line, character }) => (starts[line] ?? 0) + character;
}

/** What is said at warning or above after a fix of `code`, and was not said there, or in these words, before it. */
function added(
  code: string,
  text: string,
  edits: readonly TextEdit[],
  before: readonly Finding[],
  after: readonly Finding[],
): string[] {
  const offset = offsetsIn(text);
  const offsetAfter = offsetsIn(applyEdits(text, edits));
  const moved = (place: number): number =>
    edits.reduce((to, { range, newText }) => {
      const [start, end] = [offset(range.start), offset(range.end)];
      return end <= place ? to + newText.length - (end - start) : to;
    }, place);
  const known = new Set(before.map(({ code, range }) => `${code} ${moved(offset(range.start))}`));
  return after
    .filter(isGrave)
    .filter((finding) => !known.has(`${finding.code} ${offsetAfter(finding.range.start)}`))
    .map(says)
    .filter((words) => count(before, words) === 0 && !LAID_OPEN[code]?.test(words));
}

/**
 * What a fix lays open rather than makes: a heading that was put in is to be written next, and is said to be empty until then; a
 * sentence that was cut is read whole once it is joined.
 */
const LAID_OPEN: Readonly<Record<string, RegExp>> = {
  'missing-section': /^empty-section: /u,
  'broken-line': /^figure-/u,
};

describe('fixes', () => {
  it.each(DRAFTS)('applied alone: $name', (one) => {
    const { check } = checking(one);
    const before = check(one.text);
    for (const finding of before) {
      const words = says(finding);
      for (const { title, edits } of finding.fixes) {
        const after = check(applyEdits(one.text, edits));
        const more = added(finding.code, one.text, edits, before, after);
        expect(count(after, words), `${words} [${title}]`).toBeLessThan(count(before, words));
        expect(more, `${words} [${title}]`).toEqual([]);
      }
    }
  });

  it.each(DRAFTS)('applied to all of a kind: $name', (one) => {
    const { check } = checking(one);
    const before = check(one.text);
    for (const action of codeActions(before, before, 'zh')) {
      if (action.does !== 'edit' || !action.title.startsWith('同类全部改')) continue;
      const ofKind = (findings: readonly Finding[]) => findings.filter(({ code }) => code === action.finding.code);
      const after = check(applyEdits(one.text, action.edits));
      const more = added(action.finding.code, one.text, action.edits, before, after);
      expect(ofKind(after).length, action.title).toBeLessThan(ofKind(before).length);
      expect(more, action.title).toEqual([]);
    }
  });

  it.each(DRAFTS)('applied together: $name', (one) => {
    const { fixAll } = checking(one);
    const { text } = fixAll(one.text);
    expect(fixAll(text)).toMatchObject({ text, applied: 0 });
  });
});
