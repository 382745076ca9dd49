// Fixed terms written with one slip: a character replaced, doubled, left out, or two that changed places. Each term is cut into
// pieces of which one slip leaves at least one whole; where a piece stands, the term's rest is compared.
// Invariant: silent where what was written reads as words of its own. Linear in the text for terms of bounded length.

import { isCommonPair } from '../text/common-pairs';
import { isConfusable } from '../text/confusable';
import type { Span } from '../text/position';
import { simplify } from '../text/simplify';
import { WordFinder } from '../text/word-finder';

export interface NearMiss extends Span {
  readonly term: string;
}

/** Shorter terms have too many neighbours. */
const SHORTEST_TERM = 4;
/** From here on any character may be the wrong one, and one may be missing: the rest says what is meant. */
const LONG = 7;
/** From here on a likely slip is one even where it makes a word: 绿水青山就是金山银川. */
const CERTAIN = 9;
/** They stand between any two words, and are left out at will. */
const GRAMMAR =
  '的了是在和与或及而对将把被从向为以等之其这那该此不也都就又并再中上下里内外前后各每某本同跟让使令由自到至于给用按经过来去有无可能会要应须已未更最很较多少大小新老性化者们个种类项级次年月日时县市省区乡镇村街部局厅委办处科组型';
const NUMERAL = /[一二三四五六七八九十百千万亿两双〇零\d]/u;
const HAN = /^\p{Script=Han}$/u;

interface Piece {
  readonly term: string;
  /** Where the piece begins in the term; -1: the whole term with its middle exchanged. */
  readonly at: number;
  readonly length: number;
  /** Units of the two characters before and the two behind it in the term, the nearer first; -1 where the term ends. */
  readonly before: number;
  readonly before2: number;
  readonly behind: number;
  readonly behind2: number;
}

/** What one word that is looked for may be: a piece of terms, one of the other words (-1: none). */
interface Entry {
  readonly pieces: Piece[];
  readonly other: number;
}

export class NearMisses {
  readonly #terms: readonly string[];
  #whole: WordFinder | undefined;
  readonly #others: readonly string[];
  readonly #varied: ReadonlySet<string>;
  #made: { readonly finder: WordFinder; readonly entries: readonly Entry[] } | undefined;

  /**
   * `others`: words to be looked for in the same pass, each once. `varied`: terms that writers vary by a word (请审议, 请予审议), so
   * that only a character that is easily mistaken for the right one, or two that changed places, are a slip.
   */
  constructor(terms: readonly string[], others: readonly string[] = [], varied: readonly string[] = []) {
    this.#others = others;
    this.#varied = new Set(varied);
    this.#terms = [...new Set([...terms, ...varied])].filter((term) => term.length >= SHORTEST_TERM);
  }

