// Days and ranges of days: those that no calendar has, those that end before they begin, and those not written 2023年7月5日.
import { dateExists } from '../../document/calendar';
import type { Span } from '../../text/position';

export interface DateFault {
  readonly id: 'missing' | 'turned' | 'short' | 'form' | 'han' | 'name';
  readonly span: Span;
  /** How it should be, where that can be told. */
  readonly right?: string;
}

/** From one day to another. */
const TO = '(?:至|到|—{1,2}|–|－|-|~|～)';
const DAY = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})([日号]))?/gu;
/** Numbers of papers and places, not days: 5月35号文件. */
const NUMBERED = /^(?:文|楼|线|令|公|通|门|院|车|件|井|库|坑|机|台)/u;
const LUNAR = /[农阴旧]历\D{0,2}$/u;

/** 2月30日; 2023年07月05日 */
export function* daysOf(text: string): Generator<DateFault> {
  for (const match of text.matchAll(DAY)) {
    const [whole, year, month = '', day, word = ''] = match;
    if (year === undefined && day === undefined) continue;
    const span = { start: match.index, end: match.index + whole.length };
    if (LUNAR.test(text.slice(Math.max(0, span.start - 5), span.start))) continue;
    if (word === '号' && NUMBERED.test(text.slice(span.end, span.end + 1))) continue;
    const exists = dateExists(
      year === undefined ? undefined : Number(year),
      Number(month),
      day === undefined ? undefined : Number(day),
    );
    // 13月龄 and the like count months
    if (!exists && day === undefined && /^[龄大]/u.test(text.slice(span.end, span.end + 1))) continue;
    if (!exists) yield { id: 'missing', span };
    else if (month.startsWith('0') || day?.startsWith('0')) {
      const of = year === undefined ? '' : `${year}年`;
      yield {
        id: 'form',
        span,
        right: `${of}${Number(month)}月${day === undefined ? '' : `${Number(day)}${word}`}`,
      };
    }
  }
}

const MARKED = /(?<![\dA-Za-z./_-])((?:19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})(?!\d|[./_]\d|[A-Za-z_/]|-[A-Za-z])/gu;
/** What numbers itself like this: a version, a standard, a file. */
const CODE_BEFORE = /(?:版本?|编号|代码|型号|地址|文件名|网址|[A-Za-z])[为是：:]?[ \u3000]?$/u;
/** Part of a range, whose other end is written alike. */
const NOT_ALONE_BEHIND = /^ ?[—–－~～至到-]{1,2} ?\d/u;
const NOT_ALONE_BEFORE = /\d[日 ]?[—–－~～至到-]{1,2} ?$/u;

/** 2023.7.5, 2023/7/5, 2023-07-05 */
export function* markedDaysOf(text: string): Generator<DateFault> {
  for (const match of text.matchAll(MARKED)) {
    const [whole, year = '', mark, month = '', day = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const before = text.slice(Math.max(0, span.start - 12), span.start);
    if (CODE_BEFORE.test(before)) continue;
    const behind = text.slice(span.end, span.end + 4);
    // 16:35 behind it is a log's, -1 a number's
    if (/^[ \u3000]?(?:\d|版)/u.test(behind) || (mark === '-' && /^-\d/u.test(behind))) continue;
    if (!dateExists(Number(year), Number(month), Number(day))) {
      // months beyond the twelfth are rather a number of something
      if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)
        yield { id: 'missing', span };
      continue;
    }
    const alone = !NOT_ALONE_BEHIND.test(behind) && !NOT_ALONE_BEFORE.test(before);
    yield { id: 'form', span, ...(alone && { right: `${year}年${Number(month)}月${Number(day)}日` }) };
  }
}

const DAYS_FROM_TO = new RegExp(
  `(?<![\\d.])(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日?${TO}(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})日`,
  'gu',
);
const MONTHS_FROM_TO = new RegExp(`(?<!\\d)(\\d{4})年(\\d{1,2})月${TO}(\\d{4})年(\\d{1,2})月(?!\\d)`, 'gu');
const YEARS_FROM_TO = new RegExp(`(?<![\\d-])((?:19|20)\\d{2})年?${TO}((?:19|20)\\d{2})年(?!\\d{1,2}月)`, 'gu');
/** A range that ends in the month before goes over New Year only where it is a whole year, from a month's first day. */
const goesBack = (months: number, days: number, from: number): boolean =>
  (months === 0 && days > 0) || (months === 1 && from > 1);

/** 9月3日至8月30日, 2025年至2023年; 6月25日至31日, whose end does not exist. */
export function* rangesOf(text: string): Generator<DateFault> {
  for (const match of text.matchAll(DAYS_FROM_TO)) {
    const [whole, firstYear, firstMonth, firstDay, lastYear, lastMonth, lastDay] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const month = Number(firstMonth);
    const day = Number(firstDay);
    const endMonth = lastMonth === undefined ? month : Number(lastMonth);
    const endDay = Number(lastDay);
    const year = firstYear === undefined ? undefined : Number(firstYear);
    // both days are looked at by themselves where they have their months
    if (!dateExists(year, month, day)) continue;
    if (!dateExists(undefined, endMonth, endDay)) {
      if (lastMonth === undefined) yield { id: 'missing', span };
      continue;
    }
    const months = month - endMonth;
    const days = day - endDay;
    if (lastYear !== undefined) {
      if (year !== undefined && (Number(lastYear) < year || (Number(lastYear) === year && months * 31 + days > 0)))
        yield { id: 'turned', span };
    } else if (goesBack(months, days, day)) yield { id: 'turned', span };
  }
  for (const { index, 0: whole, 1: year, 2: month, 3: lastYear, 4: lastMonth } of text.matchAll(MONTHS_FROM_TO)) {
    if (Number(lastYear) * 12 + Number(lastMonth) < Number(year) * 12 + Number(month))
      yield { id: 'turned', span: { start: index, end: index + whole.length } };
  }
  for (const { index, 0: whole, 1: year, 2: lastYear } of text.matchAll(YEARS_FROM_TO)) {
    if (Number(lastYear) < Number(year)) yield { id: 'turned', span: { start: index, end: index + whole.length } };
  }
}
