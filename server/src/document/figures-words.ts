// Amounts as they are written, and the margin that rounding leaves: what relations of figures share.
import { formatChineseNumeral } from '../text/numerals';
import type { Figure } from './figures';

const SCALE_WORDS: readonly (readonly [number, string])[] = [
  [1e12, '万亿'],
  [1e11, '千亿'],
  [1e8, '亿'],
  [1e7, '千万'],
  [1e6, '百万'],
  [1e4, '万'],
  [1e3, '千'],
  [1e2, '百'],
];

/** At most so many digits behind the point, without zeros at the end. */
export function trimNumber(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return decimals > 0 ? text.replace(/\.?0+$/u, '') : text;
}

/** 12600000 with scale 10000: 1260万. */
export function writeAmount(value: number, scale: number): string {
  const word = SCALE_WORDS.find(([worth]) => worth === scale)?.[1] ?? '';
  return `${trimNumber(value / scale, 4)}${word}`;
}

/** 万 and 亿 stand only where the amounts are not all in the same. */
export function writeAmounts(figures: readonly Figure[]): string[] {
  const [first] = figures;
  const same = figures.every(({ scale }) => scale === first?.scale);
  return figures.map(({ value, scale }) => (same ? trimNumber(value / scale, 4) : writeAmount(value, scale)));
}

/** As it was written, with another value: 25%, 25％, 百分之二十五; 八成 only where tenths say it. */
export function rewritePercent(written: string, value: number, decimals: number): string | undefined {
  const number = trimNumber(value, decimals);
  if (written.startsWith('百分之')) {
    if (/[0-9]/u.test(written)) return `百分之${number}`;
    const [whole = '', fraction = ''] = number.split('.');
    const digits = [...fraction].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
    return `百分之${formatChineseNumeral(Number(whole))}${digits === '' ? '' : `点${digits}`}`;
  }
  if (!written.endsWith('成')) return number + (written.at(-1) ?? '%');
  const tenths = Math.round(value / 10);
  return tenths > 0 && tenths < 10 ? `${formatChineseNumeral(tenths)}成` : undefined;
}

/** What half of the last digit of each, together, may hide. */
export function marginOf(figures: readonly Figure[]): number {
  let margin = 0;
  let largest = 0;
  for (const { step, value } of figures) {
    margin += step / 2;
    largest = Math.max(largest, Math.abs(value));
  }
  return margin + largest * 1e-9;
}

/** Whether a stated number is this amount, rounded or cut off to the digits that are written; both amounts ends of what it may be. */
export function states(figure: Figure, least: number, most: number): boolean {
  const { value, step } = figure;
  const room = Math.max(1e-9, Math.abs(value) * 1e-9);
  return most >= value - step / 2 - room && least <= value + Math.max(step, 0) * (1 - 1e-9) + room;
}
