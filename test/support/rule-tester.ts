// The strict rule tester. A rule is tested through the service, with all other codes off, on a draft that the writer calls a
// report (language id `wengao`). Each case must be unique; ranges must be exact; a fix must be exactly the text given; the
// fixed text is free of the finding, and fixing it again changes nothing; metadata's examples run; every message is met.
import { describe, expect, it } from 'vitest';
import { readBase } from '../../server/src/document/base-draft';
import type { Genre } from '../../server/src/document/model';
import type { Profile } from '../../server/src/profile/profile';
import { findRule, RULES } from '../../server/src/rules/catalogue';
import type { Finding } from '../../server/src/rules/finding';
import type { RuleLevel } from '../../server/src/rules/settings';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import { readMarks, writeMarks } from './markers';

export interface BadCase {
  /** ⟦…⟧ around every finding of this code, in order. */
  readonly text: string;
  /** A part of each finding's message (one string: of the first). */
  readonly message?: string | readonly string[];
  /** The text after the preferred fix of the first finding. Must be given where that finding has a fix; `null`: has none. */
  readonly fixed?: string | null;
  /** Expected severity, where it is not the rule's own. */
  readonly severity?: string;
  readonly genre?: Genre;
  readonly languageId?: string;
  /** Held against this house style rather than that of all cases. */
  readonly profile?: Profile;
  /** The draft that it was made from, rather than that of all cases. */
  readonly base?: string;
}

export type GoodCase =
  | string
  | {
      readonly text: string;
      readonly genre?: Genre;
      readonly languageId?: string;
      readonly profile?: Profile;
      readonly base?: string;
    };

export function findingsOf(
  code: string,
  text: string,
  options: {
    genre?: Genre | undefined;
    languageId?: string | undefined;
    profile?: Profile | undefined;
    base?: string | undefined;
  } = {},
): Finding[] {
  const rules: Record<string, RuleLevel> = {};
  for (const rule of RULES) if (rule.code !== code) rules[rule.code] = 'off';
  const service = createReportService();
  const draft = service.open('draft:1', options.languageId ?? 'wengao', 1, text);
  const base = options.base === undefined ? undefined : readBase(options.base);
  return service.check(draft, { ...DEFAULT_SETTINGS, rules, genre: options.genre, profile: options.profile, base });
}

export function testRule(
  code: string,
  cases: {
    readonly good: readonly GoodCase[];
    readonly bad: readonly BadCase[];
    /** The house style that all cases, and the rule's examples, are held against. */
    readonly profile?: Profile;
    /** The draft that all cases, and the rule's examples, were made from. */
    readonly base?: string;
  },
): void {
  const { profile, base } = cases;
  const rule = findRule(code);
  if (!rule) throw new Error(`no rule ${code} in the catalogue`);
  describe(code, () => {
    const texts = [
      ...cases.good.map((good) => (typeof good === 'string' ? good : good.text)),
      ...cases.bad.map((bad) => bad.text),
    ];
    it('has unique cases, good and bad', () => {
      expect(new Set(texts).size).toBe(texts.length);
      expect(cases.good.length).toBeGreaterThan(0);
      expect(cases.bad.length).toBeGreaterThan(0);
    });
    it('shows its examples truly', () => {
      expect(rule.examples.bad.length).toBeGreaterThan(0);
      expect(rule.examples.good.length).toBeGreaterThan(0);
      for (const text of rule.examples.bad) expect(findingsOf(code, text, { profile, base }), text).not.toEqual([]);
      for (const text of rule.examples.good) expect(findingsOf(code, text, { profile, base }), text).toEqual([]);
    });
    cases.good.forEach((good, index) => {
      const { text, ...options }: Exclude<GoodCase, string> = typeof good === 'string' ? { text: good } : good;
      it(`good ${index + 1}: ${title(text)}`, () => {
        const findings = findingsOf(code, text, { profile, base, ...options });
        expect(
          writeMarks(
            text,
            findings.map((finding) => finding.range),
          ),
        ).toBe(text);
      });
    });
    cases.bad.forEach((bad, index) => {
      it(`bad ${index + 1}: ${title(bad.text)}`, () => {
        const { text, ranges } = readMarks(bad.text);
        expect(ranges.length, 'a bad case marks what is to be found').toBeGreaterThan(0);
        const findings = findingsOf(code, text, { profile, base, ...bad });
        expect(
          writeMarks(
            text,
            findings.map((finding) => finding.range),
          ),
        ).toBe(bad.text);
        for (const finding of findings) expect(finding.message, 'a placeholder without value').not.toMatch(/\{\w+\}/u);
        const messages = typeof bad.message === 'string' ? [bad.message] : (bad.message ?? []);
        for (const [at, message] of messages.entries()) expect(findings[at]?.message).toContain(message);
        if (bad.severity) expect(findings[0]?.severity).toBe(bad.severity);
        const fix = findings[0]?.fixes[0];
        if (bad.fixed === undefined || bad.fixed === null) {
          expect(fix, 'a finding with a fix needs `fixed`').toBeUndefined();
          return;
        }
        expect(fix, 'the finding has no fix').toBeDefined();
        expect(rule.fix, 'metadata says that it has no fix').not.toBe('none');
        const fixed = applyEdits(text, fix?.edits ?? []);
        expect(fixed).toBe(bad.fixed);
        const left = findingsOf(code, fixed, { profile, base, ...bad });
        expect(
          left.length,
          `the fix leaves or makes findings:\n${writeMarks(
            fixed,
            left.map((one) => one.range),
          )}`,
        ).toBeLessThan(findings.length);
      });
    });
    it('meets every message', () => {
      const met = new Set<string>();
      for (const bad of cases.bad) {
        for (const finding of findingsOf(code, readMarks(bad.text).text, { profile, base, ...bad })) {
          met.add(finding.message);
          for (const fix of finding.fixes) met.add(fix.title);
          for (const related of finding.related) met.add(related.message);
        }
      }
      for (const [id, { zh }] of Object.entries(rule.messages)) {
        const pattern = new RegExp(
          `^${zh
            .split(/\{\w+\}/u)
            .map(escapePattern)
            .join('[^]*')}`,
          'u',
        );
        expect(
          [...met].some((message) => pattern.test(message)),
          `message ${id} is never met`,
        ).toBe(true);
      }
    });
  });
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
const title = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 48);
