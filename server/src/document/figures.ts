// Figures in one line: numbers with their units, as written. What they have to do with one another is told by figures-sums.ts,
// figures-shares.ts, figures-changes.ts.
// Invariant: a function of the line's text.
import { isHalfWidthStop } from '../text/characters';
import { foldUnit } from '../text/fold';
import type { Span } from '../text/position';
import { type Line, perLine } from './line';
import { quotedSpans } from './quotations';

export interface Figure extends Span {
  /** The digits, without 万, unit and what is counted. */
  readonly number: Span;
  /** With 万 and 亿 multiplied in. */
  readonly value: number;
  /** 10000 of 3500万元. */
  readonly scale: number;
  /** Digits behind the point. */
  readonly decimals: number;
  /** Of what is rounded as written, the worth of its last digit; 0 of a plain count. */
  readonly step: number;
  /** Measure word or unit: 件, 元, %, 百分点, 倍. */
  readonly unit: string;
  /** 余, 近, 约, 以上, a range: no exact number. */
  readonly vague: boolean;
}

export interface FigureSentence extends Span {
  readonly figures: readonly Figure[];
}

interface FigureLine {
  /** Simplified, digits and percent signs half-width; offsets are the line's. */
  readonly text: string;
  /** A sentence that begins with 其中 belongs to the one before. */
  readonly sentences: readonly FigureSentence[];
}

/** Traditional characters of figures and their verbs beyond those of `fold`, and full-width digits: one unit for one. */
const FORMS =
  '萬万 億亿 減减 從从 佔占 達达 餘余 縮缩 較较 張张 輛辆 畝亩 頃顷 噸吨 場场 種种 棟栋 筆笔 雙双 ％% ．.'.split(' ');
const forms = new Uint16Array(0x10000);
for (let unit = 0; unit < forms.length; unit++) forms[unit] = foldUnit(unit);
for (const pair of FORMS) forms[pair.charCodeAt(0)] = pair.charCodeAt(1);
for (let digit = 0; digit < 10; digit++) forms[0xff10 + digit] = 0x30 + digit;

const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
const SCALE = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦米克])|百(?!分))';
/** Units that stand for one: 3名 and 3人 add up. */
const SAME_UNIT: Readonly<Record<string, string>> = { 名: '人', 位: '人', 个百分点: '百分点' };
const UNIT =
  '(?:个百分点|百分点|%|倍|平方公里|平方千米|平方米|立方米|万千瓦|千瓦时|千瓦|千米|公里|公顷|公斤|千克|微克|毫克|亩|吨|美元|欧元|港元|元|人次|人|户次|户|家次|家|批次|批|件次|件|项次|项|条次|条|场次|场|班次|次|起|宗|名|位|所|座|处|台|辆|艘|架|套|张|份|篇|本|册|只|头|棵|株|期|支|组|类|种|间|栋|幢|笔|例|对|门|枚|盏|床|席|天|米|小时|分钟|分(?![之钟类为别值布管]|公司)|个(?!别|性|体|人)|村|镇|乡|县)';
const HAN_UNIT =
  '(?:个(?!别|性|体|人|方面|重点|中心|关键|环节|百分)|支(?!撑|持|柱|点|部|出)|亿元|万元|元|家|件|名|人次|人|户|项|起|所|场|篇|份|条|宗|例|座|辆|台|亩|公里|吨|倍)';
const ABOUT = '(余|多|来|几)?[ \\u00a0]?';
/** 1 200多万元; the last group is a number whose unit stands behind the next: 10、20和30件. */
const ARABIC = new RegExp(
  `((?:[0-9]{1,3}(?:[, \\u00a0\\u2009][0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?)(?:${ABOUT}(${SCALE})?${ABOUT}(${UNIT})|(?=[、和与及]))`,
  'uy',
);
const HAN = new RegExp(
  `(?![两三四五六七八九十]项(?:合计|共计|总计|之和|相加))([一二两三四五六七八九十百千零〇]{1,9})${ABOUT}(?=${HAN_UNIT})(万|亿)?()(${UNIT})`,
  'uy',
);
/** 百分之三点五, 百分之35 */
const PERCENT =
  /百分之(?:([0-9]+(?:\.[0-9]+)?)|([一二三四五六七八九十]{1,3}|百)(?:点([零一二三四五六七八九]{1,2}))?)/uy;
