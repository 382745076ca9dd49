// The rows of terms, as they pass by in the order of their keys: all of one string stand together. Keeps what is frequent enough.
import { isBinding, isFree } from './word-class';

export interface Neighbours {
  /** How freely the string stands on this side: entropy, a free neighbour counted as a new one each time. */
  readonly entropy: number;
  /** Words that are as frequent here as a string must be to be kept, with their counts. */
  readonly words: ReadonlyMap<string, number>;
  /** How often the most frequent function word stands here (的 and 等 say nothing). */
  readonly bound: number;
}

/** A string with its sums. */
export interface Candidate {
  readonly text: string;
  readonly pieces: number;
  readonly count: number;
  /** Occurrences as a whole quotation, and the pieces with such. */
  readonly quoted: number;
  readonly quotedPieces: number;
  /** Undefined for words at which no term begins or ends, and for quotations that are no string of words. */
  readonly before: Neighbours | undefined;
  readonly behind: Neighbours | undefined;
}

/** The neighbours on one side, handed in by word. */
export class Side {
  #count = 0;
  #free = 0;
  #bound = 0;
  #words: (readonly [string, number])[] = [];

  add(word: string, count: number): void {
    this.#count += count;
    if (isFree(word)) this.#free += count;
    if (word !== '' && word !== '#') this.#words.push([word, count]);
    if (isBinding(word)) this.#bound = Math.max(this.#bound, count);
  }

  /** Words below the floor make no longer string that is kept. */
  finish(floor: number): Neighbours | undefined {
    const n = this.#count;
    if (n === 0) return undefined;
    let entropy = (this.#free * Math.log(n)) / n;
    for (const [word, count] of this.#words) if (!isFree(word)) entropy -= (count / n) * Math.log(count / n);
    const words = new Map(this.#words.filter(([, count]) => count >= floor));
    return { entropy, words, bound: this.#bound };
  }
}
