// Formatting, as a client asks for it.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/text/lines';
import type { TextEdit } from '../../server/src/text/position';
import { type ClientOptions, LanguageClient } from '../support/language-client';

const URI = 'file:///drafts/a.wengao';
const TEXT = '关于养老服务的调研报告\n全市现有 12 家机构,均已备案。\n　　床位 1500 张。\n';
const document = { textDocument: { uri: URI } };
const options = { tabSize: 2, insertSpaces: true };

async function opened(more: ClientOptions = {}): Promise<LanguageClient> {
  const client = await LanguageClient.start(more);
  await client.open(URI, TEXT, 1);
  return client;
}

const format = async (client: LanguageClient, text = TEXT): Promise<string> =>
  applyEdits(text, await client.request<TextEdit[]>('textDocument/formatting', { ...document, options }));

describe('formatting', () => {
  it('is offered for drafts and for selections', async () => {
    const { initialized } = await opened();
    expect(initialized.capabilities).toMatchObject({
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
    });
  });

  it('formats the draft as it is now', async () => {
    const client = await opened();
    expect(await format(client)).toBe('关于养老服务的调研报告\n全市现有12家机构，均已备案。\n　　床位1500张。\n');
    await client.change(URI, 2, { text: TEXT.replace('12', '15') });
    expect(await format(client, TEXT.replace('12', '15'))).toContain('全市现有15家机构，');
  });

  it('formats a selection', async () => {
    const client = await opened();
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', { ...document, range, options });
    expect(applyEdits(TEXT, edits)).toBe(TEXT.replace(' 1500 ', '1500'));
    const malformed = client.request('textDocument/rangeFormatting', { ...document, options });
    await expect(malformed).rejects.toThrow('range is missing');
  });

  it('goes by the settings', async () => {
    const wanted = { spaces: 'keep', indent: 'ideographic' };
    const client = await opened({ initializationOptions: { settings: { format: wanted } } });
    expect(await format(client)).toBe(
      '关于养老服务的调研报告\n　　全市现有 12 家机构，均已备案。\n　　床位 1500 张。\n',
    );
    const wrong = await opened({ initializationOptions: { settings: { format: { spaces: 1, indent: 'tab' } } } });
    expect(await format(wrong)).toContain('\n全市现有12家机构，');
  });

  it('leaves a text alone that is no report, and one that is not open', async () => {
    const client = await opened();
    await client.open('file:///drafts/b.md', 'const a = 1;  \n', 1, 'markdown');
    const ask = (uri: string) => client.request('textDocument/formatting', { textDocument: { uri }, options });
    expect(await ask('file:///drafts/b.md')).toEqual([]);
    expect(await ask('file:///drafts/c.md')).toBeNull();
  });
});
