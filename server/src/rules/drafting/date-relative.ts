// 近日 in a report that names neither day nor year: nobody will know which day it was.

import type { Reading, Report } from '../../document/model';
import { ownWords } from '../../document/own-words';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';
import { PROSE, proseLines } from './prose-lines';

const RELATIVE =
  /(?<=^|[\s，。；：！？、（])(近日|日前|昨天|昨日|前天|前不久|不久前|前几天|上个?月|上周)(?=[，,\p{Script=Han}])/gu;
/** Clear for as long as the draft is on the desk: asked about once, in a draft that is finished. */
const OF_NOW =
  /(?<=^|[\s，。；：！？、（])(今年以来|今年|去年以来|去年|截至目前|截至现在|截至今天|上半年|本月|上季度)(?=[，,\p{Script=Han}])/u;
const YEAR_OR_MONTH = /(?:19|20)\d{2}|二[〇○零]|\d{1,2}月|[一二三四五六七八九十]月|[”“]?十[三四五六][”“]?/u;
const LAST_ROLES: ReadonlySet<string> = new Set(['next-step', 'closing', 'measure', 'experience']);
const YEAR = /(?:19|20)\d{2}|二[〇○零]|(?:今|去|本)年|\d{1,2}月|[一二三四五六七八九十]月/u;

export const dateRelative = defineRule({
  code: 'date-relative',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '“近日”无从推算', en: '“Recently”, in a report without a date' },
  explanation: {
    zh: '全文没有成文日期，也没有年份、月份，却写“近日”“日前”“昨天”：存档以后无从推算是哪一天；已署名或已写完的，“今年”“截至目前”也是如此。请写明日期，或补上成文日期。有日期的文稿和新闻不提示。',
    en: 'The report has no date and names no year or month, yet says “recently” or “yesterday”: once it is filed nobody can tell the day; nor the year of 今年 or 截至目前 in one that is signed or complete. Give the day, or date the report. News, and reports with a date, are left alone.',
  },
  basis: { zh: '公文习惯：时间写具体', en: 'Office practice: days are given' },
  regions: PROSE,
  genres: ['official', 'research-report', 'exchange-material', 'work-summary', 'task-table', 'other'],
  messages: {
    relative: {
      zh: '全文没有日期，“{found}”是哪一天？请写明。',
      en: 'The report has no date: which day is “{found}”?',
    },
    year: {
      zh: '全文没有日期，存档后“{found}”无从推算，请补上成文日期。',
      en: 'The report has no date: once it is filed nobody can tell “{found}”.',
    },
  },
  examples: {
    bad: ['养老服务工作情况汇报\n近日，市民政局召开养老服务推进会，部署重点任务。\n'],
    good: ['养老服务工作情况汇报\n7月15日，市民政局召开养老服务推进会，部署重点任务。\n'],
  },
  *check({ report, reading }) {
    if (report.date !== undefined) return;
    let anchored: boolean | undefined;
    for (const { number, line } of proseLines(report, reading)) {
      if (!/[近昨前上]/u.test(line.text)) continue;
      for (const { 0: found, index } of ownWords(line).matchAll(RELATIVE)) {
        anchored ??= isAnchored(report, reading);
        if (anchored) break;
        yield {
          range: rangeOn(number, { start: index, end: index + found.length }),
          message: { id: 'relative', values: { found } },
        };
      }
    }
    if (anchored === false || !isFinished(report)) return;
    for (const { number, line } of proseLines(report, reading)) {
      const match = OF_NOW.exec(ownWords(line));
      if (!match) continue;
      const [, found = ''] = match;
      if (isAnchored(report, reading, YEAR_OR_MONTH)) return;
      yield {
        range: rangeOn(number, { start: match.index, end: match.index + found.length }),
        message: { id: 'year', values: { found } },
      };
      return;
    }
  },
});

/** Signed, or with a section that comes last. */
const isFinished = ({ unit, sections }: Report): boolean =>
  unit !== undefined || LAST_ROLES.has(sections.at(-1)?.role ?? '');

function isAnchored({ startLine, endLine }: Report, { lines }: Reading, anchor = YEAR): boolean {
  for (let number = startLine; number <= endLine; number++) if (anchor.test(lines[number]?.text ?? '')) return true;
  return false;
}
