// What is no term though it scores like one: names, halves of longer terms, strings with an edge in the middle of something.
import { SOFT_STARTS } from './term-lists';
import type { Candidate, Neighbours } from './term-rows';
import type { TermSums } from './term-score';

export interface Scored extends Candidate {
  readonly cohesion: number;
  readonly score: number;
}

/** From here on a string is as firm as a word. */
const FIRM = 4;

export function fits(candidate: Scored, sums: TermSums): boolean {
  const { text, pieces, count, quoted, cohesion } = candidate;
  if (quoted * 2 >= count) return !isPerson(text, sums, pieces);
  if (SOFT_STARTS.has(text[0] ?? '') && cohesion < FIRM && sums.general.count(text) === 0) return false;
  if (isPerson(text, sums, pieces) || (pieces === 1 && hasPlace(text, sums))) return false;
  if (/.[的和与及之]./u.test(text) && !(pieces >= 3 && cohesion > 4.5) && sums.general.count(text) === 0) return false;
  return true;
}

function isPerson(text: string, { names }: TermSums, pieces: number): boolean {
  for (let from = 0; from < text.length; from++)
    for (const length of [2, 3]) {
      const titled = names.get(text.slice(from, from + length));
      if (titled !== undefined && (pieces === 1 || titled >= 0.2)) return true;
    }
  return false;
}

const PLACE = /[省市县区州盟旗镇乡村]/u;

function hasPlace(text: string, { general }: TermSums): boolean {
  for (let to = 2; to < text.length; to++) {
    if (!PLACE.test(text[to] ?? '')) continue;
    for (let from = Math.max(0, to - 7); from <= to - 2; from++)
      if (general.isName(text.slice(from, to + 1))) return true;
  }
  return false;
}

/** Nearly all occurrences stand within longer ones. */
const WITHIN = 0.8;
const WITHIN_ONE = 0.9;

export function withoutParts(scored: readonly Scored[], { candidates }: TermSums): Scored[] {
  const known = new Set(scored.map(({ text }) => text));
  const slogans = scored.filter(({ text }) => text.includes('、'));
  return scored.filter(({ text, count, quoted, before, behind }) => {
    if (slogans.some((slogan) => slogan.text !== text && slogan.count * 2 >= count && slogan.text.includes(text)))
      return false;
    if (quoted * 2 >= count) return true;
    const longer = (side: Neighbours | undefined, join: (word: string) => string): boolean => {
      let sum = 0;
      for (const [word, times] of side?.words ?? []) {
        const text = join(word);
        if (times >= WITHIN_ONE * count && candidates.has(text)) return true;
        if (known.has(text)) sum += times;
      }
      return sum >= WITHIN * count || (side?.joiner ?? 0) >= WITHIN * count;
    };
    return !longer(before, (word) => word + text) && !longer(behind, (word) => text + word);
  });
}
