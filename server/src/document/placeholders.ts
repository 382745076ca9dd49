// The values still to be filled in on one line: x市, ××万元, **县, 某某, A总书记, 20××年, ____, 【 】, [填写…], {{…}}.
// A mark stands for missing content only where its neighbours say so: 3×3, X光, 1+X证书, iPhone X and **重点** are none.
// Invariant: linear in the line; a function of the line alone, kept for as long as the line lives.

import { isDigit, isHan, isLatin, isSpace } from '../text/characters';
import { maskMarkup } from '../text/markup';
import type { Span } from '../text/position';
import { type Missing, missingAfter, missingBefore } from './blank-kinds';
import { findBlanks } from './blanks';
import type { Line } from './line';

export type PlaceholderForm = 'letter' | 'mark' | 'mou' | 'date' | 'blank';

export interface Placeholder extends Span {
  readonly form: PlaceholderForm;
  readonly missing: Missing;
  /** False: also a writer's way of not naming (某市), so that only its place can tell. */
  readonly sure: boolean;
}

const NONE: readonly Placeholder[] = [];
const kept = new WeakMap<Line, readonly Placeholder[]>();

/** In the order of the line; they do not overlap. */
export function placeholdersIn(line: Line): readonly Placeholder[] {
  let found = kept.get(line);
  if (!found) {
    found = find(maskMarkup(line.text));
    kept.set(line, found);
  }
  return found;
}

const BLANK = '[xXｘＸ×*＊_＿○◯△□]';
const YEAR = `(?:(?:[0-9]{1,4}|二[〇○零][〇○零一二三]?)${BLANK}{0,20}|${BLANK}{1,20})`;
const PART = `(?:${BLANK}{1,8}|[0-9]{1,2})`;
/** ××××年×月×日, 2023年x月, ×月×日: one thing to fill in. */
const DATE = new RegExp(`(?:${YEAR} ?年 ?${PART} ?月(?: ?${PART} ?日)?|${PART} ?月 ?${PART} ?日)`, 'gu');
const HAS_BLANK = new RegExp(BLANK, 'u');
/** 20××年, 202x年, 二〇××年, 〔20XX〕: together four places. */
const YEAR_ALONE =
  /(?:(?:19|20)[xXｘＸ×*＊○◯△□]{2}|(?:19|20)[0-9][xXｘＸ×*＊]|20[_＿]{2,4}|二[〇○零][xXｘＸ×○]{2})(?=[年〕\]）—–~～至-])/gu;
/** Marks that stand for content, and a letter before a leader's title: A老师 and B先生 are people quoted without a name. */
const RUN =
  /[xXｘＸ]{1,20}(?:[.．][xXｘＸ]{1,4})?|×+(?:[.．]×+)?|[*＊]{2,}|[○◯△□]{2,}|某+|[A-WYZＡ-ＷＹＺ](?=总书记|新时代中国特色社会主义思想|主席|总理|书记|同志|[省市县区州部]长(?![度期远江城沙]))/gu;
/** Most lines have none of these and are done with. */
const CUE = /[xXｘＸ×*＊某_＿○◯△□]|[A-WYZＡ-ＷＹＺ][总新主书同省市县区州部]/u;

function find(text: string): readonly Placeholder[] {
  const found: Placeholder[] = findBlanks(text).map((blank) => ({ ...blank, form: 'blank', sure: true }));
  if (CUE.test(text)) {
    for (const pattern of HAS_BLANK.test(text) ? [DATE, YEAR_ALONE] : []) {
      for (const { index: start, 0: date } of text.matchAll(pattern)) {
        if (!HAS_BLANK.test(date) || joins(text, start - 1)) continue;
        found.push({ start, end: start + date.length, form: 'date', missing: 'date', sure: true });
      }
    }
    const bold = boldMarks(text);
    for (const { index: start, 0: run } of text.matchAll(RUN)) {
      const one = readRun(text, start, start + run.length, bold);
      if (one) found.push(one);
    }
  }
  return found.length > 0 ? withoutOverlaps(found) : NONE;
}

