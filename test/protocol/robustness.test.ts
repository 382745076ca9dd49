import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReportService } from '../../server/src/service';
import { LanguageClient } from '../support/language-client';

const URI = 'file:///drafts/a.wengao';
const GAP = '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n\n三、存在的问题\n床位不足。\n';
const REQUESTS = [
  'textDocument/diagnostic',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeAction',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/selectionRange',
  'workspace/executeCommand',
  'wengao/outline',
];
const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'wengao/unheard-of',
];

const number = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(1e9, 2 ** 31 - 1, 1.5, Number.NaN, null, '1'),
);
const position = fc.oneof(fc.record({ line: number, character: number }), fc.constantFrom(null, {}, 'here'));
const range = fc.oneof(fc.record({ start: position, end: position }), fc.constantFrom(null, {}, []));
const uri = fc.constantFrom<unknown>(URI, 'file:///unknown', '', 'not a uri', null, 7, {});
const params = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(null, {}, [], [null]) },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        textDocument: fc.oneof(
          fc.record({ uri, version: number, text: fc.constantFrom(GAP, '', null), languageId: fc.constant('wengao') }),
          fc.constantFrom(null, 'x'),
        ),
        range,
        position,
        positions: fc.oneof(fc.array(position, { maxLength: 3 }), fc.constantFrom(null, 7)),
        newName: fc.constantFrom('云台', '', 'a\nb', 7, null),
        contentChanges: fc.oneof(
          fc.array(fc.record({ range, text: fc.constantFrom('一', '\r', '\n\n', null) }), { maxLength: 3 }),
          fc.constantFrom(null, 'x', {}),
        ),
        context: fc.oneof(
          fc.record({
            only: fc.constantFrom(null, [], ['source'], [7], 'x'),
            diagnostics: fc.constantFrom(null, [{}]),
          }),
          fc.constantFrom(null, 7),
        ),
        previousResultId: fc.constantFrom<unknown>('x', 7, null),
        command: fc.constantFrom('wengao.ignoreHere', 'wengao.ruleOff', 'wengao.explain', 'x', 7, null),
        arguments: fc.oneof(fc.array(uri, { maxLength: 3 }), fc.constantFrom(null, 'x')),
        settings: fc.constantFrom(null, 7, { wengao: 7 }, { wengao: { rules: 7 } }),
        event: fc.constantFrom(null, {}, { added: [null], removed: 7 }),
        changes: fc.constantFrom(null, [null]),
      },
      { requiredKeys: [] },
    ),
  },
);
const message = fc.oneof(
  fc.record({ request: fc.constantFrom(...REQUESTS), params }),
  fc.record({ notification: fc.constantFrom(...NOTIFICATIONS), params }),
);

describe('robustness', () => {
  it('answers whatever it is sent, and serves on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 12 }), fc.boolean(), async (messages, pulls) => {
        const client = await LanguageClient.start({ capabilities: pulls ? { textDocument: { diagnostic: {} } } : {} });
        await client.open(URI, GAP);
        const answers = messages.map(async (one) => {
          if ('notification' in one) return client.notify(one.notification, one.params);
          // an answer or an error; what must not be is silence, which would end in the test's timeout
          await client.request(one.request, one.params).catch((error: { code?: number }) => {
            // what cannot be used, and what cannot be renamed
            expect([-32602, -32803], `${one.request} ${JSON.stringify(one.params)}`).toContain(error.code);
          });
        });
        await Promise.all(answers);
        const last = 'file:///drafts/last.wengao';
        await client.open(last, GAP, 9);
        const { findings } = await client.read(last, 9);
        expect(findings.warning).toBeGreaterThanOrEqual(0);
        expect(await client.request('textDocument/foldingRange', { textDocument: { uri: last } })).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the text right when a change cannot be used', async () => {
    const client = await LanguageClient.start();
    await client.open(URI, GAP, 1);
    await client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: '改' }, { range: { start: { line: 0, character: -1 }, end: null }, text: 'x' }],
    });
    await client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: null }],
    });
    await client.hears('window/logMessage', (params) => JSON.stringify(params).includes('range that is none'));
    await client.hears('window/logMessage', (params) => JSON.stringify(params).includes('without text'));
    const at = { line: 5, character: 0 };
    await client.change(URI, 3, { range: { start: at, end: { line: 5, character: 1 } }, newText: '四' });
    await client.read(URI, 3);
    expect(client.diagnostics(URI).find(({ code }) => code === 'heading-number-gap')?.message).toContain('四、');
  });

  it.each([true, false])('survives a check that fails, and checks the next version (pulled: %s)', async (pulls) => {
    const working = createReportService();
    const service = {
      ...working,
      check: (...of: Parameters<typeof working.check>) => {
        if (of[0].version === 2) throw new Error('a rule that fails');
        return working.check(...of);
      },
    };
    const client = await LanguageClient.start({
      service,
      capabilities: pulls ? { textDocument: { diagnostic: {} } } : {},
    });
    await client.open(URI, GAP, 1);
    await client.read(URI, 1);
    await client.change(URI, 2, { text: GAP });
    await client.hears('window/logMessage', (params) => JSON.stringify(params).includes('a rule that fails'));
    if (pulls) await expect(client.pull(URI)).rejects.toMatchObject({ code: -32603 });
    await client.change(URI, 3, { text: GAP });
    await client.read(URI, 3);
    if (pulls) expect((await client.pull(URI)).kind).toBe('full');
    else expect(client.published.map(({ diagnostics }) => diagnostics.length > 0)).toEqual([true, false, true]);
  });

  it('takes places outside of the text for the nearest inside', async () => {
    const client = await LanguageClient.start();
    await client.open(URI, GAP, 1);
    const far = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };
    await client.change(URI, 2, { range: { start: far, end: far }, newText: '五、建议\n加快建设。\n' });
    await client.read(URI, 2);
    const messages = client.diagnostics(URI).map(({ message }) => message);
    expect(messages.some((text) => String(text).includes('五、'))).toBe(true);
  });

  it('says what is wrong with what it cannot use', async () => {
    const client = await LanguageClient.start();
    await expect(client.request('wengao/outline', { textDocument: { uri: 7 } })).rejects.toMatchObject({
      code: -32602,
      message: 'textDocument.uri is missing',
    });
    await client.notify('textDocument/didOpen', { textDocument: { uri: 7, text: GAP, version: 1 } });
    await client.hears('window/logMessage', (params) => JSON.stringify(params).includes('didOpen without uri or text'));
  });

  it('refuses requests before initialize and after shutdown', async () => {
    const early = LanguageClient.connect();
    const outline = ['wengao/outline', { textDocument: { uri: URI } }] as const;
    await expect(early.request(...outline)).rejects.toMatchObject({ code: -32002 });
    const late = await LanguageClient.start();
    expect(await late.request('shutdown', null)).toBeNull();
    await expect(late.request(...outline)).rejects.toMatchObject({ code: -32600 });
  });

  it('says nothing of itself while it has nothing to say', async () => {
    const client = await LanguageClient.start();
    await client.request('wengao/outline', { textDocument: { uri: URI } });
    expect(client.said).toEqual([]);
    expect(client.initialized.serverInfo).toEqual({ name: 'wengao', version: '1.2.3' });
  });
});
