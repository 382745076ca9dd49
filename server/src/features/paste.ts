// Pasted text without what web pages, PDF files and Word leave in it. Lines are told apart by the reading, and words are mended
// by the safe fixes of form.
// Invariant: linear; no sentence is dropped; cleaning twice is cleaning once; a text that is not Chinese stays as it is.
import { Draft } from '../document/draft';
import { type Line, readLine } from '../document/line';
import type { LineKind } from '../document/model';
import { isPageNumber } from '../document/page-numbers';
import { readReports } from '../document/reading';
import { RULES } from '../rules/catalogue';
import { Checker } from '../rules/engine';
import { type CheckSettings, DEFAULT_SETTINGS } from '../rules/settings';
import { countCharacters } from '../text/characters';
import { joinLines, type RawLine, splitLines } from '../text/lines';
import { fixAll } from './fix-all';
import { INDENT } from './indent';

/** How the draft that the text goes to is set. */
export interface PasteManner {
  /** What its paragraphs begin with; undefined where it has none yet: the text goes by its own. */
  readonly indent: string | undefined;
  /** The text goes to the start of a line; otherwise its first line goes on with one. */
  readonly startsLine: boolean;
}

/** Faults of form that copying makes. What is said, and how it is numbered, is the writer's. */
const CODES: ReadonlySet<string> = new Set(['garbled-text', 'template-marker', 'punctuation-form', 'broken-line']);
const FORM = RULES.filter(({ code }) => CODES.has(code));

export function cleanPaste(text: string, manner: PasteManner): string {
  const { han, solid } = countCharacters(text);
  // markers of sites are Latin letters
  if (han * 6 < solid || han === 0) return text;
  const lines = withoutPage(withoutPageNumbers(splitLines(plainCharacters(text)).map(plainLine)));
  const cleaned = setOut(mended(joinLines(lines)), manner);
  return /[\r\n]$/u.test(text) ? cleaned : cleaned.replace(/[\r\n]+$/u, '');
}

/** Characters that fonts and programs put in place of the usual ones. */
function plainCharacters(text: string): string {
  return text
    .replace(/\n?\f\n?|[\u000b\u2028\u2029]/gu, '\n')
    .replace(/&(?:nbsp|emsp|ensp);|[\u00a0\u2002-\u200a\u202f]/gu, ' ')
    .replace(/[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replace(/[\u2e80-\u2fdf]/gu, (radical) => radical.normalize('NFKC'));
}

/** Bullets of Word and of pages: signs, characters of fonts of signs, and the letters that these stand for. */
const BULLET = /^(?:[•·●○◆◇■□▪▶►➢➤✓\uf000-\uf0ff][ \t\u3000]*|[lnuvqpoØ§]\t)/u;
/** Numbers that Word makes are followed by a tab. */
const NUMBERED =
  /^((?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}[.．、)）]|第[一二三四五六七八九十\d]{1,4}[章节条]))\t[ \t]*/u;

function plainLine({ text, eol }: RawLine): RawLine {
  const end = text.trimEnd();
  const start = end.length - end.trimStart().length;
  let words = end.slice(start).replace(BULLET, '');
  // several tabs are a table's
  if (words.indexOf('\t') === words.lastIndexOf('\t')) words = words.replace(NUMBERED, '$1');
  return { text: end.slice(0, start) + words, eol };
}

const PROSE = 20;

/** 第3页, — 3 — */
const MARKED = /页$|^[-–—―─·•~][\d\s]*[-–—―─·•~]$/u;

/** A number without marks is a page's where prose stands around it. */
function withoutPageNumbers(lines: readonly RawLine[]): RawLine[] {
  const lengthFrom = (at: number, step: 1 | -1): number => {
    let next = at + step;
    while (lines[next]?.text.trim() === '') next += step;
    return lines[next]?.text.trim().length ?? PROSE;
  };
  return lines.filter(({ text }, at) => {
    const words = text.trim();
    if (lines.length === 1 || !isPageNumber(words)) return true;
    return !MARKED.test(words) && Math.min(lengthFrom(at, -1), lengthFrom(at, 1)) < PROSE;
  });
}