/** Of what overlaps, the one that begins first and is longest: the whole date, the whole note. */
function withoutOverlaps(found: Placeholder[]): Placeholder[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function readRun(text: string, start: number, end: number, bold: ReadonlySet<number>): Placeholder | undefined {
  const first = text[start] ?? '';
  // followers and labels are short: slices keep every test constant
  const after = text.slice(end, end + 16).trimStart();
  const before = text.slice(Math.max(0, start - 16), start);
  // x—x月: both wait for the same
  const next = missingBefore(after.replace(RANGE, ''));
  const asked = next === 'date' && /(?:近|过去|连续|未来|历时|为期)\s*$/u.test(before) ? 'number' : next;
  const make = (form: PlaceholderForm, sure = true): Placeholder => ({
    start,
    end,
    form,
    missing: asked ?? missingAfter(before) ?? 'name',
    sure,
  });
  const run: Run = { text, start, end, before, after, asked };
  if (first === '某') return readMou(run, make);
  if (first === '×') return isCross(run) ? make('mark') : undefined;
  if (first === '*' || first === '＊') return asked && !bold.has(start) ? make('mark') : undefined;
  if ('○◯△□'.includes(first))
    return asked && !/[〇零一二三四五六七八九十0-9]$/u.test(before) ? make('mark') : undefined;
  if (/[xXｘＸ]/u.test(first)) return isLetter(run) ? make('letter') : undefined;
  return joins(text, start - 1) ? undefined : make('letter');
}

const RANGE = /^[-—–~～至到]{1,2}[xXｘＸ×]{1,4}/u;

interface Run extends Span {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly asked: Missing | undefined;
}

/** A Latin letter or digit at this place: what stands beside it belongs to one token with it. */
function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isLatin(unit) || isDigit(unit);
}

const OPERATORS = '$+＋=＝\\^@<>＜＞≤≥≈∈√÷²³';
/** Marks that join Latin tokens, but also stand in Chinese text. */
const CONNECTORS = '.,-–~_/:\'"()';

function joinsBeside(text: string, at: number, step: 1 | -1): boolean {
  const mark = text[at];
  if (mark === undefined || mark === '') return false;
  if (joins(text, at) || OPERATORS.includes(mark)) return true;
  return CONNECTORS.includes(mark) && joins(text, at + step) && !/[xXｘＸ]/u.test(text[at + step] ?? '');
}

/** What a single x, X or two of them may begin: no placeholder. */
const X_WORD =
  /^(?:光|射线|线|轴|染色体|[字]?[形型]|字架|波段|因素|理论|世代|一代|坐标|方向|变量|教授|证书|手机|车型|系列|战警|档案|荧光|效率|基因|刀|未知数|平台账|表示|代表(?![团队性大们处作])|[（(]原|[、和与及或，,][a-wyzA-WYZ](?![A-Za-z]))/u;
const X_BEFORE = /(?:变量|参数|未知数|函数|坐标|代号|型号|字母|设|令|[a-wyzA-WYZ][、和与及或])$/u;
const MATHEMATICS = /方程|函数|坐标|变量|公式|[a-zA-Z] ?[=＝]/u;

function isLetter({ text, start, end, before, after, asked }: Run): boolean {
  if (joinsBeside(text, start - 1, -1) || joinsBeside(text, end, 1)) return false;
  const single = end - start === 1;
  if (!single) return !after.startsWith('染色体');
  if (X_WORD.test(after) || X_BEFORE.test(before)) return false;
  const previous = lastSolid(before);
  // iPhone X, 3 x 4
  const following = after.charCodeAt(0);
  if (isLatin(previous) || isLatin(following) || (isDigit(previous) && isDigit(following))) return false;
  const open = text[start - 1] ?? '';
  const close = text[end] ?? '';
  if ('[([（“‘'.includes(open) && open !== '' && '])]）”’'.includes(close) && close !== '') return false;
  if (asked) return true;
  // 极氪X， is a name; 位于x， is a blank
  const upper = /[XＸ]/u.test(text[start] ?? '');
  if (upper && !isHan(following) && !'《“'.includes(after[0] ?? '。')) return false;
  return !MATHEMATICS.test(before) && !MATHEMATICS.test(after);
}

function lastSolid(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return text.charCodeAt(at);
}

/** A person whose name is left out on purpose: 当事人张××, 村民王某某. */
const MASKED_NAME =
  /(?:^|[^\p{Script=Han}]|[人犯员长记民者户生某司机])[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚]$/u;

function isCross({ text, start, end, before, asked }: Run): boolean {
  if (joinsBeside(text, start - 1, -1) || joinsBeside(text, end, 1)) return false;
  const previous = lastSolid(before);
  if (end - start > 1) {
    if (asked === undefined && MASKED_NAME.test(before)) return false;
    // 联系人：×××
    if (missingAfter(before) !== undefined) return true;
    // √√ ×× by themselves are ticks
    return isHan(text.charCodeAt(end)) || isHan(text.charCodeAt(start - 1)) || /[《“（〔]$/u.test(before);
  }
  // one alone multiplies (单价×数量) or ticks (×) unless what follows asks for a value
  if (asked === undefined || isDigit(previous) || isLatin(previous)) return false;
  return !/[数率价额量值费比均积宽径重）)]$/u.test(before) && !/[=＝÷]/u.test(before);
}

