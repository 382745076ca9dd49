import { describe, expect, it } from 'vitest';
import type {
  DocumentHighlight,
  DocumentSymbol,
  Location,
  LocationLink,
  Position,
  SelectionRange,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { wordAt } from '../../server/src/host/words';
import { LanguageClient } from '../support/language-client';
import { readMarks } from '../support/markers';

const URI = 'file:///drafts/a.wengao';
const VERSIONED = { workspace: { workspaceEdit: { documentChanges: true } } };
const DRAFT = `关于社区食堂运营情况的调研报告

一、基本情况
⟦x市⟧建成食堂12家，困难见⟦第二部分⟧，由⟦x市⟧出资。
⟦二、存在的问题⟧
（一）经费不足
经费由财政补贴，社会捐赠较少。
`;
const { text: TEXT, ranges } = readMarks(DRAFT);
const [FIRST, REFERENCE, SECOND, HEADING] = ranges;
const at = (position: Position | undefined, more: object = {}) => ({ textDocument: { uri: URI }, position, ...more });
const PLAIN = { line: 6, character: 4 };

async function opened(capabilities: object = {}, text = TEXT): Promise<LanguageClient> {
  const client = await LanguageClient.start({ capabilities, words: wordAt });
  await client.open(URI, text, 3);
  return client;
}

describe('definition', () => {
  it('is a place, or a link with what was asked about for clients that know links', async () => {
    const plain = await opened();
    expect(await plain.request<Location[]>('textDocument/definition', at(REFERENCE?.start))).toEqual([
      { uri: URI, range: HEADING },
    ]);
    const linked = await opened({ textDocument: { definition: { linkSupport: true } } });
    expect(await linked.request<LocationLink[]>('textDocument/definition', at(REFERENCE?.start))).toEqual([
      { originSelectionRange: REFERENCE, targetUri: URI, targetRange: HEADING, targetSelectionRange: HEADING },
    ]);
  });

  it('is null where there is none', async () => {
    const client = await opened();
    expect(await client.request('textDocument/definition', at(PLAIN))).toBeNull();
    const unknown = { textDocument: { uri: 'file:///unknown' }, position: PLAIN };
    expect(await client.request('textDocument/definition', unknown)).toBeNull();
  });
});

describe('references and highlights', () => {
  it('are all places, without the declaration where the client wants none', async () => {
    const client = await opened();
    const references = (position: Position | undefined, includeDeclaration: boolean): Promise<Location[]> =>
      client.request('textDocument/references', at(position, { context: { includeDeclaration } }));
    expect(await references(HEADING?.start, true)).toEqual([REFERENCE, HEADING].map((range) => ({ uri: URI, range })));
    expect(await references(HEADING?.start, false)).toEqual([{ uri: URI, range: REFERENCE }]);
    expect(await references(PLAIN, true)).toBeNull();
  });

  it('tell the definition apart', async () => {
    const client = await opened();
    const highlights = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(SECOND?.start));
    expect(highlights).toEqual([
      { range: FIRST, kind: 3 },
      { range: SECOND, kind: 2 },
    ]);
    expect(await client.request('textDocument/documentHighlight', at(PLAIN))).toBeNull();
  });
});

describe('renaming', () => {
  it('begins with what stands there and changes all places of the version at hand', async () => {
    const client = await opened(VERSIONED);
    expect(await client.request('textDocument/prepareRename', at(SECOND?.end))).toEqual({
      range: SECOND,
      placeholder: 'x市',
    });
    const edits = [FIRST, SECOND].map((range) => ({ range, newText: '云台市' }));
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', at(SECOND?.end, { newName: '云台市' }));
    expect(edit).toEqual({ documentChanges: [{ textDocument: { uri: URI, version: 3 }, edits }] });
    const plain = await opened();
    expect(await plain.request('textDocument/rename', at(FIRST?.start, { newName: '云台市' }))).toEqual({
      changes: { [URI]: edits },
    });
  });

  it('is refused in the language of the screen, with the reason', async () => {
    const client = await opened();
    await expect(client.request('textDocument/prepareRename', at(PLAIN))).rejects.toMatchObject({
      code: -32803,
      message: expect.stringContaining('此处没有可以统一改名的内容'),
    });
    await expect(client.request('textDocument/rename', at(FIRST?.start, { newName: '' }))).rejects.toMatchObject({
      message: '新名称是空的，请填写。',
    });
    const english = await LanguageClient.start({ configuration: () => ({ language: 'en' }) });
    await english.open(URI, TEXT, 1);
    await expect(english.request('textDocument/prepareRename', at(PLAIN))).rejects.toMatchObject({
      message: expect.stringContaining('Nothing here can be renamed'),
    });
  });

  it('is prepared only for clients that ask for it', async () => {
    const prepares = await LanguageClient.start({
      capabilities: { textDocument: { rename: { prepareSupport: true } } },
    });
    expect(prepares.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
    const plain = await LanguageClient.start();
    expect(plain.initialized.capabilities.renameProvider).toBe(true);
  });
});

describe('selection ranges', () => {
  it('are one for each position, each within its parent', async () => {
    const client = await opened();
    const positions = [PLAIN, { line: 4, character: 0 }];
    const asked = { textDocument: { uri: URI }, positions };
    const [first, second] = await client.request<SelectionRange[]>('textDocument/selectionRange', asked);
    const span = (one: SelectionRange | undefined): number[] =>
      one ? [one.range.start.line, one.range.start.character, one.range.end.line, one.range.end.character] : [];
    expect(span(first)).toEqual([6, 3, 6, 5]);
    expect(span(first?.parent)).toEqual([6, 0, 6, 7]);
    expect(span(first?.parent?.parent)).toEqual([6, 0, 6, 15]);
    expect(span(second?.parent)).toEqual([4, 0, 4, 7]);
  });

  it('are left to others where the text is no report', async () => {
    const client = await LanguageClient.start();
    await client.open('file:///read.md', '# Read me\n\nSome text.\n', 1, 'markdown');
    const asked = { textDocument: { uri: 'file:///read.md' }, positions: [{ line: 2, character: 1 }] };
    expect(await client.request('textDocument/selectionRange', asked)).toBeNull();
  });
});

describe('breadcrumbs', () => {
  it('show title, section and subsection in the middle of body text', async () => {
    const client = await opened({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } });
    let symbols: readonly DocumentSymbol[] = await client.request('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    const way: string[] = [];
    for (;;) {
      const here = symbols.find(({ range }) => range.start.line <= PLAIN.line && PLAIN.line <= range.end.line);
      if (!here) break;
      way.push(here.name);
      symbols = here.children ?? [];
    }
    expect(way).toEqual(['关于社区食堂运营情况的调研报告', '二、存在的问题', '（一）经费不足']);
  });
});
