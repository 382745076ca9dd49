import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { syllables } from '../../server/src/host/pinyin';
import { createReportService } from '../../server/src/service';
import { type ClientOptions, LanguageClient } from '../support/language-client';
import { readMarks } from '../support/markers';
import { CONVENTIONS } from '../support/profile';
import { type ServerProcess, startServer } from '../support/server-process';
import { sheet } from '../support/xlsx-file';

const URI = 'file:///drafts/a.wengao';
const OPENING = '关于社区养老服务的调研报告\n一、基本情况\n全市现有养老机构12家，床位1800张。\n';
const FULL = {
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, labelDetailsSupport: true, insertTextModeSupport: { valueSet: [1, 2] } },
    },
  },
};
const INVOKED = { triggerKind: 1 };
const BY_MARK = { triggerKind: 2, triggerCharacter: '、' };
const GOES_ON = { triggerKind: 3 };

async function opened(marked: string, options: ClientOptions = {}) {
  const { text, cursor: position } = readMarks(marked);
  const client = await LanguageClient.start({
    profiles: { load: async () => ({ name: '本局', profile: CONVENTIONS }) },
    ...options,
  });
  await client.open(URI, text);
  return {
    client,
    ask: (context?: object) =>
      client.request<CompletionList | null>('textDocument/completion', {
        textDocument: { uri: URI },
        position,
        ...(context && { context }),
      }),
  };
}

