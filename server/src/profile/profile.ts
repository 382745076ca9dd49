// A house style (体例): what an archive taught, and apart from it what conventions hold. Plain data, kept as JSON.
// Invariant: counts, short heading words and terms; no sentence of a document and no person's name.
import type { Genre } from '../document/model';
import type { GenreConvention } from './conventions';

export interface Counted {
  readonly text: string;
  /** Pieces in which it stands, and how often altogether. */
  readonly pieces: number;
  readonly count: number;
}

export interface RoleHabit {
  /** One of ROLES, or the words of a recurring heading that no role covers. */
  readonly role: string;
  readonly learned?: true;
  /** Headed pieces with such a section, and those of them whose heading says so itself. */
  readonly pieces: number;
  readonly said: number;
  /** Usual headings, the most usual first. */
  readonly wordings: readonly { readonly text: string; readonly pieces: number }[];
}

export interface OrderHabit {
  readonly before: string;
  readonly after: string;
  /** Headed pieces that have it so, and those that have it the other way round. */
  readonly pieces: number;
  readonly against: number;
}

/** How top-level headings are built. */
export interface HeadingHabits {
  readonly headings: number;
  /** “A，B” */
  readonly couplets: number;
  /** “A：B” */
  readonly colons: number;
  /** Median length in characters. */
  readonly length: number;
  /** Pieces with two top-level headings or more, and those whose headings are equally long (± 1). */
  readonly several: number;
  readonly equal: number;
}

export interface NumberingHabit {
  readonly level: number;
  /** `han`, `han-paren`, `arabic`, `arabic-paren` …; `none` for headings without a number. */
  readonly form: string;
  readonly runIn: boolean;
  readonly pieces: number;
  readonly count: number;
}

export interface GenreProfile {
  readonly genre: Genre;
  /** Pieces of this genre, and those with top-level sections: what all that follows is counted in. */
  readonly pieces: number;
  readonly headed: number;
  /** In the order in which they usually stand. */
  readonly roles: readonly RoleHabit[];
  readonly order: readonly OrderHabit[];
  /** How many top-level sections a piece has. */
  readonly sections: readonly { readonly number: number; readonly pieces: number }[];
  /** Headed pieces with text before the first heading, and with a closing paragraph. */
  readonly preamble: number;
  readonly closing: number;
  readonly headings: HeadingHabits;
  readonly numbering: readonly NumberingHabit[];
  /** {单位}关于{事由}的调研报告 */
  readonly titles: readonly { readonly pattern: string; readonly pieces: number }[];
}

export interface Term extends Counted {
  /** `phrase`: begins with a verb, to be taken as a whole. */
  readonly kind: 'term' | 'phrase';
  /** Found in one piece only: to be looked at before the profile is shared. */
  readonly pending?: true;
}

export interface Profile {
  readonly version: 1;
  /** What cut the words. */
  readonly segmenter: string;
  /** Reports that were read, and the Han characters in them. */
  readonly pieces: number;
  readonly characters: number;
  readonly conventions: readonly GenreConvention[];
  /** In the order of GENRES; only those that the archive holds. */
  readonly genres: readonly GenreProfile[];
  /** Families of series (一是, 首先 …) with what sets their items apart. */
  readonly series: readonly {
    readonly family: string;
    readonly separator: string;
    readonly pieces: number;
    readonly count: number;
  }[];
  readonly placeholders: {
    /** `follower`: place, measure, number, title, other. */
    readonly forms: readonly {
      readonly form: string;
      readonly follower: string;
      readonly pieces: number;
      readonly count: number;
    }[];
    readonly latin: readonly Counted[];
  };
  /** The most characteristic first. */
  readonly terms: readonly Term[];
  /** Fixed expressions with a number, which claim no count. */
  readonly expressions: readonly Counted[];
  readonly abbreviations: readonly { readonly full: string; readonly short: string; readonly pieces: number }[];
}
