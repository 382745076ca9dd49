// What sums say of one genre: the roles of its sections, their order and words, how its headings and titles are built.
import type { Genre } from '../document/model';
import type { GenreConvention } from './conventions';
import { KEY } from './keys';
import type { GenreProfile, HeadingHabits, NumberingHabit, RoleHabit } from './profile';
import { compareKeys } from './rows';
import { inUsualOrder, orderHabits } from './structure-order';

interface Sum {
  readonly pieces: number;
  readonly count: number;
}

/** A heading that no role covers is a role of the house from so many pieces on, and such a share of them. */
const LEARNED = { pieces: 3, share: 0.1 } as const;
/** A wording found in one piece alone must be short to be general. */
const SHORT_WORDING = 8;
const MOST = { wordings: 12, learned: 20, titles: 30, sections: 40 } as const;

export class GenreBuilder {
  #pieces = 0;
  #headed = 0;
  #preamble = 0;
  #closing = 0;
  readonly #roles = new Map<string, number>();
  readonly #said = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #order = new Map<string, Map<string, number>>();
  readonly #wordings = new Map<string, { text: string; pieces: number }[]>();
  readonly #sections: { number: number; pieces: number }[] = [];
  readonly #shapes = new Map<string, number>();
  readonly #lengths = new Map<number, number>();
  readonly #spreads = new Map<number, number>();
  readonly #numbering: NumberingHabit[] = [];
  readonly #titles: { pattern: string; pieces: number }[] = [];

  add(kind: string, [first = '', second = '', third = '']: readonly string[], { pieces, count }: Sum): void {
    switch (kind) {
      case KEY.genre:
        this.#pieces = pieces;
        break;
      case KEY.headed:
        this.#headed = pieces;
        break;
      case KEY.preamble:
        this.#preamble = pieces;
        break;
      case KEY.closing:
        this.#closing = pieces;
        break;
      case KEY.role:
        this.#roles.set(first, pieces);
        break;
      case KEY.said:
        this.#said.set(first, pieces);
        break;
      case KEY.heading:
        this.#names.set(first, pieces);
        break;
      case KEY.order:
        mapAt(this.#order, first).set(second, pieces);
        break;
      case KEY.wording: {
        const known = this.#wordings.get(first);
        if (known) known.push({ text: second, pieces });
        else this.#wordings.set(first, [{ text: second, pieces }]);
        break;
      }
      case KEY.sections:
        this.#sections.push({ number: Number(first), pieces });
        break;
      case KEY.shape:
        if (first === 'length') this.#lengths.set(Number(second), count);
        else if (first === 'spread') this.#spreads.set(Number(second), pieces);
        else this.#shapes.set(first, count);
        break;
      case KEY.numbering:
        this.#numbering.push({ level: Number(first), form: second, runIn: third === 'run-in', pieces, count });
        break;
      case KEY.title:
        this.#titles.push({ pattern: first, pieces });
        break;
    }
  }

  finish(genre: Genre, convention: GenreConvention | undefined): GenreProfile {
    const roles = this.#roleHabits();
    const names = roles.map(({ role }) => role);
    const ranked = inUsualOrder(names, this.#order, placesOf(convention));
    return {
      genre,
      pieces: this.#pieces,
      headed: this.#headed,
      roles: roles.sort((a, b) => ranked.indexOf(a.role) - ranked.indexOf(b.role)),
      order: orderHabits(ranked, this.#order),
      sections: this.#sections.sort((a, b) => a.number - b.number).slice(0, MOST.sections),
      preamble: this.#preamble,
      closing: this.#closing,
      headings: this.#headingHabits(),
      numbering: this.#numbering.sort(
        (a, b) =>
          a.level - b.level || b.count - a.count || compareKeys(a.form, b.form) || Number(a.runIn) - Number(b.runIn),
      ),
      titles: this.#titles
        .sort((a, b) => b.pieces - a.pieces || compareKeys(a.pattern, b.pattern))
        .slice(0, MOST.titles),
    };
  }

  #roleHabits(): RoleHabit[] {
    const habits: RoleHabit[] = [];
    for (const [role, pieces] of this.#roles)
      habits.push({ role, pieces, said: this.#said.get(role) ?? 0, wordings: this.#usualWordings(role) });
    const learned = [...this.#names]
      .filter(([, pieces]) => pieces >= LEARNED.pieces && pieces >= this.#headed * LEARNED.share)
      .sort(([a, left], [b, right]) => right - left || compareKeys(a, b))
      .slice(0, MOST.learned);
    for (const [role, pieces] of learned)
      habits.push({ role, learned: true, pieces, said: pieces, wordings: this.#usualWordings(role) });
    return habits;
  }

  #usualWordings(role: string): { text: string; pieces: number }[] {
    return (this.#wordings.get(role) ?? [])
      .filter(({ text, pieces }) => pieces > 1 || text.length <= SHORT_WORDING)
      .sort((a, b) => b.pieces - a.pieces || compareKeys(a.text, b.text))
      .slice(0, MOST.wordings);
  }

  #headingHabits(): HeadingHabits {
    const [couplets, colons, plain] = ['couplet', 'colon', 'plain'].map((shape) => this.#shapes.get(shape) ?? 0);
    let several = 0;
    let equal = 0;
    for (const [spread, pieces] of this.#spreads) {
      several += pieces;
      if (spread <= 1) equal += pieces;
    }
    const headings = (couplets ?? 0) + (colons ?? 0) + (plain ?? 0);
    return { headings, couplets: couplets ?? 0, colons: colons ?? 0, length: median(this.#lengths), several, equal };
  }
}

/** Where convention puts each role in the sub-type that takes what no other does. */
function placesOf(convention: GenreConvention | undefined): ReadonlyMap<string, number> {
  return new Map(convention?.subTypes.at(-1)?.roles.map(({ role, place }) => [role, place]));
}

/** The lower one of two in the middle. */
function median(counts: ReadonlyMap<number, number>): number {
  const values = [...counts].sort(([a], [b]) => a - b);
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  let below = 0;
  for (const [value, count] of values) {
    below += count;
    if (below * 2 >= total) return value;
  }
  return 0;
}

function mapAt(maps: Map<string, Map<string, number>>, key: string): Map<string, number> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}
