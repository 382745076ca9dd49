// Calls the command line in this process, in a folder of its own.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { run } from '../../server/src/cli/run';
import type { Environment, Terminal } from '../../server/src/cli/terminal';

export interface Answer {
  readonly code: number | 'lsp';
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

export interface Around {
  readonly env?: Environment;
  readonly input?: string | Uint8Array;
  /** Whether both streams are a terminal. */
  readonly terminal?: boolean;
}

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder with these files in it; calls are made from there. */
export async function inFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'wengao-cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const call = async (args: readonly string[], around: Around = {}): Promise<Answer> => {
    const out: Buffer[] = [];
    let err = '';
    const terminal: Terminal = {
      cwd: folder,
      env: around.env ?? {},
      outIsTerminal: around.terminal ?? false,
      errIsTerminal: around.terminal ?? false,
      readInput: async () => Buffer.from(around.input ?? ''),
      out: (data) => void out.push(Buffer.from(data)),
      err: (text) => {
        err += text;
      },
    };
    const code = await run(args, terminal);
    const bytes = Buffer.concat(out);
    return { code, out: bytes.toString('utf8'), bytes, err };
  };
  return { folder, call, read: (name: string) => readFile(join(folder, name)) };
}

/** One fault: the second heading's number. */
export const GAP = '关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n三、存在的问题\n床位不足。\n';
export const CLEAN = GAP.replace('三、', '二、');
export const ENGLISH = '# Read me\n\nThis is a library for parsing.\n';
