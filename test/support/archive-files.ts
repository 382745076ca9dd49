// A made-up archive as files: reports of `archive-texts` in every format, compilations, pages with their chrome, and files that
// cannot be read. The same options give the same bytes.
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { formatChineseNumeral } from '../../server/src/text/numerals';
import {
  Chance,
  type HouseName,
  type MadeLine,
  type MadePiece,
  makePiece,
  textOfLine,
  textOfPiece,
} from './archive-texts';
import { type DocxParagraph, type DocxRun, makeDocx } from './docx-file';
import { makePdf, setPages } from './pdf-file';

export interface MadeFile {
  /** With / between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file ends with zeros up to this size, which no disk need hold. */
  readonly size?: number;
}

export interface ArchiveOptions {
  readonly seed: number;
  readonly house: HouseName | 'both';
  readonly pieces: number;
  /** Files among them that cannot be read. */
  readonly damaged: boolean;
}

export const FORMATS = [
  'utf-8',
  'gb18030',
  'utf-16',
  'big5',
  'markdown',
  'docx',
  'changed-docx',
  'html',
  'gbk-html',
  'word-html',
  'pdf',
  'wrapped',
  'paid',
] as const;
export type Format = (typeof FORMATS)[number];

export function* makeArchive({ seed, house, pieces, damaged }: ArchiveOptions): Generator<MadeFile> {
  const chance = new Chance(seed);
  const next = (): MadePiece => makePiece(chance, house === 'both' ? chance.of(['a', 'b'] as const) : house);
  for (let number = 1; number <= pieces; ) {
    const year = String(2019 + (number % 6));
    const name = `${year}/${String(number).padStart(4, '0')}`;
    // now and then several pieces in one file, with a table of contents
    const together = chance.next() < 0.08 ? Math.min(chance.whole(3, 6), pieces - number + 1) : 1;
    if (together > 1) {
      const all = Array.from({ length: together }, next);
      yield { path: `${name}-汇编.txt`, bytes: Buffer.from(compile(all), 'utf8') };
    } else yield makeFile(name, next(), chance.of(FORMATS));
    number += together;
  }
  if (damaged) yield* unreadable(next());
}

export function makeFile(name: string, piece: MadePiece, format: Format): MadeFile {
  const text = textOfPiece(piece);
  switch (format) {
    case 'utf-8':
      return { path: `${name}.txt`, bytes: Buffer.from(text, 'utf8') };
    case 'gb18030':
      return { path: `${name}.txt`, bytes: iconv.encode(text.replaceAll('\n', '\r\n'), 'gb18030') };
    case 'utf-16':
      return { path: `${name}.txt`, bytes: Buffer.from(`\uFEFF${text}`, 'utf16le') };
    case 'big5':
      return { path: `${name}.txt`, bytes: iconv.encode(toTraditional(text), 'big5') };
    case 'markdown':
      return { path: `${name}.md`, bytes: Buffer.from(piece.lines.map(markdownLine).join('\n\n'), 'utf8') };
    case 'docx':
      return { path: `${name}.docx`, bytes: makeDocx(piece.lines.flatMap((line) => wordParagraphs(line, false))) };
    case 'changed-docx':
      return { path: `${name}.docx`, bytes: makeDocx(piece.lines.flatMap((line) => wordParagraphs(line, true))) };
    case 'html':
      return { path: `${name}.html`, bytes: Buffer.from(sitePage(piece, 'utf-8'), 'utf8') };
    case 'gbk-html':
      return { path: `${name}.htm`, bytes: iconv.encode(sitePage(piece, 'gb2312'), 'gb18030') };
    case 'word-html':
      return { path: `${name}.htm`, bytes: Buffer.from(wordPage(piece), 'utf8') };
    case 'pdf':
      return { path: `${name}.pdf`, bytes: makePdf(setPages(text, { head: '内部资料　注意保存' })) };
    case 'wrapped':
      return { path: `${name}.txt`, bytes: Buffer.from(wrap(text, 38), 'utf8') };
    case 'paid':
      return { path: `${name}.txt`, bytes: Buffer.from(withPaidMarks(piece), 'utf8') };
  }
}

/** 一、 and （一） in front of what follows, headings with #. */
function markdownLine(line: MadeLine): string {
  const text = textOfLine(line);
  if (line.kind === 'title') return `# ${text}`;
  return line.kind === 'heading' && line.runIn === undefined ? `${line.level === 1 ? '##' : '###'} ${text}` : text;
}

