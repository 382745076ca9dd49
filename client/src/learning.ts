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
export type LearnEnd =
  | { readonly end: 'done'; readonly learned: Learned }
  | { readonly end: 'cancelled' }
  /** What the process said last. */
  | { readonly end: 'failed'; readonly text: string };

/** A process that does not end when it is asked to is ended. */
const PATIENCE = 5000;
/** Enough of what it said: the end tells the reason. */
const KEPT_OUTPUT = 4000;

export function learn(
  { cli, paths, out, language }: LearnCall,
  onProgress: (progress: LearnProgress) => void,
  cancel: AbortSignal,
): Promise<LearnEnd> {
  if (cancel.aborted) return Promise.resolve({ end: 'cancelled' });
  return new Promise((resolve) => {
    // VS Code's own program is a Node when it is told so; paths go last, and none of them is taken for an option
    const child = spawn(process.execPath, [cli, 'learn', '--out', out, '--lang', language, '--', ...paths], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    let learned: Learned | undefined;
    let said = '';
    let kill: NodeJS.Timeout | undefined;
    const stop = (): void => {
      child.kill();
      kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    };
    const finish = (text: string): void => {
      clearTimeout(kill);
      cancel.removeEventListener('abort', stop);
      if (learned) resolve({ end: 'done', learned });
      else resolve(cancel.aborted ? { end: 'cancelled' } : { end: 'failed', text });
    };
    cancel.addEventListener('abort', stop);
    child.on('message', (message: LearnMessage) => {
      if (message.type === 'progress') onProgress(message);
      else if (message.type === 'done') learned = message;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-KEPT_OUTPUT);
    });
    child.on('error', (error) => finish(error.message));
    child.on('close', (code, signal) => finish(said.trim().split('\n').at(-1) || `exit ${code ?? signal}`));
  });
}
