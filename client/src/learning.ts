// Learning in a process of its own: the window stays free, and what is stopped leaves nothing half written.
import { spawn } from 'node:child_process';
import type { LearnMessage } from '../../server/src/protocol';

export interface LearnCall {
  /** The command line's program. */
  readonly cli: string;
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly out: string;
  readonly language: 'zh' | 'en';
}

export type LearnProgress = Omit<Extract<LearnMessage, { type: 'progress' }>, 'type'>;
export type Learned = Omit<Extract<LearnMessage, { type: 'done' }>, 'type'>;
/** `said`: all that the process said, for the log. */
export type LearnEnd = { readonly said: string } & (
  | { readonly end: 'done'; readonly learned: Learned }
  | { readonly end: 'cancelled' }
  | { readonly end: 'failed'; readonly why: string }
);

/** A process that does not end when it is asked to is ended. */
const PATIENCE = 5000;
/** Of an archive with a great many files that cannot be read, the last are told. */
const KEPT_OUTPUT = 100_000;

export function learn(
  { cli, paths, out, language }: LearnCall,
  onProgress: (progress: LearnProgress) => void,
  cancel: AbortSignal,
): Promise<LearnEnd> {
  if (cancel.aborted) return Promise.resolve({ end: 'cancelled', said: '' });
  return new Promise((resolve) => {
    // VS Code's own program is a Node when it is told so; paths go last, and none of them is taken for an option
    const child = spawn(process.execPath, [cli, 'learn', '--out', out, '--lang', language, '--', ...paths], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    let learned: Learned | undefined;
    let said = '';
    let kill: NodeJS.Timeout | undefined;
    const stop = (): void => {
      // elsewhere a signal lets it clear up; on Windows it would not, and the end of the channel does
      if (process.platform === 'win32') child.disconnect();
      else child.kill();
      kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    };
    const finish = (why: string): void => {
      clearTimeout(kill);
      cancel.removeEventListener('abort', stop);
      if (learned) resolve({ end: 'done', learned, said });
      else resolve(cancel.aborted ? { end: 'cancelled', said } : { end: 'failed', why, said });
    };
    cancel.addEventListener('abort', stop);
    child.on('message', (message: LearnMessage) => {
      if (message.type === 'progress') onProgress(message);
      else if (message.type === 'done') learned = message;
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-KEPT_OUTPUT);
      });
    }
    child.on('error', (error) => finish(error.message));
    child.on('close', (code, signal) => {
      const last = said.trim().split('\n').at(-1) ?? '';
      finish(last.replace(/^wengao: /u, '') || `exit ${code ?? signal}`);
    });
  });
}
