// Learning in a process of its own, here a small program that speaks as `wengao learn` does.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LearnProgress, learn } from '../../client/src/learning';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wengao-learning-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DONE = { pieces: 3, characters: 4000, problems: [{ path: 'a.pdf', text: 'a.pdf：有密码' }] };

/** A program that does this; `out` is what it was told to write. */
function program(body: string) {
  const cli = join(folder, 'cli.js');
  writeFileSync(
    cli,
    `const args = process.argv.slice(2);
const out = args[args.indexOf('--out') + 1];
const say = (message) => process.send(message);
const { writeFileSync } = require('node:fs');
${body}`,
  );
  const progress: LearnProgress[] = [];
  const cancel = new AbortController();
  const out = join(folder, 'out.json');
  const paths = [join(folder, '历年 文稿'), '-x'];
  const run = (onProgress: (step: LearnProgress) => void = (step) => void progress.push(step)) =>
    learn({ cli, paths, out, language: 'zh' }, onProgress, cancel.signal);
  return { run, progress, cancel, out };
}

describe('learning in a process', () => {
  it('is called as the command line is, as a Node', async () => {
    const { run, out } = program(
      `writeFileSync(out, JSON.stringify({ args, node: process.env.ELECTRON_RUN_AS_NODE })); say({ type: 'done', ...${JSON.stringify(DONE)} });`,
    );
    expect((await run()).end).toBe('done');
    const { args, node } = JSON.parse(readFileSync(out, 'utf8')) as { args: string[]; node: string };
    expect(args).toEqual(['learn', '--out', out, '--lang', 'zh', '--', join(folder, '历年 文稿'), '-x']);
    expect(node).toBe('1');
  });

  it('tells how far it is, and what it learned, also where some files could not be read', async () => {
    const { run, progress } = program(
      `for (const done of [1, 2]) say({ type: 'progress', done, all: 2, characters: done * 2000 });
say({ type: 'done', ...${JSON.stringify(DONE)} });
process.stdout.write('3篇文稿\\n');
process.exitCode = 2;`,
    );
    expect(await run()).toMatchObject({ end: 'done', learned: DONE, said: '3篇文稿\n' });
    expect(progress).toMatchObject([
      { done: 1, all: 2, characters: 2000 },
      { done: 2, all: 2, characters: 4000 },
    ]);
  });

  it('ends when it is cancelled, and waits until the process is gone', async () => {
    const { run, cancel, out } = program(
      `process.on('SIGTERM', () => { writeFileSync(out + '.gone', ''); process.exit(143); });
say({ type: 'progress', done: 0, all: 9, characters: 0 });
setInterval(() => undefined, 1000);`,
    );
    expect(await run(() => cancel.abort())).toMatchObject({ end: 'cancelled' });
    expect(existsSync(`${out}.gone`)).toBe(true);
    expect(existsSync(out)).toBe(false);
  });

  it('does not begin when it is cancelled before', async () => {
    const { run, cancel, out } = program(`writeFileSync(out, '');`);
    cancel.abort();
    expect((await run()).end).toBe('cancelled');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [
      `process.stderr.write('wengao: a.pdf：有密码\\nwengao: 没有一个文件能读\\n'); process.exitCode = 2;`,
      '没有一个文件能读',
    ],
    [`process.exitCode = 7;`, 'exit 7'],
  ])('says why it failed: %j', async (body, why) => {
    expect(await program(body).run()).toMatchObject({ end: 'failed', why });
  });
});
