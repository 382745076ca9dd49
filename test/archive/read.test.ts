import { mkdirSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { allSections } from '../../server/src/document/model';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { FORMATS, makeArchive, makeFile, toTraditional, unreadable } from '../support/archive-files';
import { ArchiveFolder, problemOf } from '../support/archive-folder';
import { Chance, type HouseName, makePiece, makeTexts, textOfPiece } from '../support/archive-texts';
import { makeDocx } from '../support/docx-file';
import { makePdf, setPages } from '../support/pdf-file';

const folder = new ArchiveFolder();
const TEXT = '关于全县养老服务的调研报告\n一、基本情况\n全县现有养老机构12家，群众满意。\n';
const piece = makePiece(new Chance(5), 'a', 'research-report');

describe('texts', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['gb18030', iconv.encode(TEXT, 'gb18030')],
    ['utf-16', Buffer.from(TEXT, 'utf16le')],
    ['utf-16 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['utf-16, the other way', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ])('in %s', async (_, bytes) => {
    expect(await folder.read('a.txt', bytes)).toEqual({ text: TEXT, languageId: 'plaintext' });
  });

  it('in Big5', async () => {
    expect(await folder.text('a.txt', iconv.encode(toTraditional(TEXT), 'big5'))).toBe(toTraditional(TEXT));
  });

  it('are Markdown by their name', async () => {
    expect((await folder.read('a.md', TEXT)).languageId).toBe('markdown');
    expect((await folder.read('a.Markdown', TEXT)).languageId).toBe('markdown');
    expect((await folder.read('a.wengao', TEXT)).languageId).toBe('plaintext');
  });

  it('that are named as pages and have no tag keep their lines', async () => {
    expect(await folder.text('a.htm', TEXT)).toBe(TEXT);
  });

  it('that merely have a tag in them are texts', async () => {
    const text = `<dd id="x1"></dd>\n<span>${TEXT}</span>\n`;
    expect(await folder.text('a.txt', text)).toBe(text);
  });
});

describe('what a file is, its bytes say first', () => {
  const docx = makeDocx([{ text: '县民政局工作总结' }]);
  const pdf = makePdf(setPages('县民政局工作总结'));
  const html = '<!-- saved -->\n<!DOCTYPE html><html><body><p>县民政局工作总结</p></body></html>';

  it.each(['a.docx', 'a.doc', 'a.txt', 'a.pdf', 'a'])('a Word file named %s', async (name) => {
    expect(await folder.text(name, docx)).toBe('县民政局工作总结\n');
  });

  it.each(['b.pdf', 'b.docx', 'b.txt'])('a PDF file named %s', async (name) => {
    expect(await folder.text(name, pdf)).toBe('县民政局工作总结\n');
  });

  it.each(['c.html', 'c.doc', 'c.txt', 'c.md'])('a page named %s', async (name) => {
    expect(await folder.read(name, html)).toEqual({ text: '县民政局工作总结\n', languageId: 'plaintext' });
  });
});

