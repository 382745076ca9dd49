// What the field's guides hold of the sections of each genre: the prior, which an archive moves. Read from
// seeds/conventions.json; kept in a profile apart from what an archive taught.
import type { Genre, Role } from '../document/model';

/** `needed`: nearly always there; `usual`; `optional`. */
export type Need = 'needed' | 'usual' | 'optional';

export interface RoleConvention {
  readonly role: Role;
  readonly need: Need;
  /** Usual place among the others; some share one. */
  readonly place: number;
  /** Usual words, the most usual first. */
  readonly wordings: readonly string[];
}

/** 情况型, 经验型, 问题型, 成果型 of research reports; other genres have one or two. */
export interface SubTypeConvention {
  /** kebab-case, unique within the genre. */
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** A report is of this sub-type when its headings say one of `any`, all of `all`, and none of `none`; the first that fits counts. */
  readonly when: { readonly any?: readonly Role[]; readonly all?: readonly Role[]; readonly none?: readonly Role[] };
  readonly roles: readonly RoleConvention[];
}

export interface GenreConvention {
  readonly genre: Genre;
  readonly subTypes: readonly SubTypeConvention[];
  /** The first of each pair stands before the second. */
  readonly order: readonly (readonly [Role, Role])[];
  /** Where this is said: titles or addresses of guides. */
  readonly sources: readonly string[];
}

export interface Conventions {
  readonly version: 1;
  readonly genres: readonly GenreConvention[];
}
