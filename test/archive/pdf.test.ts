import { deflateSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ArchiveFolder } from '../support/archive-folder';
import { makePdf, type PdfText, setPages } from '../support/pdf-file';

const folder = new ArchiveFolder();
const lines = async (bytes: Uint8Array): Promise<string[]> => (await folder.text('a.pdf', bytes)).trimEnd().split('\n');

const REPORT = [
  '关于全县居家养老服务情况的调研报告',
  '县民政局',
  '为摸清底数，课题组走访12个乡镇、48个村，召开座谈会9场，发放问卷1,200份，形成如下报告。',
  '一、基本情况',
  '（一）设施建设。全县现有养老机构12家，床位1,200张，其中护理床位占61.5%，日间照料中心覆盖所有乡镇，农村站点正在逐步铺开，群众对设施条件总体满意。',
  '（二）队伍建设',
  '培训护理员360名，推行AI Plus健康监测试点，与高校共建实训基地，建立持证上岗、星级评定、技能竞赛三项制度。',
  '二、存在问题',
  '一是农村站点运转经费不足；二是专业护理人员偏少；三是助餐覆盖面不够宽。',
];
const indented = ([title = '', ...others]: readonly string[]): string[] => [
  title,
  ...others.map((text) => `　　${text}`),
];

describe('lines of a page', () => {
  it('are joined to paragraphs where only the edge cut them', async () => {
    for (const columns of [20, 24, 28])
      expect(await lines(makePdf(setPages(REPORT.join('\n'), { columns })))).toEqual(indented(REPORT));
  });

  it('go on across pages, without running heads and page numbers', async () => {
    const long = [...REPORT, ...REPORT.slice(4, 9), ...REPORT.slice(2, 9)];
    const text = await lines(makePdf(setPages(long.join('\n'), { rows: 7, head: '调研专刊　第3期' })));
    expect(text).toEqual(indented(long));
  });

  it('are without the head of the only page', async () => {
    const text = await lines(makePdf(setPages(REPORT.slice(0, 5).join('\n'), { head: '内部资料　注意保存' })));
    expect(text).toEqual(indented(REPORT.slice(0, 5)));
  });

  it('have a space between words that a line end parted, and none within figures', async () => {
    const line = (text: string, row: number): PdfText => ({
      text,
      x: row === 0 ? 106 : 74,
      y: 700 - row * 28,
      size: 16,
    });
    const rows = [
      '全县推行居家养老服务平台的智能终端，统一型号为Care',
      'Plus，运行平稳，全年累计服务老年群众三万余人次，投入1,',
      '200万元。',
    ];
    const [first = '', second = '', third = ''] = rows;
    const wide = { text: '全县现有养老机构十二家，床位一千二百张，运行总体平稳有序', x: 74, y: 500, size: 16 };
    expect((await lines(makePdf([[...rows.map(line), wide]])))[0]).toBe(`　　${first} ${second}${third}`);
  });

  it('are without heads and numbers that are as large as the text', async () => {
    const page = (text: string, number: string): PdfText[] =>
      [
        ['内部资料　注意保存', 790],
        [text, 500],
        [number, 40],
      ].map(([words, y]) => ({ text: String(words), x: 100, y: Number(y), size: 16 }));
    const pages = [page('全县现有养老机构十二家。', '— 9 —'), page('床位一千二百张。', '第 10 页')];
    expect((await lines(makePdf(pages))).filter((text) => text !== '')).toEqual([
      '全县现有养老机构十二家。',
      '床位一千二百张。',
    ]);
    expect(await lines(makePdf([page('全县现有养老机构十二家。', '12 / 30').slice(1)]))).toEqual([
      '全县现有养老机构十二家。',
    ]);
  });

  it('of a title that is cut are one', async () => {
    const title = '关于在全县范围内深入开展居家养老服务改革试点工作情况的专题调研报告';
    expect((await lines(makePdf(setPages([title, ...REPORT.slice(1)].join('\n')))))[0]).toBe(title);
  });

  it('of paragraphs that are not indented end where a sentence ends', async () => {
    const line = (text: string, row: number): PdfText => ({ text, x: 74, y: 700 - row * 28, size: 16 });
    const rows = [
      '全县现有养老机构十二家，床位一千二百张，其中护理床位占',
      '六成以上，日间照料中心覆盖所有乡镇，站点运转总体平稳。',
      '培训护理员三百六十名，推行健康监测试点，与高校共建实训',
      '基地。',
    ];
    expect(await lines(makePdf([rows.map(line)]))).toEqual([`${rows[0]}${rows[1]}`, `${rows[2]}${rows[3]}`]);
  });

  it('keep the places of columns and of page numbers in contents', async () => {
    const row = (texts: readonly [string, number][], y: number): PdfText[] =>
      texts.map(([text, x]) => ({ text, x, y, size: 16 }));
    const page = [
      ...row(
        [
          ['一、基本情况', 100],
          ['1', 480],
        ],
        600,
      ),
      ...row(
        [
          ['二、主要做法', 100],
          ['4', 480],
        ],
        572,
      ),
      ...row(
        [
          ['县', 100],
          ['民', 118],
          ['政', 136],
          ['局', 154],
        ],
        500,
      ),
    ];
    expect(await lines(makePdf([page]))).toEqual(['一、基本情况  1', '二、主要做法  4', '', '县民政局']);
  });

  it('come from the top down however the file has them, once where they are printed twice', async () => {
    const bold = (x: number): PdfText => ({ text: '一、基本情况', x, y: 600, size: 16 });
    const page = [{ text: '全县现有养老机构。', x: 100, y: 500, size: 16 }, bold(100), bold(100.4)];
    expect(await lines(makePdf([page]))).toEqual(['一、基本情况', '', '全县现有养老机构。']);
  });

  it('stand upright on a turned page, and what is aslant is a watermark', async () => {
    const page: PdfText[] = [
      { text: '县民政局工作总结', x: 300, y: 200, size: 16, turned: 90 },
      { text: '内部文件', x: 250, y: 250, size: 40, turned: 45 },
    ];
    expect(await lines(makePdf([page], { rotate: 90 }))).toEqual(['县民政局工作总结']);
  });
});

