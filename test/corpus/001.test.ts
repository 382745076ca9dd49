// Source document 001: one table of tasks in traditional script, flattened by a web page, between navigation and spam.
import { expect, it } from 'vitest';
import { describeCorpus, digest, readCorpus, reportShape } from '../support/corpus';

/** Number, first line, number of lines, item of the work report cited (0: none; +: daily duties cited), length and digest of
 *  task and of result, white space left out. */
const ROWS = [
  '1 11 1 0+ 13 8b999808 258 8dbd28d1',
  '2 12 1 0+ 8 39febdd6 225 fc2a6049',
  '3 13 2 2+ 81 dc40cf2b 196 73c78b9c',
  '4 15 1 3 50 4a83377d 165 17d65cbc',
  '5 16 1 4 106 0025fde1 349 e8007924',
  '6 17 1 5 176 487550b3 330 865aa426',
  '7 18 1 6 126 fcd22a33 348 43df9d2b',
  '8 19 3 7+ 130 13fe24f4 290 d41df7cc',
  '9 22 1 8 166 730e131a 177 35d8578d',
  '10 23 2 9 113 c4d2f71c 323 a82e1582',
  '11 25 1 10+ 126 3d684308 305 e8ffbc74',
  '12 26 3 11 60 77181e40 311 89434620',
  '13 29 1 12 72 e1c732e5 59 bd4ee814',
  '14 30 1 13+ 92 c0e77b48 87 57a6ebd1',
  '15 31 1 14 145 c1d3b35a 171 3c98eaeb',
  '16 32 1 15+ 78 df44928f 229 62825c17',
  '17 33 1 16+ 141 68c1ed23 270 29df1731',
  '18 34 1 18 97 45eeb906 348 4120bd30',
  '19 35 1 19 77 64c03f63 272 56e5a4cf',
  '20 36 2 20 88 f9b9b1a5 295 d680c9e8',
  '21 38 2 24 48 ba608b16 287 15897736',
  '22 40 2 25 206 6cc5f1f0 309 b716d522',
  '23 42 1 30+ 89 73ee2970 380 5d6f2e37',
  '24 43 1 40+ 72 1d9724bb 61 755f4a10',
  '25 44 1 41 77 abaa926f 122 b1d59609',
  '26 45 1 43+ 54 7b566d7a 99 ffddbb94',
  '27 46 3 44+ 73 28291489 203 39af3e17',
  '28 49 3 54+ 109 a09e7a01 304 f4223746',
  '29 52 2 55 49 936d052d 223 b7bce0ef',
  '30 54 1 57 65 b2c9ff84 248 f8127cc6',
  '31 55 2 62+ 109 a188831e 234 a06bac9d',
  '32 57 1 64+ 71 e67b751a 203 99843716',
  '33 58 2 65 89 e8e7e38f 452 ee0fafdb',
  '34 60 1 66 116 0e477567 142 4ab83f75',
  '35 61 1 67 104 e8772efd 256 51deb30b',
  '36 62 1 70 60 f04207d7 61 76a60de1',
  '37 63 1 81+ 59 2312c828 218 034fa90e',
  '38 64 1 85 90 1e37b18d 138 7c73845c',
  '39 65 3 86 72 67fac7f1 224 3a0c3552',
  '40 68 1 100 59 e72bd42d 264 1e00f706',
  '41 69 1 101+ 77 ed8663c0 175 19aa2069',
  '42 70 1 104+ 164 c0ed27f2 304 6f790634',
  '43 71 1 140 77 7c2874f7 50 8c5bf263',
  '44 72 2 158 87 63450411 309 a010c44d',
  '45 74 1 192 100 2247c8cd 298 3ed30d3f',
  '46 75 3 235 98 bb6dda2f 346 81def1b9',
  '47 78 2 238 52 dc67fdce 250 dc424e81',
  '48 80 1 239 36 70c14494 161 17d568d7',
  '49 81 1 240 59 27a3c2be 61 0d651c41',
  '50 82 2 264 85 e920908f 292 da4c336f',
  '51 84 3 265 33 154c0252 338 0e9e4ae5',
  '52 87 5 266 66 52124233 335 6b35c0ac',
  '53 92 2 267 65 cfcc535a 285 8768b405',
  '54 94 1 272 84 3fe0c939 288 93c7583b',
  '55 95 3 273 85 a3ece81d 144 f9f28227',
  '56 98 3 274 94 af9fb4c9 387 b8ab7632',
  '57 101 2 276 45 af1be7f4 272 aea8ca60',
  '58 103 2 277 35 a1e192fb 456 f4d5b6ca',
  '59 105 3 278 81 1b577719 310 104a8123',
  '60 108 1 284+ 56 76e6aa21 220 fabf1338',
  '61 109 1 0+ 22 a6aed8bf 349 f025adb7',
  '62 110 1 0+ 18 21ba295f 93 adf48344',
];

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

