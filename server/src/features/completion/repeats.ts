// What this draft goes on with elsewhere after the same words: its own terms, found without cutting words. Of 养老 it knows 养老服务 and
// 养老机构 if each stands there twice.
// Invariant: linear in the draft; a few hundred places are compared.
import { isDigit, isHan, isLatin } from '../../text/characters';
import { isCommonPair } from '../../text/common-pairs';
import { fold } from '../../text/fold';
import type { Place } from './item';

export interface Repeat {
  readonly text: string;
  /** Characters of it that stand before the place. */
  readonly typed: number;
  readonly count: number;
  /** Lines to the nearest. */
  readonly distance: number;
}

/** Words before the place are compared from so many characters on, and up to so many. */
const LEAST = 2;
const MOST_TYPED = 4;
const SHORTEST = 3;
const LONGEST = 14;
const MOST_PLACES = 400;
/** Words that end a term. */
const ENDS = '的了和与及等是在对把被将为以而并就也或地着';

interface Follower {
  readonly left: number;
  readonly words: string;
  readonly distance: number;
}

export function repeatsAt(place: Place): Repeat[] {
  const { reading, line: own, character, before } = place;
  const wanted = before.slice(-LEAST);
  if (wanted.length < LEAST || ![...wanted].every(isWord)) return [];
  const found: Follower[] = [];
  // the nearest first
  for (let step = 0; found.length < MOST_PLACES && (own - step >= 0 || own + step < reading.lines.length); step++) {
    for (const number of step === 0 ? [own] : [own - step, own + step]) {
      const text = reading.lines[number]?.text;
      if (text === undefined) continue;
      for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(wanted, at + 1)) {
        const end = at + LEAST;
        if (number === own && end === character) continue;
        found.push({ left: sameBefore(text, end, before), words: wordsFrom(text, end), distance: step });
      }
    }
  }
  for (let typed = MOST_TYPED; typed >= LEAST; typed--) {
    const same = found.filter(({ left }) => left >= typed);
    const repeats = same.length < 2 ? [] : [...grow(before.slice(-typed), typed, same, 0)];
    if (repeats.length > 0) return repeats;
  }
  return [];
}

const isWord = (c: string): boolean => isHan(c.charCodeAt(0)) || isLatin(c.charCodeAt(0)) || isDigit(c.charCodeAt(0));

function sameBefore(text: string, end: number, before: string): number {
  let length = LEAST;
  while (length < MOST_TYPED && end - length > 0 && length < before.length) {
    const c = text[end - length - 1] ?? '';
    if (c !== before.at(-length - 1) || !isWord(c)) break;
    length++;
  }
  return length;
}

function wordsFrom(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < LONGEST) {
    const c = text[end] ?? '';
    // 网格员12名
    const number = isDigit(text.charCodeAt(end)) && isHan(text.charCodeAt(end - 1));
    if (!isWord(c) || number || ENDS.includes(c)) break;
    end++;
  }
  return text.slice(from, end);
}

/** Of 服务设施 and 服务设计 what is shared ends within a word. */
const endsWithWord = (text: string): boolean => isCommonPair(fold(text.slice(-2, -1)), fold(text.slice(-1)));

/** Words that recur and do not always go on alike. */
function* grow(text: string, typed: number, followers: readonly Follower[], depth: number): Generator<Repeat> {
  const next = new Map<string, Follower[]>();
  let ended = 0;
  for (const follower of followers) {
    const c = follower.words[depth];
    if (c === undefined) {
      ended++;
      continue;
    }
    const same = next.get(c);
    if (same) same.push(follower);
    else next.set(c, [follower]);
  }
  const count = followers.length;
  const goesOnAlike = [...next.values()].some((same) => same.length === count);
  if (
    depth > 0 &&
    !goesOnAlike &&
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    (ended > 0 || endsWithWord(text))
  )
    yield { text, typed, count, distance: followers[0]?.distance ?? 0 };
  if (text.length >= LONGEST) return;
  for (const [c, same] of next) if (same.length > 1) yield* grow(text + c, typed, same, depth + 1);
}
