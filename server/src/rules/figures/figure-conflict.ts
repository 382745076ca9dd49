// 走访35家企业 in the lead, 走访53家企业 further down: one indicator with two values.

import { type Indicator, indicatorsIn } from '../../document/figures-indicators';
import type { Reading, Report } from '../../document/model';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';
import { figureLines } from './figure-lines';

interface Mention extends Indicator {
  readonly line: number;
  /** It holds for the report, whatever the section speaks of. */
  readonly general: boolean;
}

export const figureConflict = defineRule({
  code: 'figure-conflict',
  severity: 'warning',
  fix: 'none',
  scope: 'report',
  title: { zh: '同一指标前后不一', en: 'One indicator with two values' },
  explanation: {
    zh: '开头说“走访35家企业”，后面说“走访53家企业”：同一件事前后数字不同，请核。只比用语、单位、时间都相同，并且都是就全部而言的；“其中”“累计”“新增”，以及不同年份、不同地方的不比。',
    en: 'One thing is told with two numbers in one report. Compared is only what has the same words, unit and time and is said of the whole; parts (其中), sums over time (累计), additions, other years and other places are not.',
  },
  basis: { zh: '公文习惯：数据前后一致', en: 'Office practice: figures agree throughout' },
  regions: ['heading', 'heading-rest', 'run-in-heading', 'paragraph', 'continuation', 'table-row', 'table-cell'],
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
      const others = mentions.filter(({ figure }) => figure.value !== before?.figure.value);
      const [other] = others;
      // more values are of several places
      if (!before || !other || others.some(({ figure }) => figure.value !== other.figure.value)) continue;
      if (other.line === before.line || !contradict(before, other)) continue;
      const words = ({ line, start, end }: Mention): string => reading.lines[line]?.text.slice(start, end) ?? '';
      yield {
        range: rangeOn(other.line, other.figure),
        message: { id: 'conflict', values: { first: words(before), here: words(other) } },
        related: [{ range: rangeOn(before.line, before.figure), message: { id: 'first' } }],
      };
    }
  },
});

function byKey(reading: Reading, report: Report): Map<string, Mention[]> {
  const lead = report.sections[0]?.line ?? report.startLine;
  const found = new Map<string, Mention[]>();
  for (const { line, number } of figureLines(reading, report)) {
    for (const indicator of indicatorsIn(line)) {
      const key = `${indicator.key} ${indicator.times}`;
      const general = indicator.whole || (indicator.inquiry && number < lead);
      const same = found.get(key);
      const mention: Mention = { ...indicator, line: number, general };
      if (same) same.push(mention);
      else found.set(key, [mention]);
    }
  }
  return found;
}

/** Both are said of all, or a part of it is more than all. */
function contradict(a: Mention, b: Mention): boolean {
  if (a.general && b.general) return true;
  const [all, part] = a.general ? [a, b] : [b, a];
  return all.general && all.inquiry && part.figure.value > all.figure.value;
}