describeCorpus('001', (text) => {
  const reading = readCorpus(text);
  const table = reading.reports[0]?.tables[0];
  const rows = table?.rows ?? [];

  it('is one dated table of tasks', () => {
    expect(reading.isReport).toBe(true);
    expect(reading.script).toBe('traditional');
    expect(reading.reports.map(reportShape)).toMatchObject([
      { genre: 'task-table', startLine: 6, endLine: 110, titleLines: [6], title: '7f30f1c0', date: '2022-01-14' },
    ]);
    expect(reading.reports[0]?.sections).toEqual([]);
    expect(reading.reports[0]?.tables).toHaveLength(1);
    expect(table).toMatchObject({ startLine: 10, endLine: 110 });
    expect(reading.toc).toEqual([]);
    expect(reading.brokenLines).toEqual([]);
  });

  it('has 62 rows, each with task, source and result; lists within cells are no rows', () => {
    const shapes = rows.map(({ number, line, endLine, task, source, result }) => {
      const item = /第(\d+)項/u.exec(source)?.[1] ?? '0';
      const daily = source.includes('日常履職考核事項') ? '+' : '';
      const cells = [task, result].map((cell) => `${withoutSpace(cell).length} ${digest(cell)}`);
      return `${number} ${line} ${endLine - line + 1} ${item}${daily} ${cells.join(' ')}`;
    });
    expect(shapes).toEqual(ROWS);
  });

  it('cites sources and nothing else in the source column', () => {
    const sources = rows.map(({ source }) => withoutSpace(source));
    const known = /^(?:市政府工作報告第\d+項(?:、日常履職考核事項)?|日常履職考核事項)$/u;
    expect(sources.filter((source) => !known.test(source))).toEqual([]);
    expect(sources.filter((source) => source.includes('市政府工作報告'))).toHaveLength(58);
    expect(sources.filter((source) => source.includes('日常履職考核事項'))).toHaveLength(21);
    const mentions = rows.map(
      ({ task, source, result }) => (task + source + result).split('日常履職考核事項').length - 1,
    );
    expect(mentions.reduce((sum, count) => sum + count, 0)).toBe(22);
  });

  it('sets apart what the site put around it', () => {
    const around = [...reading.kinds.slice(0, 6), ...reading.kinds.slice(111)];
    expect(around.filter((kind) => kind !== 'chrome' && kind !== 'blank')).toEqual([]);
    expect(around.filter((kind) => kind === 'chrome').length).toBe(11);
  });

  it('tells rows from the lines that go on with them', () => {
    expect(reading.kinds[6]).toBe('title');
    expect(['byline', 'date']).toContain(reading.kinds[8]);
    expect(reading.kinds[10]).toBe('table-head');
    const first = new Set(rows.map(({ line }) => line));
    const kinds = reading.kinds.slice(11, 111);
    expect(kinds).toEqual(kinds.map((_, index) => (first.has(index + 11) ? 'table-row' : 'table-cell')));
  });
});
