import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileProblem } from '../../server/src/host/problem';
import { loadProfile } from '../../server/src/host/profile';
import type { Profile } from '../../server/src/profile/profile';
import { readProfile } from '../../server/src/profile/read-profile';
import { CONVENTIONS, taught } from '../support/profile';

/** Something of everything that a profile may hold. */
const FULL: Profile = {
  ...taught({
    genre: 'work-summary',
    headed: 6,
    roles: [
      ['practice', 6, '主要做法'],
      ['组织保障', 5, '强化组织保障'],
    ],
    learned: ['组织保障'],
    order: [{ before: 'practice', after: '组织保障', pieces: 5, against: 0 }],
  }),
  series: [{ family: '一是', separator: '', pieces: 3, count: 12 }],
  placeholders: {
    forms: [{ form: 'x', follower: 'place', pieces: 2, count: 9 }],
    latin: [{ text: '5G', pieces: 2, count: 4 }],
  },
  terms: [
    { text: '小切口', pieces: 3, count: 8, kind: 'term' },
    { text: '打造样板', pieces: 1, count: 6, kind: 'phrase', pending: true },
  ],
  expressions: [{ text: '四个意识', pieces: 4, count: 5 }],
  abbreviations: [{ full: '一体化平台', short: '平台', pieces: 2 }],
};

describe('readProfile', () => {
  it('gives back what was written', () => {
    expect(readProfile(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
    expect(readProfile(JSON.parse(JSON.stringify(CONVENTIONS)))).toEqual(CONVENTIONS);
  });

  it.each([
    ['profile', null],
    ['profile: version 2', { ...FULL, version: 2 }],
    ['pieces', { ...FULL, pieces: -1 }],
    ['conventions', { ...FULL, conventions: undefined }],
    ['genres[0].genre', { ...FULL, genres: [{ ...FULL.genres[0], genre: 'novel' }] }],
    ['genres[0].roles[0].pieces', { ...FULL, genres: [{ ...FULL.genres[0], roles: [{ role: 'practice' }] }] }],
    ['genres[0].order', { ...FULL, genres: [{ ...FULL.genres[0], order: {} }] }],
    ['terms[0].kind', { ...FULL, terms: [{ text: '小切口', pieces: 3, count: 8, kind: 'verb' }] }],
    ['series[0].pieces', { ...FULL, series: [{ family: '一是', separator: '', count: 1.5 }] }],
    ['placeholders.latin', { ...FULL, placeholders: { forms: [], latin: null } }],
  ])('names the place that is wrong: %s', (place, json) => {
    expect(() => readProfile(json)).toThrow(place);
  });
});

describe('loadProfile', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wengao-profile-'));
    path = join(folder, '本局.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps what it read for as long as the file is the same', async () => {
    await writeFile(path, `\uFEFF${JSON.stringify(FULL)}`);
    const first = await loadProfile(path);
    expect(first).toEqual({ name: '本局', profile: FULL });
    expect((await loadProfile(path)).profile).toBe(first.profile);
    await writeFile(path, JSON.stringify({ ...FULL, pieces: 7 }));
    await utimes(path, new Date(0), new Date(0));
    expect((await loadProfile(path)).profile.pieces).toBe(7);
  });

  it.each([
    ['{"version": 1', 'JSON'],
    ['{}', 'version undefined'],
    ['[]', 'profile: no object'],
  ])('says what is wrong with a file in one line: %s', async (text, detail) => {
    await writeFile(path, text);
    const problem = await loadProfile(path, 'p.json').catch((error: unknown) => error);
    if (!(problem instanceof FileProblem)) throw new Error('it was read');
    expect(problem.text.zh).toMatch(/^p\.json：不是有效的体例文件（[^\n]+）/u);
    expect(problem.text.en).toContain(detail);
  });

  it('says so where there is no file', async () => {
    await expect(loadProfile(path, 'p.json')).rejects.toThrow('p.json: no such file');
  });
});
