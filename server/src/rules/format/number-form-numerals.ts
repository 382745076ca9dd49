// Digits and Chinese numerals in one number: 3千5百户, 2万3千, 百分之50. Behind digits only 万 and 亿 stand.
import { type NumberFault, UNIT } from './number-fault';

const MIXED =
  /(?<![\d.,．A-Za-z第-])(?:(\d{1,4}(?:\.\d{1,4})?)([万亿]))?([1-9](?:\.\d{1,3})?)([千百])(?:零?([1-9])百)?(?:零?([1-9])十)?(?:零?(\d{1,3}))?(?:[多余来]|(几))?([万亿])?/gu;
/** Units and words that only begin with 千 and 百. */
const IN_UNIT =
  /^(?:千(?:克|米|瓦|伏|卡|焦|帕|赫|乏|安|兆|里|分|年|禧|古|秋|斤顶|头万绪|方百计|家万户|人计划|字文|百)|百(?:分|货|姓|强|年|日|佳|优|合|度|科|家争|花|色|草|业|态|里|帕|米|校|村|企|县|镇|万工程|千万工程))/u;
const TENS = /(?<![\d.,．A-Za-z第千百-])([1-9])十(?=[多余来]?(?:[万亿]|[个名人户家次项亩元件]))/gu;
const PERCENT = /百分之(\d{1,3}(?:\.\d{1,4})?)(?![\d十百点.])/gu;
/** 10几个, 几10个 */
const SOME_TENS = new RegExp(
  `(?<![\\d.,，A-Za-z第])(?:([1-9])0几(?=十|${UNIT})|几(10{1,3})(?=[多余]?(?:[万亿]|${UNIT})))`,
  'gu',
);
const TENS_WORDS = ['', '', '二', '三', '四', '五', '六', '七', '八', '九'];
const POINTS = /(\d[%％])(?:个?百分点)/gu;

/** `start`: where the line's words begin; a digit there numbers it. */
export function* numeralFaults(text: string, start: number): Generator<NumberFault> {
  if (/\d[千百]/u.test(text)) yield* thousands(text, start);
  for (const { index, 1: digit = '' } of text.matchAll(TENS)) {
    if (index > start) yield { id: 'mixed', span: { start: index, end: index + 2 }, choices: [`${digit}0`] };
  }
  if (text.includes('几')) {
    for (const { index, 0: whole, 1: tens, 2: round = '' } of text.matchAll(SOME_TENS)) {
      const right = tens === undefined ? `几${' 十百千'[round.length - 1]}` : `${TENS_WORDS[Number(tens)]}十几`;
      yield { id: 'mixed', span: { start: index, end: index + whole.length }, choices: [right] };
    }
  }
  if (!text.includes('百分')) return;
  for (const { index, 0: whole, 1: number = '' } of text.matchAll(PERCENT))
    yield { id: 'mixed', span: { start: index, end: index + whole.length }, choices: [`${number}%`] };
  for (const { index, 0: whole, 1: number = '' } of text.matchAll(POINTS)) {
    const span = { start: index, end: index + whole.length };
    yield { id: 'points', span, choices: [`${number.slice(0, -1)}个百分点`] };
  }
}

function* thousands(text: string, start: number): Generator<NumberFault> {
  for (const match of text.matchAll(MIXED)) {
    const [whole, large, largeUnit = '', first = '', unit = '', hundreds, tens, rest, some, behind = ''] = match;
    const at = match.index;
    // 3千几百 leaves open what it says
    if (at <= start || some !== undefined) continue;
    const alone = large === undefined && hundreds === undefined && tens === undefined && rest === undefined;
    const unitAt = at + first.length;
    if (alone && IN_UNIT.test(text.slice(unitAt, unitAt + 6))) continue;
    const vague = /[多余来]/u.exec(whole)?.[0] ?? '';
    const span = { start: at, end: at + whole.length };
    const value = sum(first, unit, hundreds, tens, rest);
    const right =
      value === undefined
        ? undefined
        : large === undefined
          ? `${value}${vague}${behind}`
          : joined(large, largeUnit, value, vague, behind);
    yield right === undefined ? { id: 'unclear', span, choices: [] } : { id: 'mixed', span, choices: [right] };
  }
}

/** 3千5百 → 3500; undefined where the last digit has no place of its own: 3千5. */
function sum(first: string, unit: string, hundreds?: string, tens?: string, rest?: string): number | undefined {
  let total = Math.round(Number(first) * (unit === '千' ? 1000 : 100));
  if (first.includes('.') && (hundreds ?? tens ?? rest) !== undefined) return undefined;
  if (unit === '百' && hundreds !== undefined) return undefined;
  total += Number(hundreds ?? 0) * 100 + Number(tens ?? 0) * 10;
  if (rest === undefined) return total;
  const places = tens !== undefined ? 1 : unit === '百' || hundreds !== undefined ? 2 : 3;
  return rest.length === places ? total + Number(rest) : undefined;
}

/** 2万 and 3000 → 2.3万; 3亿 and 5000万 → 3.5亿. */
function joined(large: string, largeUnit: string, value: number, vague: string, behind: string): string | undefined {
  const small = largeUnit === '万' ? value / 10_000 : (value * 10_000) / 100_000_000;
  if ((largeUnit === '万' ? '' : '万') !== behind || small >= 1) return undefined;
  return `${Number((Number(large) + small).toFixed(8))}${largeUnit}${vague}`;
}
