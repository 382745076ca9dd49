// Runs laid aside on disk: more than can be read side by side, room that runs out, a stop while they are put together.
import { readdirSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { learnArchive, mergeShards } from '../../server/src/corpus/learn';
import { FileProblem } from '../../server/src/host/problem';
import { inFolder } from '../cli/call';
import { makeTexts } from '../support/archive-texts';

/** Each more than a hundred kinds of rows, so that each is a run. */
const FILES = Object.fromEntries([...makeTexts(5, 'a', 75_000)].map((text, at) => [`archive/${at}.txt`, text]));
const ARCHIVE = { paths: ['archive'], shard: false, segmenter: 'intl', jobs: 1 } as const;

/** Folders of files come to stand there as well. */
const isAside = (name: string): boolean => name.startsWith('wengao-learn-');

let temporary = '';
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'wengao-runs-'));
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(temporary, { recursive: true, force: true });
});

describe('runs', () => {
  it('give the same bytes when there are more than can be read together', async () => {
    expect(Object.keys(FILES).length).toBeGreaterThan(70);
    const { folder: cwd, read } = await inFolder(FILES);
    const { signal } = new AbortController();
    await learnArchive({ ...ARCHIVE, cwd, signal, out: 'whole.json' });
    await learnArchive({ ...ARCHIVE, cwd, signal, out: 'runs.json', limit: 100 });
    expect((await read('runs.json')).equals(await read('whole.json'))).toBe(true);
    expect((await readdir(temporary)).filter(isAside)).toEqual([]);
  });

  it('hold halves of surrogate pairs, which UTF-8 does not', async () => {
    const half =
      '关于\uD83D养老\uDE00服务\uFFFD的\uE000调研报告\n一、\uD800基本\uDBFF情况\n“\uD800养老” “\uFFFD养老”，养老\uD83D养老\uE000养老。\n甲\uD800乙中心（以下简称“甲\uD800乙”）和甲\uE000乙中心（以下简称“甲\uE000乙”）。\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(half.repeat(3), 'utf16le')]);
    const { folder: cwd, read } = await inFolder({ 'archive/half.wengao': utf16 });
    const { signal } = new AbortController();
    const learned = await learnArchive({ ...ARCHIVE, cwd, signal, out: 'whole.json' });
    expect(learned.pieces).toBeGreaterThan(0);
    await learnArchive({ ...ARCHIVE, cwd, signal, out: 'runs.json', limit: 10 });
    expect((await read('runs.json')).equals(await read('whole.json'))).toBe(true);
  });

  it('that cannot be laid aside end the learning, and are no fault of the file at hand', async () => {
    const { folder: cwd } = await inFolder(FILES);
    const { signal } = new AbortController();
    const learning = learnArchive({
      ...ARCHIVE,
      cwd,
      signal,
      out: 'house.json',
      limit: 100,
      // as if the disk were gone
      onProgress: () => {
        for (const name of readdirSync(temporary).filter(isAside)) rmSync(join(temporary, name), { recursive: true });
      },
    });
    const problem: unknown = await learning.catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(FileProblem);
    expect(problem).toMatchObject({ text: { zh: expect.stringContaining('临时文件写不下') } });
    expect(await readdir(cwd)).toEqual(['archive']);
  });

  it('of many jobs are as those of one, and Node warns of nothing', async () => {
    const { folder: cwd, read } = await inFolder(Object.fromEntries(Object.entries(FILES).slice(0, 12)));
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warn);
    await learnArchive({ ...ARCHIVE, cwd, signal, out: 'one.json' });
    await learnArchive({ ...ARCHIVE, cwd, signal, out: 'many.json', jobs: 12 });
    process.off('warning', warn);
    expect((await read('many.json')).equals(await read('one.json'))).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('are not begun when the stop came first', async () => {
    const { folder: cwd } = await inFolder(FILES);
    const told = vi.fn();
    const stop = AbortSignal.abort('stop');
    const learning = learnArchive({ ...ARCHIVE, jobs: 2, cwd, signal: stop, out: 'house.json', onProgress: told });
    await expect(learning).rejects.toBe('stop');
    expect(told).not.toHaveBeenCalled();
    expect((await readdir(temporary)).filter(isAside)).toEqual([]);
  });
});

describe('a shard', () => {
  it('that is stopped on its way is not written', async () => {
    const { folder: cwd } = await inFolder(FILES);
    const stop = new AbortController();
    await learnArchive({ ...ARCHIVE, cwd, signal: stop.signal, out: 'a.shard', shard: true });
    const merging = mergeShards({ shards: ['a.shard'], cwd, out: 'b.shard', shard: true, signal: stop.signal });
    stop.abort('stop');
    await expect(merging).rejects.toBe('stop');
    expect(await readdir(cwd)).toEqual(['a.shard', 'archive']);
    expect((await readdir(temporary)).filter(isAside)).toEqual([]);
  });
});
