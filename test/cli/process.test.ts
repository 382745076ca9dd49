// The built program as a process: what only a process has – exit codes, streams, standard input, another program beside it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, ENGLISH, GAP, inFolder } from './call';

const PROGRAM = resolve(import.meta.dirname, '../../server/out/cli.js');

function start(cwd: string, args: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    out += data;
  });
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    err += data;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) => {
    child.on('close', (code) => done({ code, out, err }));
  });
  return { child, ended, output: () => out };
}

function call(cwd: string, args: readonly string[], input = '') {
  const { child, ended } = start(cwd, args);
  child.stdin.end(input);
  return ended;
}

describe('the program', () => {
  it('ends with 0, 1 or 2, and keeps its streams apart', async () => {
    const { folder } = await inFolder({ 'clean.md': CLEAN, 'gap.md': GAP, 'README.md': ENGLISH });
    expect(await call(folder, ['check', 'clean.md', 'README.md'])).toEqual({ code: 0, out: '', err: '' });
    const found = await call(folder, ['check', '.']);
    expect(found).toMatchObject({ code: 1, err: '' });
    expect(found.out).toContain('heading-number-gap');
    const failed = await call(folder, ['check', 'gap.md', 'no.md']);
    expect(failed).toMatchObject({ code: 2, err: 'wengao: no.md：找不到该文件，请核对路径。\n' });
    expect(failed.out).toContain('heading-number-gap');
  });

  it('says what is wrong with a file that a part of it loaded later could not use', async () => {
    const { folder } = await inFolder({ 'a.md': CLEAN, 'b.shard': '{' });
    const unsound = await call(folder, ['merge', 'b.shard', '--out', 'x.json']);
    expect(unsound).toMatchObject({ code: 2, out: '' });
    expect(unsound.err).toMatch(/^wengao: b\.shard：不是 [^\n]+\n$/u);
    const nowhere = await call(folder, ['learn', 'a.md', '--out', 'no/x.json']);
    expect(nowhere.err).toMatch(/^wengao: no\/x\.json：[^\n]+\n$/u);
  });

  it('mends what it is piped', async () => {
    const { folder } = await inFolder({});
    expect(await call(folder, ['check', '--fix', '-'], GAP)).toMatchObject({ code: 0, out: CLEAN, err: '' });
  });

  it('writes all of a long answer into a pipe', async () => {
    const { folder } = await inFolder({ 'a.md': `${GAP}${'某某市xx家单位。\n'.repeat(4000)}` });
    const { code, out } = await call(folder, ['check', 'a.md', '--format', 'json']);
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  it('ends without a fuss when its reader goes away', async () => {
    const { folder } = await inFolder({ 'a.md': `${GAP}${'某某市xx家单位。\n'.repeat(4000)}` });
    const { child, ended } = start(folder, ['check', 'a.md', '--format', 'json']);
    child.stdin.end();
    child.stdout.destroy();
    expect((await ended).err).toBe('');
  });

  it('becomes the language server', async () => {
    const { folder } = await inFolder({});
    const { child, ended, output } = start(folder, ['lsp', '--stdio']);
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const answer = async (word: string): Promise<void> => {
      while (!output().includes(word)) await new Promise((done) => child.stdout.once('data', done));
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answer('"capabilities"');
    send({ id: 2, method: 'shutdown' });
    await answer('"id":2');
    send({ method: 'exit' });
    expect((await ended).code).toBe(0);
  });

  it('does not carry the protocol’s packages', () => {
    const bundle = readFileSync(PROGRAM, 'utf8');
    expect(bundle).toContain('heading-number-gap');
    expect(bundle).not.toMatch(/node_modules\/vscode-|vscode-jsonrpc/u);
  });
});