describe('files that cannot be read', () => {
  const said: Record<string, RegExp> = {
    '空文件.txt': /^空文件\.txt：文件是空的/u,
    '只有空行.txt': /文件是空的/u,
    '二进制.txt': /不是文字文稿，或编码无法识别/u,
    '截断.docx': /已损坏或不完整/u,
    '加密.docx': /文件有密码/u,
    '旧版.doc': /旧版 Word 或 WPS.*另存为 \.docx/u,
    '压缩炸弹.docx': /解压后过大/u,
    '表格.docx': /表格、幻灯片或压缩包/u,
    '加密.pdf': /文件有密码/u,
    '扫描件.pdf': /扫描件/u,
    '乱码.pdf': /乱码/u,
    '截断.pdf': /已损坏或不完整/u,
    '过大.txt': /超过 64 MiB/u,
    '嵌套.html': /嵌套过深/u,
  };
  const files = [...unreadable(piece)].map((file) => ({ ...file, name: file.path.slice(file.path.indexOf('/') + 1) }));

  it.each(Object.entries(said))('%s', async (name, expected) => {
    const file = files.find((one) => one.name === name);
    const { zh, en } = await folder.problem(name, file?.bytes ?? '', file?.size);
    expect(zh).toMatch(expected);
    for (const text of [zh, en]) expect(text).toMatch(/^[^\n]{10,160}[.。]$/u);
    expect(en.startsWith(`${name}: `)).toBe(true);
  });

  it('are all of those that the archive has', async () => {
    const others = files.filter(({ name }) => !(name in said));
    for (const { name, bytes } of others) expect((await folder.text(name, bytes)).length).toBeGreaterThan(20);
    expect(others).toHaveLength(2);
  });

  it('are missing, a folder, a device', async () => {
    mkdirSync(join(folder.path, 'sub'));
    expect((await problemOf(join(folder.path, 'gone.txt'), 'gone.txt')).zh).toBe(
      'gone.txt：找不到该文件，请核对路径。',
    );
    expect((await problemOf(join(folder.path, 'sub'), 'sub')).zh).toBe('sub：是文件夹，不是文件。');
    expect((await problemOf(devNull, 'null')).zh).toBe('null：不是普通文件，未读取；请给出文件或文件夹。');
  });

  it('are locked Word files, whatever their name', async () => {
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
    for (const name of ['a.docx', 'a.doc', 'a.txt'])
      expect((await folder.problem(name, locked)).zh).toMatch(/文件有密码/u);
  });

  it('are RTF, or packed', async () => {
    expect((await folder.problem('a.doc', '{\\rtf1\\ansi hello}')).zh).toMatch(/RTF/u);
    expect((await folder.problem('a.zip', Buffer.from('504b0506000000000000', 'hex'))).zh).toMatch(/压缩包/u);
  });
});

describe('one report in every format', () => {
  const service = createReportService();
  const shape = (text: string, languageId: string): unknown => {
    const { reports } = service.read(service.open('a.txt', languageId, 1, text), DEFAULT_SETTINGS);
    return reports.map(({ genre, title, unit, date, sections }) => ({
      ...{ genre, title, unit, date },
      headings: [...allSections(sections)].map(({ level, marker, text: words, runIn, role }) => [
        level,
        marker?.number,
        words,
        runIn,
        role,
      ]),
    }));
  };

  for (const [house, genre] of [
    ['a', 'research-report'],
    ['b', 'research-report'],
    ['a', 'work-summary'],
    ['b', 'exchange-material'],
    ['a', 'speech'],
  ] as const) {
    const made = makePiece(new Chance(11), house, genre);
    const expected = shape(textOfPiece(made), 'plaintext');

    it.each(FORMATS)(`${house} ${genre} as %s`, async (format) => {
      const file = makeFile('x', made, format);
      const { text, languageId } = await folder.read(file.path, file.bytes);
      const inScript = format === 'big5' ? shape(toTraditional(textOfPiece(made)), 'plaintext') : expected;
      expect(shape(text, languageId)).toEqual(inScript);
      expect(inScript).toHaveLength(1);
    });
  }
});

describe('the made-up archive', () => {
  const digest = (house: HouseName | 'both', seed: number): string[] =>
    [...makeArchive({ seed, house, pieces: 40, damaged: false })].map(
      ({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`,
    );

  it('is the same for the same seed, and another for another', () => {
    expect(digest('both', 3)).toEqual(digest('both', 3));
    expect(digest('a', 3)).not.toEqual(digest('b', 3));
    expect(digest('a', 3)).not.toEqual(digest('a', 4));
  });

  it('has no two pieces alike, in the texts of benches too', () => {
    const texts = [...makeTexts(1, 'both', 300_000)];
    expect(texts.length).toBeGreaterThan(200);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
