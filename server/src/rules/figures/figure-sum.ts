// 共59件，其中主办20件、会办38件: parts that do not add up to their total; and columns to their 合计.

import type { Figure } from '../../document/figures';
import { rowTotals } from '../../document/figures-columns';
import { listSums } from '../../document/figures-lists';
import { sumsIn } from '../../document/figures-sums';
import { columnSums } from '../../document/figures-tables';
import { trimNumber, writeAmount } from '../../document/figures-words';
import { rangeOn } from '../../text/position';
import { defineRule } from '../rule';
import { figureLines } from './figure-lines';

export const figureSum = defineRule({
  code: 'figure-sum',
  severity: 'warning',
  fix: 'none',
  scope: 'report',
  title: { zh: '分项与总数不符', en: 'Parts and total differ' },
  explanation: {
    zh: '把分项数字加起来与总数对照：“共59件，其中主办20件、会办39件”“讲座12场、座谈8场，共20场”“20个（城区8个、乡镇12个）”“受理60件，已办结50件，正在办理10件”，上半年、下半年与全年，以及表格的“合计”行、“合计”栏。只列出一部分的、带“余”“近”“约”的不算；有小数或以万、亿计的，四舍五入造成的尾差不算。总数和分项往往只改了一处，请核。',
    en: 'Parts are added up and held against the stated total, in sentences (states of each, 已办结 and 正在办理, and the halves of a year, too) and in the 合计 row or column of tables. Where only some parts are named, or numbers are approximate (余, 近, 约), nothing is said; what rounding may hide is allowed for. Often only one of the numbers was changed.',
  },
  basis: { zh: '公文习惯：分项之和等于总数', en: 'Office practice: parts add up to the total' },
  regions: ['heading', 'heading-rest', 'run-in-heading', 'paragraph', 'continuation', 'table-row', 'table-cell'],
  messages: {
    sum: {
      zh: '分项合计{sum}，总数{total}，相差{difference}，请核。',
      en: 'The parts add up to {sum}, the total says {total}: {difference} apart. Please check.',
    },
    part: { zh: '分项：{amount}', en: 'Part: {amount}' },
  },
  examples: {
    bad: [
      '关于提案办理的调研报告\n今年共办理提案59件，其中主办20件、会办38件。\n',
      '关于养老服务的调研报告\n举办讲座12场、座谈8场，共21场。\n',
    ],
    good: [
      '关于提案办理的调研报告\n今年共办理提案59件，其中主办20件、会办39件。\n',
      '关于养老服务的调研报告\n建成食堂42家，其中星级食堂8家；走访老人500余名，其中独居120名、空巢90名。\n',
    ],
  },
  *check({ report, reading }) {
    for (const { line, rangeOf } of figureLines(reading, report)) {
      for (const { total, parts, sum, right } of sumsIn(line)) {
        if (right) continue;
        const amount = ({ value }: Pick<Figure, 'value'>): string => writeAmount(value, total.scale);
        yield {
          range: rangeOf(total),
          message: {
            id: 'sum',
            values: {
              sum: amount({ value: sum }),
              total: amount(total),
              difference: amount({ value: Math.abs(sum - total.value) }),
            },
          },
          related: parts.map((part) => ({
            range: rangeOf(part),
            message: { id: 'part', values: { amount: line.text.slice(part.start, part.end) } },
          })),
        };
      }
    }
    for (const { total, parts, sum, right } of listSums(reading, report)) {
      if (right) continue;
      yield {
        range: rangeOn(total.line, total),
        message: {
          id: 'sum',
          values: {
            sum: writeAmount(sum, total.scale),
            total: writeAmount(total.value, total.scale),
            difference: writeAmount(Math.abs(sum - total.value), total.scale),
          },
        },
        related: parts.map((part) => ({
          range: rangeOn(part.line, part),
          message: { id: 'part', values: { amount: writeAmount(part.value, part.scale) } },
        })),
      };
    }
    for (const { total, parts, sum, right } of [...columnSums(reading, report), ...rowTotals(reading, report)]) {
      if (right) continue;
      yield {
        range: rangeOn(total.line, total),
        message: {
          id: 'sum',
          values: {
            sum: trimNumber(sum, 4),
            total: trimNumber(total.value, 4),
            difference: trimNumber(Math.abs(sum - total.value), 4),
          },
        },
        related: parts.map((part) => ({
          range: rangeOn(part.line, part),
          message: { id: 'part', values: { amount: trimNumber(part.value, 4) } },
        })),
      };
    }
  },
});
