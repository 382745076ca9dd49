import { describe, expect, it } from 'vitest';
import type { CodeAction, DocumentSymbol, FoldingRange, SymbolInformation, TextEdit } from 'vscode-languageserver/node';
import { FIX_ALL_REQUEST, type FixAllAnswer, type OutlineResult } from '../../server/src/protocol';
import { applyEdits } from '../../server/src/text/lines';
import { LanguageClient } from '../support/language-client';

const URI = 'file:///drafts/a.wengao';
const GAP =
  '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n（一）城区。8家。\n（二）乡镇。4家。\n\n三、存在的问题\n床位不足。\n';
const GAP_PLACE = { start: { line: 7, character: 0 }, end: { line: 7, character: 2 } };
const MENDED = GAP.replace('三、', '二、');
const NESTED = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
const VERSIONED = { workspace: { workspaceEdit: { documentChanges: true } } };
const document = { textDocument: { uri: URI } };

async function opened(capabilities: object = {}, text = GAP): Promise<LanguageClient> {
  const client = await LanguageClient.start({ capabilities });
  await client.open(URI, text, 3);
  return client;
}

const actionsAt = (client: LanguageClient, range: object, context: object = {}): Promise<CodeAction[]> =>
  client.request('textDocument/codeAction', { ...document, range, context: { diagnostics: [], ...context } });

describe('document symbols', () => {
  it('are a tree for clients that know trees', async () => {
    const client = await opened(NESTED);
    const [report] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document);
    expect(report?.name).toBe('关于养老服务的调研报告');
    expect(report?.children?.map(({ name }) => name)).toEqual(['一、基本情况', '三、存在的问题']);
    expect(report?.children?.[0]?.children?.map(({ name }) => name)).toEqual(['（一）城区', '（二）乡镇']);
    expect(report?.children?.[1]?.range).toEqual({ start: { line: 7, character: 0 }, end: { line: 8, character: 5 } });
  });

  it('are a list with containers for the others', async () => {
    const client = await opened();
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', document);
    expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['关于养老服务的调研报告', undefined],
      ['一、基本情况', '关于养老服务的调研报告'],
      ['（一）城区', '一、基本情况'],
      ['（二）乡镇', '一、基本情况'],
      ['三、存在的问题', '关于养老服务的调研报告'],
    ]);
    expect(symbols[0]?.location.uri).toBe(URI);
  });
});

describe('folding and outline', () => {
  it('fold what has more than one line', async () => {
    const client = await opened();
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', document);
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 8],
      [2, 5],
      [7, 8],
    ]);
  });

  it('give the section tree of the version that they are for', async () => {
    const client = await opened();
    const outline = await client.request<OutlineResult>('wengao/outline', document);
    expect(outline.version).toBe(3);
    expect(outline.reports[0]?.children.map(({ marker, text }) => marker + text)).toEqual([
      '一、基本情况',
      '三、存在的问题',
    ]);
    expect(await client.request('wengao/outline', { textDocument: { uri: 'file:///unknown' } })).toBeNull();
  });
});

