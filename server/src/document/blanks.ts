// Blanks to write into and notes to oneself: ____, 【 】, 〔 〕, [填写单位], {{name}}, （此处填写…）, 【待核实】, ……万元, 《》.
import { isDigit, isHan, isLatin } from '../text/characters';
import type { Span } from '../text/position';
import { type Missing, missingAfter, missingBefore, missingIn } from './blank-kinds';

export interface Blank extends Span {
  readonly missing: Missing;
}

const LINE = /[_＿]{2,}/gu;
const BRACKETS = /[【〔［[]([^【】〔〕［］[\]\n]{0,30})[】〕］\]]/gu;
const BRACES = /\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{1,40}\}|\{([^{}\n]{0,20})\}|[<＜]([^<>＜＞\n]{1,20})[>＞]/gu;
const ROUND = /[（(]([^（）()\n]{0,40})[）)]/gu;
const DOTS = /(?<!…)…{1,12}(?=(?:多|余)?(?:[万亿]元|元(?:[，。；、）)]|$)|[%％]|个百分点))/gu;
const PAIR = /《[ \u3000]*》|“[ \u3000]*”/gu;

/** Without one of these there is no blank. */
const CUE =
  /[_＿【〔［[{<＜…]|《[ \u3000]*》|“[ \u3000]*”|[（(][ \u3000]*(?:[）)]|此处|这里|[请需应在填写输注补插]|\S{0,8}待)/u;

/** In no order; they may overlap. */
export function findBlanks(text: string): Blank[] {
  const found: Blank[] = [];
  if (!CUE.test(text)) return found;
  const add = (start: number, end: number, missing: Missing): void => {
    found.push({ start, end, missing });
  };
  const around = (start: number, end: number): Missing | undefined =>
    missingBefore(text.slice(end, end + 16).trimStart()) ?? missingAfter(text.slice(Math.max(0, start - 16), start));

  // a line of nothing else is a rule across the page
  for (const { index, 0: whole } of /[^_＿\s]/u.test(text) ? text.matchAll(LINE) : []) {
    const end = index + whole.length;
    if (!isBlankLine(text, index, end)) continue;
    add(index, end, around(index, end) ?? 'content');
  }
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(BRACKETS)) {
    const end = index + whole.length;
    const missing = readBrackets(text, index, end, inside.trim());
    if (missing) add(index, end, missing === 'content' ? (around(index, end) ?? missing) : missing);
  }
  for (const { index, 0: whole, 1: braced, 2: angled } of text.matchAll(BRACES)) {
    const end = index + whole.length;
    const inside = (braced ?? angled)?.trim();
    if (inside === undefined) add(index, end, missingIn(whole.replace(/[{}$\s]/gu, '')) ?? 'content');
    else if (inside === '') {
      const asked = missingBefore(text.slice(end, end + 16));
      if (asked) add(index, end, asked);
    } else {
      const missing = readNote(inside) ?? (LABEL.test(inside) ? (missingIn(inside) ?? 'content') : undefined);
      if (missing) add(index, end, missing);
    }
  }
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(ROUND)) {
    const end = index + whole.length;
    const note = inside.trim();
    // （ ） by itself is where a questionnaire is ticked
    const missing = note === '' ? missingBefore(text.slice(end, end + 16)) : readRoundNote(note);
    if (missing) add(index, end, missing);
  }
  for (const { index, 0: whole } of text.matchAll(DOTS)) {
    if (isHan(text.charCodeAt(index - 1))) add(index, index + whole.length, 'number');
  }
  let alternate: boolean | undefined;
  for (const { index, 0: whole } of text.matchAll(PAIR)) {
    if (whole.startsWith('“')) {
      alternate ??= quotesAlternate(text);
      if (!alternate) continue;
    }
    add(index, index + whole.length, whole.startsWith('《') ? 'name' : 'content');
  }
  return found;
}

/** “ and ” take turns; where they do not, “” may be one quotation's end and another's beginning, both turned round. */
function quotesAlternate(text: string): boolean {
  let open = false;
  for (const c of text) {
    if (c === '“' ? open : c === '”' && !open) return false;
    if (c === '“' || c === '”') open = !open;
  }
  return !open;
}

