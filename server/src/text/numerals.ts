// Chinese numerals as headings and series use them: 一 … 九百九十九.

const DIGITS = '〇一二三四五六七八九';

/** 一 → 1, 十二 → 12, 二十 → 20, 一百零三 → 103, 廿 is not read; undefined when it is no such numeral or above 999. */
export function parseChineseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > 6) return undefined;
  let total = 0;
  let digit = -1;
  let lowest = 1000;
  for (const c of text) {
    if (c === '零' || c === '〇') {
      if (digit >= 0 || total === 0) return undefined;
      continue;
    }
    const value = c === '两' ? 2 : DIGITS.indexOf(c);
    if (value > 0) {
      if (digit >= 0) return undefined;
      digit = value;
      continue;
    }
    const unit = c === '十' ? 10 : c === '百' ? 100 : 0;
    if (unit === 0 || unit >= lowest) return undefined;
    if (digit < 0 && !(unit === 10 && total === 0)) return undefined;
    total += (digit < 0 ? 1 : digit) * unit;
    digit = -1;
    lowest = unit;
  }
  if (digit >= 0) total += digit;
  return total > 0 ? total : undefined;
}

/** 1 → 一, 12 → 十二, 20 → 二十, 103 → 一百零三. Numbers outside 1–999 come back in Arabic digits. */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  let text = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  if (tens > 0) text += `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`;
  else if (hundreds > 0 && ones > 0) text += '零';
  if (ones > 0) text += DIGITS[ones];
  return text;
}
