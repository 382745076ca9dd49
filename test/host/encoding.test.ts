import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, type Encoding } from '../../server/src/host/encoding';
import { decodeText, encodeText } from '../../server/src/host/files';

const SIMPLIFIED = [
  '关于居家养老服务的调研报告\n一、基本情况\n全县现有服务站12个。\n',
  '一、主要做法\r\n',
  '二、存在的问题：',
  '下一步打算',
];
const TRADITIONAL = [
  '關於居家養老服務的調研報告\n一、基本情況\n全縣現有服務站12個。\n',
  '一、主要做法及成效\r\n',
  '二、存在的問題：',
  '下一步工作打算',
];

/** Written here again, so that the test does not ask the code under test. */
function bytesOf(text: string, encoding: Encoding, bom = false): Buffer {
  const marked = bom ? `\uFEFF${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(marked, 'utf8');
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16();
    default:
      return iconv.encode(text, encoding);
  }
}

describe('decode', () => {
  const cases: [Encoding, boolean, readonly string[]][] = [
    ['utf-8', false, [...SIMPLIFIED, ...TRADITIONAL, '', 'plain ASCII\n', '𠮷野家\n', 'Русский, déjà vu\n']],
    ['utf-8', true, [...SIMPLIFIED, '']],
    ['gb18030', false, [...SIMPLIFIED, ...TRADITIONAL.slice(0, 1), 'Total: 3 项，共5人\n', '𠮷林村的基本情况如下']],
    ['big5', false, TRADITIONAL],
    ['utf-16le', false, [...SIMPLIFIED, ...TRADITIONAL, 'plain ASCII\n']],
    ['utf-16be', false, [...SIMPLIFIED, ...TRADITIONAL, 'plain ASCII\n']],
    ['utf-16le', true, [...SIMPLIFIED, '']],
    ['utf-16be', true, [...TRADITIONAL, '']],
  ];
  for (const [encoding, bom, texts] of cases) {
    it.each(texts)(`tells ${encoding}${bom ? ' with its mark' : ''}: %j`, async (text) => {
      expect(await decode(bytesOf(text, encoding, bom))).toEqual({ text, encoding, bom });
    });
  }

  it('tells them where the first Chinese character comes late', async () => {
    const text = `${'x'.repeat(30_001)}\n${SIMPLIFIED[0]}`;
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le'] as const) {
      expect(await decode(bytesOf(text, encoding))).toEqual({ text, encoding, bom: false });
    }
  });

  it('keeps to UTF-8 where a few bytes are broken or stray', async () => {
    const cut = bytesOf('全县现有服务站十二个，覆盖八个乡镇。', 'utf-8').subarray(0, -1);
    expect(await decode(cut)).toMatchObject({ encoding: 'utf-8', text: '全县现有服务站十二个，覆盖八个乡镇\uFFFD' });
    expect(await decode(bytesOf('全县现有\0服务站十二个。', 'utf-8'))).toMatchObject({
      text: '全县现有\0服务站十二个。',
    });
  });

  it('knows what is no text', async () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * index * 31 + index * 7) % 256));
    expect(await decode(noise)).toBe('binary');
    expect(await decode(Buffer.alloc(64))).toBe('binary');
    expect(await decode(Buffer.from('PK\x03\x04 and more'))).toBe('word');
    expect(await decode(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('word');
    expect(await decode(Buffer.from('%PDF-1.7\n'))).toBe('pdf');
  });
});

describe('encodeText', () => {
  const change = async (bytes: Uint8Array, to: (text: string) => string) => {
    const file = await decodeText(bytes, 'draft.txt');
    return encodeText(file, to(file.text), 'draft.txt');
  };

  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['gb18030', false],
    ['big5', false],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ] as const)('writes %s, mark %s, as it was read', async (encoding, bom) => {
    const before = '二、主要做法\r\n成效明顯。\r三、下一步打算\n';
    const after = await change(bytesOf(before, encoding, bom), (text) => text.replace('二', '一').replace('三', '二'));
    expect(after).toEqual(bytesOf('一、主要做法\r\n成效明顯。\r二、下一步打算\n', encoding, bom));
  });

  it('refuses what the encoding cannot hold, and names it', async () => {
    const bytes = bytesOf('關於居家養老服務的調研報告', 'big5');
    await expect(change(bytes, (text) => text.replace('報', '𠮷'))).rejects.toThrow('draft.txt: big5 cannot hold “𠮷”');
  });

  it('refuses to rewrite bytes that it could not read', async () => {
    const bytes = Buffer.concat([bytesOf('关于居家养老服务的调研报告。', 'gb18030'), Buffer.from([0xff, 0x0a])]);
    await expect(change(bytes, (text) => `${text}一`)).rejects.toThrow('bytes that are no gb18030');
    expect(await change(bytes, (text) => text)).toEqual(bytes);
  });
});
