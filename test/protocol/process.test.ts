import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { initialize, SERVER, type ServerProcess, startServer } from '../support/server-process';

const URI = 'file:///drafts/a.wengao';
const GAP = '关于养老服务的调研报告\n\n一、基本情况\n全市现有机构12家。\n\n三、存在的问题\n床位不足。\n';

let server: ServerProcess | undefined;
const start = (...of: Parameters<typeof startServer>): ServerProcess => {
  server = startServer(...of);
  return server;
};
afterEach(() => {
  server?.connection.dispose();
  server?.process.kill('SIGKILL');
});

async function diagnosticsOf({ connection }: ServerProcess): Promise<PublishDiagnosticsParams> {
  const published = new Promise<PublishDiagnosticsParams>((resolve) =>
    connection.onNotification('textDocument/publishDiagnostics', resolve),
  );
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: URI, languageId: 'wengao', version: 1, text: GAP };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return published;
}

describe('the server as a process', () => {
  it.each(['stdio', 'ipc', 'cli'] as const)('serves over %s', async (transport) => {
    const running = start(transport);
    expect(await initialize(running)).toMatchObject({ serverInfo: { name: 'wengao' } });
    const { diagnostics } = await diagnosticsOf(running);
    const gap = diagnostics.find(({ code }) => code === 'heading-number-gap');
    expect(gap?.codeDescription?.href).toMatch(/^file:.*\/server\/docs\/rules\/heading-number-gap\.md$/u);
    expect(existsSync(fileURLToPath(gap?.codeDescription?.href ?? ''))).toBe(true);
    if (transport === 'ipc') expect(running.output.stdout).toBe('');
    expect(running.output.stderr).toBe('');
  });

  it('ends with 0 after shutdown and exit', async () => {
    const running = start();
    await initialize(running);
    await running.connection.sendRequest('shutdown');
    await running.connection.sendNotification('exit');
    expect(await running.ended).toBe(0);
  });

  it('ends with 1 on exit without shutdown, and when its input ends', async () => {
    const left = start();
    await initialize(left);
    await left.connection.sendNotification('exit');
    expect(await left.ended).toBe(1);
    const cut = start();
    await initialize(cut);
    cut.process.stdin?.end();
    expect(await cut.ended).toBe(1);
  });

  it('ends when its client is no more', async () => {
    const client = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const running = start();
    await initialize(running, client.pid);
    client.kill('SIGKILL');
    await once(client, 'exit');
    expect(await running.ended).toBe(1);
  });

  it('outlives what is no message', async () => {
    const running = start();
    await initialize(running);
    const send = (body: string): void => {
      running.process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    for (const body of ['{', 'null', '[]', '{}', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{},"method":7}', '"x"']) {
      send(body);
    }
    expect((await diagnosticsOf(running)).version).toBe(1);
  });

  it('says how it is started where it is started by hand', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SERVER], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^.*--stdio\n$/u);
  });
});
