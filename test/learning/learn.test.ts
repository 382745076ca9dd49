// Learning on the command line: the same archive gives the same bytes, however it is cut, ordered and counted.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { learnArchive } from '../../server/src/corpus/learn';
import type { LearnMessage } from '../../server/src/protocol';
import { CLEAN, ENGLISH, inFolder } from '../cli/call';
import { makeTexts } from '../support/archive-texts';

const TEXTS = [...makeTexts(3, 'both', 12_000)];
const FILES = Object.fromEntries(TEXTS.map((text, at) => [`archive/${String(at).padStart(2, '0')}.txt`, text]));
const NAMES = Object.keys(FILES);

describe('learning', () => {
  it('writes a profile, and says what it holds', async () => {
    const { call, read } = await inFolder(FILES);
    const { code, out, err } = await call(['learn', 'archive', '--out', 'house.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`读入 ${NAMES.length} 个文件`);
    expect(out).toContain('体例写入 house.json');
    const profile = JSON.parse((await read('house.json')).toString('utf8'));
    expect(profile.pieces).toBeGreaterThanOrEqual(NAMES.length);
    expect(profile.conventions.length).toBeGreaterThan(0);
    expect((await call(['profile', 'house.json'])).code).toBe(0);
    expect((await call(['learn', 'archive', '--out', 'house.json', '--lang', 'en'])).out).toContain(
      'profile written to',
    );
  });

  it('gives the same bytes in any order, with any number of jobs, and from merged parts', async () => {
    const { call, read } = await inFolder(FILES);
    await call(['learn', 'archive', '--out', 'a.json']);
    const whole = await read('a.json');
    await call(['learn', ...NAMES.toReversed(), '--jobs', '2', '--out', 'b.json']);
    expect((await read('b.json')).equals(whole)).toBe(true);
    await call(['learn', ...NAMES.filter((_, at) => at % 3 === 0), '--shard', '--out', 'x.shard']);
    await call(['learn', ...NAMES.filter((_, at) => at % 3 === 1), '--shard', '--out', 'y.shard']);
    await call(['learn', ...NAMES.filter((_, at) => at % 3 === 2), '--shard', '--out', 'z.shard']);
    const merged = await call(['merge', 'z.shard', 'x.shard', 'y.shard', '--out', 'c.json']);
    expect(merged.code).toBe(0);
    expect((await read('c.json')).equals(whole)).toBe(true);
    await call(['merge', 'y.shard', 'z.shard', '--shard', '--out', 'yz.shard']);
    await call(['merge', 'yz.shard', 'x.shard', '--out', 'd.json']);
    expect((await read('d.json')).equals(whole)).toBe(true);
  });

  it('gives the same bytes when it lays many runs aside, and leaves none of them', async () => {
    const { folder, read } = await inFolder(FILES);
    const call = { paths: ['archive'], cwd: folder, shard: false, signal: new AbortController().signal };
    await learnArchive({ ...call, out: 'whole.json' });
    const before = await laidAside();
    await learnArchive({ ...call, out: 'runs.json', limit: 200 });
    expect((await read('runs.json')).equals(await read('whole.json'))).toBe(true);
    expect(await laidAside()).toEqual(before);
  });

  it('names what cannot be read, learns the rest, and says so by its exit code', async () => {
    const { call, read } = await inFolder({
      ...FILES,
      'archive/empty.txt': '',
      'archive/zip.docx': 'PK\u0003\u0004word/',
    });
    const { code, out, err } = await call(['learn', 'archive', 'gone.txt', '--out', 'house.json']);
    expect(code).toBe(2);
    expect(err).toContain('archive/empty.txt：文件是空的');
    expect(err).toContain('archive/zip.docx：');
    expect(err).toContain('gone.txt：找不到该文件');
    expect(out).toContain(`读入 ${NAMES.length} 个文件`);
    expect(out).toContain('3 个文件未能读取，已跳过');
    const { call: plain, read: readPlain } = await inFolder(FILES);
    await plain(['learn', 'archive', '--out', 'house.json']);
    expect((await read('house.json')).equals(await readPlain('house.json'))).toBe(true);
  });

  it('passes over what is no Chinese report', async () => {
    const { call } = await inFolder({ ...FILES, 'archive/README.md': ENGLISH });
    const { code, out } = await call(['learn', 'archive', '--out', 'house.json']);
    expect(code).toBe(0);
    expect(out).toContain('1 个文件不是中文报告，未计入：archive/README.md');
  });

  it('writes nothing where there is nothing to learn', async () => {
    const { call, folder } = await inFolder({ 'README.md': ENGLISH, 'empty.txt': '' });
    const none = await call(['learn', 'README.md', '--out', 'house.json']);
    expect(none).toMatchObject({ code: 2, out: '', err: expect.stringContaining('没有读到中文报告') });
    const unread = await call(['learn', 'empty.txt', '--out', 'house.json', '--lang', 'en']);
    expect(unread).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no file could be read') });
    expect(await readdir(folder)).toEqual(['README.md', 'empty.txt']);
  });

  it('leaves what was there when the new profile cannot be written, and says why', async () => {
    const { call, read } = await inFolder({ ...FILES, 'house.json': 'old' });
    const { code, err } = await call(['learn', 'archive', '--out', 'nowhere/house.json']);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^wengao: nowhere\/house\.json：[^\n]+\n$/u),
    });
    expect((await read('house.json')).toString()).toBe('old');
  });

  it('sees before it counts that there is no place to write to', async () => {
    const { call } = await inFolder({ ...FILES, 'archive/empty.txt': '' });
    for (const [out, why] of [
      ['nowhere/house.json', '要存放的文件夹不存在'],
      ['archive', '这是文件夹'],
    ] as const) {
      for (const args of [
        ['learn', 'archive'],
        ['merge', 'a.shard'],
      ]) {
        const { code, err } = await call([...args, '--out', out]);
        expect(code).toBe(2);
        expect(err).toMatch(new RegExp(`^wengao: ${out}：${why}[^\\n]+\\n$`, 'u'));
      }
    }
  });

  it('names the same number of characters as the account of the profile', async () => {
    const { call } = await inFolder({ 'a.txt': CLEAN });
    const { out } = await call(['learn', 'a.txt', '--out', 'house.json']);
    const said = /(\d+) 字；/u.exec(out)?.[1];
    expect((await call(['profile', 'house.json'])).out).toContain(`共${said}字`);
  });

  it('stops when it is asked to, and leaves nothing', async () => {
    const { folder } = await inFolder(FILES);
    const before = await laidAside();
    const stop = new AbortController();
    let told = 0;
    const learning = learnArchive({
      paths: ['archive'],
      cwd: folder,
      out: 'house.json',
      shard: false,
      signal: stop.signal,
      onProgress: () => {
        if (++told === 2) stop.abort();
      },
    });
    expect(await learning.catch((error: unknown) => error)).toBe(stop.signal.reason);
    expect(told).toBe(2);
    expect(await readdir(folder)).toEqual(['archive']);
    expect(await laidAside()).toEqual(before);
  });

  it('reads its call strictly', async () => {
    const { call } = await inFolder({ 'a.txt': CLEAN });
    const said = async (...args: string[]): Promise<string> => {
      const { code, err } = await call(args);
      expect(code).toBe(2);
      return err;
    };
    expect(await said('learn', '--out', 'x.json')).toContain('请给出往年文稿的文件或文件夹');
    expect(await said('learn', 'a.txt')).toContain('请用 --out 写明');
    for (const jobs of ['0', '1.5', 'two', '1000']) {
      expect(await said('learn', 'a.txt', '--out', 'x.json', '--jobs', jobs)).toContain(`不能是“${jobs}”`);
    }
    expect(await said('merge', '--out', 'x.json')).toContain('请给出计数文件');
    expect(await said('merge', 'a.shard')).toContain('请用 --out 写明');
  });
});

