// What sums say of words: the terms that are characteristic of an archive.
import { KEY } from './keys';
import type { Term } from './profile';
import type { Row } from './rows';
import type { GeneralWords } from './segmenter';
import { type Candidate, Side } from './term-rows';
import { rankTerms } from './term-score';

/** A string must stand twice, and in a large archive the more often the larger it is. */
const floorOf = (pieces: number): number => Math.max(LEAST, Math.ceil(pieces / 50));
const LEAST = 2;

const NONE: Row = { key: '', pieces: 0, count: 0 };

export class TermBuilder {
  readonly #general: GeneralWords;
  #pieces = 0;
  #floor = LEAST;
  #words = 0;
  readonly #kept = new Map<string, Candidate>();
  /** Names with the share of their occurrences beside a title. */
  readonly #names = new Map<string, { readonly count: number; titled: number }>();
  #text: string | undefined;
  #own = NONE;
  #quoted = NONE;
  #before = new Side();
  #behind = new Side();

  constructor(general: GeneralWords) {
    this.#general = general;
  }

  /** How many pieces the rows to come are of. */
  expect(pieces: number): void {
    this.#pieces = pieces;
    this.#floor = floorOf(pieces);
  }

  add(kind: string, [text = '', what, word = '']: readonly string[], row: Row): void {
    if (kind === KEY.words) this.#words = row.count;
    else if (kind === KEY.name) this.#addName(text, what, row);
    else if (what === undefined) {
      this.#flush();
      this.#text = text;
      this.#own = row;
    } else if (what === '"') this.#quoted = row;
    else if (what === '<') this.#before.add(word, row.count);
    else this.#behind.add(word, row.count);
  }

  finish(): Term[] {
    this.#flush();
    const names = new Map([...this.#names].map(([name, { count, titled }]) => [name, titled / count]));
    return rankTerms({
      pieces: this.#pieces,
      words: this.#words,
      candidates: this.#kept,
      general: this.#general,
      names,
    });
  }

  #addName(name: string, what: string | undefined, row: Row): void {
    const known = this.#names.get(name);
    if (what === undefined) {
      // the name of a string that is kept is itself as frequent; rows of names come before that of the pieces
      if (row.count >= LEAST) this.#names.set(name, { count: row.count, titled: 0 });
    } else if (known) known.titled = row.count;
  }

  #flush(): void {
    const text = this.#text;
    const { pieces, count } = this.#own;
    if (text !== undefined && count >= this.#floor) {
      const before = this.#before.finish(this.#floor);
      const behind = this.#behind.finish(this.#floor);
      this.#kept.set(text, {
        text,
        pieces,
        count,
        quoted: this.#quoted.count,
        quotedPieces: this.#quoted.pieces,
        before,
        behind,
      });
    }
    this.#text = undefined;
    this.#quoted = NONE;
    this.#before = new Side();
    this.#behind = new Side();
  }
}
