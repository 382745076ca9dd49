// What is no term though it scores like one: names, halves of longer terms, strings with an edge in the middle of something.
import { LONG_NAMES, PHRASE_VERBS, SOFT_STARTS, WORD_ENDS } from './term-lists';
import type { Candidate, Neighbours } from './term-rows';
import type { TermSums } from './term-score';
import { isFree } from './word-class';

export interface Scored extends Candidate {
  readonly cohesion: number;
  readonly score: number;
}

/** From here on a string is as firm as a word. */
const FIRM = 4;
const VERY_FIRM = 4.5;
/** What stands in one piece only must stand there so often. */
const OFTEN = 5;
/** From here on a share of occurrences beside a title says that a word is a person's name. */
const TITLED = 0.2;

export function fits(candidate: Scored, sums: TermSums): boolean {
  const { text, pieces, count, quoted, cohesion } = candidate;
  if (pieces === 1 && count < OFTEN) return false;
  if (COUNTED.test(text) || namesPerson(text, pieces, sums)) return false;
  if (quoted * 2 >= count) return true;
  // a segmenter may cut such a word in two
  if (PHRASE_VERBS.has(text) || isFree(text) || isUnit(text) || namesPlace(text, pieces, sums)) return false;
  if (LONG_NAMES.includes(text)) return !JOINED.test(text);
  if (sums.general.count(text) > 0) return true;
  if (cohesion < FIRM && (SOFT_STARTS.has(text[0] ?? '') || WORD_ENDS.includes(text.at(-1) ?? ' '))) return false;
  return !isJoined(text) || (pieces >= 3 && cohesion > VERY_FIRM);
}

/** 三城, 四强: counted names, listed apart from terms, or halves of them. */
const COUNTED = /^[二两三四五六七八九十]\p{Script=Han}$/u;

const JOINED = /.[的和与及之]./u;

/** A function word stands within, unless it is part of a long name (工业和信息化局). */
function isJoined(text: string): boolean {
  if (!JOINED.test(text)) return false;
  const name = LONG_NAMES.find((one) => text.includes(one));
  return name === undefined || JOINED.test(text.replace(name, '某'));
}

function namesPerson(text: string, pieces: number, { names, general }: TermSums): boolean {
  for (let from = 0; from + 1 < text.length; from++) {
    const three = text.slice(from, from + 3);
    if (three.length === 3 && general.isName(three) && !PLACE.test(three[2] ?? '')) return true;
    for (const name of [text.slice(from, from + 2), three]) {
      const titled = names.get(name);
      if (titled !== undefined && (pieces === 1 || titled >= TITLED)) return true;
    }
  }
  return false;
}

const PLACE = /[省市县区州盟旗镇乡村]/u;

/** A place alone; in one piece, anything with a place in it. */
function namesPlace(text: string, pieces: number, { general }: TermSums): boolean {
  for (let to = 2; to < text.length; to++) {
    if (!PLACE.test(text[to] ?? '')) continue;
    for (let from = Math.max(0, to - 7); from <= to - 2; from++)
      if (general.isName(text.slice(from, to + 1)) && (pieces === 1 || to === text.length - 1)) return true;
  }
  // of a place that no list has, neither half is a word
  return /^..[县镇乡村]$/u.test(text) && general.count(text.slice(0, 2)) === 0;
}

/** 市科技局, 某某省财政厅: to be known, but not as terms. */
const UNIT = /^(?:.{0,4}[省市县区州])[^省市县区州]{1,8}(?:局|厅|委|办|院|委员会|办公室)$/u;
const isUnit = (text: string): boolean => UNIT.test(text);

/** Nearly all occurrences stand within longer ones. */
const WITHIN = 0.8;
const WITHIN_ONE = 0.9;

/** The first that are no mere parts of others, so many at most; `scored`: the best first. */
export function takeWhole(scored: readonly Scored[], sums: TermSums, most: number): Scored[] {
  const known = new Set(scored.map(({ text }) => text));
  const quotations = scored.filter(({ count, quoted }) => quoted * 2 >= count);
  const taken: Scored[] = [];
  for (const one of scored) {
    if (taken.length === most) break;
    if (quotations.some((whole) => isPartOf(one, whole))) continue;
    const { text, count, quoted, before, behind } = one;
    const inner =
      quoted * 2 < count &&
      (standsWithin(one, before, (word) => word + text, known, sums) ||
        standsWithin(one, behind, (word) => text + word, known, sums));
    if (!inner) taken.push(one);
  }
  return taken;
}

/** Whether what stands on one side mostly makes a longer term, a name, or half a word. */
function standsWithin(
  { pieces, count }: Scored,
  side: Neighbours | undefined,
  join: (word: string) => string,
  known: ReadonlySet<string>,
  sums: TermSums,
): boolean {
  if (!side) return false;
  if (side.bound >= WITHIN * count) return true;
  let within = 0;
  for (const [word, times] of side.words) {
    const longer = join(word);
    if (times >= WITHIN_ONE * count && sums.candidates.has(longer)) return true;
    if (times * 2 >= count && namesPerson(longer, pieces, sums)) return true;
    if (known.has(longer)) within += times;
  }
  return within >= WITHIN * count;
}

/** Of a slogan any part, of another quotation one that is hardly shorter: 半篇文章 of “后半篇文章”. */
function isPartOf({ text, count }: Scored, whole: Scored): boolean {
  if (whole.text.length <= text.length || whole.count * 2 < count || !whole.text.includes(text)) return false;
  return whole.text.includes('、') || whole.text.length === text.length + 1;
}