describe('shards', () => {
  it('are refused when they are damaged, cut short or none', async () => {
    const { call, folder, read } = await inFolder({ ...FILES, 'a.txt': CLEAN });
    await call(['learn', NAMES[0] ?? '', '--shard', '--out', 'a.shard']);
    await call(['learn', NAMES[1] ?? '', '--shard', '--out', 'b.shard']);
    const bytes = await read('b.shard');
    const rows = gunzipSync(bytes).toString('utf8');
    const bad: Record<string, Uint8Array | string> = {
      'cut.shard': bytes.subarray(0, bytes.length >> 1),
      'short.shard': gzipSync(rows.slice(0, -4)),
      'order.shard': gzipSync(`${rows}a\t1\t1\n`),
      'number.shard': gzipSync(rows.replace(/\t\d+\n$/u, '\tmany\n')),
      'other.shard': gzipSync('{"format":"other"}\n'),
      'plain.shard': rows,
      'a.txt': CLEAN,
    };
    for (const [name, content] of Object.entries(bad)) {
      await writeFile(join(folder, name), content);
      const { code, err, out } = await call(['merge', 'a.shard', name, '--out', 'house.json']);
      expect({ name, code, out, err }).toEqual({
        name,
        code: 2,
        out: '',
        err: expect.stringMatching(/^wengao: [^\n]+\n$/u),
      });
      expect(err).toContain(`${name}：不是 wengao learn --shard 写的计数文件，或已损坏`);
    }
    expect(await readdir(folder)).not.toContain('house.json');
    expect((await call(['merge', 'gone.shard', '--out', 'house.json'])).err).toContain('找不到该文件');
  });

  it('whose words were cut by different tools do not add up', async () => {
    const { call, folder } = await inFolder(FILES);
    const one = { cwd: folder, shard: true, signal: new AbortController().signal, segmenter: 'intl' } as const;
    await learnArchive({ ...one, paths: [NAMES[0] ?? ''], out: 'a.shard' });
    const bytes = gunzipSync(await readFile(join(folder, 'a.shard'))).toString('utf8');
    await writeFile(join(folder, 'b.shard'), gzipSync(bytes.replace(/intl-[^"]+/u, 'intl-other')));
    const { code, err } = await call(['merge', 'a.shard', 'b.shard', '--out', 'house.json']);
    expect(code).toBe(2);
    expect(err).toContain('b.shard：分词工具与其他计数文件不同（intl-other');
  });

  it('count once when they are named twice, and a copy under another name is said', async () => {
    const { call, read, folder } = await inFolder(FILES);
    await call(['learn', 'archive', '--shard', '--out', 'a.shard']);
    await writeFile(join(folder, 'copy.shard'), await read('a.shard'));
    await call(['merge', 'a.shard', '--out', 'once.json']);
    const twice = await call(['merge', 'a.shard', './a.shard', '--out', 'twice.json']);
    expect(twice).toMatchObject({ code: 0, err: '', out: expect.stringContaining('合并 1 份计数') });
    expect((await read('twice.json')).equals(await read('once.json'))).toBe(true);
    const copied = await call(['merge', 'a.shard', 'copy.shard', '--out', 'both.json']);
    expect(copied).toMatchObject({ code: 0, out: expect.stringContaining('合并 2 份计数') });
    expect(copied.err).toMatch(/^wengao: copy\.shard：与 a\.shard 内容完全相同[^\n]+\n$/u);
  });

  it('say nothing of where and when they were made', async () => {
    const { call, folder, read } = await inFolder(FILES);
    await mkdir(join(folder, 'elsewhere'));
    await call(['learn', 'archive', '--shard', '--out', 'a.shard']);
    await call(['learn', 'archive', '--jobs', '2', '--shard', '--out', 'elsewhere/b.shard']);
    expect((await read('a.shard')).equals(await read('elsewhere/b.shard'))).toBe(true);
  });
});

describe('who started the learning', () => {
  it('is told how far it is, and what came of it', async () => {
    const { folder } = await inFolder({ ...FILES, 'archive/empty.txt': '' });
    const { run } = await import('../../server/src/cli/run');
    const messages: LearnMessage[] = [];
    const code = await run(['learn', 'archive', '--out', 'house.json'], {
      cwd: folder,
      env: {},
      outIsTerminal: false,
      errIsTerminal: false,
      readInput: async () => new Uint8Array(),
      out: () => undefined,
      err: () => undefined,
      tell: (message) => void messages.push(message),
    });
    expect(code).toBe(2);
    const all = NAMES.length + 1;
    expect(messages.filter(({ type }) => type === 'progress').at(-1)).toMatchObject({ done: all, all });
    expect(messages.at(-1)).toMatchObject({
      type: 'done',
      problems: [{ path: 'archive/empty.txt', text: expect.stringContaining('文件是空的') }],
    });
  });

  it('sees the progress on a terminal only', async () => {
    const { call } = await inFolder(FILES);
    const quiet = await call(['learn', 'archive', '--out', 'house.json']);
    const shown = await call(['learn', 'archive', '--out', 'house.json'], { terminal: true });
    expect(quiet.err).toBe('');
    expect(shown.err).toMatch(/已读 \d+\/\d+ 个文件.*每秒 \d+ 字，约剩 \d+ 秒/u);
    expect(shown.err.endsWith('\r\x1b[K')).toBe(true);
  });
});

/** Folders of runs that were left behind. */
async function laidAside(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('wengao-learn-'));
}