/** Where 某 stands for the name of a place or unit, and not for “one or another” as in 某些, 某个单位. */
const MOU_PLACE = /^[省市县区州镇乡局厅](?![部面限场])/u;
const MOU_BESIDE = /某[省市县区州镇乡局厅]$/u;

function readMou(
  { end, start, before, after, asked }: Run,
  make: (form: PlaceholderForm, sure?: boolean) => Placeholder,
): Placeholder | undefined {
  if (end - start > 1) return asked === undefined && MASKED_NAME.test(before) ? undefined : make('mou');
  if (asked === 'leader') return make('mou');
  if (!MOU_PLACE.test(after)) return undefined;
  return make('mou', false);
}

const NEAR_CASE = 60;
/** A case is told without names on purpose. */
const CASE = /违纪|违法|违规|案例|案件|处分|被查|受贿|收受|贪污|挪用|诈骗|判处|事故/u;

/** Whether a 某 stands directly beside another: 某市某局. */
export function isBesideMou(text: string, { start, end }: Span): boolean {
  if (CASE.test(text.slice(Math.max(0, start - NEAR_CASE), end + NEAR_CASE))) return false;
  return MOU_BESIDE.test(text.slice(Math.max(0, start - 2), start)) || text[end + 1] === '某';
}

const EMPHASIS = /[*＊]{2,}/gu;
const WORD_BETWEEN = /^(?:[省市县区镇乡村年月日]|万元|亿元|[个项名家])$/u;

/**
 * Where the runs of asterisks stand that are emphasis: pairs that open and close as CommonMark has it (**重点**). A pair around
 * a single 市 is none: **市**县.
 */
function boldMarks(text: string): ReadonlySet<number> {
  const bold = new Set<number>();
  if (!text.includes('**')) return bold;
  let open: { start: number; end: number } | undefined;
  for (const match of text.matchAll(EMPHASIS)) {
    const start = match.index;
    const end = start + match[0].length;
    const closes =
      !isOutside(text[start - 1]) && (!isMark(text[start - 1]) || isOutside(text[end]) || isMark(text[end]));
    if (open && closes) {
      const next = missingBefore(text.slice(end, end + 8));
      // **市**县; **市税务局全年为**户: two blanks, each with the word that waits for it
      const blanks = WORD_BETWEEN.test(text.slice(open.end, start))
        ? next === 'place' || next === 'date'
        : next !== undefined && missingBefore(text.slice(open.end, open.end + 8)) !== undefined;
      if (!blanks) bold.add(open.start).add(start);
      open = blanks ? { start, end } : undefined;
    } else open = { start, end };
  }
  return bold;
}

const isOutside = (c: string | undefined): boolean => c === undefined || isSpace(c.charCodeAt(0));
const isMark = (c: string | undefined): boolean => c !== undefined && /[\p{P}\p{S}]/u.test(c);
