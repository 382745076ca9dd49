// 走访35家企业 in the lead, 走访53家企业 further down: one indicator with two values.

import { type Indicator, indicatorsIn } from '../../document/figures-indicators';
import { rowIndicators } from '../../document/figures-rows';
import { allSections, type Reading, type Report, type Section } from '../../document/model';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';
import { type FigureLine, figureLines } from './figure-lines';

/** 赴青溪镇, 在城关街道 */
const PLACE = /(?<!全|各|本|我|乡)(?:[镇乡村]|街道|园区)/u;

/** 青溪镇： before what is said, or over it. */
const ABOUT_PLACE = /(?<=^|[在赴到对，。：、）])\p{Script=Han}{2,3}(?:[镇乡村县区]|街道|园区)(?=[，：、的]|$)/gu;

/** Shorter words are said of many things. */
const LONG_KEY = 6;

interface Mention {
  readonly indicator: Indicator;
  readonly place: FigureLine;
}

export const figureConflict = defineRule({
  code: 'figure-conflict',
  severity: 'warning',
  fix: 'none',
  scope: 'report',
  title: { zh: '同一指标前后不一', en: 'One indicator with two values' },
  explanation: {
    zh: '开头说“走访35家企业”，后面说“走访53家企业”：同一件事前后数字不同，请核。只比用语、单位、时间都相同的：都是就全部而言的，题目、开头与正文，标题与其下文字，正文与表格，写明名称的同一事物（南湖公园面积）；“其中”“累计”“今年”，以及不同年份、不同地方、四舍五入造成的不同不比。',
    en: 'One thing is told with two numbers in one report. Compared is only what has the same words, unit and time: where both are said of the whole, title or lead with the text, a heading with what stands under it, the text with a table, one named thing (南湖公园面积) anywhere. Parts (其中), sums over time (累计), this year’s, other years and other places are not, nor what rounding hides.',
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
    const scope = new Scope(report);
    for (const mentions of byKey(reading, report, scope).values()) {
      const [before] = mentions;
      const others = mentions.filter((one) => before && differ(one, before));
      const [other] = others;
      // more values are of several places
      if (!before || !other || others.some((one) => differ(one, other))) continue;
      if (!scope.contradict(before, other)) continue;
      const words = ({ place, indicator: { start, end } }: Mention): string => place.line.text.slice(start, end);
      yield {
        range: other.place.rangeOf(other.indicator.figure),
        message: { id: 'conflict', values: { first: words(before), here: words(other) } },
        related: [{ range: before.place.rangeOf(before.indicator.figure), message: { id: 'first' } }],
      };
    }
  },
});

function byKey(reading: Reading, report: Report, { lead }: Scope): Map<string, Mention[]> {
  const years = ownYears(reading, report, lead);
  const keyOf = ({ key, times }: Indicator): string =>
    times === ''
      ? `${key} `
      : `${key} ${times
          .split(' ')
          .filter((time) => !years.has(time))
          .join(' ')}`;
  const found = new Map<string, Mention[]>();
  for (const place of figureLines(reading, report)) {
    for (const indicator of indicatorsIn(place.line)) {
      const key = keyOf(indicator);
      const same = found.get(key);
      if (same) same.push({ indicator, place });
      else found.set(key, [{ indicator, place }]);
    }
  }
  for (const { line: number, indicator } of rowIndicators(reading, report)) {
    const same = found.get(keyOf(indicator));
    const line = reading.lines[number];
    if (!same || !line) continue;
    same.push({ indicator, place: { line, number, rangeOf: (span) => rangeOn(number, span) } });
    same.sort((a, b) => a.place.number - b.place.number);
  }
  // a title names the unit first: 区总工会走访慰问困难职工120户
  for (const number of report.titleLines) {
    const line = reading.lines[number];
    if (!line) continue;
    for (const indicator of indicatorsIn(line)) {
      const key = keyOf(indicator);
      const place: FigureLine = { line, number, rangeOf: (span) => rangeOn(number, span) };
      for (const [other, mentions] of found)
        if (key.endsWith(other) && other.indexOf('|') >= LONG_KEY) mentions.unshift({ indicator, place });
    }
  }
  return found;
}

