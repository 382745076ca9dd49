import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTextFile, replaceFile } from '../../server/src/host/files';
import { namedFiles } from '../../server/src/host/walk';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wengao-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('readTextFile', () => {
  it('reads text with its encoding', async () => {
    await writeFile(join(folder, 'a.txt'), '\uFEFF一、基本情况');
    expect(await readTextFile(join(folder, 'a.txt'), 'a.txt')).toMatchObject({ text: '一、基本情况', bom: true });
  });

  it.each([
    ['missing.txt', '找不到', async () => undefined],
    ['a-folder', '是文件夹', (path: string) => mkdir(path)],
    ['picture.txt', '不是文本文件', (path: string) => writeFile(path, Buffer.alloc(100))],
    ['report.docx', 'Word', (path: string) => writeFile(path, Buffer.from('PK\x03\x04……'))],
    [
      'large.txt',
      '64 MiB',
      async (path: string) => {
        await writeFile(path, '');
        await truncate(path, 64 * 1024 * 1024 + 1);
      },
    ],
  ])('says in one line what is wrong with %s', async (name, word, make) => {
    await make(join(folder, name));
    const problem = await readTextFile(join(folder, name), `drafts/${name}`).catch((error) => error);
    expect(problem.text.zh).toMatch(new RegExp(`^drafts/${name}：[^\\n]*${word}`, 'u'));
    expect(problem.text.en).toMatch(new RegExp(`^drafts/${name}: [^\\n]+`, 'u'));
  });
});

describe('replaceFile', () => {
  it('keeps the mode and a link, and leaves nothing beside', async () => {
    const path = join(folder, 'a.txt');
    const link = join(folder, 'link.txt');
    await writeFile(path, 'before');
    await chmod(path, 0o640);
    await symlink(path, link);
    await replaceFile(link, Buffer.from('after'));
    expect(await readFile(path, 'utf8')).toBe('after');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'link.txt']);
  });

  it('leaves the old file where it cannot write', async () => {
    const path = join(folder, 'a-folder');
    await mkdir(join(path, 'inner'), { recursive: true });
    await expect(replaceFile(path, Buffer.from('x'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a-folder']);
  });
});

describe('namedFiles', () => {
  const names = async (...paths: string[]) =>
    (await namedFiles(paths, folder)).map((file) => ('problem' in file ? file.problem.text.zh : file.shown));
  beforeEach(async () => {
    for (const name of [
      'b.md',
      'a.txt',
      'C.TXT',
      'd.wengao',
      'e.html',
      'sub/丁.md',
      'sub/[1].md',
      'sub/.hidden/f.md',
      'node_modules/g.md',
      'sub/node_modules/h.md',
    ]) {
      await mkdir(join(folder, 'drafts', name, '..'), { recursive: true });
      await writeFile(join(folder, 'drafts', name), '');
    }
    await mkdir(join(folder, 'empty'));
  });

  it('gives a folder’s drafts in one order, as the folder was named', async () => {
    const inside = ['C.TXT', 'a.txt', 'b.md', 'd.wengao', 'sub/[1].md', 'sub/丁.md'];
    expect(await names('drafts')).toEqual(inside.map((name) => `drafts/${name}`));
    expect(await names('./drafts/')).toEqual(inside.map((name) => `./drafts/${name}`));
    expect(await names('.')).toEqual(inside.map((name) => `./drafts/${name}`));
  });

  it('takes files as they are named, of any kind, each once', async () => {
    expect(await names('drafts/e.html', './drafts/b.md', 'drafts/b.md', 'drafts/sub')).toEqual([
      'drafts/e.html',
      './drafts/b.md',
      'drafts/sub/[1].md',
      'drafts/sub/丁.md',
    ]);
    expect(await names('drafts/sub/[1].md')).toEqual(['drafts/sub/[1].md']);
  });

  it('reads patterns that the shell left', async () => {
    expect(await names('drafts/**/*.md')).toEqual(['drafts/b.md', 'drafts/sub/[1].md', 'drafts/sub/丁.md']);
    expect(await names('drafts/*.{html,wengao}')).toEqual(['drafts/d.wengao', 'drafts/e.html']);
  });

  it('says what came to nothing', async () => {
    expect(await names('no.md', 'no/*.md', 'empty')).toEqual([
      'no.md：找不到该文件，请核对路径。',
      'no/*.md：找不到该文件，请核对路径。',
      'empty：文件夹里没有 .wengao、.md 或 .txt 文稿。',
    ]);
  });
});
