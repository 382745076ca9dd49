// What sums say of sections, numbering, series, placeholders, titles.
import { GENRES } from '../document/model';
import type { GenreConvention } from './conventions';
import { KEY } from './keys';
import type { Counted, Profile } from './profile';
import { compareKeys, type Row } from './rows';
import { GenreBuilder } from './structure-genre';

type Structure = Pick<Profile, 'genres' | 'series' | 'placeholders' | 'expressions' | 'abbreviations'>;

/** What stands in fewer pieces than this, and not so often either, is a chance. */
const LEAST = { pieces: 2, count: 3 } as const;
/** A name this long that one piece alone holds is that piece's matter. */
const LONGEST_ONCE = 20;
/** Longer lists are no habit; the most usual stay. */
const MOST = { latin: 300, expressions: 300, abbreviations: 200, forms: 200 } as const;

export class StructureBuilder {
  readonly #conventions: readonly GenreConvention[];
  readonly #genres = new Map<string, GenreBuilder>();
  readonly #series: Structure['series'][number][] = [];
  readonly #forms: Structure['placeholders']['forms'][number][] = [];
  readonly #latin: Counted[] = [];
  readonly #expressions: Counted[] = [];
  readonly #abbreviations: Structure['abbreviations'][number][] = [];

  constructor(conventions: readonly GenreConvention[]) {
    this.#conventions = conventions;
  }

  add(kind: string, fields: readonly string[], { pieces, count }: Row): void {
    const [first = '', second = ''] = fields;
    switch (kind) {
      case KEY.piece:
        return;
      case KEY.series:
        this.#series.push({ family: first, separator: second, pieces, count });
        return;
      case KEY.placeholder:
        this.#forms.push({ form: first, follower: second, pieces, count });
        return;
      case KEY.latin:
        this.#latin.push({ text: first, pieces, count });
        return;
      case KEY.expression:
        this.#expressions.push({ text: first, pieces, count });
        return;
      case KEY.abbreviation:
        this.#abbreviations.push({ full: first, short: second, pieces });
        return;
      default:
        this.#genre(first).add(kind, fields.slice(1), { pieces, count });
    }
  }

  finish(): Structure {
    const genres = GENRES.flatMap((genre) => {
      const builder = this.#genres.get(genre);
      return builder
        ? [
            builder.finish(
              genre,
              this.#conventions.find((one) => one.genre === genre),
            ),
          ]
        : [];
    });
    return {
      genres,
      series: this.#series.sort(byPieces(({ family, separator }) => family + separator)),
      placeholders: {
        forms: this.#forms.sort(byPieces(({ form, follower }) => form + follower)).slice(0, MOST.forms),
        latin: usual(this.#latin, MOST.latin),
      },
      expressions: usual(this.#expressions, MOST.expressions),
      abbreviations: this.#abbreviations
        .filter(({ full, pieces }) => pieces >= LEAST.pieces || full.length <= LONGEST_ONCE)
        .sort((a, b) => b.pieces - a.pieces || compareKeys(a.full + a.short, b.full + b.short))
        .slice(0, MOST.abbreviations),
    };
  }

  #genre(genre: string): GenreBuilder {
    let builder = this.#genres.get(genre);
    if (!builder) {
      builder = new GenreBuilder();
      this.#genres.set(genre, builder);
    }
    return builder;
  }
}

function usual(all: readonly Counted[], most: number): Counted[] {
  return all
    .filter(({ pieces, count }) => pieces >= LEAST.pieces || count >= LEAST.count)
    .sort(byPieces(({ text }) => text))
    .slice(0, most);
}

function byPieces<T extends { readonly pieces: number; readonly count: number }>(
  name: (one: T) => string,
): (a: T, b: T) => number {
  return (a, b) => b.pieces - a.pieces || b.count - a.count || compareKeys(name(a), name(b));
}
