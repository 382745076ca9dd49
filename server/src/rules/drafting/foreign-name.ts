// A place in the title that the text knows nothing of, while it speaks of another as its own: left from the draft that this
// one was made from.
import { contentOf } from '../../document/line';
import type { Reading, Report } from '../../document/model';
import { allSections } from '../../document/model';
import { ownWords } from '../../document/own-words';
import { leadingProvince, provincesIn } from '../../document/provinces';
import { rangeOn } from '../../text/position';
import { defineRule, type FoundOf } from '../rule';
import { foreignSubjects, LEARNING, otherCity } from './foreign-subject';
import { PROSE, proseLines } from './prose-lines';

const OURS = /我省|本省|全省|省委|省政府|省直|省属/u;
/** One mention may be by the way. */
const ENOUGH = 2;
/** As many places as show it. */
const MOST = 10;

export const foreignName = defineRule({
  code: 'foreign-name',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '地名、单位与全文不符', en: 'A place or office that is not the report’s own' },
  explanation: {
    zh: '题目冠以一个省的名称，正文却从未提到它，反而以“我省”的口吻写另一个省的单位。或者以“我市”“我县”自述的句子，主语写成了别的市、县、乡镇，“我局”的文稿写成了别的局党组，或者别处的同名单位。多半是套用旧稿时没有改，或写错一字。请核对题目、目录和正文。学习考察、比较、合作中提到的不算。',
    en: 'The title begins with one province, which the text never names; speaking of “our province”, it tells of units of another. Or a sentence that speaks of “our city” has another city or county as its subject, one of “our bureau” another’s Party group or the same bureau elsewhere. Mostly left from an older draft, or a slip. Check title, contents and text. What is named to learn from, to compare or to work with does not count.',
  },
  basis: {
    zh: '校对习惯：题目、目录、正文所写单位一致',
    en: 'Proofreading practice: title, contents and text name one unit',
  },
  regions: ['title', 'toc-entry', 'heading', ...PROSE],
  messages: {
    title: {
      zh: '题目写“{found}”，正文未提{found}，写的是{other}（{count}处），请核。',
      en: 'The title says “{found}”, which the text never names; it tells of {other} ({count} places). Please check.',
    },
    subject: {
      zh: '此处写“{found}”，全文写的是{own}（{count}处），请核。',
      en: 'This says “{found}”; the report is of {own} ({count} places). Please check.',
    },
    body: { zh: '正文写的是{other}', en: 'The text tells of {other}' },
    listed: {
      zh: '目录写“{found}”，此篇正文未提{found}，写的是{other}，请核。',
      en: 'The contents say “{found}”; the text never names it and tells of {other}. Please check.',
    },
  },
  examples: {
    bad: [
      '江西省属企业降本增效工作情况\n\n今年以来，我省扎实推进降本增效。\n山西矿业集团推广作业成本法，成本下降3%。\n山西电力集团压减管理层级，费用下降2%。\n',
    ],
    good: [
      '山西省属企业降本增效工作情况\n\n今年以来，我省扎实推进降本增效。\n山西矿业集团推广作业成本法，成本下降3%。\n山西电力集团压减管理层级，费用下降2%。\n',
    ],
  },
  *check({ report, reading }) {
    for (const { line, found, own, count, ...at } of foreignSubjects(report, reading))
      yield { range: rangeOn(line, at), message: { id: 'subject', values: { found, own, count } } };
    yield* checkCity(report, reading);
    const [number] = report.titleLines;
    const line = number === undefined ? undefined : reading.lines[number];
    const named = line && leadingProvince(contentOf(line));
    const other = named && otherProvince(report, reading, named.name);
    if (number === undefined || !line || !other) return;
    const at = { start: line.contentStart + named.start, end: line.contentStart + named.end };
    yield {
      range: rangeOn(number, at),
      message: { id: 'title', values: { found: named.name, other: other.name, count: other.ranges.length } },
      related: other.ranges
        .slice(0, MOST)
        .map((range) => ({ range, message: { id: 'body', values: { other: other.name } } })),
    };
  },
  /** The contents repeat it, and stand outside of the reports. */
  *checkFile(reading) {
    for (const { title, range } of reading.toc) {
      const named = leadingProvince(title);
      if (!named) continue;
      const report = reading.reports.find((one) => one.title !== undefined && sameWords(one.title, title));
      const other = report && otherProvince(report, reading, named.name);
      if (!other) continue;
      const { line, character } = range.start;
      yield {
        range: rangeOn(line, { start: character + named.start, end: character + named.end }),
        message: { id: 'listed', values: { found: named.name, other: other.name } },
      };
    }
  },
});

/** A city, where the title begins with one. */
function* checkCity(report: Report, reading: Reading): Generator<FoundOf<'title' | 'body'>> {
  const city = otherCity(report, reading);
  if (!city) return;
  const { found, other, lines } = city;
  for (const number of report.titleLines) {
    const start = reading.lines[number]?.text.indexOf(found) ?? -1;
    if (start < 0) continue;
    yield {
      range: rangeOn(number, { start, end: start + found.length }),
      message: { id: 'title', values: { found, other, count: lines.length } },
      related: lines.slice(0, MOST).map((line) => {
        const at = reading.lines[line]?.text.indexOf(other) ?? 0;
        return {
          range: rangeOn(line, { start: at, end: at + other.length }),
          message: { id: 'body', values: { other } },
        };
      }),
    };
    return;
  }
}

/** The one province that acts in the text, if the text is of “our province” and is silent of the title's. */
function otherProvince(report: Report, reading: Reading, own: string) {
  const ranges: ReturnType<typeof rangeOn>[] = [];
  if (LEARNING.test(report.title ?? '')) return undefined;
  if (report.unit !== undefined && provincesIn(report.unit).some((one) => one.name === own)) return undefined;
  let name: string | undefined;
  let ours = false;
  for (const section of allSections(report.sections)) if (LEARNING.test(section.text)) return undefined;
  for (const { number, line } of proseLines(report, reading)) {
    if (line.text.includes(own)) return undefined;
    const words = ownWords(line);
    ours ||= OURS.test(words);
    for (const province of provincesIn(words)) {
      if (name !== undefined && province.name !== name) return undefined;
      ({ name } = province);
      if (!province.first) continue;
      if (LEARNING.test(words.slice(Math.max(0, province.start - 12), province.end + 12))) return undefined;
      ranges.push(rangeOn(number, province));
    }
  }
  return ours && name !== undefined && ranges.length >= ENOUGH ? { name, ranges } : undefined;
}

const sameWords = (a: string, b: string): boolean => a.replace(/\s/gu, '') === b.replace(/\s/gu, '');
