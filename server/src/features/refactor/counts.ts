// 数字写法: counts with a measure word and percentages in digits or in Chinese numerals, where the standard allows either
// (GB/T 15835—2011, 4.3). Headings, dates, ordinals, ranges, fixed expressions and quotations stay as they are.
import { countedNameAt } from '../../document/counted-names';
import type { Line } from '../../document/line';
import { allSections, type LineKind, type Reading } from '../../document/model';
import { wordsOf } from '../../document/own-words';
import { quotedSpans } from '../../document/quotations';
import type { Bilingual } from '../../rules/rule';
import { formatChineseNumeral, parseChineseNumeral } from '../../text/numerals';
import { rangeOn, type TextEdit } from '../../text/position';
import type { Refactoring } from './refactorings';
import { ifSameOutline } from './same-outline';

const NOTHING: Bilingual = { zh: '全文没有需要改写的数字。', en: 'There is no number to be written otherwise.' };
const PROSE: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'continuation', 'run-in-heading']);

/** A measure word of things, and not the beginning of another word: 三个, 5家, but 三个月, 2处于. */
const MEASURE =
  '(?:个(?![月一半多人体別别性税百十千万亿小工学年])|项(?!目)|家(?![长庭人用具])|名(?![为单称义牌校师额城优誉录气列次])|' +
  '件(?!套)|条(?![件例款线块文红底控])|户(?![籍均外口])|台(?![账阶风湾])|座(?![谈位右])|所(?![有在以属需谓])|' +
  '处(?![于理级长置在分罚])|场(?![所地面景合])|批(?![复示准评])|份(?!额)|篇(?![章幅])|辆|套(?![餐用])|间(?![隔断接])|' +
  '位(?![数于居列置])|轮(?![流换值岗训候])|种(?![植子养粮田])|支(?![部持撑出付行援配队])|支(?=队伍)|次(?![年日月于要数级生方产]))';
/** Part of a larger number, a range, an ordinal, or “about”. */
const NO_COUNT_BEFORE =
  '(?<![\\dA-Za-z.．,，/%％—–~～〜\\-一二两三四五六七八九十百千万亿零〇几数第前后头每点之分])(?<![\\d%％一二两三四五六七八九十百千万亿个项家名户处所][至到])';
const NO_RANGE_BEHIND = '(?![至到—–~～〜-][\\d一二两三四五六七八九十百千])';
const PATTERNS = {
  han: new RegExp(
    `${NO_COUNT_BEFORE}([两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)(?=${MEASURE}${NO_RANGE_BEHIND})|` +
      '百分之([一二三四五六七八九十百零]+)(?:点([零〇一二三四五六七八九]+))?(?![\\d几多余一二三四五六七八九十百千点至到—～])',
    'gu',
  ),
  digits: new RegExp(
    `${NO_COUNT_BEFORE}([2-9]|[1-9]\\d)(?=${MEASURE}${NO_RANGE_BEHIND})|` +
      '(?<![\\d.．+±A-Za-z—–~～〜\\-])(?<![\\d%％][至到])(\\d{1,3})(?:\\.(\\d+))?[%％](?![\\d+多余至到—–~～〜\\-])',
    'gu',
  ),
} as const;
/** Fixed expressions are no longer. */
const LONGEST_NAME = 20;
const DIGITS = '零一二三四五六七八九';

type Form = keyof typeof PATTERNS;

/** The other way of writing what a pattern found; undefined where there is none that leads back. */
function rewritten(from: Form, [, count, whole = '', fraction]: RegExpExecArray): string | undefined {
  if (from === 'digits') {
    if (count !== undefined) return count === '2' ? '两' : formatChineseNumeral(Number(count));
    const value = Number(whole);
    if (value > 100 || String(value) !== whole) return undefined;
    const digits = fraction === undefined ? '' : `点${[...fraction].map((digit) => DIGITS[Number(digit)]).join('')}`;
    return `百分之${value === 0 ? '零' : formatChineseNumeral(value)}${digits}`;
  }
  if (count !== undefined) return String(parseChineseNumeral(count) ?? count);
  const value = whole === '零' ? 0 : parseChineseNumeral(whole);
  if (value === undefined || value > 100 || (value > 0 && formatChineseNumeral(value) !== whole)) return undefined;
  const digits = [...(fraction ?? '')].map((digit) => (digit === '〇' ? 0 : DIGITS.indexOf(digit))).join('');
  return `${value}${digits === '' ? '' : `.${digits}`}%`;
}

function* editsFrom(reading: Reading, from: Form): Generator<TextEdit> {
  const headings = new Map<number, number>();
  for (const { sections } of reading.reports)
    for (const { heading } of allSections(sections)) headings.set(heading.end.line, heading.end.character);
  for (const [number, line] of reading.lines.entries()) {
    if (PROSE.has(reading.kinds[number] ?? 'outside')) yield* editsOn(line, number, headings.get(number) ?? 0, from);
  }
}

function* editsOn(line: Line, number: number, start: number, from: Form): Generator<TextEdit> {
  const words = wordsOf(line);
  for (const match of words.matchAll(PATTERNS[from])) {
    const { index } = match;
    const end = index + match[0].length;
    const newText = rewritten(from, match);
    if (newText === undefined || index < start) continue;
    // 八项规定 is a name, and 8项规定 would become one
    const inNumerals =
      from === 'han' ? words.slice(index, end + LONGEST_NAME) : newText + words.slice(end, end + LONGEST_NAME);
    if (countedNameAt(inNumerals, 0) !== undefined) continue;
    if (quotedSpans(line).some((one) => one.start <= index && index < one.end)) continue;
    // the measure word is traditional where the draft is; the numeral is the same but for 兩
    const written = from === 'digits' && newText === '两' && line.traditional > 0 ? '兩' : newText;
    yield { range: rangeOn(number, { start: index, end }), newText: written };
  }
}

function refactoring(id: string, title: Bilingual, from: Form): Refactoring {
  return {
    id,
    kind: 'rewrite',
    title,
    quiet: true,
    applies: (reading, { start }) =>
      reading.kinds[start.line] === 'title' && editsFrom(reading, from).next().done === false,
    edits: (reading) => {
      const edits = [...editsFrom(reading, from)];
      return edits.length > 0 ? ifSameOutline(reading, edits) : NOTHING;
    },
  };
}

export const COUNTS: readonly Refactoring[] = [
  refactoring('counts-to-digits', { zh: '数字写法：计数用阿拉伯数字', en: 'Write counts in digits' }, 'han'),
  refactoring('counts-to-numerals', { zh: '数字写法：计数用汉字', en: 'Write counts in Chinese numerals' }, 'digits'),
];
