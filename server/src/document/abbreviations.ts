// Names that a text shortens for itself: 市科学技术委员会（以下简称“市科委”）, 《…条例》（以下简称《条例》）.
import { contentOf, type Line } from './line';

export interface Abbreviation {
  readonly full: string;
  readonly short: string;
}

const DEFINITION =
  /[（(]\s{0,2}(?:以?下(?:统一?|均|皆)?)?(?:简称|統稱|簡稱|统称)(?:为|為)?[：:]?\s{0,2}([“"《「][^“”"《》「」（）()，。]{1,15}[”"》」]|[\p{Script=Han}A-Za-z0-9]{2,15})\s{0,2}[）)]/gu;
/** Longer ones are no names. */
const LONGEST = 30;

export function abbreviationsIn(line: Line): readonly Abbreviation[] {
  const text = contentOf(line);
  if (!/[简簡统統][称稱]/u.test(text)) return [];
  const found: Abbreviation[] = [];
  for (const { index, 1: short = '' } of text.matchAll(DEFINITION)) {
    const words = short.replace(/[“”"《》「」]/gu, '');
    const full = fullBefore(text.slice(Math.max(0, index - LONGEST), index), words);
    // of three characters or fewer: a person, 张某某（以下简称张某）
    if (words.length > 1 && full !== undefined && full.length > 3) found.push({ full, short });
  }
  return found;
}

/** The name right before the bracket: what is quoted, else the shortest end that has the short form's characters in their order. */
function fullBefore(before: string, short: string): string | undefined {
  const quoted = /(?:《[^《》]{2,28}》|“[^“”]{2,28}”)$/u.exec(before)?.[0];
  if (quoted !== undefined) return quoted;
  const first = short[0];
  if (first === undefined) return undefined;
  const from = before.search(/[^，。；：、！？“”《》（）()\s]+$/u);
  for (
    let at = before.lastIndexOf(first);
    at >= Math.max(0, from) && from >= 0;
    at = before.lastIndexOf(first, at - 1)
  ) {
    const full = before.slice(at);
    if (full.length > short.length && isWithin(short, full)) return full;
    if (at === 0) break;
  }
  return undefined;
}

function isWithin(short: string, full: string): boolean {
  let at = 0;
  for (const c of full) if (c === short[at]) at++;
  return at === short.length;
}
