// Numbers as Word's automatic numbering writes them (w:numFmt). A format that is not known, or a number beyond its signs, comes out
// in Arabic digits.
import { formatChineseNumeral } from '../../text/numerals';

const DIGITS = '〇一二三四五六七八九';
const FINANCIAL = { simplified: '零壹贰叁肆伍陆柒捌玖', traditional: '零壹貳參肆伍陸柒捌玖' } as const;
const FINANCIAL_UNITS: Readonly<Record<string, string>> = { 十: '拾', 百: '佰', 零: '零' };
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

const digits = (value: number, signs: string): string =>
  String(value).replace(/\d/gu, (digit) => signs[Number(digit)] ?? '');

/** The sign for the value in a row of signs that begins with one. */
const sign = (value: number, signs: string): string | undefined => [...signs][value - 1];

/** As many signs as there are between the two code points. */
const signFrom = (value: number, first: number, count: number): string | undefined =>
  value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : undefined;

/** ① to ⑳, and on to ㊿. */
const circled = (value: number): string | undefined =>
  signFrom(value, 0x2460, 20) ?? signFrom(value - 20, 0x3251, 15) ?? signFrom(value - 35, 0x32b1, 15);

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** a … z, aa, bb: Word repeats the letter, up to thirty times. */
const letters = (value: number): string | undefined =>
  value >= 1 && value <= 780 ? String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26)) : undefined;

/** 壹佰零贰 */
function financial(value: number, signs: string): string | undefined {
  if (value < 1 || value > 999) return undefined;
  // 十 alone is 壹拾 here
  const written = value >= 10 && value <= 19 ? `一${formatChineseNumeral(value)}` : formatChineseNumeral(value);
  return written.replace(/./gu, (unit) => signs[DIGITS.indexOf(unit)] ?? FINANCIAL_UNITS[unit] ?? unit);
}

const FORMATS: Readonly<Record<string, (value: number) => string | undefined>> = {
  none: () => '',
  chineseCounting: formatChineseNumeral,
  chineseCountingThousand: formatChineseNumeral,
  taiwaneseCounting: formatChineseNumeral,
  taiwaneseCountingThousand: formatChineseNumeral,
  japaneseCounting: formatChineseNumeral,
  koreanCounting: formatChineseNumeral,
  ideographDigital: (value) => digits(value, DIGITS),
  taiwaneseDigital: (value) => digits(value, DIGITS),
  japaneseDigitalTenThousand: (value) => digits(value, DIGITS),
  ideographTraditional: (value) => sign(value, STEMS),
  ideographZodiac: (value) => sign(value, BRANCHES),
  ideographZodiacTraditional: (value) =>
    value >= 1 && value <= 60 ? `${STEMS[(value - 1) % 10]}${BRANCHES[(value - 1) % 12]}` : undefined,
  ideographEnclosedCircle: (value) => signFrom(value, 0x3280, 10),
  chineseLegalSimplified: (value) => financial(value, FINANCIAL.simplified),
  ideographLegalTraditional: (value) => financial(value, FINANCIAL.traditional),
  japaneseLegal: (value) => financial(value, FINANCIAL.traditional),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => signFrom(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => signFrom(value, 0x2488, 20),
  decimalFullWidth: (value) => digits(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => digits(value, '０１２３４５６７８９'),
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value)?.toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letters(value)?.toUpperCase(),
  lowerLetter: letters,
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal: (value) => `${value}${ordinalEnd(value)}`,
};

const ordinalEnd = (value: number): string =>
  Math.floor((value % 100) / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');

/** `pattern` is w:format of w:numFmt="custom": 001, 002, 003, ... */
export function formatNumber(format: string, value: number, pattern = ''): string {
  if (format === 'custom') return String(value).padStart(/^0+1/u.exec(pattern)?.[0].length ?? 0, '0');
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return write?.(value) ?? String(value);
}
