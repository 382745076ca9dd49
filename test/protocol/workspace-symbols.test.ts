import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, type SymbolInformation } from 'vscode-languageserver/node';
import { type ClientOptions, LanguageClient } from '../support/language-client';

const FOLDER = 'file:///drafts';
const report = (name: string): string =>
  `关于${name}运营情况的调研报告\n\n一、基本情况\n全市12家。\n\n二、存在的问题\n（一）经费不足\n补贴较少。\n`;
const named = (symbols: readonly SymbolInformation[]): string[] =>
  symbols.map(({ name, location }) => `${location.uri.slice('file:///drafts/'.length)} ${name}`);

interface Served {
  readonly client: LanguageClient;
  /** Paths in the order in which they were read. */
  readonly read: string[];
  find(query: string): Promise<SymbolInformation[]>;
}

async function serving(files: Map<string, { text: string; revision: string }>, more?: ClientOptions): Promise<Served> {
  const read: string[] = [];
  const client = await LanguageClient.start({
    folders: [FOLDER],
    files: {
      list: async () => [...files].map(([path, { revision }]) => ({ path, revision })),
      read: async (path) => {
        read.push(path);
        const file = files.get(path);
        if (!file || file.revision === 'unreadable') throw new Error('gone');
        return file.text;
      },
    },
    ...more,
  });
  return { client, read, find: (query) => client.request('workspace/symbol', { query }) };
}

describe('workspace symbols', () => {
  it('are titles and headings of open drafts and of the reports in the folders', async () => {
    const { client, find } = await serving(
      new Map([
        ['/drafts/b.txt', { text: report('东门食堂'), revision: '1' }],
        ['/drafts/readme.md', { text: '# 存在的问题 in this tool\n\nNone.\n', revision: '1' }],
        ['/drafts/gone.txt', { text: '', revision: 'unreadable' }],
      ]),
    );
    await client.open('file:///drafts/a.wengao', report('西门食堂'));
    const found = await find('存在的问题');
    expect(named(found)).toEqual(['a.wengao 二、存在的问题', 'b.txt 二、存在的问题']);
    expect(found[1]).toMatchObject({
      containerName: '关于东门食堂运营情况的调研报告',
      location: { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 7 } } },
    });
  });

  it('are found by some of their characters, those that hold the words as they are first', async () => {
    const { find } = await serving(
      new Map([
        ['/drafts/a.txt', { text: report('经典费城不满足'), revision: '1' }],
        ['/drafts/b.txt', { text: report('东门食堂'), revision: '1' }],
      ]),
    );
    expect(named(await find('经费不足'))).toEqual([
      'a.txt （一）经费不足',
      'b.txt （一）经费不足',
      'a.txt 关于经典费城不满足运营情况的调研报告',
    ]);
    expect(named(await find('东 食堂 报告'))).toEqual(['b.txt 关于东门食堂运营情况的调研报告']);
    expect(await find('食东')).toEqual([]);
    expect((await find('')).length).toBe(8);
  });

  it('are taken from the draft where a file is open', async () => {
    const { client, read, find } = await serving(
      new Map([['/drafts/a.wengao', { text: report('东门食堂'), revision: '1' }]]),
    );
    await client.open('file:///drafts/a.wengao', report('西门食堂'));
    expect(named(await find('食堂'))).toEqual(['a.wengao 关于西门食堂运营情况的调研报告']);
    expect(read).toEqual([]);
  });

  it('read a file once for each of its revisions', async () => {
    const files = new Map([['/drafts/a.txt', { text: report('东门食堂'), revision: '1' }]]);
    const { read, find } = await serving(files);
    await find('食堂');
    await find('问题');
    expect(read).toEqual(['/drafts/a.txt']);
    files.set('/drafts/a.txt', { text: report('西门食堂'), revision: '2' });
    expect(named(await find('食堂'))).toEqual(['a.txt 关于西门食堂运营情况的调研报告']);
    expect(read).toHaveLength(2);
    files.clear();
    expect(await find('食堂')).toEqual([]);
  });

  it('stop reading when the client no longer wants them, and keep what was read', async () => {
    const files = new Map<string, { text: string; revision: string }>(
      Array.from(
        { length: 50 },
        (_, n) => [`/drafts/${n}.txt`, { text: report(`第${n}食堂`), revision: '1' }] as const,
      ),
    );
    let reads = 0;
    let cancel: (() => void) | undefined;
    const { client } = await serving(new Map(), {
      files: {
        list: async () => [...files].map(([path, { revision }]) => ({ path, revision })),
        read: async (path) => {
          reads++;
          if (reads === 3) {
            cancel?.();
            // the server hears messages in their order
            await client.request('textDocument/foldingRange', { textDocument: { uri: 'file:///unknown' } });
          }
          return files.get(path)?.text ?? '';
        },
      },
    });
    const source = new CancellationTokenSource();
    cancel = () => source.cancel();
    await expect(
      client.connection.sendRequest('workspace/symbol', { query: '食堂' }, source.token),
    ).rejects.toMatchObject({ code: -32800 });
    expect(reads).toBe(3);
    expect(await client.request<SymbolInformation[]>('workspace/symbol', { query: '食堂' })).toHaveLength(50);
    expect(reads).toBe(50);
  });
});
