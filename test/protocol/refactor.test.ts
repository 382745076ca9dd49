// Rewriting a draft, as a client asks for it.
import { describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import type { ScriptConverter } from '../../server/src/features/refactor/scripts';
import type { RefactorResult } from '../../server/src/protocol';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import { LanguageClient } from '../support/language-client';

const URI = 'file:///drafts/a.wengao';
const TEXT = '关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。床位1500张。\n二、存在的问题\n床位“一床难求”。\n';
const LAZY = {
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};
const document = { textDocument: { uri: URI } };
const WORDS: ScriptConverter = {
  toTraditional: (text) => text.replaceAll('养', '養').replaceAll('报', '報'),
  toSimplified: (text) => text.replaceAll('養', '养').replaceAll('報', '报'),
};

async function opened(scripts = async () => WORDS, capabilities: object = LAZY): Promise<LanguageClient> {
  const client = await LanguageClient.start({ capabilities, service: createReportService({ scripts }) });
  await client.open(URI, TEXT, 3);
  return client;
}

function actionsAt(client: LanguageClient, line: number, context: object = {}): Promise<CodeAction[]> {
  const range = { start: { line, character: 1 }, end: { line, character: 1 } };
  return client.request('textDocument/codeAction', { ...document, range, context: { diagnostics: [], ...context } });
}

const titled = (actions: readonly CodeAction[], title: string): CodeAction | undefined =>
  actions.find((action) => action.title === title);

describe('rewriting', () => {
  it('is one edit of the version that it is for', async () => {
    const client = await opened();
    const action = titled(await actionsAt(client, 1), '标题接排（本级全部）');
    expect(action).toMatchObject({ kind: 'refactor.rewrite' });
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    const [change, ...more] = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(more).toEqual([]);
    expect(change?.textDocument).toEqual({ uri: URI, version: 3 });
    expect(applyEdits(TEXT, (change?.edits ?? []) as RefactorResult['edits'])).toBe(
      TEXT.replace('情况\n', '情况。').replace('问题\n', '问题。'),
    );
  });

  it('of paragraphs is offered to whom asks, and by no light bulb', async () => {
    const client = await opened();
    expect(titled(await actionsAt(client, 2), '拆分段落')).toBeDefined();
    expect(titled(await actionsAt(client, 2, { triggerKind: 1 }), '拆分段落')).toBeDefined();
    expect(titled(await actionsAt(client, 2, { triggerKind: 2 }), '拆分段落')).toBeUndefined();
    expect(titled(await actionsAt(client, 1, { triggerKind: 2 }), '标题接排')).toBeDefined();
  });

  it('loads what converts scripts when that is chosen', async () => {
    let loaded = 0;
    const client = await opened(async () => {
      loaded++;
      return WORDS;
    });
    const action = titled(await actionsAt(client, 0), '全文转为繁体');
    expect(loaded).toBe(0);
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    const [change] = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(loaded).toBe(1);
    expect(applyEdits(TEXT, (change?.edits ?? []) as RefactorResult['edits'])).toBe(
      TEXT.replace('养', '養').replace('报', '報').replace('“', '「').replace('”', '」'),
    );
  });

  it('comes to nothing where the text changes while a converter is loaded', async () => {
    let go = (): void => {};
    const loading = new Promise<void>((resolve) => {
      go = resolve;
    });
    const client = await opened(async () => {
      await loading;
      return WORDS;
    });
    const action = titled(await actionsAt(client, 0), '全文转为繁体');
    const resolving = client.request<CodeAction>('codeAction/resolve', action);
    await client.change(URI, 4, { text: `${TEXT}人手偏少。\n` });
    // whoever is answered about the new text, the server has it
    await client.request('textDocument/documentSymbol', document);
    go();
    expect((await resolving).edit).toBeUndefined();
  });

  it('is carried out by its id', async () => {
    const client = await opened();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const ask = (refactoring: string) =>
      client.request<RefactorResult>('wengao/refactor', { ...document, refactoring, range });
    expect((await ask('to-traditional')).edits).toHaveLength(2);
    expect((await ask('counts-to-digits')).problem).toBe('全文没有需要改写的数字。');
  });

  it('has its edits at once for a client that does not ask again', async () => {
    const client = await opened(undefined, {});
    const edits = titled(await actionsAt(client, 0), '全文转为繁体')?.edit?.changes?.[URI] ?? [];
    expect(applyEdits(TEXT, edits)).toContain('「一床难求」');
  });
});
