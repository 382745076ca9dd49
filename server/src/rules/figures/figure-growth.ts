// 由400户增加到500户，增长20%: a change that does not follow from the two numbers.
import { changesIn, type FigureChange } from '../../document/figures-changes';
import { rowPercents } from '../../document/figures-columns';
import { rewritePercent, trimNumber, writeAmounts } from '../../document/figures-words';
import { rangeOn, type Span } from '../../text/position';
import { defineRule } from '../rule';
import { figureLines } from './figure-lines';

export const figureGrowth = defineRule({
  code: 'figure-growth',
  severity: 'warning',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '增减幅与数值不符', en: 'Change does not follow from the numbers' },
  explanation: {
    zh: '“由400户增加到500户，增长25%”“比上年的441户增长15.4%”“由5%降至3%，下降2个百分点”“翻一番”“增长2倍”（增长2倍即为原来的3倍），用前面的两个数重新计算，不相符的请核。百分数之差用“百分点”。同比、可比口径、年均另有基数，不算；近似数也不算。',
    en: 'A stated change is computed anew from the two numbers before it: percent, percentage points (between two percentages), times (增长2倍 makes three times as much), doubling. Changes against another period or at comparable prices, yearly averages and approximate numbers are passed over.',
  },
  basis: { zh: '公文习惯：数据前后能核对', en: 'Office practice: figures can be checked against each other' },
  regions: ['heading', 'heading-rest', 'run-in-heading', 'paragraph', 'continuation', 'table-row', 'table-cell'],
  messages: {
    percent: {
      zh: '由{from}到{to}，变化应为{right}，此处写{stated}，请核。',
      en: 'From {from} to {to} is a change of {right}, and the text says {stated}. Please check.',
    },
    points: {
      zh: '由{from}到{to}，两个百分数相差{right}，此处写{stated}，请核。',
      en: 'From {from} to {to} is {right}, and the text says {stated}. Please check.',
    },
    change: { zh: '改为“{number}”', en: 'Change to “{number}”' },
    before: { zh: '变化前', en: 'Before' },
    after: { zh: '变化后', en: 'After' },
  },
  examples: {
    bad: [
      '关于产业链的调研报告\n链上企业由400户增加到500户，增长20%。\n',
      '关于供水的调研报告\n漏损率由14.2%降至8.7%，下降5.5%。\n',
    ],
    good: [
      '关于产业链的调研报告\n链上企业由400户增加到500户，增长25%。\n',
      '关于供水的调研报告\n漏损率由14.2%降至8.7%，下降5.5个百分点。\n',
    ],
  },
  *check({ report, reading }) {
    for (const { line, rangeOf } of figureLines(reading, report))
      for (const change of changesIn(line)) {
        if (change.right) continue;
        const { from, to, stated, kind } = change;
        const points = kind === 'points' || kind === 'share-points';
        const right = rightWords(change, line.text);
        const mended = isMendable(change) && right;
        const shares = from.unit === '%' ? '%' : '';
        const [before = '', after = ''] = writeAmounts([from, to]);
        yield {
          range: rangeOf(stated),
          message: {
            id: points ? 'points' : 'percent',
            values: {
              from: before + shares,
              to: after + shares,
              right,
              stated: line.text.slice(stated.start, stated.end),
            },
          },
          ...(mended && {
            fixes: [
              {
                title: { id: 'change', values: { number: mended } } as const,
                edits: [{ range: rangeOf(stated), newText: mended }],
              },
            ],
          }),
          related: [
            { range: rangeOf(from), message: { id: 'before' } },
            { range: rangeOf(to), message: { id: 'after' } },
          ],
        };
      }
    for (const { kind, stated, base, value, percent, right } of rowPercents(reading, report)) {
      if (right || kind !== 'growth') continue;
      const { line } = stated;
      const cell = (one: Span): string => reading.lines[line]?.text.slice(one.start, one.end) ?? '';
      const number = trimNumber(percent, stated.decimals);
      const mended = number + (/[%％]$/u.exec(cell(stated))?.[0] ?? '');
      yield {
        range: rangeOn(line, stated),
        message: {
          id: 'percent',
          values: { from: cell(base), to: cell(value), right: `${number}%`, stated: cell(stated) },
        },
        fixes: [
          {
            title: { id: 'change', values: { number: mended } },
            edits: [{ range: rangeOn(line, stated), newText: mended }],
          },
        ],
        related: [
          { range: rangeOn(line, base), message: { id: 'before' } },
          { range: rangeOn(line, value), message: { id: 'after' } },
        ],
      };
    }
  },
});

/** The change has the direction that the words say, and there are words for it. */
const isMendable = ({ kind, value }: FigureChange): boolean =>
  kind === 'doubling' ? DOUBLED.some(([, least, most]) => value >= least && value < most) : value > 0;

/** As the text would write it. */
function rightWords({ kind, value, stated, from, to }: FigureChange, text: string): string {
  switch (kind) {
    case 'percent':
      return (
        (stated.unit === '%' && rewritePercent(text.slice(stated.start, stated.end), value, stated.decimals)) ||
        `${trimNumber(value, stated.decimals)}%`
      );
    case 'points':
    case 'share-points':
      return `${trimNumber(value, Math.max(from.decimals, to.decimals))}个百分点`;
    case 'times':
      return `${trimNumber(value, Math.max(stated.decimals, 1))}倍`;
    case 'difference':
      return trimNumber(value / stated.scale, 4) + text.slice(stated.number.end, stated.end);
    case 'doubling':
      return DOUBLED.find(([, least, most]) => value >= least && value < most)?.[0] ?? `${trimNumber(value, 2)}倍`;
  }
}

/** What is called so lies between these. */
const DOUBLED: readonly (readonly [string, number, number])[] = [
  ['翻一番', 1.94, 2.5],
  ['翻两番', 3.88, 5],
];