describe('completion over the protocol', () => {
  it('is announced with few trigger characters, none of which ends a sentence or is a letter', async () => {
    const { completionProvider } = (await LanguageClient.start()).initialized.capabilities;
    expect(completionProvider).toMatchObject({ resolveProvider: true, completionItem: { labelDetailsSupport: true } });
    expect(completionProvider).not.toHaveProperty('allCommitCharacters');
    for (const mark of completionProvider?.triggerCharacters ?? []) expect(mark).not.toMatch(/[，。；A-Za-z]/u);
  });

  it('gives items with their own range, filter, order and evidence', async () => {
    const { ask } = await opened(`${OPENING}五、存‸`, { capabilities: FULL });
    const list = await ask(INVOKED);
    expect(list).toMatchObject({ isIncomplete: false });
    expect(list?.items[0]).toMatchObject({
      label: '二、存在的问题',
      labelDetails: { description: '惯例：情况型调研报告通常设有' },
      filterText: '五、存在的问题',
      sortText: '000',
      insertTextFormat: 1,
      insertTextMode: 1,
      textEdit: {
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 3 } },
        newText: '二、存在的问题',
      },
    });
    for (const item of list?.items ?? []) {
      expect(item).not.toHaveProperty('commitCharacters');
      expect(item).not.toHaveProperty('documentation');
    }
  });

  it('gives snippets to those who know them, and the plain text to the others', async () => {
    const outline = async (capabilities: object) =>
      (await (await opened('‸', { capabilities })).ask(INVOKED))?.items[0];
    expect(await outline(FULL)).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: expect.stringContaining(`\${1:××}`) },
    });
    const plain = await outline({});
    expect(plain).toMatchObject({ insertTextFormat: 1, detail: '惯例' });
    expect(plain).not.toHaveProperty('labelDetails');
    expect(plain).not.toHaveProperty('insertTextMode');
    expect(JSON.stringify(plain)).not.toContain('$');
  });

  it('answers a client that asks by itself at structural positions only, and a writer anywhere', async () => {
    const terms = { configuration: () => ({ terms: ['网格员'] }) };
    const inside = await opened(`${OPENING}选聘网格‸`, terms);
    expect((await inside.ask(BY_MARK))?.items).toEqual([]);
    for (const context of [INVOKED, GOES_ON, undefined])
      expect((await inside.ask(context))?.items.map(({ label }) => label)).toContain('网格员');
    const behind = await opened(`${OPENING}二、‸`);
    expect((await behind.ask(BY_MARK))?.items.length).toBeGreaterThan(0);
  });

  it('says that there is more where a list was cut for a writer', async () => {
    const terms = Array.from({ length: 40 }, (_, n) => `网格${String.fromCharCode(0x4e00 + n)}员`);
    const { ask } = await opened(`${OPENING}选聘网格‸`, { configuration: () => ({ terms }) });
    expect(await ask(INVOKED)).toMatchObject({ isIncomplete: true });
  });

  it('explains an item when it is looked at', async () => {
    const { client, ask } = await opened(`${OPENING}‸`);
    const item = (await ask(INVOKED))?.items.find(({ label }) => label === '二、存在的问题');
    const explained = await client.request<CompletionItem>('completionItem/resolve', item);
    expect(explained).toMatchObject({
      ...item,
      documentation: { kind: 'markdown', value: expect.stringContaining('次序：') },
    });
    expect(await client.request('completionItem/resolve', { label: '别的' })).toEqual({ label: '别的' });
    await client.close(URI);
    expect(await client.request('completionItem/resolve', item)).toEqual(item);
  });

  it('explains outlines by themselves, and terms by where the draft has them, as plain words', async () => {
    const empty = await opened('‸');
    const outline = (await empty.ask(INVOKED))?.items[0];
    expect(await empty.client.request('completionItem/resolve', outline)).toMatchObject({
      documentation: { value: expect.stringContaining('一、基本情况') },
    });
    const { client, ask } = await opened(`${OPENING}选聘网格员![x](http://e.org/a.png)，培训网格员。\n激励网格‸`);
    const term = (await ask(INVOKED))?.items.find(({ label }) => label === '网格员');
    expect(await client.request('completionItem/resolve', term)).toMatchObject({
      documentation: { value: expect.stringContaining('第4行：选聘**网格员**!\\[x\\]') },
    });
  });

  it('offers the values of the sheets beside a file', async () => {
    const asked: string[] = [];
    const values = async (path: string) => {
      asked.push(path);
      return [{ name: '床位数', value: '1600' }];
    };
    const { ask } = await opened(`${OPENING}现有床位x‸张。`, { values });
    expect((await ask(INVOKED))?.items[0]).toMatchObject({ label: '1600', filterText: 'x1600' });
    expect(asked).toEqual(['/drafts/a.wengao']);
    await ask(BY_MARK);
    expect(asked).toHaveLength(1);
  });

  it('takes letters for pinyin where the setting says so', async () => {
    const settings = { terms: ['网格员'] };
    const service = createReportService({ pinyin: async () => syllables });
    const on = { service, configuration: () => ({ ...settings, completion: { pinyin: true } }) };
    const labels = async (options: ClientOptions) =>
      (await (await opened(`${OPENING}选聘wgy‸`, options)).ask(INVOKED))?.items.map(({ label }) => label);
    expect((await labels(on))?.[0]).toBe('网格员');
    expect(await labels({ service, configuration: () => settings })).toEqual([]);
  });

  it('knows no document that is not open, and refuses what is no position', async () => {
    const { client } = await opened('‸');
    const at = (uri: string, position: unknown) =>
      client.request('textDocument/completion', { textDocument: { uri }, position });
    expect(await at('file:///drafts/none.wengao', { line: 0, character: 0 })).toBeNull();
    await expect(at(URI, { line: 'x' })).rejects.toThrow('position is missing');
    expect(await at(URI, { line: 900, character: 900 })).toMatchObject({ items: expect.any(Array) });
  });
});

describe('the built server', () => {
  let server: ServerProcess | undefined;
  let folder = '';
  afterEach(() => {
    server?.connection.dispose();
    server?.process.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the bundles that it loads on first need', async () => {
    folder = mkdtempSync(join(tmpdir(), 'wengao-completion-'));
    writeFileSync(join(folder, '填数表.csv'), '联系人,王文\n');
    writeFileSync(join(folder, '填数表.xlsx'), sheet('<row><c t="str"><v>床位数</v></c><c><v>1600</v></c></row>'));
    const uri = pathToFileURL(join(folder, '总结.wengao')).href;
    server = startServer();
    const { connection } = server;
    const settings = { completion: { pinyin: true }, terms: ['网格员'] };
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { settings },
    });
    await connection.sendNotification('initialized', {});
    const text = `${OPENING}选聘wgy\n现有床位x张。\n联系人：____`;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'wengao', version: 1, text },
    });
    const first = async (line: number, character: number): Promise<string | undefined> => {
      const params = { textDocument: { uri }, position: { line, character } };
      const list = await connection.sendRequest<CompletionList>('textDocument/completion', params);
      return list.items[0]?.label;
    };
    expect(await first(3, 5)).toBe('网格员');
    expect(await first(4, 5)).toBe('1600');
    expect(await first(5, 8)).toBe('王文');
  });
});
