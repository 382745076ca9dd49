// Which line of an edited outline is which section: the same words, else words much alike, else what stands in the same place under
// the same number. Only where none of it fits is a section gone and another one new.
import type { Section } from '../../document/model';
import { squeeze } from '../../document/toc';
import { editDistance } from '../../text/edit-distance';
import { wordNumber } from './style';

/** A line of an outline. */
export interface Entry {
  readonly words: string;
  /** As written; empty without one. */
  readonly marker: string;
  readonly depth: number;
}

export interface OldEntry extends Entry {
  readonly section: Section;
}

/** So alike are the words of a heading that was reworded. */
const ALIKE = 0.5;
/** More pairs of leftover lines are not compared. */
const MOST_PAIRS = 40_000;

/** For each line its section; undefined: a new one. Both lists are in the order of their outlines. */
export function matchEntries(old: readonly OldEntry[], lines: readonly Entry[]): (Section | undefined)[] {
  const matching = new Matching(old, lines);
  matching.sameWords();
  matching.alikeWords();
  matching.samePlace();
  return lines.map((_, index) => old[matching.found.get(index) ?? -1]?.section);
}

class Matching {
  /** From lines to old entries, both by index. */
  readonly found = new Map<number, number>();
  readonly #taken = new Set<number>();
  readonly #old: readonly OldEntry[];
  readonly #lines: readonly Entry[];

  constructor(old: readonly OldEntry[], lines: readonly Entry[]) {
    this.#old = old;
    this.#lines = lines;
  }

  /** Of several with the same words the one with the same number, level and neighbour; else in order. */
  sameWords(): void {
    const byWords = new Map<string, number[]>();
    for (const [index, { words }] of this.#old.entries()) {
      const key = comparable(words);
      byWords.set(key, [...(byWords.get(key) ?? []), index]);
    }
    const later: { readonly line: number; readonly candidates: readonly number[] }[] = [];
    const times = new Map<string, number>();
    for (const { words } of this.#lines) times.set(comparable(words), (times.get(comparable(words)) ?? 0) + 1);
    for (const [line, { words }] of this.#lines.entries()) {
      const candidates = byWords.get(comparable(words)) ?? [];
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1 && times.get(comparable(words)) === 1) this.#pair(line, only);
      else if (candidates.length > 0) later.push({ line, candidates });
    }
    for (const fits of [4, 3, 2, 1, 0]) {
      for (const { line, candidates } of later) {
        if (this.found.has(line)) continue;
        const best = candidates.find((index) => !this.#taken.has(index) && this.#fit(line, index) >= fits);
        if (best !== undefined) this.#pair(line, best);
      }
    }
  }

  #fit(line: number, index: number): number {
    const one = this.#lines[line];
    const other = this.#old[index];
    if (!one || !other) return 0;
    const neighbour = this.found.get(line - 1);
    return (
      (one.marker === other.marker ? 1 : 0) +
      (one.depth === other.depth ? 1 : 0) +
      (neighbour !== undefined && neighbour === index - 1 ? 1 : 0) +
      (this.found.get(line + 1) === index + 1 ? 1 : 0)
    );
  }

  /** The most alike first. */
  alikeWords(): void {
    const lines = this.#freeLines();
    const old = this.#freeOld();
    if (lines.length * old.length > MOST_PAIRS) return;
    const pairs = lines.flatMap((line) =>
      old.flatMap((index) => {
        const share = likeness(this.#lines[line]?.words ?? '', this.#old[index]?.words ?? '');
        return share >= ALIKE ? [{ line, index, share: share + this.#fit(line, index) / 100 }] : [];
      }),
    );
    for (const { line, index } of pairs.sort((a, b) => b.share - a.share)) {
      if (!this.found.has(line) && !this.#taken.has(index)) this.#pair(line, index);
    }
  }

  /** Between the same neighbours and at the same level: the same number, else as many as there were. */
  samePlace(): void {
    const old = this.#freeOld();
    const slots = new Map<string, { readonly lines: number[]; readonly old: number[] }>();
    const slot = (before: number, depth: number) => {
      const key = `${before} ${depth}`;
      const known = slots.get(key) ?? { lines: [], old: [] };
      slots.set(key, known);
      return known;
    };
    for (const line of this.#freeLines()) {
      slot(this.#before(line), this.#lines[line]?.depth ?? 0).lines.push(line);
    }
    for (const index of old) {
      let before = index - 1;
      while (before >= 0 && !this.#taken.has(before)) before--;
      slot(before, this.#old[index]?.depth ?? 0).old.push(index);
    }
    for (const { lines, old: places } of slots.values()) {
      for (const line of lines) {
        const { marker } = this.#lines[line] ?? { marker: '' };
        const same = places.find(
          (index) => marker !== '' && this.#old[index]?.marker === marker && !this.#taken.has(index),
        );
        if (same !== undefined) this.#pair(line, same);
      }
      const left = lines.filter((line) => !this.found.has(line));
      const free = places.filter((index) => !this.#taken.has(index));
      if (left.length !== free.length) continue;
      for (const [at, line] of left.entries()) this.#pair(line, free[at] ?? -1);
    }
  }

  /** The old entry of the nearest line above that has one; -1: none. */
  #before(line: number): number {
    for (let above = line - 1; above >= 0; above--) {
      const index = this.found.get(above);
      if (index !== undefined) return index;
    }
    return -1;
  }

  #pair(line: number, index: number): void {
    this.found.set(line, index);
    this.#taken.add(index);
  }

  #freeLines(): number[] {
    return [...this.#lines.keys()].filter((line) => !this.found.has(line));
  }

  #freeOld(): number[] {
    return [...this.#old.keys()].filter((index) => !this.#taken.has(index));
  }
}

/** Without spaces, and without a number in the words. */
function comparable(words: string): string {
  const number = wordNumber(words);
  return squeeze(number ? words.slice(number.span.end) : words);
}

/** 1: the same; 0: nothing in common. One that holds the other is much like it. */
function likeness(a: string, b: string): number {
  const [one, other] = [comparable(a), comparable(b)];
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || Math.min(one.length, other.length) < 2) return 0;
  if (one.includes(other) || other.includes(one)) return 0.9;
  const most = Math.ceil(longest * (1 - ALIKE));
  return 1 - Math.min(longest, editDistance(one, other, most)) / longest;
}
