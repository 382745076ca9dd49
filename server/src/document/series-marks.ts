// Items of a series found in one line: 一是…二是…, 第一，…, 首先…其次…最后…, ①②, (1)(2), 1.2. What stands here is only a candidate;
// series.ts joins candidates, and tells an item from a word that looks like one.
import { isDigit, isHan, isLatin, isSpace } from '../text/characters';
import { formatChineseNumeral, parseChineseNumeral } from '../text/numerals';
import { afterMarker, type Line } from './line';

export type SeriesFamily =
  /** 一是, 一要, 第一，, 首先, 其一 */
  | 'shi'
  | 'yao'
  | 'di'
  | 'words'
  | 'qi'
  /** 一方面…另一方面 */
  | 'side'
  /** 一则, 一审 */
  | 'ze'
  | 'shen'
  | 'circled'
  | 'paren'
  | 'arabic';

/** First in the line's words; behind 。；：; behind ，、 or a closing mark; right behind other words. */
export type SeriesPlace = 'start' | 'sentence' | 'clause' | 'inside';

export interface SeriesMark {
  readonly family: SeriesFamily;
  /** 最后 has `LAST`. */
  readonly number: number;
  /** UTF-16 offsets; a mark of punctuation behind it is not part of it. */
  readonly start: number;
  readonly end: number;
  readonly place: SeriesPlace;
  /** Within “…” or 《…》. */
  readonly quoted: boolean;
}

/** 最后: closes a series whatever came before. */
export const LAST = 99;
const WORDS = ['首先', '其次', '再次'] as const;

const CANDIDATE =
  /第([一二三四五六七八九十]{1,3})(?=[，,：:]|、(?![第一二三四五六七八九十\d]))|其([一二三四五六七八九])(?=[，,：:、是在为要])|首先|其次|再次(?=[，,：:、]|[是要])|最[后後](?=[，,：:、]|[是要])|另?一方面|([一二三四五六七八九十]{1,3})([是要则則审審])|([①-⑳])|[（(](\d{1,2})[）)]|(\d{1,2})[.．、]/uy;

/** 统一是, 唯一是, 这一是否, 周一是…: before and after what is no item. */
const NO_ITEM_BEFORE =
  '一二三四五六七八九十百千零〇第其统統唯惟之这這那同单單万萬逐专專合归歸期周週初每某任另划劃说說不';
const NO_ITEM_AFTER: Readonly<Record<string, RegExp>> = {
  是: /^(?:否(?!定|决)|非(?![遗公税法正常机粮农煤学急婚])|不是)/u,
  要: /^(?:[义義闻聞塞旨害]|素(?![质質养養])|[件案](?!件|例)|[务務](?![实實必求农農工])|[领領](?![导導会會跑航先衔銜题題办辦取])|目(?![标標])|道(?![路德])|[职職](?![责責能])|[员員](?!工)|地(?![方区區质質])|求(?![真实實新精变變])|点(?![面位燃亮对])|點(?![面位燃亮對])|紧(?![盯抓扣跟紧]))/u,
  审: /^(?:[判法稿议议宣终終裁、，,。]|[时時后後中的])/u,
};
const SIDE_BEFORE = '的这這那某任单單哪每同第其统統唯进進此各';

const byLine = new WeakMap<Line, readonly SeriesMark[]>();
const NONE: readonly SeriesMark[] = [];

/** In order. Kept for as long as the line is. */
export function seriesMarks(line: Line): readonly SeriesMark[] {
  let marks = byLine.get(line);
  if (!marks) {
    marks = findMarks(line);
    byLine.set(line, marks);
  }
  return marks;
}

function findMarks(line: Line): readonly SeriesMark[] {
  const { text } = line;
  if (line.solid < 4) return NONE;
  const marks: SeriesMark[] = [];
  let quotes: ReturnType<typeof quotedSpans> | undefined;
  let quote = 0;
  for (let start = line.contentStart; start < line.contentEnd; start++) {
    const unit = text.charCodeAt(start);
    if (BEGINS[unit] === 0) continue;
    if (unit >= 0x30 && unit <= 0x39) {
      // most numbers are figures: 1. and 2、 have one or two digits and a mark
      let end = start + 1;
      while (isDigit(text.charCodeAt(end))) end++;
      if (end - start > 2 || !'.．、'.includes(text[end] ?? ' ')) {
        start = end - 1;
        continue;
      }
    }
    CANDIDATE.lastIndex = start;
    const match = CANDIDATE.exec(text);
    const found = match && readMark(match, text, start);
    if (!found) continue;
    const begin = start;
    const end = begin + match[0].length;
    start = end - 1;
    const place = placeOf(line, begin);
    if (place === 'inside' && !MAY_STAND_INSIDE.has(found.family)) continue;
    quotes ??= quotedSpans(text);
    while ((quotes[quote]?.end ?? begin + 1) <= begin) quote++;
    const quoted = (quotes[quote]?.start ?? begin) < begin;
    marks.push({ ...found, start: begin, end, place, quoted });
  }
  return marks.length > 0 ? marks : NONE;
}

