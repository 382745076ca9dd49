// Dates and years: days that do not exist, ranges the wrong way round, years cut short, forms other than 2023年7月5日.
import type { LineKind } from '../../document/model';
import { ownOf, wordsOf } from '../../document/own-words';
import { countScripts } from '../../text/other-script';
import { rangeOn } from '../../text/position';
import { PROSE } from '../regions';
import { defineRule, type Severity } from '../rule';
import { type DateFault, daysOf, markedDaysOf, rangesOf } from './date-form-days';
import { hanYearsOf, namedDaysOf, shortYearsOf } from './date-form-years';

/** Here dates are cut short for want of room; those that do not exist are wrong all the same. */
const CELLS: readonly LineKind[] = ['table-row', 'table-cell'];
const SEVERITIES: Partial<Record<DateFault['id'], Severity>> = { missing: 'error', han: 'hint', name: 'hint' };

export const dateForm = defineRule({
  code: 'date-form',
  scope: 'line',
  severity: 'warning',
  fix: 'safe',
  title: { zh: '日期、年份写法', en: 'Form of dates and years' },
  explanation: {
    zh: '日期用阿拉伯数字，年、月、日标全：2023年7月5日。年份标全称，不写“23年”；月、日不编虚位，不写“07月05日”；行文中不用“2023.7.5”“2023/7/5”。不存在的日期（2月30日）和先后颠倒的起止时间请核对后改正。书名号和引文中的日期照原样。',
    en: 'A date is written 2023年7月5日: years in four digits, no leading zeros, no dots or slashes in running text. Days that do not exist and ranges that end before they begin are left to the writer. Names of documents and quotations stay as they are.',
  },
  basis: {
    zh: 'GB/T 15835—2011 4.1；成文日期另见GB/T 9704—2012 7.3.5.4（法定公文以外为参照）',
    en: 'GB/T 15835-2011, 4.1; for the date of issue GB/T 9704-2012, 7.3.5.4 (a reference outside statutory documents)',
  },
  regions: [...PROSE, 'date', ...CELLS],
  messages: {
    missing: { zh: '“{text}”：没有这一天（月），请核。', en: '“{text}”: there is no such date.' },
    turned: { zh: '起止时间“{text}”先后颠倒，请核。', en: '“{text}” ends before it begins.' },
    short: {
      zh: '年份应标全称：“{text}”似应为“{right}”，请核。',
      en: 'A year takes four digits: “{text}” is probably “{right}”.',
    },
    form: { zh: '日期“{text}”宜写作“{right}”。', en: 'Date “{text}”: write “{right}”.' },
    'form-range': {
      zh: '起止时间中的“{text}”宜写作年、月、日齐全的形式，如“2023年7月5日—8日”。',
      en: '“{text}” stands in a range: write it with 年, 月 and 日.',
    },
    han: { zh: '正文中的日期宜用阿拉伯数字：“{right}”。', en: 'Within the text dates take Arabic digits: “{right}”.' },
    name: {
      zh: '以月、日命名的日子，月、日之间用间隔号：“{right}”。',
      en: 'In a name made from a date, a dot parts month and day: “{right}”.',
    },
    change: { zh: '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: [
      '全部工程定于6月31日前完工。\n',
      '自23年5月起，全县推行网格化管理。\n',
      '调研组于2023年07月05日赴现场察看。\n',
    ],
    good: [
      '全部工程定于6月30日前完工。\n',
      '自2023年5月起，全县推行网格化管理。\n',
      '该院从事基层卫生工作已有23年。\n',
    ],
  },
  *check({ line, kind }) {
    if (!CUES.some((cue) => cue.test(line.text))) return;
    for (const { id, span, right } of ownOf(line, faultsIn(wordsOf(line), CELLS.includes(kind)))) {
      if (id === 'han' && isTraditional(line.text)) continue;
      const severity = SEVERITIES[id];
      const text = line.text.slice(span.start, span.end);
      const values = { text, right: right ?? '' };
      yield {
        range: rangeOn(0, span),
        message: { id: id === 'form' && right === undefined ? 'form-range' : id, values },
        ...(severity && { severity }),
        ...(right !== undefined && {
          fixes: [
            {
              title: { id: 'change', values },
              edits: [{ range: rangeOn(0, span), newText: right }],
              ...(id !== 'form' && { safe: false }),
            },
          ],
        }),
      };
    }
  },
});

/** 二零二四年 is the form of Hong Kong's papers. */
function isTraditional(text: string): boolean {
  const { traditional, simplified } = countScripts(text);
  return traditional > simplified;
}

// Each part's own cue: most lines have none of them.
const DAY = /\d月/u;
const RANGE = /[年月日\d](?:至|到|[—–－~～-]{1,2})\d/u;
const MARKED = /\d[./-]\d{1,2}[./-]\d/u;
const SHORT_YEAR = /(?<!\d)\d\d年/u;
const HAN_YEAR = /[〇○零OoＯ0０一二三四五六七八九]年/u;
const NAMED = /一二[八九]|3.?15|9.?1[18]|5.?12/u;
const CUES = [DAY, RANGE, MARKED, SHORT_YEAR, HAN_YEAR, NAMED];

function* faultsIn(text: string, cell: boolean): Generator<DateFault> {
  if (DAY.test(text)) {
    for (const fault of daysOf(text)) if (!cell || fault.id === 'missing') yield fault;
  }
  if (RANGE.test(text)) yield* rangesOf(text);
  if (cell) return;
  if (MARKED.test(text)) yield* markedDaysOf(text);
  if (SHORT_YEAR.test(text)) yield* shortYearsOf(text);
  if (HAN_YEAR.test(text)) yield* hanYearsOf(text);
  if (NAMED.test(text)) yield* namedDaysOf(text);
}
