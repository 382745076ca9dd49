// The built language server as a process of its own, spoken to over its standard streams or over Node IPC.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const SERVER = resolve(import.meta.dirname, '../../server/out/server.js');
const CLI = resolve(import.meta.dirname, '../../server/out/cli.js');

export interface ServerProcess {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** Code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Standard output and error as they came. */
  readonly output: { stdout: string; stderr: string };
}

/** `cli` is the command line's way of starting it: `wengao lsp --stdio`. */
export function startServer(transport: 'stdio' | 'ipc' | 'cli' = 'stdio'): ServerProcess {
  const child =
    transport === 'ipc'
      ? fork(SERVER, ['--node-ipc'], { silent: true })
      : spawn(process.execPath, [...(transport === 'cli' ? [CLI, 'lsp'] : [SERVER]), '--stdio']);
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('no streams');
  const output = { stdout: '', stderr: '' };
  stdout.on('data', (data) => {
    output.stdout += data;
  });
  stderr.on('data', (data) => {
    output.stderr += data;
  });
  const connection =
    transport === 'ipc'
      ? createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
      : createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  connection.listen();
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.on('exit', (code, signal) => done(code ?? signal)),
  );
  return { process: child, connection, ended, output };
}

export function initialize(server: ServerProcess, processId: number | null = null): Promise<unknown> {
  return server.connection.sendRequest('initialize', { processId, rootUri: null, capabilities: {} });
}