/** Not snake__case, not __bold__, not a file's name. */
function isBlankLine(text: string, start: number, end: number): boolean {
  const token = (at: number): boolean => isLatin(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));
  if ((token(start - 1) && token(end)) || isLatin(text.charCodeAt(end))) return false;
  if (end - start === 2 && isLatin(text.charCodeAt(start - 1)) && !missingBefore(text.slice(end, end + 16)))
    return false;
  if (/^\S{0,20}\.(?:docx?|xlsx?|pdf|wps|txt|md)/u.test(text.slice(end, end + 26))) return false;
  if (end - start !== 2) return true;
  const edge = (c: string | undefined): boolean => c === undefined || /[\s\p{P}]/u.test(c);
  const next = text.indexOf('__', end);
  if (edge(text[start - 1]) && !edge(text[end]) && next > end + 1 && edge(text[next + 2])) return false;
  const previous = text.lastIndexOf('__', start - 2);
  return !(
    edge(text[end]) &&
    !edge(text[start - 1]) &&
    previous >= 0 &&
    previous < start - 3 &&
    edge(text[previous - 1])
  );
}

/** Names of what belongs there: [单位名称]. In 【】 such words head a notice (【时间】), so there only those that cannot. */
const LABEL =
  /^(?:(?:单位|部门|公司|项目|企业|机构|学校|会议|地区|城市|县|市|省)(?:名称?)?|姓名|职务|日期|时间|年份|地点|地名|数字|数据|数量|金额|具体(?:数字|数据|时间|内容|名称|情况)|名称|内容)$/u;
const STRICT_LABEL =
  /^(?:(?:单位|部门|公司|项目|企业|机构|学校|会议|地区|城市)名称|具体(?:数字|数据|时间|内容|名称|情况))$/u;

function readBrackets(text: string, start: number, end: number, inside: string): Missing | undefined {
  const square = text[start] === '[';
  // a link, a picture, a reference
  if (square && (text[end] === '(' || text[end] === '\0' || text[start - 1] === '!' || text[end] === ':'))
    return undefined;
  if (inside === '') {
    // [ ] is a box to tick unless a value is asked for
    if (square) return missingBefore(text.slice(end, end + 16));
    return text[start] === '〔' ? 'date' : 'content';
  }
  const note = readNote(inside);
  if (note) return note;
  return (text[start] === '【' ? STRICT_LABEL : LABEL).test(inside) ? (missingIn(inside) ?? 'content') : undefined;
}

const FILL_IN =
  /^(?:请|此处|这里|需|应)*(?:在此)?(?:填写|填入|输入|写明|注明|补填|插入|填(?![写入]))(?!说明|要求|须知|指南|规范|示例|表|报|空)/u;
const OPEN_POINT = /^[\p{Script=Han}]{0,8}待(?:核实?|核对|核定|填写?|定|确认|查|查证|查实|统计)$/u;

/** 填写… and 待核实, inside of any bracket. */
function readNote(inside: string): Missing | undefined {
  if (OPEN_POINT.test(inside)) return /填写?$/u.test(inside) ? 'content' : 'note';
  return FILL_IN.test(inside) && !ADVICE.test(inside) ? (missingIn(inside) ?? 'content') : undefined;
}

const HERE = /^(?:此处|这里)(?:需要?|应|请|可|待)?(?:填|写|插|补|加|附|放|列|注明)/u;
/** Advice on a model text is a leftover of the template (template-marker), not a blank. */
export const ADVICE = /修改|调整|参考|删除|结合.{0,10}实际|根据.{0,10}(?:实际|情况)/u;

function readRoundNote(inside: string): Missing | undefined {
  if (OPEN_POINT.test(inside)) return 'note';
  if (ADVICE.test(inside)) return undefined;
  return HERE.test(inside) || FILL_IN.test(inside) ? (missingIn(inside) ?? 'content') : undefined;
}
