// What sums say of words: the terms that are characteristic of an archive.
import type { Term } from './profile';
import type { Row } from './rows';
import type { GeneralWords } from './segmenter';

export class TermBuilder {
  readonly #words: GeneralWords;

  constructor(words: GeneralWords) {
    this.#words = words;
  }

  add(_kind: string, _fields: readonly string[], _row: Row): void {}

  finish(_pieces: number): Term[] {
    return this.#words.total > 0 ? [] : [];
  }
}