/** 八成; 八成新 is another word. */
const TENTHS = /(?<![一二三四五六七八九十第])([一二三四五六七八九])成(?=[，。；、）),;]|以上|左右|$)/uy;
/** What a concentration is of. */
const PER = /每(?:立方米|升|千克|公斤)$/u;
const VAGUE_BEFORE =
  /(?:[近约逾超每几第各均满]|(?<![总人户件家个项次额指天])数|超过|超出|高于|低于|多于|少于|突破|不少于|不低于|不超过|不到|不足|未到|至少|最多|大约|大概|将近|接近|几乎|平均|达不到|每\p{Script=Han}{1,3}|[—–~～+-]|[0-9][/:：]|[0-9.一二三四五六七八九十两半](?:到|至)?)[ \u00a0]?$/u;
const VAGUE_AFTER = /^(?:[余多来]|左右|以上|以下|上下|以内|以外|及以|不等|[—–~～]|-[0-9]|[至到][ ]?[0-9])/u;

const CUE = /[0-9０-９一二两三四五六七八九十百]/u;
const NONE: FigureLine = { text: '', sentences: [] };

/** Kept for as long as the line is. */
export const figuresIn: (line: Line) => FigureLine = perLine(readFigures);

function readFigures(line: Line): FigureLine {
  if (line.han < 3 || !CUE.test(line.text)) return NONE;
  const text = inOneForm(line.text);
  const figures = shareUnits(findFigures(line, text), text);
  return figures.length === 0 ? NONE : { text, sentences: cutSentences(text, line, figures) };
}

/** Unit by unit: offsets stay true. */
function inOneForm(text: string): string {
  let changed = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const form = forms[unit] ?? unit;
    if (form === unit) continue;
    changed += text.slice(from, at) + String.fromCharCode(form);
    from = at + 1;
  }
  return from === 0 ? text : changed + text.slice(from);
}

function findFigures(line: Line, text: string): Figure[] {
  const cited = quotedSpans(line).filter(({ kind }) => kind !== 'phrase');
  const figures: Figure[] = [];
  for (let at = line.contentStart; at < line.contentEnd; at++) {
    const kind = NUMERAL[text.charCodeAt(at)];
    if (kind === 0) continue;
    const share = kind === 2 ? readShare(text, at) : undefined;
    if (share) {
      at = share.end - 1;
      if (!cited.some((span) => span.start <= share.start && at < span.end)) figures.push(share);
      continue;
    }
    const pattern = kind === 1 ? ARABIC : HAN;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const start = at;
    // the digits or numerals of one number are looked at once
    while (NUMERAL[text.charCodeAt(at + 1)] === kind) at++;
    if (!match || isPartOfName(text, start)) continue;
    at = start + match[0].length - 1;
    if (cited.some((span) => span.start <= start && at < span.end)) continue;
    const figure = makeFigure(text, start, match);
    if (figure) figures.push(figure);
  }
  return figures;
}

/** 百分之六十, 八成 */
function readShare(text: string, start: number): Figure | undefined {
  PERCENT.lastIndex = start;
  TENTHS.lastIndex = start;
  const percent = PERCENT.exec(text);
  const tenths = percent ? null : TENTHS.exec(text);
  const [whole = '', arabic, han, fraction = ''] = percent ?? tenths ?? [];
  const end = start + whole.length;
  const decimals = percent ? (arabic?.split('.')[1]?.length ?? fraction.length) : 0;
  const value = tenths
    ? (readHan(whole.slice(0, 1)) ?? 0) * 10
    : arabic === undefined
      ? readPercent(han ?? '', fraction)
      : Number(arabic);
  if (whole === '' || value === undefined) return undefined;
  const number = tenths ? { start, end: start + 1 } : { start: start + 3, end };
  const vague = isVague(text, start, end);
  const step = tenths ? 10 : 10 ** -decimals;
  return { start, end, number, value, scale: 1, decimals, step, unit: '%', vague };
}

function readPercent(han: string, fraction: string): number | undefined {
  const whole = han === '百' ? 100 : readHan(han);
  const digits = [...fraction].map((c) => '零一二三四五六七八九'.indexOf(c)).join('');
  return whole === undefined ? undefined : Number(`${whole}.${digits || '0'}`);
}

