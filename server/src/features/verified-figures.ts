// Figures that were checked against each other and found right, with their arithmetic: what a writer may tick off.
import { changesIn, type FigureChange } from '../document/figures-changes';
import { rowPercents, rowTotals } from '../document/figures-columns';
import { listSums } from '../document/figures-lists';
import { type FigureShare, shareOf, sharesIn } from '../document/figures-shares';
import { type FigureSum, sumsIn } from '../document/figures-sums';
import { columnSums } from '../document/figures-tables';
import { trimNumber, writeAmount, writeAmounts } from '../document/figures-words';
import type { Reading } from '../document/model';
import { figureLines } from '../rules/figures/figure-lines';
import { comparePositions, type Range, rangeOn } from '../text/position';

export interface VerifiedFigure {
  readonly code: 'figure-sum' | 'figure-ratio' | 'figure-growth';
  /** Of the total, the share or the change that was stated. */
  readonly range: Range;
  /** 4+82+166+5=257 */
  readonly text: string;
}

/** In document order. */
export function verifiedFigures(reading: Reading): VerifiedFigure[] {
  const found: VerifiedFigure[] = [];
  for (const report of reading.reports) {
    for (const { line, rangeOf } of figureLines(reading, report)) {
      for (const sum of sumsIn(line))
        if (sum.right) found.push({ code: 'figure-sum', range: rangeOf(sum.total), text: sumText(sum) });
      for (const share of sharesIn(line))
        if (share.right) found.push({ code: 'figure-ratio', range: rangeOf(share.share), text: shareText(share) });
      for (const change of changesIn(line))
        if (change.right)
          found.push({ code: 'figure-growth', range: rangeOf(change.stated), text: changeText(change) });
    }
    for (const { total, parts, sum, right } of listSums(reading, report)) {
      const text = sumText({ total, parts, sum, right });
      if (right) found.push({ code: 'figure-sum', range: rangeOn(total.line, total), text });
    }
    for (const { total, parts, right } of [...columnSums(reading, report), ...rowTotals(reading, report)]) {
      const text = `${parts.map(({ value }) => trimNumber(value, 4)).join('+')}=${trimNumber(total.value, 4)}`;
      if (right) found.push({ code: 'figure-sum', range: rangeOn(total.line, total), text });
    }
    for (const { kind, stated, base, value, percent, right } of rowPercents(reading, report)) {
      if (!right) continue;
      const [before, after] = [base, value].map((one) => trimNumber(one.value, one.decimals));
      const division = kind === 'share' ? `${after}÷${before}` : `(${after}-${before})÷${before}`;
      found.push({
        code: kind === 'share' ? 'figure-ratio' : 'figure-growth',
        range: rangeOn(stated.line, stated),
        text: `${division}=${rounded(percent, stated.value, stated.decimals, '%')}`,
      });
    }
  }
  return found.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function sumText({ total, parts, sum }: FigureSum): string {
  const amounts = writeAmounts([...parts, total]);
  const stated = amounts.pop() ?? '';
  // 3.3+7.1=10.4≈10.5: rounding hides the rest
  const same = Math.abs(sum - total.value) <= total.value * 1e-9;
  const exact = amounts.every((amount) => /^[0-9.]+$/u.test(amount))
    ? trimNumber(sum / total.scale, 4)
    : writeAmount(sum, total.scale);
  return `${amounts.join('+')}=${same ? stated : `${exact}≈${stated}`}`;
}

function shareText(found: FigureShare): string {
  const [part = '', whole = ''] = writeAmounts([found.part, found.whole]);
  const { decimals, value } = found.share;
  return `${part}÷${whole}=${rounded(shareOf(found), value, decimals, '%')}`;
}

function changeText({ from, to, stated, kind, value }: FigureChange): string {
  const [before = '', after = ''] = writeAmounts([from, to]);
  const up = to.value >= from.value;
  const difference = up ? `${after}-${before}` : `${before}-${after}`;
  switch (kind) {
    case 'percent':
      return `(${difference})÷${before}=${rounded(value, stated.value, stated.decimals, '%')}`;
    case 'points':
    case 'share-points':
      return `${difference}=${rounded(value, stated.value, stated.decimals, '个百分点')}`;
    case 'times':
      return `(${difference})÷${before}=${rounded(value, stated.value, stated.decimals, '倍')}`;
    case 'difference':
      return `${difference}=${writeAmount(stated.value, stated.scale)}`;
    case 'doubling':
      return `${after}÷${before}=${trimNumber(value, 2)}`;
  }
}

/** 35%; where it was cut off rather than rounded, both: 70.97%≈70%. */
function rounded(value: number, stated: number, decimals: number, unit: string): string {
  const written = stated.toFixed(decimals);
  return value.toFixed(decimals) === written
    ? `${written}${unit}`
    : `${trimNumber(value, decimals + 2)}${unit}≈${written}${unit}`;
}
