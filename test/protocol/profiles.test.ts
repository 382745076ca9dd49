import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approveTerms, profileRevision } from '../../server/src/host/approve-terms';
import { changeProjectConfig, readProjectConfig } from '../../server/src/host/config';
import { loadProfile } from '../../server/src/host/profile';
import {
  APPROVE_TERMS_REQUEST,
  type Done,
  PROFILE_REQUEST,
  type ProfileResult,
  USE_PROFILE_REQUEST,
} from '../../server/src/protocol';
import { LanguageClient } from '../support/language-client';
import { SMALL_PROFILE } from '../support/small-profile';

const DRAFT = '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n';
const BUNDLED = { ...SMALL_PROFILE, pieces: 1 };

let folder: string;
let client: LanguageClient;
const uriOf = (...path: string[]): string => pathToFileURL(join(folder, ...path)).href;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wengao-profiles-'));
  mkdirSync(join(folder, 'kept'));
  write('kept/house.json', JSON.stringify(SMALL_PROFILE));
  client = await LanguageClient.start({
    folders: [uriOf()],
    projects: { read: readProjectConfig, change: changeProjectConfig },
    profiles: {
      load: async (path) => (path === undefined ? { name: undefined, profile: BUNDLED } : loadProfile(path)),
      revision: profileRevision,
      approve: approveTerms,
    },
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const show = async (uri: string, language = 'zh') => {
  const result = await client.request<ProfileResult>(PROFILE_REQUEST, { uri, language });
  if ('problem' in result) throw new Error(result.problem);
  return result;
};
const use = (profile: string | null, uri = uriOf('draft.wengao')): Promise<Done> =>
  client.request(USE_PROFILE_REQUEST, { uri, profile, language: 'zh' });

describe('the profile of a place', () => {
  it('is the product’s where nothing else is said, and cannot be changed', async () => {
    const { name, file, account } = await show('');
    expect({ name, file, facts: account.facts[0] }).toEqual({
      name: null,
      file: null,
      facts: '归纳自1篇文稿，共34567字',
    });
    const answer = await client.request<Done>(APPROVE_TERMS_REQUEST, {
      file: null,
      revision: '',
      rejected: [],
      language: 'zh',
    });
    expect(answer.problem).toBe('随附的体例不能改动，请另存。');
  });

  it('is the one that the folder names', async () => {
    write('.wengao.json', '{ "profile": "kept/house.json" }');
    const { name, file, account } = await show(uriOf('draft.wengao'), 'en');
    expect({ name, file }).toEqual({ name: 'house', file: join(folder, 'kept', 'house.json') });
    expect(account.facts[0]).toBe('learned from 12 reports with 34567 characters');
  });

  it('is told to be no profile in words', async () => {
    write('.wengao.json', '{ "profile": "kept/house.json" }');
    write('kept/house.json', '[]');
    const result = await client.request<ProfileResult>(PROFILE_REQUEST, { uri: uriOf('a.md'), language: 'zh' });
    expect(result).toEqual({ problem: expect.stringContaining('house.json：不是有效的体例文件') });
  });
});

describe('a profile that is to count', () => {
  it('is written into the folder’s configuration by its way from there, and counts at once', async () => {
    write('.wengao.json', '{\n    "genre": "work-summary"\n}\n');
    const uri = uriOf('draft.wengao');
    await client.open(uri, DRAFT);
    expect((await client.read(uri, 1)).profile).toEqual({ name: '内置', pieces: 1 });
    client.forget();
    expect(await use(uriOf('kept', 'house.json'))).toEqual({ problem: null });
    expect(read('.wengao.json')).toBe('{\n    "genre": "work-summary",\n    "profile": "kept/house.json"\n}\n');
    expect((await client.read(uri, 1)).profile).toEqual({ name: 'house', pieces: 12 });
  });

  it('gives way to the product’s again', async () => {
    write('.wengao.json', '{ "profile": "kept/house.json", "terms": [] }');
    expect(await use(null)).toEqual({ problem: null });
    expect(read('.wengao.json')).toBe('{ "terms": [] }');
    expect((await show(uriOf('draft.wengao'))).name).toBeNull();
  });

  it('keeps its whole path where it lies elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'wengao-elsewhere-'));
    writeFileSync(join(elsewhere, 'a.json'), JSON.stringify(SMALL_PROFILE));
    expect(await use(pathToFileURL(join(elsewhere, 'a.json')).href)).toEqual({ problem: null });
    expect(JSON.parse(read('.wengao.json'))).toEqual({ profile: join(elsewhere, 'a.json') });
    rmSync(elsewhere, { recursive: true });
  });

  it.each([
    ['a configuration that is broken', '{ "genre": ', 'kept/house.json', '不是有效的 JSON'],
    ['a file that is no profile', '{}', '.wengao.json', '不是有效的体例文件'],
    ['a file that is not there', '{}', 'no.json', '找不到该文件'],
  ])('is not written for %s', async (_, config, profile, problem) => {
    write('.wengao.json', config);
    expect(await use(uriOf(profile))).toEqual({ problem: expect.stringContaining(problem) });
    expect(read('.wengao.json')).toBe(config);
  });

  it('has no place outside of the folders', async () => {
    expect(await use(uriOf('kept', 'house.json'), 'untitled:a')).toEqual({
      problem: expect.stringContaining('不在打开的文件夹里'),
    });
    expect(existsSync(join(folder, '.wengao.json'))).toBe(false);
  });
});

describe('terms that a person looked through', () => {
  beforeEach(() => write('.wengao.json', '{ "profile": "kept/house.json" }'));
  const approve = async (rejected: readonly string[], to?: string): Promise<Done> => {
    const { file, revision } = await show(uriOf('draft.wengao'));
    return client.request(APPROVE_TERMS_REQUEST, { file, revision, rejected, language: 'zh', ...(to && { to }) });
  };

  it('stay without their marks, and the rejected ones go', async () => {
    expect(await approve(['河长巡河'])).toEqual({ problem: null });
    const { terms, ...rest } = JSON.parse(read('kept/house.json'));
    const { terms: before, ...restBefore } = SMALL_PROFILE;
    expect(rest).toEqual(restBefore);
    expect(terms).toEqual(
      before
        .filter(({ text }) => text !== '河长巡河')
        .map(({ text, kind, pieces, count }) => ({ text, kind, pieces, count })),
    );
    expect((await show(uriOf('draft.wengao'))).account.terms.filter(({ pending }) => pending)).toEqual([]);
  });

  it('go to another file to be handed on, and the first stays as it was', async () => {
    expect(await approve(['甲水库'], uriOf('shared.json'))).toEqual({ problem: null });
    expect(read('kept/house.json')).toBe(JSON.stringify(SMALL_PROFILE));
    expect((await loadProfile(join(folder, 'shared.json'))).profile.terms.map(({ text }) => text)).not.toContain(
      '甲水库',
    );
  });

  it('of the product’s profile can be handed on', async () => {
    const { file, revision } = await show('');
    await client.request(APPROVE_TERMS_REQUEST, { file, revision, rejected: [], to: uriOf('b.json'), language: 'zh' });
    // of the product's own file, whatever the port gave to be shown
    const { pieces, terms } = JSON.parse(read('b.json'));
    const own = JSON.parse(readFileSync(join(import.meta.dirname, '../../seeds/profile.json'), 'utf8'));
    expect(pieces).toBe(own.pieces);
    expect(terms).toHaveLength(own.terms.length);
  });

  it('are not written over a file that changed meanwhile', async () => {
    const { file, revision } = await show(uriOf('draft.wengao'));
    const changed = JSON.stringify({ ...SMALL_PROFILE, pieces: 13 });
    write('kept/house.json', changed);
    const answer = await client.request<Done>(APPROVE_TERMS_REQUEST, { file, revision, rejected: [], language: 'zh' });
    expect(answer.problem).toContain('文件刚有改动，未保存');
    expect(read('kept/house.json')).toBe(changed);
  });
});

it.each([
  [PROFILE_REQUEST, {}],
  [USE_PROFILE_REQUEST, { uri: 'a' }],
  [USE_PROFILE_REQUEST, { uri: 'a', profile: 'untitled:b' }],
  [APPROVE_TERMS_REQUEST, { file: null, revision: '', rejected: [1] }],
  [APPROVE_TERMS_REQUEST, null],
])('%s refuses %j', async (method, params) => {
  await expect(client.request(method, params)).rejects.toMatchObject({ code: -32602 });
});