/** Headings are numbered by Word; with `changed`, words were put in and taken out. */
function wordParagraphs(line: MadeLine, changed: boolean): DocxParagraph[] {
  const text = line.runIn === undefined ? line.text : `${line.text}。${line.runIn}`;
  const middle = text.length >> 1;
  const runs: DocxRun[] =
    changed && text.length > 30
      ? [
          { text: text.slice(0, middle) },
          { text: text.slice(middle, middle + 4), change: 'inserted' },
          { text: '原先的提法，', change: 'deleted' },
          { text: text.slice(middle + 4) },
        ]
      : [{ text }];
  return [line.kind === 'heading' ? { runs, list: 1, level: (line.level ?? 1) - 1 } : { runs }];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function sitePage({ lines, house }: MadePiece, charset: string): string {
  const [title, ...others] = lines.map(textOfLine).map(escaped);
  const site = house === 'a' ? '安岭市人民政府网' : '临浦在线';
  const paragraphs = others.map((text) => `<p style="text-indent: 2em">　　${text}</p>`).join('\n');
  const links = ['要闻动态', '通知公告', '政策解读', '办事指南', '互动交流'];
  return `<!DOCTYPE html>
<html><head><meta charset="${charset}"><title>${title}_${site}</title>
<style>.top a { color: #333 } .tip { display: none }</style>
<script>var config = { name: "${site}，首页" };</script></head>
<body><form id="form1">
<div class="top"><a href="/">设为首页</a> <a href="/fav">加入收藏</a> <input type="text" name="q"></div>
<ul class="menu">${links.map((link) => `<li><a href="/${link}/">${link}</a></li>`).join('')}</ul>
<div class="place">您现在的位置：<a href="/">首页</a> &gt; <a href="/dt/">工作动态</a> &gt; 正文</div>
<h1>${title}</h1>
<div class="info"><span>发布时间：2024-03-12</span> <span>字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></span></div>
<div class="${house === 'a' ? 'TRS_Editor' : 'detail'}">
${paragraphs}
<div style="display:none">文章来自范文大全，下载请付费，更多材料请加群。</div><span class="tip">本文版权归范文网所有，转载请注明。</span>
</div>
<ul class="more">${lines
    .slice(0, 4)
    .map((_, at) => `<li><a href="/dt/${at}.html">相关阅读：第${formatChineseNumeral(at + 1)}批工作动态</a></li>`)
    .join('')}</ul>
<div class="foot">版权所有：${site}　<a href="/about">联系我们</a>　ICP备00000000号</div>
</form></body></html>
`;
}

/** As Word saves a page: source lines cut anywhere, numbers in spans, empty paragraphs of its own kind. */
function wordPage({ lines }: MadePiece): string {
  const paragraph = (line: MadeLine): string => {
    if (line.kind === 'heading' && line.number !== undefined) {
      const numeral = formatChineseNumeral(line.number);
      const mark = line.level === 1 ? `${numeral}、` : `（${numeral}）`;
      const words = escaped(textOfLine({ ...line, level: 1 })).slice(numeral.length + 1);
      return `<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
    }
    const text = escaped(textOfLine(line));
    return `<p class=MsoNormal>${text.replace(/.{40}/gu, '$&\n')}<o:p></o:p></p>`;
  };
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>x</o:Author></o:DocumentProperties></xml><![endif]-->
<style>p.MsoNormal { margin: 0cm }</style></head><body lang=ZH-CN>
<div class=WordSection1>
${lines.map(paragraph).join('\n')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>
`;
}

/** Cut at a fixed width, as mail does; a wrapped paragraph is told by its indent. */
function wrap(text: string, columns: number): string {
  const [title = '', ...others] = text.split('\n');
  const lines = others.flatMap((line) =>
    line === '' ? [''] : (`　　${line}`.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? []),
  );
  return [title, ...lines].join('\n');
}

function withPaidMarks({ lines }: MadePiece): string {
  const at = lines.findLastIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const texts = lines.map((line, index) => (index === at ? `##paidbegin##${textOfLine(line)}` : textOfLine(line)));
  return `${texts.join('\n')}\n##paidend##\n`;
}

/** A collection with its table of contents. */
function compile(pieces: readonly MadePiece[]): string {
  const titles = pieces.map(({ lines }) => lines[0]?.text ?? '');
  const contents = titles.map((title, at) => `${title}${'…'.repeat(8)}${at * 4 + 1}`);
  return `工作材料汇编（${pieces.length}篇）\n\n目  录\n${contents.join('\n')}\n\n${pieces.map(textOfPiece).join('\n')}`;
}

const MIB = 1024 * 1024;

/** One of each kind of file that cannot be read, or holds no report. */
export function* unreadable(piece: MadePiece): Generator<MadeFile> {
  const text = textOfPiece(piece);
  const docx = makeDocx([{ text }]);
  const file = (name: string, bytes: Uint8Array | string, size?: number): MadeFile => ({
    path: `损坏/${name}`,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes,
    ...(size !== undefined && { size }),
  });
  const chance = new Chance(1);
  const noise = Uint8Array.from({ length: 5_000 }, () => chance.whole(0, 255));
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_016)]);
  yield file('空文件.txt', '');
  yield file('只有空行.txt', '\n　　\n\n');
  yield file('二进制.txt', noise);
  yield file('截断.docx', docx.subarray(0, docx.length >> 1));
  yield file('加密.docx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(64)]));
  yield file('旧版.doc', Buffer.concat([ole, Buffer.from('WordDocument', 'utf16le'), Buffer.alloc(64)]));
  yield file('压缩炸弹.docx', makeDocx([{ text }], { parts: { 'word/document.xml': new Uint8Array(64 * MIB) } }));
  yield file('表格.docx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }));
  yield file('加密.pdf', makePdf(setPages(text), { password: 'anling' }));
  yield file('扫描件.pdf', makePdf([[], [], []]));
  yield file('乱码.pdf', makePdf(setPages(text), { unmapped: true }));
  yield file('截断.pdf', makePdf(setPages(text)).subarray(0, 700));
  yield file('过大.txt', text, 65 * MIB);
  yield file('嵌套.html', `<html><body>${'<div>'.repeat(50_000)}`);
  // these are read, and hold no report
  yield file('说明.md', '# Notes\n\nThis folder holds old files. Ask the archive before moving anything.\n');
  yield file('菜谱.txt', '红烧肉\n五花肉切块，冷水下锅焯水，捞出沥干。\n小火炒糖色，放入肉块翻匀，加热水没过。\n');
}

/** 简 → 繁 for what the made-up texts hold. */
const SCRIPTS =
  '临臨县縣办辦关關创創调調报報来來认認摆擺诉訴闭閉环環简簡称稱项項现現将將汇匯举舉计計资資场場满滿为為驿驛预預访訪单單评評开開订訂训訓岗崗牵牽区區问問题題当當时時压壓缩縮数數严嚴导導综綜坝壩纳納责責码碼结結财財状狀课課坚堅账賬轻輕缓緩继繼续續蓝藍阶階乡鄉旧舊楼樓栋棟验驗级級转轉筹籌线線远遠组組议議驻駐队隊过過监監专專获獲围圍绕繞进進阵陣规規节節养養对對红紅顶頂径徑层層链鏈档檔铺鋪传傳难難较較观觀显顯枫楓泾涇维維标標络絡谈談内內销銷营營图圖战戰职職奖獎领領负負审審顺順读讀垒壘终終请請编編频頻键鍵讯訊记記该該贤賢员員约約积積针針让讓轨軌辆輛话話讲講选選绿綠拧擰绳繩盏盞张張乱亂协協们們这這势勢毕畢滞滯质質细細绘繪签簽龄齡贴貼态態检檢紧緊湾灣试試苇葦师師摊攤隐隱应應练練厅廳说說宽寬测測扩擴盘盤闲閒衔銜钉釘贷貸垭埡拣揀带帶畅暢断斷费費书書陈陳兰蘭习習惯慣别別饭飯辅輔兑兌换換务務业業产產会會实實发發机機电電动動众眾万萬与與个個总總达達点點护護处處网網响響团團济濟归歸种種边邊强強联聯号號条條体體设設园園变變适適优優云雲从從参參双雙听聽两兩灯燈确確离離稳穩筑築类類经經给給统統补補装裝见見视視证證识識车車输輸迁遷运運还還险險随隨馆館驱驅据據亮亮庄莊宁寧头頭况況盖蓋广廣间間邻鄰启啟争爭灵靈决決镇鎮马馬织織潜潛农農际際无無滩灘块塊户戶备備齐齊惩懲长長风風门門够夠减減踪蹤温溫迹跡厨廚沟溝担擔桥橋帮幫银銀窑窯冲衝学學晓曉吴吳芦蘆滨濱拥擁后後准準划劃几幾干幹系係';
const TRADITIONAL = new Map(
  Array.from({ length: SCRIPTS.length / 2 }, (_, at) => [SCRIPTS[at * 2] ?? '', SCRIPTS[at * 2 + 1] ?? '']),
);

export const toTraditional = (text: string): string => [...text].map((c) => TRADITIONAL.get(c) ?? c).join('');
