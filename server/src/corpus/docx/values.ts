// Values in WordprocessingML.
import type { Element } from './xml';

/** The whole number in `w:val`; undefined where there is none. */
export function wholeNumber(element: Element, attribute = 'val'): number | undefined {
  const value = element.get(attribute);
  return value !== undefined && /^[+-]?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** A property that stands without a value is on. */
export const isOn = (element: Element): boolean => !/^(?:0|false|off|none)$/u.test(element.get('val') ?? '');

/** The text without the characters at its ends; a loop, since an expression tries every place of a long blank again. */
export function trimmed(text: string, characters: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && characters.includes(text[from] ?? '')) from++;
  while (to > from && characters.includes(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}