describe('code actions', () => {
  it('are quick fixes and commands for the findings at the place', async () => {
    const client = await opened(VERSIONED);
    const actions = (await actionsAt(client, GAP_PLACE)).filter(
      ({ diagnostics }) => diagnostics?.[0]?.code === 'heading-number-gap',
    );
    expect(actions.map(({ kind }) => kind)).toEqual(['quickfix', 'quickfix', 'quickfix', 'quickfix']);
    const [mend, ignore, off, explain] = actions;
    expect(mend?.isPreferred).toBe(true);
    expect(mend?.diagnostics?.[0]?.range).toEqual(GAP_PLACE);
    expect(mend?.edit).toEqual({
      documentChanges: [{ textDocument: { uri: URI, version: 3 }, edits: [{ range: GAP_PLACE, newText: '二、' }] }],
    });
    expect(ignore?.command).toMatchObject({
      command: 'wengao.ignoreHere',
      arguments: [URI, 'heading-number-gap 存在的问题'],
    });
    expect(off?.command).toMatchObject({ command: 'wengao.ruleOff', arguments: [URI, 'heading-number-gap'] });
    expect(explain?.command).toMatchObject({ command: 'wengao.explain', arguments: ['heading-number-gap'] });
  });

  it('hold plain edits for clients that know no versions', async () => {
    const client = await opened();
    const mend = (await actionsAt(client, GAP_PLACE)).find(({ title }) => title.startsWith('改正'));
    expect(mend?.edit).toEqual({ changes: { [URI]: [{ range: GAP_PLACE, newText: '二、' }] } });
  });

  it('are for the text as it is, not as it was', async () => {
    const client = await opened(VERSIONED);
    const before = await actionsAt(client, GAP_PLACE);
    expect(before.some(({ title }) => title.includes('“二、”'))).toBe(true);
    await client.change(URI, 4, { range: GAP_PLACE, newText: '二、' });
    const after = await actionsAt(client, GAP_PLACE);
    expect(after.some(({ title }) => title.includes('“二、”'))).toBe(false);
  });

  it('are for the diagnostics that the client names, wherever the cursor is', async () => {
    const client = await opened();
    const cursor = { line: 7, character: 6 };
    const place = { start: cursor, end: cursor };
    const isMend = ({ title }: CodeAction): boolean => title.startsWith('改正：从此处起重排');
    expect((await actionsAt(client, place)).some(isMend)).toBe(false);
    const named = { diagnostics: [{ range: GAP_PLACE, code: 'heading-number-gap', message: '' }] };
    expect((await actionsAt(client, place, named)).some(isMend)).toBe(true);
    const stale = { diagnostics: [{ range: GAP_PLACE, code: 'no-such-code', message: '' }] };
    expect((await actionsAt(client, place, stale)).some(isMend)).toBe(false);
  });

  it.each([
    [['quickfix'], true, false],
    [['source.fixAll.wengao'], false, true],
    [['source.fixAll'], false, true],
    [['source'], false, true],
    [['refactor'], false, false],
    [['source.fixAll.other', 'source.organizeImports'], false, false],
    [['quickfix', 'source'], true, true],
    [[], false, false],
    [undefined, true, true],
  ])('are of the kinds asked for: %j', async (only, quickFix, fixAll) => {
    const client = await opened();
    const kinds = (await actionsAt(client, GAP_PLACE, only ? { only } : {})).map(({ kind }) => kind);
    expect(kinds.includes('quickfix')).toBe(quickFix);
    expect(kinds.includes('source.fixAll.wengao')).toBe(fixAll);
  });

  it('do not mend the whole text for a light bulb', async () => {
    const client = await opened();
    const kinds = (await actionsAt(client, GAP_PLACE, { triggerKind: 2 })).map(({ kind }) => kind);
    expect(kinds).toContain('quickfix');
    expect(kinds).not.toContain('source.fixAll.wengao');
  });

  it('mend all that has one clear answer, or offer nothing', async () => {
    const client = await opened(VERSIONED);
    const none = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action] = await actionsAt(client, none, { only: ['source.fixAll'] });
    const edit = action?.edit as { documentChanges: [{ textDocument: object; edits: TextEdit[] }] };
    const [change] = edit.documentChanges;
    expect(change.textDocument).toEqual({ uri: URI, version: 3 });
    expect(applyEdits(GAP, change.edits)).toContain('\n二、存在的问题\n');
    await client.change(URI, 4, { text: '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n' });
    expect(await actionsAt(client, none, { only: ['source.fixAll'] })).toEqual([]);
  });

  it('are told in number by the request of the client’s command', async () => {
    const client = await opened({});
    const answer = await client.request<FixAllAnswer | null>(FIX_ALL_REQUEST, { textDocument: { uri: URI } });
    expect(answer).toMatchObject({ version: 3, applied: 1, dropped: 0 });
    expect(applyEdits(GAP, answer?.edits ?? [])).toContain('\n二、存在的问题\n');
    const unknown = { textDocument: { uri: 'file:///drafts/none.md' } };
    expect(await client.request(FIX_ALL_REQUEST, unknown)).toBeNull();
  });

  it('are in English where that is set', async () => {
    const client = await LanguageClient.start({ initializationOptions: { settings: { language: 'en' } } });
    await client.open(URI, GAP);
    const titles = (await actionsAt(client, GAP_PLACE)).map(({ title }) => title);
    expect(titles).toContain('Do not show here again: Heading numbers are not continuous');
    expect(titles.join()).not.toMatch(/改正|说明|此处/u);
  });

  it('are none where nothing was found', async () => {
    const client = await opened({}, MENDED);
    expect((await actionsAt(client, GAP_PLACE)).filter(({ title }) => title.includes('重排'))).toEqual([]);
  });
});
