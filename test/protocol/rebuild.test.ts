// Moving sections and editing the outline, as a client asks for it.
import { describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import type { OutlineTextResult, RebuildResult, RefactorResult } from '../../server/src/protocol';
import { applyEdits } from '../../server/src/text/lines';
import { LanguageClient } from '../support/language-client';

const URI = 'file:///drafts/a.wengao';
const TEXT =
  '关于养老服务的调研报告\n现汇报两个方面情况。\n一、基本情况\n全市现有机构12家。\n二、存在的问题\n床位不足。\n人手偏少。\n';
const SWAPPED =
  '关于养老服务的调研报告\n现汇报两个方面情况。\n一、存在的问题\n床位不足。\n人手偏少。\n二、基本情况\n全市现有机构12家。\n';
const LAZY = {
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};
const document = { textDocument: { uri: URI } };
const at = (line: number) => ({ start: { line, character: 1 }, end: { line, character: 1 } });

async function opened(capabilities: object = LAZY, text = TEXT): Promise<LanguageClient> {
  const client = await LanguageClient.start({ capabilities });
  await client.open(URI, text, 3);
  return client;
}

function actionsAt(client: LanguageClient, line: number, context: object = {}): Promise<CodeAction[]> {
  const params = { ...document, range: at(line), context: { diagnostics: [], ...context } };
  return client.request('textDocument/codeAction', params);
}

const moveUp = (actions: readonly CodeAction[]): CodeAction | undefined =>
  actions.find(({ title }) => title === '本部分上移');

describe('refactorings', () => {
  it('are announced with their kinds, and resolved when one is chosen', async () => {
    const { initialized } = await opened();
    expect(initialized.capabilities.codeActionProvider).toMatchObject({
      codeActionKinds: expect.arrayContaining(['refactor.move', 'refactor.rewrite']),
      resolveProvider: true,
    });
  });

  it('come without edits, and get them for the version that they are for', async () => {
    const client = await opened();
    const action = moveUp(await actionsAt(client, 4));
    expect(action).toMatchObject({ kind: 'refactor.move' });
    expect(action?.edit).toBeUndefined();
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    const [change] = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.textDocument).toEqual({ uri: URI, version: 3 });
    expect(applyEdits(TEXT, (change?.edits ?? []) as RefactorResult['edits'])).toBe(SWAPPED);
  });

  it('do nothing to a text that has changed since', async () => {
    const client = await opened();
    const action = moveUp(await actionsAt(client, 4));
    await client.change(URI, 4, { range: at(3), newText: '字' });
    expect((await client.request<CodeAction>('codeAction/resolve', action)).edit).toBeUndefined();
  });

  it('have their edits at once for a client that does not ask again', async () => {
    const client = await opened({});
    const edits = moveUp(await actionsAt(client, 4))?.edit?.changes?.[URI] ?? [];
    expect(applyEdits(TEXT, edits)).toBe(SWAPPED);
  });

  it('are given to whom asks for them alone, and not to whom asks for others', async () => {
    const client = await opened();
    expect(moveUp(await actionsAt(client, 4, { only: ['refactor'] }))).toBeDefined();
    expect(moveUp(await actionsAt(client, 4, { only: ['refactor.move'] }))).toBeDefined();
    expect(moveUp(await actionsAt(client, 4, { only: ['refactor.rewrite'] }))).toBeUndefined();
    expect(moveUp(await actionsAt(client, 4, { only: ['quickfix'] }))).toBeUndefined();
  });

  it('say why one cannot be carried out', async () => {
    const items = '（一）床位不足，城区紧张，乡镇闲置。\n（二）人手偏少。\n';
    const client = await opened(LAZY, TEXT.replace('床位不足。\n人手偏少。\n', items));
    const action = (await actionsAt(client, 4)).find(({ title }) => title === '降一级');
    expect((await client.request<CodeAction>('codeAction/resolve', action)).edit).toBeUndefined();
    const { params } = await client.hears('window/showMessage');
    expect(params).toMatchObject({ type: 3, message: expect.stringContaining('到了那里就不成标题') });
  });

  it('are carried out by their ids', async () => {
    const client = await opened();
    const ask = (refactoring: string, line: number) =>
      client.request<RefactorResult>('wengao/refactor', { ...document, refactoring, range: at(line) });
    const { version, edits, problem } = await ask('section-down', 2);
    expect({ version, problem }).toEqual({ version: 3, problem: null });
    expect(applyEdits(TEXT, edits)).toBe(SWAPPED);
    expect((await ask('section-up', 2)).problem).toBe('此处没有可以这样调整的部分。');
    expect((await ask('renumber', 2)).problem).toBe('各级序号已经连续。');
    await expect(ask('no-such', 2)).rejects.toThrow('unknown refactoring');
  });
});

