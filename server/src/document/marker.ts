// Ordinal markers at a line's start: 一、 （一） 1. （1） ① and their slovenly forms.
// What stands here is only a candidate: whether the line is a heading is decided in sections.ts.
import { isDigit, isSpace } from '../text/characters';
import { formatChineseNumeral, parseChineseNumeral } from '../text/numerals';

/** The ladder of GB/T 9704-2012 7.3.3, with ① as a fifth rung. */
export type MarkerForm = 'han' | 'han-paren' | 'arabic' | 'arabic-paren' | 'circled';

export const MARKER_LEVEL: Readonly<Record<MarkerForm, number>> = {
  han: 1,
  'han-paren': 2,
  arabic: 3,
  'arabic-paren': 4,
  circled: 5,
};

export interface Marker {
  readonly form: MarkerForm;
  /** 1–5, by form. */
  readonly level: number;
  readonly number: number;
  /** UTF-16 offsets in the line; the space behind the marker is not part of it, but where it stands for the mark. */
  readonly start: number;
  readonly end: number;
  /** As written, e.g. `一、` or `(一）、`. */
  readonly text: string;
  /** Written in the standard form. */
  readonly standard: boolean;
}

/** The standard form: 一、 （一） 1. （1） ①; numbers without such a form come back in Arabic digits. */
export function formatMarker(form: MarkerForm, number: number): string {
  switch (form) {
    case 'han':
      return `${formatChineseNumeral(number)}、`;
    case 'han-paren':
      return `（${formatChineseNumeral(number)}）`;
    case 'arabic':
      return `${number}.`;
    case 'arabic-paren':
      return `（${number}）`;
    case 'circled':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : `（${number}）`;
  }
}

/** The marker as this one is written (`(一）、`, `1、`), with another number. */
export function renumberMarker(marker: Marker, number: number): string {
  if (marker.standard || marker.form === 'circled') return formatMarker(marker.form, number);
  const numeral = marker.form.startsWith('han') ? formatChineseNumeral(number) : String(number);
  const written = /[一二三四五六七八九十百零〇两]+|[0-9０-９]+/u.exec(marker.text)?.[0];
  return written === undefined ? formatMarker(marker.form, number) : marker.text.replace(written, numeral);
}

// 一、 and 一. 一． 一， 一： 一,   (bad forms are taken for markers only where sections.ts finds a heading)
const HAN = /^([一二三四五六七八九十百零〇]{1,5})([ \t\u3000]*)([、.．，,：:])/u;
// （一） (一) （一） 、   〔一〕 is a year bracket's shape and no marker
const HAN_PAREN = /^([（(])[ \t\u3000]*([一二三四五六七八九十百零〇]{1,5})[ \t\u3000]*([）)])([、.．，,：:]?)/u;
const ARABIC = /^([0-9０-９]{1,3})([ \t\u3000]*)([.．、])/u;
const ARABIC_PAREN = /^([（(]?)[ \t\u3000]*([0-9０-９]{1,3})[ \t\u3000]*([）)])([、.．，,：:]?)/u;
// ⑴ and ㈠ are one character each
const ENCLOSED = /^[①-⑳⑴-⒇㈠-㈩]/u;

/** `一 主要做法`: a space stands for the mark of a short line without another space or any stop. headings.ts wants company for it. */
const HAN_SPACED = /^([一二三四五六七八九十]{1,3})[ \u3000]+(?=\p{Script=Han}[^\s，。；：！？、,;:]{1,29}$)/u;

/** What follows 、 where a list of numerals goes on in running text: 三、四月份, 一、二、三产业. */
const HAN_LIST = /^([一二三四五六七八九十]+)([、月日年号季楼线级期批次产等至到])/u;
/** A list keeps to one kind of numeral, and a year in full begins a heading: 三、2025年工作打算, 1、2025年工作打算. */
const YEAR = /^(?:19|20)[0-9]{2}年/u;

const LONGEST_SPACED = 40;

