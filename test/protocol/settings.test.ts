import { describe, expect, it } from 'vitest';
import { mergeSettings, readSettings } from '../../server/src/rules/read-settings';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { LanguageClient } from '../support/language-client';

const A = 'file:///drafts/a.wengao';
const B = 'file:///drafts/b.wengao';
const GAP = '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n\n三、存在的问题\n床位不足。\n';
const OFF = { rules: { 'heading-number-gap': 'off' } };

const hasGap = (client: LanguageClient, uri: string): boolean =>
  client.diagnostics(uri).some(({ code }) => code === 'heading-number-gap');
const asked = (client: LanguageClient): number =>
  client.said.filter(({ method }) => method === 'workspace/configuration').length;

describe('settings', () => {
  it('are asked for by resource, once for each until they change', async () => {
    let off = B;
    const client = await LanguageClient.start({ configuration: (uri) => (uri === off ? OFF : {}) });
    await client.open(A, GAP);
    await client.open(B, GAP);
    await Promise.all([client.read(A, 1), client.read(B, 1)]);
    expect([hasGap(client, A), hasGap(client, B)]).toEqual([true, false]);
    await client.change(A, 2, { text: GAP });
    await client.read(A, 2);
    expect(asked(client)).toBe(2);

    off = A;
    client.forget();
    await client.notify('workspace/didChangeConfiguration', {});
    await Promise.all([client.read(A, 2), client.read(B, 1)]);
    expect([hasGap(client, A), hasGap(client, B)]).toEqual([false, true]);
    expect(client.published.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('come with initialize, or with the change, where the client cannot be asked', async () => {
    const client = await LanguageClient.start({ initializationOptions: { settings: OFF } });
    await client.open(A, GAP);
    await client.read(A, 1);
    expect(hasGap(client, A)).toBe(false);
    client.forget();
    await client.notify('workspace/didChangeConfiguration', { settings: { wengao: { language: 'en' } } });
    await client.read(A, 1);
    expect(client.diagnostics(A).find(({ code }) => code === 'heading-number-gap')?.message).toMatch(/^Numbers not/u);
    expect(asked(client)).toBe(0);
  });

  it('have their defaults when the client answers with an error or with nothing', async () => {
    const failing = await LanguageClient.start({
      configuration: () => {
        throw new Error('no settings today');
      },
    });
    await failing.open(A, GAP);
    await failing.read(A, 1);
    expect(hasGap(failing, A)).toBe(true);
    const silent = await LanguageClient.start({ configuration: () => null });
    await silent.open(A, GAP);
    await silent.read(A, 1);
    expect(hasGap(silent, A)).toBe(true);
  });

  it('lie over those of the project', async () => {
    const config = { rules: { 'heading-number-gap': 'off' }, terms: [], ignore: [] } as const;
    const projects = {
      read: async () => ({ path: '/drafts/.wengao.json', config }),
      change: async () => undefined,
    };
    const plain = await LanguageClient.start({ projects });
    await plain.open(A, GAP);
    await plain.read(A, 1);
    expect(hasGap(plain, A)).toBe(false);
    const settings = { rules: { 'heading-number-gap': 'hint' } };
    const set = await LanguageClient.start({ projects, initializationOptions: { settings } });
    await set.open(A, GAP);
    await set.read(A, 1);
    expect(set.diagnostics(A).find(({ code }) => code === 'heading-number-gap')?.severity).toBe(4);
  });

  it('are read again when the configuration of the project changes', async () => {
    let rules: Record<string, 'off'> = {};
    const client = await LanguageClient.start({
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      projects: {
        read: async () => ({ path: '/drafts/.wengao.json', config: { rules, terms: [], ignore: [] } }),
        change: async () => undefined,
      },
    });
    const registered = await client.hears('client/registerCapability');
    expect(JSON.stringify(registered.params)).toContain('"globPattern":"**/.wengao.json"');
    await client.open(A, GAP);
    await client.read(A, 1);
    expect(hasGap(client, A)).toBe(true);
    rules = { 'heading-number-gap': 'off' };
    client.forget();
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///drafts/.wengao.json', type: 2 }],
    });
    await client.read(A, 1);
    expect(hasGap(client, A)).toBe(false);
  });

  it('tell of a configuration that cannot be read, once', async () => {
    const error = { zh: '.wengao.json：不是有效的 JSON。', en: '.wengao.json: not valid JSON.' };
    const client = await LanguageClient.start({
      projects: { read: async () => ({ path: '/drafts/.wengao.json', error }), change: async () => undefined },
    });
    await client.open(A, GAP);
    await client.open(B, GAP);
    await Promise.all([client.read(A, 1), client.read(B, 1)]);
    expect(hasGap(client, A)).toBe(true);
    expect(client.said.filter(({ method }) => method === 'window/showMessage')).toEqual([
      { method: 'window/showMessage', params: { type: 2, message: error.zh } },
    ]);
  });
});

describe('reading settings', () => {
  it('takes what it understands', () => {
    const settings = {
      language: 'en',
      rules: { 'a-b': 'off', 'c-d': 'hint' },
      ignore: ['x'],
      terms: ['y'],
      genre: 'speech',
      served: 'always',
    };
    expect(
      mergeSettings(
        {},
        readSettings({ ...settings, completion: { pinyin: true }, format: { spaces: 'keep', indent: 'none' } }),
      ),
    ).toEqual({
      ...settings,
      pinyin: true,
      formatSpaces: 'keep',
      formatIndent: 'none',
    });
  });

  it.each([
    undefined,
    null,
    7,
    'zh',
    [],
    { language: 7, rules: [], ignore: 'x', terms: { y: 1 }, genre: 'novel', served: true },
    { completion: true },
    { completion: { pinyin: 'yes' } },
    { format: 'keep' },
    { format: { spaces: true, indent: 2 } },
    { language: 'auto', rules: { 'a-b': 'loud', 'c-d': 3 }, ignore: [1, null], terms: [{}], genre: '', served: 'auto' },
  ])('has its defaults for the rest: %j', (value) => {
    expect(mergeSettings({}, readSettings(value))).toEqual(DEFAULT_SETTINGS);
  });

  it('lets the writer override the project code by code, and adds lists', () => {
    const project = readSettings({ rules: { a: 'off', b: 'off' }, ignore: ['1'], terms: ['甲'], genre: 'speech' });
    const own = readSettings({ rules: { b: 'error' }, ignore: ['2'], terms: ['乙'], genre: '' });
    expect(mergeSettings(project, own)).toMatchObject({
      rules: { a: 'off', b: 'error' },
      ignore: ['1', '2'],
      terms: ['甲', '乙'],
      genre: 'speech',
    });
  });
});
