// How characteristic strings are: more frequent than in Chinese at large, firmer within than without, quoted, and in many pieces.

import type { Term } from './profile';
import { compareKeys } from './rows';
import type { GeneralWords } from './segmenter';
import { fits, type Scored, takeWhole } from './term-filters';
import { PHRASE_VERBS } from './term-lists';
import type { Candidate } from './term-rows';

export interface TermSums {
  readonly pieces: number;
  readonly words: number;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly general: GeneralWords;
  /** Words that may be persons' names, with the share of their occurrences beside a title. */
  readonly names: ReadonlyMap<string, number>;
}

/** Of a lone word: how much more frequent it is here (natural logarithm) for it to be considered. */
const STRANGE = 4.5;
/** A word made of nothing cannot hold together: what its strangeness is less. */
const OF_ONE_WORD = 2;

export function rankTerms(sums: TermSums): Term[] {
  const scored: Scored[] = [];
  for (const candidate of sums.candidates.values()) {
    const cohesion = cohesionOf(candidate, sums);
    if (cohesion === undefined) continue;
    const one = { ...candidate, cohesion, score: scoreOf(candidate, cohesion) };
    if (fits(one, sums)) scored.push(one);
  }
  scored.sort((a, b) => b.score - a.score || compareKeys(a.text, b.text));
  return takeWhole(scored, sums, limitOf(sums)).map(toTerm);
}

const limitOf = ({ pieces }: TermSums): number => Math.min(3_000, 800 + 4 * pieces);

function toTerm({ text, pieces, count }: Scored): Term {
  const kind = PHRASE_VERBS.has(text.slice(0, 2)) ? 'phrase' : 'term';
  return { text, pieces, count, kind, ...(pieces === 1 ? { pending: true as const } : {}) };
}

/** How firmly the string holds together; undefined for what is no candidate. */
function cohesionOf(candidate: Candidate, sums: TermSums): number | undefined {
  const { text, count, quoted } = candidate;
  if (text.length < 2 || (!candidate.before && quoted === 0)) return undefined;
  let least: number | undefined;
  for (let at = 1; at < text.length; at++) {
    const left = sums.candidates.get(text.slice(0, at));
    if (!left) continue;
    const right = sums.candidates.get(text.slice(at));
    if (!right || !meet(left, right)) continue;
    const firm = Math.log((count * sums.words) / (left.count * right.count));
    if (least === undefined || firm < least) least = firm;
  }
  if (least !== undefined) return least;
  const strange = strangeness(text, count, sums);
  return strange >= STRANGE || quoted > 0 ? strange - OF_ONE_WORD : undefined;
}

/** Longer words are looked for in vain. */
const LONGEST_WORD = 8;

/** The segmenter has cut between the two. */
function meet(left: Candidate, right: Candidate): boolean {
  for (let length = 1; length <= LONGEST_WORD; length++) {
    if (left.behind?.words.has(right.text.slice(0, length))) return true;
    if (right.before?.words.has(left.text.slice(-length))) return true;
  }
  return false;
}

function strangeness(word: string, count: number, { words, general }: TermSums): number {
  return Math.log(count / words / ((general.count(word) + 3) / general.total));
}

function scoreOf({ count, pieces, quoted, before, behind }: Candidate, cohesion: number): number {
  // what a piece says again and again counts less each time: one long piece must not speak for the house
  const often = Math.sqrt(count * pieces);
  const free = before && behind ? Math.min(before.entropy, behind.entropy) : Math.log(count);
  return (
    Math.log(1 + often) * Math.max(0.1, cohesion) * (1 + free) * (1 + Math.log(pieces) / 3) * (1 + Math.log(1 + quoted))
  );
}