/** Whether a space is all that stands behind the numeral. */
export const isSpaced = ({ text }: Marker): boolean => isSpace(text.charCodeAt(text.length - 1));

function toNumber(digits: string): number {
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const unit = digits.charCodeAt(i);
    value = value * 10 + (unit >= 0xff10 ? unit - 0xff10 : unit - 0x30);
  }
  return value;
}

/** A list counts on by one, or has a 、 again: 一、一年来的工作 is a heading. */
function goesOn(number: number | undefined, rest: string): boolean {
  const [, second = '', mark] = HAN_LIST.exec(rest) ?? [];
  return mark === '、' || (number !== undefined && parseChineseNumeral(second) === number + 1);
}

/**
 * The marker that begins at `from` (UTF-16 offset), if there is one. Not taken for markers: 1.5亿元, 2.0版, 2023.7.5,
 * 三、四月份, 1、2号楼, （2023年…）, 12:30.
 */
export function readMarker(text: string, from: number): Marker | undefined {
  const first = text.charCodeAt(from);
  // the commonest case by far is a paragraph: leave at once
  if (!mayBeginMarker(first)) return undefined;
  const rest = text.slice(from, from + 24);
  const make = (
    form: MarkerForm,
    number: number | undefined,
    length: number,
    standard: boolean,
  ): Marker | undefined => {
    if (number === undefined || number < 1) return undefined;
    return {
      form,
      level: MARKER_LEVEL[form],
      number,
      start: from,
      end: from + length,
      text: rest.slice(0, length),
      standard,
    };
  };

  let match = HAN.exec(rest);
  if (match) {
    const [whole, numeral = '', gap = '', mark = ''] = match;
    if (mark === '、' && goesOn(parseChineseNumeral(numeral), rest.slice(whole.length))) return undefined;
    return make('han', parseChineseNumeral(numeral), whole.length, gap === '' && mark === '、');
  }
  match = HAN_SPACED.exec(text.length - from <= LONGEST_SPACED ? text.slice(from).trimEnd() : '');
  if (match) {
    const [whole, numeral = ''] = match;
    return make('han', parseChineseNumeral(numeral), whole.length, false);
  }
  match = HAN_PAREN.exec(rest);
  if (match) {
    const [whole, open = '', numeral = '', close = '', mark = ''] = match;
    const standard = open === '（' && close === '）' && mark === '' && whole.length === numeral.length + 2;
    return make('han-paren', parseChineseNumeral(numeral), whole.length, standard);
  }
  match = ARABIC.exec(rest);
  if (match) {
    const [whole, digits = '', gap = '', mark = ''] = match;
    const next = rest.charCodeAt(whole.length);
    const listed = isDigit(next) && !(mark === '、' && YEAR.test(rest.slice(whole.length)));
    if (listed || (mark !== '、' && (next === 0x2e || next === 0xff0e))) return undefined;
    return make('arabic', toNumber(digits), whole.length, gap === '' && mark === '.' && first < 0xff10);
  }
  match = ARABIC_PAREN.exec(rest);
  if (match) {
    const [whole, open = '', digits = '', close = '', mark = ''] = match;
    const standard = open === '（' && close === '）' && mark === '' && whole.length === digits.length + 2;
    return make('arabic-paren', toNumber(digits), whole.length, standard);
  }
  if (ENCLOSED.test(rest)) {
    if (first >= 0x3220) return make('han-paren', first - 0x321f, 1, false);
    if (first >= 0x2474) return make('arabic-paren', first - 0x2473, 1, false);
    return make('circled', first - 0x245f, 1, true);
  }
  return undefined;
}

function mayBeginMarker(unit: number): boolean {
  if (isDigit(unit) || unit === 0xff08 || unit === 0x28) return true;
  if (unit >= 0x2460 && unit <= 0x2487) return true;
  if (unit >= 0x3220 && unit <= 0x3229) return true;
  // 一七三九二五八六十四百零〇
  return '一二三四五六七八九十百'.includes(String.fromCharCode(unit)) && !isSpace(unit);
}
