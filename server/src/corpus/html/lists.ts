// The numbers of ordered lists as browsers show them: start, value, reversed, and the kinds of numerals.
import { formatChineseNumeral } from '../../text/numerals';
import { attribute, type Element, isElement } from './tree';

/** What stands before each item; items that show no number are not among them. */
export function orderedMarks(list: Element): ReadonlyMap<Element, string> {
  const marks = new Map<Element, string>();
  const items = list.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'li');
  const step = attribute(list, 'reversed') === undefined ? 1 : -1;
  let number = integer(attribute(list, 'start')) ?? (step === 1 ? 1 : items.length);
  const style = styleOf(list);
  for (const item of items) {
    number = integer(attribute(item, 'value')) ?? number;
    const mark = markOf(number, styleOf(item) ?? style ?? 'decimal');
    if (mark !== '') marks.set(item, mark);
    number += step;
  }
  return marks;
}

const integer = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*[+-]?\d{1,9}\s*$/u.test(text) ? Number(text) : undefined;

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

function styleOf(element: Element): string | undefined {
  const style = /list-style(?:-type)?\s*:\s*([^;]{1,60})/iu.exec(attribute(element, 'style') ?? '')?.[1];
  return style?.trim().toLowerCase() ?? TYPES[attribute(element, 'type') ?? ''];
}

function markOf(number: number, style: string): string {
  if (/\bnone\b|disc|circle|square/u.test(style)) return '';
  // numerals that have no sign for a number fall back to digits, as in browsers
  const positive = number >= 1 && number < 4_000;
  if (positive && /cjk-ideographic|cjk-decimal|chinese/u.test(style)) return `${formatChineseNumeral(number)}、`;
  if (positive && /alpha|latin/u.test(style)) return `${inCase(letters(number), style)}.`;
  if (positive && style.includes('roman')) return `${inCase(roman(number), style)}.`;
  return `${number}.`;
}

const inCase = (numeral: string, style: string): string => (style.includes('upper') ? numeral.toUpperCase() : numeral);

/** a … z, aa, ab … */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(0x61 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const ROMAN = 'm 1000,cm 900,d 500,cd 400,c 100,xc 90,l 50,xl 40,x 10,ix 9,v 5,iv 4,i 1'
  .split(',')
  .map((pair) => pair.split(' '));

function roman(number: number): string {
  let text = '';
  let rest = number;
  for (const [sign = '', value] of ROMAN) {
    for (; rest >= Number(value); rest -= Number(value)) text += sign;
  }
  return text;
}
