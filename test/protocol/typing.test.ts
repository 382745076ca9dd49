// Enter and pasting, as a client asks for them.
import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { CLEAN_PASTE_REQUEST, type CleanPasteResult } from '../../server/src/protocol';
import { LanguageClient } from '../support/language-client';

const URI = 'file:///drafts/a.wengao';
const TEXT =
  '关于养老服务的调研报告\n一、基本情况\n　　全市现有机构12家，床位1500张。\n　　入住老人800人，较上年增加。\n二、主要做法\n\n```\n代码\n```\n';
const README = 'file:///drafts/README.md';
const textDocument = { uri: URI };

async function opened(text = TEXT, uri = URI, languageId = 'wengao'): Promise<LanguageClient> {
  const client = await LanguageClient.start();
  await client.open(uri, text, 1, languageId);
  return client;
}

describe('Enter', () => {
  it('is told of by the server’s capabilities', async () => {
    const { initialized } = await opened();
    expect(initialized.capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
  });

  const type = (client: LanguageClient, ch: string) =>
    client.request<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument,
      position: { line: 5, character: 0 },
      ch,
      options: { tabSize: 4, insertSpaces: true },
    });

  it('begins a paragraph as the draft’s begin', async () => {
    const at = { line: 5, character: 0 };
    expect(await type(await opened(), '\n')).toEqual([{ range: { start: at, end: at }, newText: '　　' }]);
  });

  it('does nothing in a document that is not open, and no other key does it', async () => {
    expect(await type(await opened(), '。')).toEqual([]);
    expect(await type(await LanguageClient.start(), '\n')).toEqual([]);
  });
});

describe('pasting', () => {
  const COPIED = '全市\u200b要加强领导,压实责任。';
  const paste = (client: LanguageClient, line: number, character = 0, uri = URI) =>
    client.request<CleanPasteResult | null>(CLEAN_PASTE_REQUEST, {
      textDocument: { uri },
      position: { line, character },
      text: COPIED,
    });

  it('gives the text clean, and set in as the draft is', async () => {
    const client = await opened();
    expect(await paste(client, 5)).toEqual({ text: '　　全市要加强领导，压实责任。' });
    expect(await paste(client, 3, 5)).toEqual({ text: '全市要加强领导，压实责任。' });
  });

  it('takes the numbers of lists from the page, and cells as browsers part them', async () => {
    const html =
      '<meta charset="utf-8"><ol><li>加强领导。</li><li>压实责任。</li></ol><table><tr><td>区县</td><td>数量</td></tr><tr><td>东湖</td><td>12</td></tr></table>';
    const params = { textDocument, position: { line: 5, character: 0 }, text: '加强领导。\n压实责任。', html };
    const client = await opened();
    expect(await client.request(CLEAN_PASTE_REQUEST, params)).toEqual({
      text: '　　1.加强领导。\n　　2.压实责任。\n区县\t数量\n东湖\t12',
    });
    const bullets = { ...params, html: '<ul><li>加强领导。</li></ul>' };
    expect(await client.request(CLEAN_PASTE_REQUEST, bullets)).toEqual({ text: '　　加强领导。\n　　压实责任。' });
  });

  it('leaves it as it is in code, in what is no report, and in a document that is not open', async () => {
    expect(await paste(await opened(), 7)).toBeNull();
    expect(await paste(await opened('# Read me\n\nIn English.\n', README, 'markdown'), 2, 0, README)).toBeNull();
    expect(await paste(await LanguageClient.start(), 0)).toBeNull();
  });

  it('is refused without a place or a text', async () => {
    const client = await opened();
    await expect(client.request(CLEAN_PASTE_REQUEST, { textDocument, text: '字' })).rejects.toThrow('position');
    await expect(client.request('textDocument/onTypeFormatting', { textDocument, ch: '\n' })).rejects.toThrow(
      'position',
    );
  });
});
