// 412家，其中正常运转的286家，占79.4%: a share that does not follow from the two numbers.
import { rowPercents } from '../../document/figures-columns';
import { shareOf, sharesIn } from '../../document/figures-shares';
import { rewritePercent, trimNumber, writeAmounts } from '../../document/figures-words';
import { rangeOn, type Span } from '../../text/position';
import { defineRule } from '../rule';
import { figureLines } from './figure-lines';

export const figureRatio = defineRule({
  code: 'figure-ratio',
  severity: 'warning',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '占比与数值不符', en: 'Share does not follow from the numbers' },
  explanation: {
    zh: '“412家，其中正常运转的286家，占69.4%”“受理120件，办结114件，办结率95%”一类，用前面的两个数重新计算，四舍五入或舍去尾数后仍不相符的请核。近似数、同比、另有基数（占年度计划、占常住人口）的不算。',
    en: 'A share is computed anew from the part and the whole that stand before it. Rounding and cutting off are both accepted. Approximate numbers, comparisons with another period and shares of another base (占年度计划) are passed over.',
  },
  basis: { zh: '公文习惯：数据前后能核对', en: 'Office practice: figures can be checked against each other' },
  regions: ['heading', 'heading-rest', 'run-in-heading', 'paragraph', 'continuation', 'table-row', 'table-cell'],
  messages: {
    share: {
      zh: '{part}÷{whole}={right}%，此处写{stated}%，请核。',
      en: '{part}÷{whole}={right}%, and the text says {stated}%. Please check.',
    },
    change: { zh: '改为“{number}”', en: 'Change to “{number}”' },
    whole: { zh: '总数', en: 'The whole' },
    part: { zh: '其中', en: 'The part' },
  },
  examples: {
    bad: ['关于养老服务的调研报告\n建成幸福院412家，其中正常运转的286家，占79.4%。\n'],
    good: [
      '关于养老服务的调研报告\n建成幸福院412家，其中正常运转的286家，占69.4%。\n',
      '关于养老服务的调研报告\n全县老年人7.8万人，占常住人口的24.6%。\n',
    ],
  },
  *check({ report, reading }) {
    for (const { line, rangeOf } of figureLines(reading, report))
      for (const found of sharesIn(line)) {
        if (found.right) continue;
        const { share, part, whole } = found;
        const [partText = '', wholeText = ''] = writeAmounts([part, whole]);
        const right = trimNumber(shareOf(found), share.decimals);
        const mended = rewritePercent(line.text.slice(share.start, share.end), shareOf(found), share.decimals);
        yield {
          range: rangeOf(share),
          message: {
            id: 'share',
            values: { part: partText, whole: wholeText, right, stated: trimNumber(share.value, share.decimals) },
          },
          fixes: mended
            ? [
                {
                  title: { id: 'change', values: { number: mended } },
                  edits: [{ range: rangeOf(share), newText: mended }],
                },
              ]
            : [],
          related: [
            { range: rangeOf(whole), message: { id: 'whole' } },
            { range: rangeOf(part), message: { id: 'part' } },
          ],
        };
      }
    for (const { kind, stated, base, value, percent, right } of rowPercents(reading, report)) {
      if (right || kind !== 'share') continue;
      const { line } = stated;
      const cell = (one: Span): string => reading.lines[line]?.text.slice(one.start, one.end) ?? '';
      const number = trimNumber(percent, stated.decimals);
      const mended = number + (/[%％]$/u.exec(cell(stated))?.[0] ?? '');
      yield {
        range: rangeOn(line, stated),
        message: {
          id: 'share',
          values: {
            part: cell(value),
            whole: cell(base),
            right: number,
            stated: trimNumber(stated.value, stated.decimals),
          },
        },
        fixes: [
          {
            title: { id: 'change', values: { number: mended } },
            edits: [{ range: rangeOn(line, stated), newText: mended }],
          },
        ],
        related: [
          { range: rangeOn(line, base), message: { id: 'whole' } },
          { range: rangeOn(line, value), message: { id: 'part' } },
        ],
      };
    }
  },
});
