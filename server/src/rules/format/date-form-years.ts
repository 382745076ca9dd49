// Years cut short (23年5月), years in Chinese numerals (二〇二三年), and days that became names (“315”晚会).
import { parseChineseNumeral } from '../../text/numerals';
import type { DateFault } from './date-form-days';

/** Two digits before 年. 1.22年10月 is an item: nothing lasts 1.22 years and some months. */
const TWO_DIGITS = /(?:(?<=^\s{0,4}\d{1,2}[.．])(?=\d{2}年\d{1,2}月)|(?<![\d.．·’'A-Za-z年-]|\d[,，]))(\d{2})年/gu;
/** What only a year is followed by: 23年5月, 98年以来 after 自, 08年. */
const MONTH_BEHIND = /^\d{1,2}月(?![龄大])/u;
/** Lengths of time, and years of other reckonings. */
const LENGTH_BEFORE = /[国宣绪隆熙正光和成平满时近约第期刑共达过长了有制龄已整逾超刚仅前每隔]$/u;
const SINCE = /(?:^|[^不达长近直])(?:自|从|截至|截止|始于|于|在|到|至)$/u;
const SINCE_BEHIND =
  /^(?:以来|底(?![线蕴气色层部])|末|初(?![心衷级期步])|年[底初末]|开始|上半年|下半年|全年|起(?![步点]))/u;
/** 自19年启动治理以来 */
const SINCE_DONE =
  /^(?:启动|开展|实施|成立|开工|建成|投产|投用|设立|推行|试点|创建|出台|施行|改制|开业|开园|挂牌|立项)/u;
const CLAUSE_BEFORE = /(?:^|[，。；：、（(\s“])$/u;
const CLAUSE_BEHIND = /^(?:上半年|下半年|全年|度|底(?![线蕴气色层部])|第?[一二三四1-4]季度)/u;
const COMPARED_BEFORE = /[较比同]$/u;
const COMPARED_BEHIND = /^(?:同期|增长|增加|提高|提升|上升|下降|减少|底(?![线蕴气色层部])|末)/u;
/** 23年完成投资1.2亿元: years of this report's own time, not lengths. */
const RECENT = /^2[1-9]$/u;
const RECENT_BEHIND =
  /^(?:(?:完成|实现|新增|新建|建成)[\p{Script=Han}]{0,8}\d|(?:重点|主要)?工作(?:开展|完成|总结|情况|回顾|打算|计划|要点|安排|任务|目标|思路|成效))/u;

export function* shortYearsOf(text: string): Generator<DateFault> {
  for (const { index, 1: digits = '' } of text.matchAll(TWO_DIGITS)) {
    const before = text.slice(Math.max(0, index - 4), index).trimStart();
    const behind = text.slice(index + 3, index + 16);
    const clause = CLAUSE_BEFORE.test(before);
    const isYear =
      (MONTH_BEHIND.test(behind) && !LENGTH_BEFORE.test(before)) ||
      (digits.startsWith('0') && !before.endsWith('第')) ||
      (SINCE.test(before) && SINCE_BEHIND.test(behind)) ||
      (before.endsWith('自') && SINCE_DONE.test(behind)) ||
      (clause && CLAUSE_BEHIND.test(behind)) ||
      (COMPARED_BEFORE.test(before) && COMPARED_BEHIND.test(behind)) ||
      (clause && RECENT.test(digits) && RECENT_BEHIND.test(behind));
    if (!isYear || behind.startsWith('代')) continue;
    const century = Number(digits) <= 35 ? '20' : Number(digits) >= 60 ? '19' : undefined;
    if (century) yield { id: 'short', span: { start: index, end: index + 3 }, right: `${century}${digits}年` };
  }
}

/** With letters and digits that are taken for 〇. */
const HAN_YEAR =
  /(?<![〇○零一二三四五六七八九])(一九|二[〇○零OoＯ0０])([〇○零OoＯ0０一二三四五六七八九]{2})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?)?/gu;
const HAN_DIGITS = '〇一二三四五六七八九';
const asDigit = (c: string): string => String(Math.max(0, HAN_DIGITS.indexOf(c)));

export function* hanYearsOf(text: string): Generator<DateFault> {
  for (const { index, 0: whole, 1: century = '', 2: years = '', 3: month, 4: day } of text.matchAll(HAN_YEAR)) {
    const monthNumber = month === undefined ? undefined : parseChineseNumeral(month);
    const dayNumber = day === undefined ? undefined : parseChineseNumeral(day);
    // 三十一二日 is none
    if ((month && !monthNumber) || (day && !dayNumber)) continue;
    const year = `${[...century, ...years].map(asDigit).join('')}年`;
    const right = `${year}${monthNumber ? `${monthNumber}月` : ''}${dayNumber ? `${dayNumber}日` : ''}`;
    yield { id: 'han', span: { start: index, end: index + whole.length }, right };
  }
}

/** Days that became names, where what follows says so. In Chinese numerals only 一月, 十一月 and 十二月 take the dot. */
const NAMED =
  /(?<![\d.])(?:(3)[.．]?(15)(?=[”"]?(?:晚会|国际消费者|消费者权益|消费维权))|(9)[.．]?(11)(?=[”"]?(?:事件|恐怖))|(5)[.．]?(12)(?=[”"]?(?:汶川|特大|大?地震))|(9)[.．]?(18)(?=[”"]?事变)|(一二)(九)(?=[”"]?(?:运动|学生))|(一)(二八)(?=[”"]?(?:事变|抗战)))/gu;

export function* namedDaysOf(text: string): Generator<DateFault> {
  for (const match of text.matchAll(NAMED)) {
    const parts = match.slice(1).filter((part) => part !== undefined);
    yield {
      id: 'name',
      span: { start: match.index, end: match.index + match[0].length },
      right: parts.join('·'),
    };
  }
}
