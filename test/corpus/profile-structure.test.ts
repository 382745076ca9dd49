// What the five source documents teach of structure, against a reader's inventory of their sections.
import { beforeAll, expect, it } from 'vitest';
import type { GenreProfile, Profile } from '../../server/src/profile/profile';
import { CORPUS, describeCorpora, readCorpus } from '../support/corpus';
import { learned } from '../support/learned';

describeCorpora(CORPUS, (texts) => {
  let profile: Profile;
  let research: GenreProfile;
  let exchange: GenreProfile;
  const sum = (count: (genre: GenreProfile) => number): number => count(research) + count(exchange);
  beforeAll(() => {
    profile = learned(texts.map(readCorpus));
    const of = (name: string): GenreProfile => profile.genres.find(({ genre }) => genre === name) as GenreProfile;
    research = of('research-report');
    exchange = of('exchange-material');
  });

  it('27 pieces of four genres', () => {
    expect(profile.pieces).toBe(27);
    expect(profile.genres.map(({ genre, pieces, headed }) => [genre, pieces, headed])).toEqual([
      ['research-report', 3, 3],
      ['exchange-material', 18, 13],
      ['news', 5, 3],
      ['task-table', 1, 0],
    ]);
  });

  it('sections: 2 in 2 pieces, 3 in 11, 4 in 3', () => {
    const counts = new Map<number, number>();
    for (const { number, pieces } of [...research.sections, ...exchange.sections])
      counts.set(number, (counts.get(number) ?? 0) + pieces);
    expect([...counts].sort(([a], [b]) => a - b)).toEqual([
      [2, 2],
      [3, 11],
      [4, 3],
    ]);
  });

  it('roles: practice in 15 pieces, result in 5 of the 7 that a reader sees, next-step in 2, the others in 2, 1 and 1', () => {
    const pieces = (role: string): number => sum((genre) => genre.roles.find((one) => one.role === role)?.pieces ?? 0);
    expect(
      ['background', 'practice', 'result', 'problem', 'cause', 'measure', 'next-step'].map((role) => [
        role,
        pieces(role),
      ]),
    ).toEqual([
      ['background', 2],
      ['practice', 15],
      ['result', 5],
      ['problem', 1],
      ['cause', 0],
      ['measure', 1],
      ['next-step', 2],
    ]);
    expect([...research.roles, ...exchange.roles].some(({ learned: own }) => own)).toBe(false);
  });

  it('order: no pair in both directions; practice before result in all 5', () => {
    const order = [...research.order, ...exchange.order];
    expect(order.filter(({ against }) => against > 0)).toEqual([]);
    const results = order.filter(({ before, after }) => before === 'practice' && after === 'result');
    expect(results.reduce((total, { pieces }) => total + pieces, 0)).toBe(5);
    expect(research.roles.map(({ role }) => role).slice(-3)).toEqual(['problem', 'measure', 'next-step']);
  });

  it('headings: 23 couplets and 3 with a colon among 49, 11 characters in the middle', () => {
    expect(sum(({ headings }) => headings.headings)).toBe(49);
    expect(sum(({ headings }) => headings.couplets)).toBe(23);
    expect(sum(({ headings }) => headings.colons)).toBe(3);
    expect([research.headings.length, exchange.headings.length]).toEqual([12, 10]);
    expect([exchange.headings.several, exchange.headings.equal]).toEqual([13, 9]);
  });

  it('preambles in all 16; closings in 5 of the 6 that a reader sees, and no other', () => {
    expect(sum(({ preamble }) => preamble)).toBe(16);
    expect([research.closing, exchange.closing]).toEqual([1, 4]);
  });

  it('numbering: 49 by 一、 alone on the line; below them 13 by （一） and 20 leads, all but the 4 that a reader doubts', () => {
    const numbered = [...research.numbering, ...exchange.numbering].map(
      ({ level, form, runIn, count }) => `${level} ${form} ${runIn ? 'run-in' : 'standing'} ${count}`,
    );
    expect(numbered).toEqual([
      '1 han standing 10',
      '2 han-paren standing 9',
      '2 none run-in 9',
      '2 han-paren run-in 4',
      '1 han standing 39',
      '2 none run-in 11',
    ]);
  });

  it('placeholders: 85 x and 4 A, 68 of the x before a place, a measure or a number', () => {
    const { forms } = profile.placeholders;
    const count = (form: RegExp, follower: RegExp): number =>
      forms
        .filter((one) => form.test(one.form) && follower.test(one.follower))
        .reduce((total, one) => total + one.count, 0);
    expect(count(/^x+$/u, /./u)).toBe(85);
    expect(count(/^x+$/u, /^(?:place|measure|number)$/u)).toBe(68);
    expect(count(/^A$/u, /^title$/u)).toBe(4);
    expect(forms.every(({ form }) => /^(?:x+|A)$/u.test(form))).toBe(true);
  });

  it('keeps no run of 24 Han characters of a document, official names apart', () => {
    const { conventions, abbreviations, ...rest } = profile;
    const source = texts.join('\n').replace(/\s+/gu, '');
    for (const run of JSON.stringify(rest).match(/\p{Script=Han}{12,}/gu) ?? []) expect(source).not.toContain(run);
    for (const { full } of abbreviations) expect(full).toMatch(/^《.+》$/u);
    expect(conventions.length).toBeGreaterThan(0);
  });
});
