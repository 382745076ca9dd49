import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, type FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { LanguageClient, PAGES } from '../support/language-client';

const URI = 'file:///drafts/a.wengao';
const PULL = { textDocument: { diagnostic: {} } };
const GAP = '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n\n三、存在的问题\n床位不足。\n';
const GAP_PLACE = { start: { line: 5, character: 0 }, end: { line: 5, character: 2 } };
const MENDED = GAP.replace('三、', '二、');

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code);
const isGap = ({ code }: { code?: unknown }): boolean => code === 'heading-number-gap';
const refreshes = (client: LanguageClient) =>
  client.said.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;

describe('diagnostics that are pushed', () => {
  it('go once for a burst of changes, with the newest version', async () => {
    const client = await LanguageClient.start();
    void client.open(URI, '关于养老服务的调研报告\n', 1);
    for (let version = 2; version <= 30; version++) void client.change(URI, version, { text: GAP });
    void client.change(URI, 31, { range: GAP_PLACE, newText: '四、' });
    await client.read(URI, 31);
    expect(client.published.map(({ version }) => version)).toEqual([31]);
    expect(client.published[0]?.diagnostics.find(isGap)?.message).toContain('四、');
  });

  it('go for every burst, even if the list is the same', async () => {
    const client = await LanguageClient.start();
    await client.open(URI, GAP, 1);
    await client.read(URI, 1);
    await client.change(URI, 2, { range: { start: GAP_PLACE.end, end: GAP_PLACE.end }, newText: '' });
    await client.read(URI, 2);
    expect(client.published.map(({ version }) => version)).toEqual([1, 2]);
    expect(client.published[1]?.diagnostics).toEqual(client.published[0]?.diagnostics);
  });

  it('go once for a change that comes while settings are asked for', async () => {
    let answer = (_: unknown): void => undefined;
    const settings = new Promise((resolve) => {
      answer = resolve;
    });
    const client = await LanguageClient.start({ configuration: () => settings });
    await client.open(URI, GAP, 1);
    await client.hears('workspace/configuration');
    void client.change(URI, 2, { text: GAP });
    answer({});
    await client.read(URI, 2);
    // whatever else would be said of the first document is said before this one is read
    const other = 'file:///drafts/b.wengao';
    await client.open(other, GAP, 1);
    await client.read(other, 1);
    expect(client.published.filter(({ uri }) => uri === URI).map(({ version }) => version)).toEqual([2]);
  });

  it('are told apart by document', async () => {
    const client = await LanguageClient.start();
    const other = 'file:///drafts/b.wengao';
    void client.open(URI, GAP);
    void client.open(other, MENDED);
    await Promise.all([client.read(URI, 1), client.read(other, 1)]);
    expect(client.diagnostics(URI).some(isGap)).toBe(true);
    expect(client.diagnostics(other).some(isGap)).toBe(false);
  });

  it('are taken away when the document is closed, and nothing follows', async () => {
    const client = await LanguageClient.start();
    await client.open(URI, GAP, 1);
    await client.read(URI, 1);
    void client.change(URI, 2, { text: GAP });
    void client.close(URI);
    await client.open('file:///drafts/b.wengao', GAP, 1);
    await client.read('file:///drafts/b.wengao', 1);
    expect(client.published.filter(({ uri }) => uri === URI).map(({ diagnostics }) => diagnostics.length > 0)).toEqual([
      true,
      false,
    ]);
  });

  it('go for a document that is opened anew', async () => {
    const client = await LanguageClient.start();
    await client.open(URI, GAP, 7);
    await client.read(URI, 7);
    await client.close(URI);
    client.forget();
    await client.open(URI, MENDED, 1);
    await client.read(URI, 1);
    expect(client.diagnostics(URI).some(isGap)).toBe(false);
  });

  it('are empty where the text is no Chinese report', async () => {
    const client = await LanguageClient.start();
    await client.open('file:///readme.md', '# Read me\n\n1. one\n3. three\n', 1, 'markdown');
    const read = await client.read('file:///readme.md', 1);
    expect(read).toMatchObject({ isReport: false, genre: null });
    expect(client.published).toEqual([{ uri: 'file:///readme.md', version: 1, diagnostics: [] }]);
  });

  it('cannot be asked for as well', async () => {
    const client = await LanguageClient.start();
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });
});

