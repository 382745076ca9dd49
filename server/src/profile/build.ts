// From sums to a profile: the second half of learning. Takes rows in the order of their keys, one at a time, so that an archive
// of any size passes through; ranks, rounds and cuts off once, at the end.
import type { GenreConvention } from './conventions';
import { KEY } from './keys';
import type { Profile } from './profile';
import { FIELD, type Row } from './rows';
import type { GeneralWords } from './segmenter';
import { StructureBuilder } from './structure-builder';
import { TermBuilder } from './term-builder';

export interface ProfileSources {
  /** `Segmenter.id` of the counts. */
  readonly segmenter: string;
  readonly conventions: readonly GenreConvention[];
  readonly words: GeneralWords;
}

const OF_TERMS: ReadonlySet<string> = new Set([KEY.words, KEY.name, KEY.term]);

export class ProfileBuilder {
  readonly #sources: ProfileSources;
  readonly #structure: StructureBuilder;
  readonly #terms: TermBuilder;
  #pieces = 0;
  #characters = 0;

  constructor(sources: ProfileSources) {
    this.#sources = sources;
    this.#structure = new StructureBuilder(sources.conventions);
    this.#terms = new TermBuilder(sources.words);
  }

  /** Rows come in the order of their keys, each key once. */
  add(row: Row): void {
    const [kind = '', ...fields] = row.key.split(FIELD);
    if (kind === KEY.piece) {
      this.#pieces = row.pieces;
      this.#characters = row.count;
      this.#terms.expect(row.pieces);
    }
    if (OF_TERMS.has(kind)) this.#terms.add(kind, fields, row);
    else this.#structure.add(kind, fields, row);
  }

  finish(): Profile {
    const { segmenter, conventions } = this.#sources;
    return {
      version: 1,
      segmenter,
      pieces: this.#pieces,
      characters: this.#characters,
      conventions,
      ...this.#structure.finish(),
      terms: this.#terms.finish(),
    };
  }
}