describe('fonts that are named only', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
  const maps: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UniGB-UCS2-H', utf16],
    ['UniGB-UTF16-H', utf16],
    ['GBK-EUC-H', (text) => iconv.encode(text, 'gbk')],
    ['GBKp-EUC-H', (text) => iconv.encode(text, 'gbk')],
  ];
  it.each(maps)('are read by %s', async (map, codes) => {
    expect(await lines(makePdf(setPages(REPORT.join('\n')), { named: { map, codes } }))).toEqual(indented(REPORT));
  });

  it('are said not to be read where they number their glyphs in their own way', async () => {
    const numbers = (text: string): Uint8Array =>
      utf16([...text].map((_, at) => String.fromCharCode(4_000 + at)).join(''));
    const bytes = makePdf(setPages(REPORT.join('\n')), { named: { map: 'Identity-H', codes: numbers } });
    expect((await folder.problem('a.pdf', bytes)).zh).toMatch(/乱码/u);
  });
});

describe('files that say nothing', () => {
  const page = setPages(REPORT.join('\n'));

  it('has a password', async () => {
    expect((await folder.problem('a.pdf', makePdf(page, { password: 'x1' }))).zh).toMatch(/^a\.pdf：文件有密码/u);
  });

  it('is locked against changes only: that is read', async () => {
    expect(await lines(makePdf(page, { password: '' }))).toEqual(indented(REPORT));
  });

  it('holds pictures of pages', async () => {
    expect((await folder.problem('a.pdf', makePdf([[], []]))).zh).toMatch(/扫描件/u);
    const stamped = [{ text: '档案室', x: 280, y: 400, size: 12 }];
    expect((await folder.problem('a.pdf', makePdf([stamped, stamped]))).zh).toMatch(/扫描件/u);
  });

  it('does not say which characters it shows', async () => {
    expect((await folder.problem('a.pdf', makePdf(page, { unmapped: true }))).zh).toMatch(/乱码/u);
  });

  it('is cut short, or no PDF file behind its first words', async () => {
    const whole = makePdf(page);
    for (const bytes of [whole.subarray(0, 600), Buffer.from('%PDF-1.7\nthis is not a file\n')]) {
      expect((await folder.problem('a.pdf', bytes)).zh).toMatch(/已损坏或不完整/u);
    }
  });

  it('is made to fill the memory', async () => {
    const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024));
    const bomb = (filter: string, data: Buffer): Buffer =>
      Buffer.concat([
        Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Filter ${filter} /Length ${data.length} >>\nstream\n`),
        data,
        Buffer.from('\nendstream\nendobj\n'),
      ]);
    for (const bytes of [bomb('/FlateDecode', packed), bomb('[/FlateDecode /FlateDecode]', deflateSync(packed))]) {
      expect((await folder.problem('a.pdf', bytes)).zh).toMatch(/解压后过大/u);
    }
  });
});
