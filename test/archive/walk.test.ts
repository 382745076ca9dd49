import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveFiles } from '../../server/src/corpus/archive';
import { ArchiveFolder } from '../support/archive-folder';

const folder = new ArchiveFolder();
const shown = async (...paths: string[]): Promise<string[]> =>
  (await archiveFiles(paths, folder.path)).map((file) => file.shown);
const put = (...names: string[]): void => {
  for (const name of names) folder.write(name, '文稿\n');
};

describe('files of an archive', () => {
  it('are those of all folders below, by code unit, whatever their names are written in', async () => {
    put(
      'all/b.TXT',
      'all/a.md',
      'all/2020/乙.docx',
      'all/2020/甲.pdf',
      'all/B.html',
      'all/old/x.htm',
      'all/old/y.wengao',
    );
    put('all/old/z.markdown', 'all/old/w.docm', 'all/旧.doc');
    expect(await shown('all')).toEqual([
      'all/2020/乙.docx',
      'all/2020/甲.pdf',
      'all/B.html',
      'all/a.md',
      'all/b.TXT',
      'all/old/w.docm',
      'all/old/x.htm',
      'all/old/y.wengao',
      'all/old/z.markdown',
      'all/旧.doc',
    ]);
  });

  it('are not hidden ones, packages, lock files, or of other kinds', async () => {
    put(
      'some/a.txt',
      'some/.b.txt',
      'some/.git/c.txt',
      'some/node_modules/d.md',
      'some/~$报告.docx',
      'some/e.xlsx',
      'some/f',
    );
    expect(await shown('some')).toEqual(['some/a.txt']);
  });

  it('come in the order of the paths, once, and as they are named', async () => {
    put('x/1.txt', 'x/2.txt', 'y/3.txt', 'x/报告');
    expect(await shown('y', 'x/2.txt', './x/', 'y/../x/1.txt')).toEqual(['y/3.txt', 'x/2.txt', './x/1.txt']);
    expect(await shown('x/报告')).toEqual(['x/报告']);
  });

  it('are found through links, which lead nowhere in circles', async () => {
    put('tree/links/deep/a.txt', 'tree/b.txt');
    const at = (name: string): string => join(folder.path, 'tree', name);
    symlinkSync(at(''), at('links/deep/up'));
    symlinkSync(at('links'), at('links/again'));
    symlinkSync(at('links/deep/a.txt'), at('links/z.txt'));
    symlinkSync(at('gone.txt'), at('links/gone.txt'));
    expect(await shown('tree/links')).toEqual(['tree/links/deep/a.txt', 'tree/links/deep/up/b.txt']);
  });

  it('are said to be missing where they are', async () => {
    mkdirSync(join(folder.path, 'empty'));
    const files = await archiveFiles(['nowhere', 'empty', ''], folder.path);
    expect(files.map((file) => ('problem' in file ? file.problem.text.zh : file.path))).toEqual([
      'nowhere：找不到该文件，请核对路径。',
      'empty：文件夹里没有可读的文稿（.txt、.md、.docx、.html、.pdf）。',
      '路径是空的，请给出文件或文件夹。',
    ]);
  });
});