/** What the places of two mentions say of them. */
class Scope {
  /** The first line that is no lead. */
  readonly lead: number;
  readonly #titleLines: readonly number[];
  readonly #sections: readonly Section[];

  constructor({ sections, startLine, titleLines }: Report) {
    this.lead = sections[0]?.line ?? startLine;
    this.#titleLines = titleLines;
    this.#sections = sections;
  }

  /** Both are said of all; a heading and its own text, the lead and a section say of one thing what cannot both be. */
  contradict(a: Mention, b: Mention): boolean {
    const [one, other] = [a.indicator, b.indicator];
    if (!areOfOne(one.subject, other.subject)) return false;
    if (one.scope !== '' && other.scope !== '' && one.scope !== other.scope) return false;
    if (this.#placesOf(a) !== this.#placesOf(b)) return false;
    const { named } = a.indicator;
    if (named === 'one' || (named === 'this' && this.#topOf(a) === this.#topOf(b))) return true;
    if (a.place.number === b.place.number) return false;
    if (this.#isGeneral(a) && this.#isGeneral(b)) return true;
    const [all, part] = this.#isGeneral(a) ? [a, b] : [b, a];
    const more = part.indicator.figure.value > all.indicator.figure.value;
    if (this.#isGeneral(all) && all.indicator.inquiry && more) return true;
    if (b.place.number <= this.#endOfHeading(a.place.number)) return true;
    if (!this.#isLead(a) || this.#isLead(b)) return false;
    const [first, second] = [a.indicator.figure, b.indicator.figure];
    return second.unit === '%' || second.value > first.value || haveCommon(a, b);
  }

  /** It holds for the report, whatever the section speaks of. */
  #isGeneral({ place: { number }, indicator: { whole, inquiry } }: Mention): boolean {
    return whole || this.#titleLines.includes(number) || (inquiry && number < this.lead);
  }

  /** It stands in title or lead, which tell of all, and no place is named before it. */
  #isLead({ place: { number, line }, indicator: { start } }: Mention): boolean {
    return number < this.lead && !PLACE.test(line.text.slice(0, start));
  }

  /** The places that headings over it name, and the words before it in its line. */
  #placesOf({ place: { number, line }, indicator: { start } }: Mention): string {
    const over = [...allSections(this.#sections)].filter(({ line, endLine }) => line <= number && number <= endLine);
    const words = [...over.filter(({ line }) => line < number).map(({ text }) => text), line.text.slice(0, start)];
    return words.flatMap((one) => one.match(ABOUT_PLACE) ?? []).join(' ');
  }

  #topOf({ place: { number } }: Mention): Section | undefined {
    return this.#sections.find(({ line, endLine }) => line <= number && number <= endLine);
  }

  /** The last line of what stands under the heading on this line. */
  #endOfHeading(line: number): number {
    for (const section of allSections(this.#sections))
      if (section.line === line && !section.runIn) return section.endLine;
    return -1;
  }
}

/** Another office makes an inquiry of its own; what groups do is done by all of them. */
const areOfOne = (a: string, b: string): boolean =>
  a === b || [a, b].some((one) => one === '' || /[组队班员部表]$/u.test(one));

/** Another indicator stands beside both, with one value. */
function haveCommon(a: Mention, b: Mention): boolean {
  const beside = ({ place, indicator }: Mention): string[] =>
    indicatorsIn(place.line).flatMap(({ key, figure }) => (key === indicator.key ? [] : [`${key}=${figure.value}`]));
  const first = beside(a);
  return beside(b).some((one) => first.includes(one));
}

/** By more than rounding hides: 3.58亿 and 3.6亿 are the same. */
function differ({ indicator: { figure: a } }: Mention, { indicator: { figure: b } }: Mention): boolean {
  return Math.abs(a.value - b.value) >= Math.max(a.step, b.step, Math.abs(a.value) * 1e-9);
}

/** The year that the report is about, as far as one is named: 2023年 and no year are the same time. */
function ownYears(reading: Reading, report: Report, lead: number): ReadonlySet<string> {
  const named = new Set<string>();
  for (let number = report.startLine; number < lead; number++)
    for (const [year] of reading.lines[number]?.text.matchAll(/20\d\d年/gu) ?? []) named.add(year);
  return named.size === 1 ? new Set(['', ...named]) : new Set(['']);
}
