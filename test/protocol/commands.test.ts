import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeProjectConfig, readProjectConfig } from '../../server/src/host/config';
import { COMMANDS } from '../../server/src/protocol';
import { type ClientOptions, LanguageClient, PAGES } from '../support/language-client';

const GAP = '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n\n三、存在的问题\n床位不足。\n';
const FINGERPRINT = 'heading-number-gap 存在的问题';
const CODE = 'heading-number-gap';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wengao-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const uriOf = (...path: string[]): string => pathToFileURL(join(folder, ...path)).href;
const configIn = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(folder, ...path, '.wengao.json'), 'utf8'));
const run = (client: LanguageClient, command: string, ...given: unknown[]): Promise<unknown> =>
  client.request('workspace/executeCommand', { command, arguments: given });
const hasGap = (client: LanguageClient, uri: string): boolean =>
  client.diagnostics(uri).some(({ code }) => code === CODE);

function start(options: ClientOptions = {}): Promise<LanguageClient> {
  return LanguageClient.start({
    folders: [uriOf()],
    projects: { read: readProjectConfig, change: changeProjectConfig },
    ...options,
  });
}

describe('commands that keep something', () => {
  it('are offered to the client', async () => {
    const client = await start();
    expect(client.initialized.capabilities.executeCommandProvider?.commands).toEqual(Object.values(COMMANDS));
  });

  it('write the project configuration at the folder’s root, and the finding goes', async () => {
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    const uri = uriOf('a', 'b', 'draft.wengao');
    const client = await start();
    await client.open(uri, GAP);
    await client.read(uri, 1);
    expect(hasGap(client, uri)).toBe(true);
    client.forget();
    expect(await run(client, COMMANDS.ignoreHere, uri, FINGERPRINT)).toBeNull();
    expect(configIn()).toEqual({ ignore: [FINGERPRINT] });
    await client.read(uri, 1);
    expect(hasGap(client, uri)).toBe(false);
  });

  it('write the nearest one within the folder, and leave the rest of it alone', async () => {
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(join(folder, 'a', '.wengao.json'), '{ "terms": ["揭榜挂帅"], "note": 1 }');
    const client = await start();
    await run(client, COMMANDS.ruleOff, uriOf('a', 'b', 'draft.wengao'), CODE);
    expect(configIn('a')).toEqual({ terms: ['揭榜挂帅'], note: 1, rules: { [CODE]: 'off' } });
    expect(existsSync(join(folder, '.wengao.json'))).toBe(false);
  });

  it('write nothing above the folder', async () => {
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, '.wengao.json'), '{}');
    const client = await start({ folders: [uriOf('inner')] });
    await run(client, COMMANDS.ruleOff, uriOf('inner', 'draft.wengao'), CODE);
    expect(configIn()).toEqual({});
    expect(configIn('inner')).toEqual({ rules: { [CODE]: 'off' } });
  });

  it('know folders that come and go', async () => {
    mkdirSync(join(folder, 'late'));
    const client = await start({ folders: [] });
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uriOf('late'), name: 'late' }], removed: [] },
    });
    await run(client, COMMANDS.ruleOff, uriOf('late', 'draft.wengao'), CODE);
    expect(configIn('late')).toEqual({ rules: { [CODE]: 'off' } });
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: uriOf('late'), name: 'late' }] },
    });
    await run(client, COMMANDS.ruleOff, uriOf('late', 'draft.wengao'), CODE);
    await client.hears('wengao/keep');
  });

  it.each(['file:///elsewhere/draft.wengao', 'untitled:Untitled-1'])(
    'hand over to the client what belongs to no folder: %s',
    async (uri) => {
      const client = await start();
      await run(client, COMMANDS.ignoreHere, uri, FINGERPRINT);
      expect((await client.hears('wengao/keep')).params).toEqual({ uri, ignore: FINGERPRINT });
      client.forget();
      await run(client, COMMANDS.ruleOff, uri, CODE);
      expect((await client.hears('wengao/keep')).params).toEqual({ uri, ruleOff: CODE });
      expect(existsSync(join(folder, '.wengao.json'))).toBe(false);
    },
  );

  it('tell the writer of a configuration that cannot be changed, and leave it', async () => {
    writeFileSync(join(folder, '.wengao.json'), '{ "terms": [');
    const client = await start();
    await run(client, COMMANDS.ruleOff, uriOf('draft.wengao'), CODE);
    const { params } = await client.hears('window/showMessage');
    expect(params).toMatchObject({ type: 1, message: expect.stringContaining('不是有效的 JSON') });
    expect(readFileSync(join(folder, '.wengao.json'), 'utf8')).toBe('{ "terms": [');
  });
});

describe('the command that explains', () => {
  it('shows the rule’s page', async () => {
    const client = await start({ capabilities: { window: { showDocument: { support: true } } } });
    client.answers.set('window/showDocument', () => ({ success: true }));
    await run(client, COMMANDS.explain, CODE);
    expect((await client.hears('window/showDocument')).params).toMatchObject({ uri: `${PAGES}${CODE}.md` });
    expect(client.said.some(({ method }) => method === 'window/showMessage')).toBe(false);
  });

  it.each([
    ['a client that shows no documents', {}, undefined],
    ['a client that could not show it', { window: { showDocument: { support: true } } }, { success: false }],
  ])('says it in a message: %s', async (_, capabilities, answer) => {
    const client = await start({ capabilities });
    client.answers.set('window/showDocument', () => answer);
    await run(client, COMMANDS.explain, CODE);
    const { params } = await client.hears('window/showMessage');
    expect(params).toMatchObject({ type: 3, message: expect.stringContaining('标题序号不连') });
  });
});

describe('commands that cannot be used', () => {
  it.each([
    ['wengao.no-such-command', []],
    ['toString', []],
    [COMMANDS.ignoreHere, []],
    [COMMANDS.ignoreHere, [7, 8]],
    [COMMANDS.ruleOff, ['file:///a.wengao', 'no-such-code']],
    [COMMANDS.explain, ['constructor']],
  ])('are answered with an error: %s %j', async (command, given) => {
    const client = await start();
    await expect(run(client, command, ...given)).rejects.toMatchObject({ code: -32602 });
  });
});