/** Few characters begin a candidate: the pattern is tried at those only. */
const BEGINS = new Uint8Array(0x10000);
for (const c of '第其首再最另一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳') BEGINS[c.charCodeAt(0)] = 1;

/** Of the others a word in the middle of a clause is none: 居全省第二，… */
const MAY_STAND_INSIDE: ReadonlySet<SeriesFamily> = new Set(['shi', 'yao', 'side', 'circled', 'paren', 'arabic']);

function readMark(
  match: RegExpExecArray,
  text: string,
  start: number,
): Pick<SeriesMark, 'family' | 'number'> | undefined {
  const [whole, di, qi, numeral, verb = '', circled, paren, arabic] = match;
  const before = text[start - 1] ?? '';
  const rest = text.slice(start + whole.length, start + whole.length + 4);
  const make = (family: SeriesFamily, number: number | undefined): Pick<SeriesMark, 'family' | 'number'> | undefined =>
    number === undefined || number < 1 ? undefined : { family, number };
  if (di !== undefined) return make('di', parseChineseNumeral(di));
  if (qi !== undefined) return make('qi', parseChineseNumeral(qi));
  if (numeral !== undefined) {
    const family = verb === '是' ? 'shi' : verb === '要' ? 'yao' : verb === '则' || verb === '則' ? 'ze' : 'shen';
    if (before !== '' && NO_ITEM_BEFORE.includes(before)) return undefined;
    if (NO_ITEM_AFTER[verb === '審' ? '审' : verb]?.test(rest)) return undefined;
    // 一是一，二是二, but 一是一体推进
    if (family === 'shi' && rest.startsWith(numeral) && !isHan(rest.charCodeAt(numeral.length))) return undefined;
    return make(family, parseChineseNumeral(numeral));
  }
  if (circled !== undefined) return before === '^' ? undefined : make('circled', circled.charCodeAt(0) - 0x245f);
  if (paren !== undefined || arabic !== undefined) {
    const unit = text.charCodeAt(start - 1);
    if (isDigit(unit) || isLatin(unit) || (before !== '' && '.．第式表图圖款条條％%'.includes(before)))
      return undefined;
    // 1.5亿元, 2.0版, 1、2号楼, （1）和（2）
    if (!isItemText(rest)) return undefined;
    return paren !== undefined ? make('paren', Number(paren)) : make('arabic', Number(arabic));
  }
  if (whole === '一方面') {
    if (before !== '' && SIDE_BEFORE.includes(before)) return undefined;
    return /^(?:的|上|军|来[看说讲]|[。；、！？”’）)]|$)/u.test(rest) ? undefined : make('side', 1);
  }
  if (whole === '另一方面') return make('side', 2);
  if (whole.startsWith('最')) return make('words', LAST);
  return make('words', WORDS.indexOf(whole as (typeof WORDS)[number]) + 1);
}

function isItemText(rest: string): boolean {
  const next = rest.trimStart();
  const unit = next.charCodeAt(0);
  return (isHan(unit) && !/^[和与與及或至到]/u.test(next)) || isLatin(unit) || '“《「『'.includes(next[0] ?? '#');
}

function placeOf(line: Line, start: number): SeriesPlace {
  let at = start - 1;
  // Markdown's **一是** too
  while (at >= line.contentStart && (isSpace(line.text.charCodeAt(at)) || line.text[at] === '*')) at--;
  if (at < line.contentStart) return 'start';
  if (line.marker && start === afterMarker(line)) return 'sentence';
  const before = line.text[at] ?? '';
  if ('。；：！？…;:!?|>'.includes(before)) return 'sentence';
  return '，、,”’』」》）)—“‘（('.includes(before) ? 'clause' : 'inside';
}

/** Outermost “…” and 《…》. One that never closes holds to the line's end. */
function quotedSpans(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] as string;
    if ('“《「『'.includes(c)) {
      if (depth++ === 0) start = at;
    } else if ('”》」』'.includes(c) && depth > 0 && --depth === 0) spans.push({ start, end: at });
  }
  if (depth > 0) spans.push({ start, end: text.length });
  return spans;
}

/** The item's words as written, with another number; undefined where the family has no such word. */
export function renumberMark(family: SeriesFamily, written: string, number: number): string | undefined {
  if (family === 'words') return number === LAST ? written.replace(/^../u, '最后') : WORDS[number - 1];
  if (family === 'circled') return number <= 20 ? String.fromCharCode(0x245f + number) : undefined;
  if (family === 'paren' || family === 'arabic') return written.replace(/\d+/u, String(number));
  return written.replace(/[一二三四五六七八九十]+/u, formatChineseNumeral(number));
}
