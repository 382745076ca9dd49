// 力争年底前完成 in a report of the January after: a promise of which the reader wants to know the outcome.

import type { Reading, Report } from '../../document/model';
import { ownWords } from '../../document/own-words';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';
import { PROSE } from './prose-lines';

const CUE = /力争|争取|确保|(?<![动资度作体设年定按照项])计划|预计|拟[于在]|有望|将[于在]/u;
/** What is promised for when, within a few words. */
const PROMISE = new RegExp(
  `(?:${CUE.source})(?:[^，。；：、！？,;:“”（）\\d]{0,10}?)(?:(20\\d{2})年|今年)?(?:((?:年|(?<=年))[底末](?:之?前)?|年内)|(\\d{1,2})月(?:\\d{1,2}日|份)?[底末内]?(?:之?前)?|(上半年)|第?([一二三四])季度|([春秋])季(?:学期|开学)前?)`,
  'gu',
);
/** A goal that is told as one, or its outcome in the same sentence. */
const TOLD = /要求|提出|印发|明确|部署|原定|原计划|曾|当时|如期|提前|顺利|目标|承诺/u;
/** Behind the promise: what came of it. */
const DONE = /已于|已经/u;
const OF_THE_YEAR = /20\d{2}年度?(?![^，]*(?:上半年|半年|季度|月|阶段|中期))[^，]*总结$/u;
/** Months in which the terms of a school year begin. */
const TERM_BEGINS = [3, 9] as const;
const SENTENCE_ENDS = '。！？；';

export const staleFuture = defineRule({
  code: 'stale-future',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '期限已过仍写“力争”', en: 'A promise for a day that is past' },
  explanation: {
    zh: '文稿的成文日期（或题目里的年份）已在期限之后，文中却还写“力争年底前完成”“预计11月底挂牌”。多半是季度材料并入全年材料时没有更新。请写明完成情况。任务原文、引用的目标和期限未到的安排不提示。',
    en: 'The report is dated after the day for which it still promises something: mostly a quarter’s material that went into the year’s report. Say how it came out. The wording of a task, goals that are told as goals, and days still to come are left alone.',
  },
  basis: { zh: '公文习惯：总结写结果', en: 'Office practice: a report tells what came of it' },
  regions: [...PROSE, 'table-row', 'table-cell'],
  messages: {
    stale: {
      zh: '“{found}”：文稿成文于{date}，期限已过，是否已有结果？',
      en: '“{found}”: the report is of {date}, and that day is past. What came of it?',
    },
    year: {
      zh: '“{found}”：文稿写的是{date}年的情况，期限已过，是否已有结果？',
      en: '“{found}”: the report is about {date}, and that day is past. What came of it?',
    },
  },
  examples: {
    inShort: { bad: '（写于2024年1月）力争2023年底前完工', good: '（写于2024年1月）已于2023年12月完工' },
    bad: ['云台市2023年重点项目建设情况汇报\n云台市发展和改革局\n2024年1月15日\n\n城区管网改造项目力争年底前完工。\n'],
    good: [
      '云台市2023年重点项目建设情况汇报\n云台市发展和改革局\n2024年1月15日\n\n城区管网改造项目力争2024年底前完工。\n',
    ],
  },
  *check({ report, reading }) {
    const years = [...new Set([...(report.title ?? '').matchAll(/(20\d{2})年/gu)].map(([, year]) => Number(year)))];
    const [titleYear] = years;
    const [dateYear, dateMonth] = (report.date ?? '').split('-').map(Number);
    // two years in the title: nobody knows which one 年底 means
    if (years.length > 1 || (titleYear === undefined && !dateYear)) return;
    const end = dateYear && dateMonth ? dateYear * 12 + dateMonth : undefined;
    // a summary of the year is written when the year is nearly over
    const earliest = (titleYear ?? 0) * 12 + (OF_THE_YEAR.test(report.title ?? '') ? 11 : 1);
    const results = resultStarts(report, reading);
    for (let number = report.startLine; number <= report.endLine; number++) {
      const line = reading.lines[number];
      if (!line || !REGIONS.has(reading.kinds[number] ?? 'blank')) continue;
      const words = ownWords(line);
      if (!CUE.test(words)) continue;
      for (const match of words.matchAll(PROMISE)) {
        const { 0: whole, 1: stated, 2: yearEnd, 3: month, 4: half, 5: quarter, 6: term, index } = match;
        if (index < (results.get(number) ?? 0) || isTold(words, index)) continue;
        const year = stated === undefined ? (titleYear ?? dateYear ?? 0) : Number(stated);
        const due = yearEnd
          ? 12
          : month
            ? Number(month)
            : half
              ? 6
              : term
                ? TERM_BEGINS[term === '春' ? 0 : 1]
                : '一二三四'.indexOf(quarter ?? '') * 3 + 3;
        const past = year * 12 + due < (end ?? earliest);
        if (!past) continue;
        const range = rangeOn(number, { start: index, end: index + whole.length });
        const found = line.text.slice(index, index + whole.length);
        yield end === undefined
          ? { range, message: { id: 'year', values: { found, date: titleYear ?? 0 } } }
          : { range, message: { id: 'stale', values: { found, date: `${dateYear}年${dateMonth}月` } } };
      }
    }
  },
});

const REGIONS: ReadonlySet<string> = new Set(staleFuture.regions);

function isTold(words: string, at: number): boolean {
  let from = at;
  while (from > 0 && !SENTENCE_ENDS.includes(words[from - 1] ?? '')) from--;
  let to = at;
  while (to < words.length && !SENTENCE_ENDS.includes(words[to] ?? '')) to++;
  return TOLD.test(words.slice(from, to)) || DONE.test(words.slice(at, to));
}

/** Where in a row's lines its result begins: what stands before it is the task as it was given. */
function resultStarts(report: Report, reading: Reading): Map<number, number> {
  const starts = new Map<number, number>();
  for (const { rows } of report.tables)
    for (const { line, endLine, result } of rows) {
      const [first = ''] = result.split('\n', 1);
      for (let number = line; number <= endLine; number++) {
        const at = first === '' ? -1 : (reading.lines[number]?.text.indexOf(first) ?? -1);
        starts.set(number, at >= 0 ? at : Number.POSITIVE_INFINITY);
        if (at >= 0) break;
      }
    }
  return starts;
}
