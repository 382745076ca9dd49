// 走访35家企业 in the lead, 走访53家企业 further down: one indicator with two values.

import type { Figure } from '../../document/figures';
import { type Indicator, indicatorsIn } from '../../document/figures-indicators';
import { allSections, type Reading, type Report } from '../../document/model';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';
import { type FigureLine, figureLines } from './figure-lines';

/** 赴青溪镇, 在城关街道 */
const PLACE = /(?<!全|各|本|我|乡)(?:[镇乡村]|街道|园区)/u;

/** Shorter words are said of many things. */
const LONG_KEY = 6;

interface Mention extends Indicator {
  readonly line: number;
  readonly text: string;
  readonly rangeOf: FigureLine['rangeOf'];
  /** It holds for the report, whatever the section speaks of. */
  readonly general: boolean;
  /** It stands in title or lead, which tell of all, and no place is named before it. */
  readonly isLead: boolean;
  /** In a heading: the last line of what stands under it. */
  readonly until: number;
  /** Other indicators on the line, with their values. */
  readonly beside: readonly string[];
}

export const figureConflict = defineRule({
  code: 'figure-conflict',
  severity: 'warning',
  fix: 'none',
  scope: 'report',
  title: { zh: '同一指标前后不一', en: 'One indicator with two values' },
  explanation: {
    zh: '开头说“走访35家企业”，后面说“走访53家企业”：同一件事前后数字不同，请核。只比用语、单位、时间都相同的：都是就全部而言的，题目、开头与正文，标题与其下文字；“其中”“累计”“今年”，以及不同年份、不同地方、四舍五入造成的不同不比。',
    en: 'One thing is told with two numbers in one report. Compared is only what has the same words, unit and time: where both are said of the whole, title or lead with the text, a heading with what stands under it. Parts (其中), sums over time (累计), this year’s, other years and other places are not, nor what rounding hides.',
  },
  basis: { zh: '公文习惯：数据前后一致', en: 'Office practice: figures agree throughout' },
  regions: [
    'title',
    'heading',
    'heading-rest',
    'run-in-heading',
    'paragraph',
    'continuation',
    'table-row',
    'table-cell',
  ],
  messages: {
    conflict: {
      zh: '前文说“{first}”，此处为“{here}”，请核。',
      en: 'The text said “{first}” before, and says “{here}” here. Please check.',
    },
    first: { zh: '前文', en: 'Before' },
  },
  examples: {
    inShort: { bad: '走访企业35家……走访企业53家', good: '走访企业35家……走访企业35家' },
    bad: [
      '关于民营企业发展的调研报告\n调研组走访35家企业，召开座谈会6场。\n一、基本情况\n企业总体平稳。\n二、存在的问题\n调研组走访53家企业，多数反映融资难。\n',
    ],
    good: [
      '关于民营企业发展的调研报告\n调研组走访35家企业，召开座谈会6场。\n一、基本情况\n企业总体平稳。\n二、存在的问题\n在青溪镇走访12家企业，多数反映融资难。\n',
    ],
  },
  *check({ report, reading }) {
    for (const mentions of byKey(reading, report).values()) {
      const [before] = mentions;
      const others = mentions.filter(({ figure }) => before && differ(figure, before.figure));
      const [other] = others;
      // more values are of several places
      if (!before || !other || others.some(({ figure }) => differ(figure, other.figure))) continue;
      if (other.line === before.line || !contradict(before, other)) continue;
      const words = ({ text, start, end }: Mention): string => text.slice(start, end);
      yield {
        range: other.rangeOf(other.figure),
        message: { id: 'conflict', values: { first: words(before), here: words(other) } },
        related: [{ range: before.rangeOf(before.figure), message: { id: 'first' } }],
      };
    }
  },
});

function byKey(reading: Reading, report: Report): Map<string, Mention[]> {
  const lead = report.sections[0]?.line ?? report.startLine;
  const sections = new Map([...allSections(report.sections)].map((section) => [section.line, section]));
  const years = ownYears(reading, report, lead);
  const found = new Map<string, Mention[]>();
  const titled: { mention: Mention; key: string }[] = [];
  for (const { line, number, rangeOf } of [...titleLines(reading, report), ...figureLines(reading, report)]) {
    const indicators = indicatorsIn(line);
    const values = indicators.map(({ key, figure }) => `${key}=${figure.value}`);
    for (const indicator of indicators) {
      const times = indicator.times
        .split(' ')
        .filter((time) => !years.has(time))
        .join(' ');
      const isTitle = report.titleLines.includes(number);
      const general = isTitle || indicator.whole || (indicator.inquiry && number < lead);
      const section = sections.get(number);
      const mention: Mention = {
        ...indicator,
        line: number,
        text: line.text,
        rangeOf,
        general,
        isLead: number < lead && !PLACE.test(line.text.slice(0, indicator.start)),
        until: section && !section.runIn ? section.endLine : -1,
        beside: values.filter((value) => !value.startsWith(`${indicator.key}=`)),
      };
      if (isTitle) titled.push({ mention, key: `${indicator.key} ${times}` });
      else {
        const key = `${indicator.key} ${times}`;
        const same = found.get(key);
        if (same) same.push(mention);
        else found.set(key, [mention]);
      }
    }
  }
  // a title names the unit first: 区总工会走访慰问困难职工120户
  for (const { mention, key } of titled)
    for (const [other, mentions] of found)
      if (key.endsWith(other) && other.indexOf('|') >= LONG_KEY) mentions.unshift(mention);
  return found;
}

/** By more than rounding hides: 3.58亿 and 3.6亿 are the same. */
const differ = (a: Figure, b: Figure): boolean =>
  Math.abs(a.value - b.value) >= Math.max(a.step, b.step, Math.abs(a.value) * 1e-9);

function* titleLines(reading: Reading, report: Report): Generator<FigureLine> {
  for (const number of report.titleLines) {
    const line = reading.lines[number];
    if (line) yield { line, number, rangeOf: (span) => rangeOn(number, span) };
  }
}

/** The year that the report is about, as far as one is named: 2023年 and no year are the same time. */
function ownYears(reading: Reading, report: Report, lead: number): ReadonlySet<string> {
  const named = new Set<string>();
  for (let number = report.startLine; number < lead; number++)
    for (const [year] of reading.lines[number]?.text.matchAll(/20\d\d年/gu) ?? []) named.add(year);
  return named.size === 1 ? new Set(['', ...named]) : new Set(['']);
}

/** Both are said of all; a heading and its own text, the lead and a section say of one thing what cannot both be. */
function contradict(a: Mention, b: Mention): boolean {
  if (a.general && b.general) return true;
  const [all, part] = a.general ? [a, b] : [b, a];
  if (all.general && all.inquiry && part.figure.value > all.figure.value) return true;
  if (b.line <= a.until) return true;
  if (!a.isLead || b.isLead) return false;
  return b.figure.unit === '%' || b.figure.value > a.figure.value || a.beside.some((value) => b.beside.includes(value));
}