/** What a page says of itself stands in its first lines or its last ones. */
const AROUND = 6;
const PAGE_INFO =
  /^[【[（(]?(?:发布(?:时间|日期|机构)|(?:信息|文章|稿件)?来源|字[体号]|(?:浏览|阅读|点击)(?:次数|数|量)?|(?:责任)?编辑|责编)\s*[:：]/u;
const BUTTONS =
  /^(?:[【[]?(?:分享到?|微信|微博|打印(?:本页)?|关闭(?:窗口)?|收藏|点赞|返回(?:顶部|首页|列表)?|点击(?:查看|阅读)(?:更多|原文|全文|详情)?|阅读原文|展开全文|上一页|下一页)[】\]]?[ \t\u3000|｜·>:：]{0,8}){1,12}$/u;
const SENTENCE = /[。！？；]/u;

function withoutPage(raw: readonly RawLine[]): RawLine[] {
  const lines = raw.map(readLine);
  const { kinds } = readReports(lines, { isReport: true });
  const filled = lines.flatMap((line, number) => (line.solid > 0 ? [number] : []));
  const head = filled[AROUND - 1] ?? lines.length;
  const tail = filled.at(-AROUND) ?? -1;
  return lines.filter((line, number) => !isPage(line, kinds[number], number <= head || number >= tail));
}

function isPage(line: Line, kind: LineKind | undefined, around: boolean): boolean {
  const words = line.text.slice(line.start, line.end);
  if (kind === 'code' || kind === 'front-matter' || SENTENCE.test(words)) return false;
  if (words.length <= 60 && BUTTONS.test(words)) return true;
  if (around && words.length <= 80 && PAGE_INFO.test(words)) return true;
  if (around && isBreadcrumb(words)) return true;
  if (kind !== 'chrome') return false;
  const { chrome, breadcrumb, kindWord } = line.traits;
  // what stands above navigation may be a title
  return chrome || breadcrumb || (!kindWord && line.solid <= PROSE && !line.marker);
}

/** 首页 > 政务公开 > 工作动态 */
function isBreadcrumb(words: string): boolean {
  const tight = words.replace(/(?<=[>»›＞]) {1,3}| {1,3}(?=[>»›＞])/gu, '');
  return tight.length < words.length && readLine({ text: tight, eol: '' }).traits.breadcrumb;
}

function mended(text: string): string {
  const open = (uri: string, languageId: string, version: number, words: string): Draft =>
    new Draft(uri, languageId, version, words);
  const check = (draft: Draft, settings: CheckSettings) =>
    new Checker(undefined, FORM).check(draft.reading({ isReport: true }), settings);
  return fixAll({ open, check, close: () => undefined }, open('', 'wengao', 0, text), DEFAULT_SETTINGS).text;
}

const CHINESE = '[\\p{Script=Han}，。；：、？！“”‘’（）《》]';
const GAP = new RegExp(`(?<=${CHINESE}) {1,3}(?=${CHINESE})`, 'gu');
/** Each character by itself, as titles are spread. */
const SPREAD = /(?<!\S)\p{Script=Han}(?:[ \u3000]{1,2}\p{Script=Han}(?!\S)){3,40}/gu;

/** Blank lines, indents, and gaps between characters. */
function setOut(text: string, { indent: given, startsLine }: PasteManner): string {
  const lines = splitLines(text).map(readLine);
  const reading = readReports(lines, { isReport: true });
  const { kinds } = reading;
  const indent = given ?? (isSetIn(lines, kinds) ? INDENT : '');
  let out = '';
  let blanks = 0;
  for (const [number, line] of lines.entries()) {
    const kind = kinds[number] ?? 'outside';
    const last = number === lines.length - 1;
    const isFrame = kind === 'code' || kind === 'front-matter';
    if (line.solid === 0 && !isFrame) {
      // drafts that set paragraphs in have no blank lines between them; a line that the text goes on with ends here
      const kept = number === 0 ? !startsLine : indent === '' && blanks++ === 0;
      if (kept && !last) out += line.eol;
      continue;
    }
    blanks = 0;
    out += isFrame ? line.text : withIndent(line, number === 0 && !startsLine ? '' : indent);
    out += line.eol;
  }
  return out;
}

/** Most paragraphs begin with space, of whatever kind. */
function isSetIn(lines: readonly Line[], kinds: readonly LineKind[]): boolean {
  const texts = lines.filter((_, number) => kinds[number] === 'paragraph' || kinds[number] === 'run-in-heading');
  return texts.filter(({ start }) => start > 0).length * 2 > texts.length;
}

function withIndent(line: Line, indent: string): string {
  const words = line.text.slice(line.start, line.end);
  // cells of tables, lists and quotations of Markdown are set as they are
  if (words.includes('\t') || '>-*+|#'.includes(words[0] ?? '')) return line.text.slice(0, line.end);
  const isProse = line.endsSentence || /[，。；]/u.test(words);
  const text = isProse ? words.replace(GAP, '') : words.replace(SPREAD, (spread) => spread.replace(/[ \u3000]/gu, ''));
  return (isProse || line.marker ? indent : '') + text;
}