describe('diagnostics that are pulled', () => {
  it('are never pushed', async () => {
    const client = await LanguageClient.start({ capabilities: PULL });
    expect(client.initialized.capabilities.diagnosticProvider).toEqual({
      identifier: 'wengao',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    await client.open(URI, GAP, 1);
    const report = (await client.pull(URI)) as FullDocumentDiagnosticReport;
    expect(codes(report.items)).toContain('heading-number-gap');
    await client.read(URI, 1);
    await client.close(URI);
    await client.pull(URI);
    expect(client.published).toEqual([]);
  });

  it('are unchanged when equal, whatever was edited, and full when they differ', async () => {
    const client = await LanguageClient.start({ capabilities: PULL });
    await client.open(URI, GAP, 1);
    const first = await client.pull(URI);
    expect(first.kind).toBe('full');
    expect(await client.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const place = { line: 6, character: 4 };
    await client.change(URI, 2, { range: { start: place, end: place }, newText: '，人手不足' });
    expect((await client.pull(URI, first.resultId)).kind).toBe('unchanged');
    await client.change(URI, 3, { range: GAP_PLACE, newText: '二、' });
    const third = await client.pull(URI, first.resultId);
    expect(third.kind).toBe('full');
    expect(third.resultId).not.toBe(first.resultId);
    await client.change(URI, 4, { text: GAP });
    expect((await client.pull(URI, third.resultId)).resultId).toBe(first.resultId);
  });

  it('answer for the text as it is when the answer is made', async () => {
    const client = await LanguageClient.start({ capabilities: PULL });
    void client.open(URI, MENDED, 1);
    void client.change(URI, 2, { text: GAP });
    expect(codes(((await client.pull(URI)) as FullDocumentDiagnosticReport).items)).toContain('heading-number-gap');
  });

  it('are not made for a request that was taken back', async () => {
    let answer = (_: unknown): void => undefined;
    const settings = new Promise((resolve) => {
      answer = resolve;
    });
    const client = await LanguageClient.start({ capabilities: PULL, configuration: () => settings });
    await client.open(URI, GAP, 1);
    const cancellation = new CancellationTokenSource();
    const params = { textDocument: { uri: URI } };
    const pulled = client.connection.sendRequest('textDocument/diagnostic', params, cancellation.token);
    await client.hears('workspace/configuration');
    cancellation.cancel();
    answer({});
    await expect(pulled).rejects.toMatchObject({ code: -32800 });
  });

  it('are an empty list for a document that is not open', async () => {
    const client = await LanguageClient.start({ capabilities: PULL });
    expect(await client.pull('file:///unknown')).toMatchObject({ kind: 'full', items: [] });
  });

  it('are asked for again after a change of settings', async () => {
    let rules = {};
    const client = await LanguageClient.start({
      capabilities: { ...PULL, workspace: { diagnostics: { refreshSupport: true } } },
      configuration: () => ({ rules }),
    });
    await client.open(URI, GAP, 1);
    await client.read(URI, 1);
    expect(refreshes(client)).toBe(0);
    const { resultId } = await client.pull(URI);
    rules = { 'heading-number-gap': 'off' };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.hears('workspace/diagnostic/refresh');
    const report = (await client.pull(URI, resultId)) as FullDocumentDiagnosticReport;
    expect(codes(report.items)).not.toContain('heading-number-gap');
  });
});

describe('a diagnostic', () => {
  it('carries code, page, source, severity, places and what is needed to ignore it', async () => {
    const client = await LanguageClient.start();
    await client.open(URI, GAP);
    await client.read(URI, 1);
    expect(client.diagnostics(URI).find(isGap)).toEqual({
      range: GAP_PLACE,
      severity: 2,
      code: 'heading-number-gap',
      codeDescription: { href: `${PAGES}heading-number-gap.md` },
      source: 'wengao',
      message: '序号不连：上一条是“一、”，此处为“三、”。',
      relatedInformation: [
        {
          location: { uri: URI, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } } },
          message: '上一条：一、基本情况',
        },
      ],
      data: { fingerprint: 'heading-number-gap 存在的问题' },
    });
  });

  it.each([
    ['error', 1],
    ['warning', 2],
    ['information', 3],
    ['hint', 4],
  ])('has the severity that the settings say: %s', async (level, severity) => {
    const client = await LanguageClient.start({
      initializationOptions: { settings: { rules: { 'heading-number-gap': level } } },
    });
    await client.open(URI, GAP);
    const read = await client.read(URI, 1);
    expect(client.diagnostics(URI).find(isGap)?.severity).toBe(severity);
    expect(read.findings[level as 'error']).toBeGreaterThan(0);
  });
});

describe('the read notification', () => {
  it('says what a document is and how much was found', async () => {
    const client = await LanguageClient.start({ capabilities: PULL });
    await client.open(URI, GAP);
    const { findings, ...read } = await client.read(URI, 1);
    expect(read).toEqual({ profile: null, uri: URI, version: 1, isReport: true, genre: 'research-report' });
    expect(findings.warning).toBeGreaterThan(0);
  });
});
