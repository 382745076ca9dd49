import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { valuesBeside } from '../../server/src/host/values';
import { sheet } from '../support/xlsx-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wengao-values-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const values = (draft = '总结.wengao') => valuesBeside(join(folder, draft));

describe('a values sheet', () => {
  it('of a draft comes before that of the folder', async () => {
    write('总结.csv', '名称,值\n养老机构数（家）,16\n"地点","云台市，城区"\n引号,"""一网通办"""\n空,\n');
    write('填数表.csv', '床位数,1600\r\n');
    expect(await values()).toEqual([
      { name: '养老机构数', value: '16' },
      { name: '地点', value: '云台市，城区' },
      { name: '引号', value: '"一网通办"' },
      { name: '床位数', value: '1600' },
    ]);
    expect(await values('别稿.md')).toEqual([{ name: '床位数', value: '1600' }]);
  });

  it('is read in the encodings that offices use, and with tabs', async () => {
    write('填数表.csv', iconv.encode('养老机构数,16家\n联系人,王文\n', 'gb18030'));
    expect(await values()).toEqual([
      { name: '养老机构数', value: '16家' },
      { name: '联系人', value: '王文' },
    ]);
    write('总结.csv', '地点\t云台市,城区\n');
    expect((await values())[0]).toEqual({ name: '地点', value: '云台市,城区' });
  });

  it('is the first sheet of a workbook: shared and own strings, numbers, columns by their letters', async () => {
    write(
      '填数表.xlsx',
      sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.30000000000000004</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><t>负责</t><t>人</t></is></c><c r="B2" t="str"><v>王文</v></c><c r="C2" t="s"><v>1</v></c></row>' +
          '<row r="3"><c r="B3"><v>7</v></c></row>' +
          '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="e"><v>#REF!</v></c></row>',
        '<si><r><t>投入</t></r><r><t>资金</t></r><rPh><t>touru</t></rPh></si><si><t>床位数</t></si>',
      ),
    );
    expect(await values()).toEqual([
      { name: '投入资金', value: '0.3' },
      { name: '负责人', value: '王文' },
    ]);
  });

  it('is read again when it has changed', async () => {
    write('填数表.csv', '床位数,1600\n');
    expect(await values()).toEqual([{ name: '床位数', value: '1600' }]);
    const { mtime } = statSync(join(folder, '填数表.csv'));
    write('填数表.csv', '床位数,1900\n');
    utimesSync(join(folder, '填数表.csv'), mtime, new Date(mtime.getTime() + 5000));
    expect(await values()).toEqual([{ name: '床位数', value: '1900' }]);
    rmSync(join(folder, '填数表.csv'));
    expect(await values()).toEqual([]);
  });

  it.each([
    ['no workbook', '填数表.xlsx', 'PK\u0003\u0004 broken'],
    ['a workbook with a document type', '填数表.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE x><x/>') })],
    [
      'a part that unpacks without end',
      '填数表.xlsx',
      zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(20 * 2 ** 20) }),
    ],
    ['a picture', '填数表.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2, 0xff, 0xfe])],
    ['a large file', '填数表.csv', `床位数,1600\n${'#'.repeat(5 * 2 ** 20)}`],
  ])('that is %s holds nothing', async (_, name, content) => {
    write(name, content);
    expect(await values()).toEqual([]);
  });
});