describe('editing the outline', () => {
  const outlineOf = (client: LanguageClient, line = 0) =>
    client.request<OutlineTextResult | null>('wengao/outlineText', { ...document, position: { line, character: 0 } });
  const rebuild = (client: LanguageClient, was: string, outline: string, report = 0) =>
    client.request<RebuildResult | null>('wengao/rebuild', { ...document, report, was, outline });

  it('begins with the outline of the report at the cursor', async () => {
    const client = await opened(LAZY, `${TEXT}\n\n${TEXT.replace('养老', '托育')}`);
    expect(await outlineOf(client)).toEqual({
      version: 3,
      report: 0,
      title: '关于养老服务的调研报告',
      outline: '一、基本情况\n二、存在的问题\n',
    });
    expect(await outlineOf(client, 12)).toMatchObject({ report: 1, title: '关于托育服务的调研报告' });
  });

  it('shows what will happen, and applies nothing', async () => {
    const client = await opened();
    const { outline = '' } = (await outlineOf(client)) ?? {};
    const result = await rebuild(client, outline, '存在的问题\n');
    expect(result).toMatchObject({
      version: 3,
      changes: [{ kind: 'deleted', words: '删除 “一、基本情况”，正文10字移入裁下内容' }],
      cut: ['一、基本情况\n全市现有机构12家。'],
      problem: null,
    });
    expect(applyEdits(TEXT, result?.edits ?? [])).toBe(
      '关于养老服务的调研报告\n现汇报两个方面情况。\n一、存在的问题\n床位不足。\n人手偏少。\n',
    );
    expect(client.said.map(({ method }) => method)).not.toContain('workspace/applyEdit');
  });

  it('lists what depends on it, with edits on the text as it is then', async () => {
    const client = await opened();
    const { outline = '' } = (await outlineOf(client)) ?? {};
    const result = await rebuild(client, outline, `${outline}下一步打算\n`);
    expect(result?.followUps.map(({ kind, words }) => [kind, words])).toEqual([
      ['count', '“两个方面情况”改为“三个方面情况”'],
    ]);
    const after = applyEdits(TEXT, result?.edits ?? []);
    expect(applyEdits(after, result?.followUps[0]?.edits ?? [])).toContain('现汇报三个方面情况。');
  });

  it('is refused where the headings have changed meanwhile, and not for any other change', async () => {
    const client = await opened();
    const { outline = '' } = (await outlineOf(client)) ?? {};
    await client.change(URI, 4, { range: at(3), newText: '辖区' });
    expect(await rebuild(client, outline, outline)).toMatchObject({ version: 4, problem: null, changes: [] });
    await client.change(URI, 5, { range: at(2), newText: '新' });
    expect((await rebuild(client, outline, outline))?.problem).toMatch(/^打开提纲以后/u);
    expect((await rebuild(client, outline, outline, 7))?.problem).toMatch(/^打开提纲以后/u);
  });

  it('is refused where a line would be no heading', async () => {
    const client = await opened();
    const { outline = '' } = (await outlineOf(client)) ?? {};
    const result = await rebuild(client, outline, `${outline}${'写得太长，'.repeat(20)}\n`);
    expect(result?.problem).toMatch(/到了那里就不成标题/u);
    expect(result?.edits).toEqual([]);
  });

  it('speaks English where that is set', async () => {
    const client = await LanguageClient.start({ initializationOptions: { settings: { language: 'en' } } });
    await client.open(URI, TEXT, 3);
    const { outline = '' } = (await outlineOf(client)) ?? {};
    const result = await rebuild(client, outline, outline.replace('基本', '总体'));
    expect(result?.changes).toEqual([{ kind: 'renamed', words: 'Renamed: “一、基本情况” → “一、总体情况”' }]);
  });

  it('is nothing for a document that is not open, and an error without its parts', async () => {
    const client = await LanguageClient.start();
    expect(await outlineOf(client)).toBeNull();
    expect(await rebuild(client, '', '')).toBeNull();
    await expect(client.request('wengao/rebuild', document)).rejects.toThrow('missing');
  });
});