  /** By place; none lies in another, and no slip in a term that is written right. */
  in(text: string, toldOther?: (index: number, end: number) => void): readonly NearMiss[] {
    this.#made ??= build(this.#terms, this.#others);
    const { finder, entries } = this.#made;
    let found: Slip[] | undefined;
    finder.find(text, (word, end) => {
      const entry = entries[word];
      if (!entry) return;
      if (entry.other >= 0) toldOther?.(entry.other, end);
      const here = entry.pieces;
      if (here.length === 0) return;
      const start = end - (here[0]?.length ?? 0);
      const before = text.charCodeAt(start - 1);
      const before2 = text.charCodeAt(start - 2);
      const behind = text.charCodeAt(end);
      const behind2 = text.charCodeAt(end + 1);
      for (const piece of here) {
        // most pieces stand in other words: of the next two characters one is the term's, on either side
        if (
          piece.behind >= 0 &&
          piece.behind !== behind &&
          piece.behind2 !== behind2 &&
          piece.behind2 !== behind &&
          piece.behind !== behind2
        )
          continue;
        if (
          piece.before >= 0 &&
          piece.before !== before &&
          piece.before2 !== before2 &&
          piece.before2 !== before &&
          piece.before !== before2
        )
          continue;
        const miss = compare(text, start, piece);
        if (miss && (!this.#varied.has(miss.term) || isLikely(text, miss))) {
          found ??= [];
          found.push(miss);
        }
      }
    });
    return found ? outermost(this.#notRight(text, found)) : NO_MISSES;
  }

  /** Without those whose slip is part of another term that is written right. */
  #notRight(text: string, slips: readonly Slip[]): Slip[] {
    // hardly any line comes here
    this.#whole ??= new WordFinder(this.#terms);
    const right = new Uint8Array(text.length);
    this.#whole.find(text, (word, end) => right.fill(1, end - (this.#terms[word]?.length ?? 0), end));
    return slips.filter(({ slip }) => right[slip] === 0);
  }
}

/** A character that looks or sounds like the right one, or two that changed places. */
function isLikely(text: string, { start, end, term, slip }: Slip): boolean {
  if (end - start !== term.length) return false;
  const at = slip - start;
  return text[slip + 1] === term[at] ? text[slip] === term[at + 1] : isConfusable(term[at] ?? '', text[slip] ?? '');
}

/** By place, none within another; of one place the first. */
function outermost(slips: readonly Slip[]): NearMiss[] {
  const sorted = [...slips].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NearMiss[] = [];
  for (const { start, end, term } of sorted) if (end > (kept.at(-1)?.end ?? 0)) kept.push({ start, end, term });
  return kept;
}

const NO_MISSES: readonly NearMiss[] = [];

function build(terms: readonly string[], others: readonly string[]): { finder: WordFinder; entries: readonly Entry[] } {
  const byText = new Map<string, Entry>(others.map((word, other) => [word, { pieces: [], other }]));
  const put = (text: string, term: string, at: number): void => {
    const { length } = text;
    const unit = (place: number): number =>
      at >= 0 && place >= 0 && place < term.length ? term.charCodeAt(place) : -1;
    const piece: Piece = {
      term,
      at,
      length,
      before: unit(at - 1),
      before2: unit(at - 2),
      behind: unit(at + length),
      behind2: unit(at + length + 1),
    };
    const entry = byText.get(text);
    if (entry) entry.pieces.push(piece);
    else byText.set(text, { pieces: [piece], other: -1 });
  };
  for (const term of terms) {
    // an exchange at the border of two pieces spoils both: of short terms that one is looked for as it is
    const parts = term.length < LONG ? 2 : 3;
    for (let part = 0; part < parts; part++) {
      const at = Math.floor((term.length * part) / parts);
      const end = Math.floor((term.length * (part + 1)) / parts);
      put(term.slice(at, end), term, at);
    }
    if (parts === 2) {
      const middle = Math.floor(term.length / 2);
      const swapped =
        term.slice(0, middle - 1) + (term[middle] ?? '') + (term[middle - 1] ?? '') + term.slice(middle + 1);
      if (swapped !== term) put(swapped, term, -1);
    }
  }
  return { finder: new WordFinder([...byText.keys()]), entries: [...byText.values()] };
}

type Slip = NearMiss & { readonly slip: number };

function compare(text: string, found: number, { term, at, length }: Piece): Slip | undefined {
  if (at < 0) return exchanged(text, found, term, Math.floor(length / 2) - 1);
  let left = at - 1;
  let before = found - 1;
  while (left >= 0 && text[before] === term[left]) {
    left--;
    before--;
  }
  let right = at + length;
  let behind = found + length;
  while (right < term.length && text[behind] === term[right]) {
    right++;
    behind++;
  }
  if (left < 0) return right < term.length ? slipBehind(text, before + 1, term, right) : undefined;
  return right === term.length ? slipBefore(text, behind, term, left) : undefined;
}

/** The term begins at `start` and is right up to its character `at`. */
function slipBehind(text: string, start: number, term: string, at: number): Slip | undefined {
  const here = start + at;
  if (text.startsWith(term.slice(at + 1), here + 1)) {
    const miss = replaced(text, start, term, at);
    if (miss) return miss;
  }
  if (at + 1 < term.length) {
    if (text[here] === term[at + 1] && text[here + 1] === term[at] && text.startsWith(term.slice(at + 2), here + 2))
      return exchanged(text, start, term, at);
    if (text[here] === term[at - 1] && text.startsWith(term.slice(at), here + 1))
      return doubled(text, start, term, here);
    if (text.startsWith(term.slice(at + 1), here)) return leftOut(text, start, term, at);
  }
  return undefined;
}

/** The term ends at `end` and is right from behind its character `at`. */
function slipBefore(text: string, end: number, term: string, at: number): Slip | undefined {
  const rest = term.length - at - 1;
  const here = end - rest - 1;
  const ends = (head: string, before: number): boolean =>
    before >= head.length && text.startsWith(head, before - head.length);
  if (ends(term.slice(0, at), here)) {
    const miss = replaced(text, here - at, term, at);
    if (miss) return miss;
  }
  if (at > 0) {
    if (text[here] === term[at - 1] && text[here - 1] === term[at] && ends(term.slice(0, at - 1), here - 1))
      return exchanged(text, here - at, term, at - 1);
    if (text[here] === term[at + 1] && ends(term.slice(0, at + 1), here))
      return doubled(text, here - at - 1, term, here);
    if (ends(term.slice(0, at), here + 1)) return leftOut(text, here + 1 - at, term, at);
  }
  return undefined;
}

const isHan = (c: string): boolean => HAN.test(c);

/** What stands at `at` instead of the term's own character reads as a word with a neighbour. */
const isWord = (text: string, at: number): boolean =>
  isCommonPair(text[at - 1] ?? '', text[at] ?? '') || isCommonPair(text[at] ?? '', text[at + 1] ?? '');

function replaced(text: string, start: number, term: string, at: number): Slip | undefined {
  const right = term[at] ?? '';
  const wrong = text[start + at] ?? '';
  if (!isHan(right) || !isHan(wrong) || NUMERAL.test(wrong) || NUMERAL.test(right)) return undefined;
  // traditional characters are another matter
  if (simplify(wrong) === right) return undefined;
  const likely = isConfusable(right, wrong);
  const inside = at > 0 && at < term.length - 1;
  if (!likely && (term.length < LONG || !inside)) return undefined;
  if (GRAMMAR.includes(wrong)) return undefined;
  if (isWord(text, start + at) && !(likely && term.length >= CERTAIN)) return undefined;
  return { start, end: start + term.length, term, slip: start + at };
}

function exchanged(text: string, start: number, term: string, at: number): Slip | undefined {
  const first = term[at] ?? '';
  const second = term[at + 1] ?? '';
  if (!isHan(first) || !isHan(second) || (NUMERAL.test(first) && NUMERAL.test(second))) return undefined;
  const here = start + at;
  if (isWord(text, here) || isWord(text, here + 1)) return undefined;
  return { start, end: start + term.length, term, slip: here };
}

/** The character before `here` stands once more. */
function doubled(text: string, start: number, term: string, here: number): Slip | undefined {
  const twice = text[here] ?? '';
  if (!isHan(twice) || isCommonPair(twice, twice) || NUMERAL.test(twice)) return undefined;
  return { start, end: start + term.length + 1, term, slip: here };
}

function leftOut(text: string, start: number, term: string, at: number): Slip | undefined {
  const missing = term[at] ?? '';
  // two characters on either side, or another word may begin there: 产学研深度合作
  if (term.length < LONG || at < 2 || at > term.length - 3) return undefined;
  if (!isHan(missing) || GRAMMAR.includes(missing) || NUMERAL.test(missing)) return undefined;
  if (isCommonPair(text[start + at - 1] ?? '', text[start + at] ?? '')) return undefined;
  return { start, end: start + term.length - 1, term, slip: start + at };
}
