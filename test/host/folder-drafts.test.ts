import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { draftText, folderDrafts } from '../../server/src/host/folder-drafts';

const folder = mkdtempSync(join(tmpdir(), 'wengao-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string | Buffer = '文'): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const never = (): boolean => false;
const names = async (isCancelled = never): Promise<string[]> =>
  (await folderDrafts(folder, isCancelled)).map(({ path }) => path.slice(folder.length + 1).replaceAll('\\', '/'));

describe('the drafts of a folder', () => {
  it('are its .wengao, .md and .txt files, near the top first; hidden, linked and huge ones are passed over', async () => {
    put('二/深/c.md');
    put('b.TXT');
    put('a.wengao');
    put('d.docx');
    put('.git/e.md');
    put('node_modules/f.md');
    put('huge.txt', Buffer.alloc(1024 * 1024 + 1));
    symlinkSync(folder, join(folder, 'loop'));
    expect(await names()).toEqual(['a.wengao', 'b.TXT', '二/深/c.md']);
    expect(await folderDrafts(join(folder, 'nowhere'), never)).toEqual([]);
  });

  it('have another revision once they have changed', async () => {
    put('a.wengao', '文');
    const [before] = await folderDrafts(folder, never);
    put('a.wengao', '文稿');
    const [after] = await folderDrafts(folder, never);
    expect(after?.path).toBe(before?.path);
    expect(after?.revision).not.toBe(before?.revision);
  });

  it('are no longer looked for when nobody wants them', async () => {
    let asked = 0;
    expect(await names(() => ++asked > 2)).toHaveLength(1);
    expect(await names(() => true)).toEqual([]);
  });

  it('are read in their encoding', async () => {
    put('gb.txt', Buffer.from([0xb5, 0xf7, 0xd1, 0xd0, 0xb1, 0xa8, 0xb8, 0xe6]));
    expect(await draftText(join(folder, 'gb.txt'))).toBe('调研报告');
  });
});