const isVague = (text: string, start: number, end: number): boolean =>
  VAGUE_BEFORE.test(text.slice(Math.max(0, start - 5), start).replace(PER, '')) ||
  VAGUE_AFTER.test(text.slice(end, end + 3));

/** By code unit: 1 a digit, 2 a Chinese numeral with which a figure may begin. */
const NUMERAL = new Uint8Array(0x10000);
for (const c of '0123456789') NUMERAL[c.charCodeAt(0)] = 1;
for (const c of '一二两三四五六七八九十百千零〇') NUMERAL[c.charCodeAt(0)] = 2;

/** A4, 2.0版, 5G */
const isPartOfName = (text: string, start: number): boolean => /[A-Za-z.]/u.test(text[start - 1] ?? '');

function makeFigure(text: string, start: number, match: RegExpExecArray): Figure | undefined {
  const [whole, written = '', about, scale, more, unit = ''] = match;
  const end = start + whole.length;
  const isArabic = NUMERAL[text.charCodeAt(start)] === 1;
  const value = isArabic ? Number(written.replace(/[, \u00a0\u2009]/gu, '')) : readHan(written);
  if (value === undefined) return undefined;
  const times = SCALES[scale ?? ''] ?? 1;
  const decimals = isArabic ? (written.split('.')[1]?.length ?? 0) : 0;
  const rounded = decimals > 0 || times > 1 || unit === '%' || unit.endsWith('百分点') || unit === '倍';
  return {
    start,
    end,
    number: { start, end: start + written.length },
    value: value * times,
    scale: times,
    decimals,
    step: rounded ? times / 10 ** decimals : 0,
    unit: SAME_UNIT[unit] ?? unit,
    vague: about !== undefined || (more ?? '') !== '' || isVague(text, start, end),
  };
}

/** 10、20和30件: the unit stands once. Numbers that no unit follows are no figures. */
function shareUnits(found: readonly Figure[], text: string): Figure[] {
  const figures: Figure[] = [];
  for (let at = found.length - 1; at >= 0; at--) {
    const figure = found[at] as Figure;
    const next = figures.at(-1);
    if (figure.unit !== '') figures.push(figure);
    else if (next && next.scale === 1 && /^(?:[、和与及])$/u.test(text.slice(figure.end, next.start)))
      figures.push({ ...figure, unit: next.unit, step: next.step > 0 ? 1 / 10 ** figure.decimals : 0 });
  }
  return figures.reverse();
}

/** 三十五, 一百零八, 两千三百. */
function readHan(text: string): number | undefined {
  let total = 0;
  let digit = -1;
  let lowest = 10_000;
  for (const c of text) {
    const value = c === '两' ? 2 : '零一二三四五六七八九'.indexOf(c === '〇' ? '零' : c);
    if (value === 0) continue;
    if (value > 0) {
      if (digit >= 0) return undefined;
      digit = value;
      continue;
    }
    const unit = c === '十' ? 10 : c === '百' ? 100 : 1000;
    if (unit >= lowest || (digit < 0 && (unit > 10 || total > 0))) return undefined;
    total += Math.max(1, digit) * unit;
    digit = -1;
    lowest = unit;
  }
  total += Math.max(0, digit);
  return total > 0 ? total : undefined;
}

/** More in one sentence are no prose. */
const MOST_FIGURES = 150;

function cutSentences(text: string, line: Line, figures: readonly Figure[]): FigureSentence[] {
  const sentences: FigureSentence[] = [];
  let start = line.contentStart;
  let next = 0;
  const cut = (end: number): void => {
    const from = next;
    while (next < figures.length && (figures[next] as Figure).end <= end) next++;
    const own = figures.slice(from, next);
    if (own.length > 0 && own.length <= MOST_FIGURES) sentences.push({ start, end, figures: own });
    start = end + 1;
  };
  END.lastIndex = start;
  for (let match = END.exec(text); match && match.index < line.contentEnd; match = END.exec(text)) {
    const at = match.index;
    const ends = match[0] !== '.' || isHalfWidthStop(text, at);
    if (ends && !text.startsWith('其中', at + 1)) cut(at);
  }
  cut(line.contentEnd);
  return sentences;
}

const END = /[。！？!?.]/gu;
