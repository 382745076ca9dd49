// Small profiles for tests: the conventions of this project, and what an archive would have taught.
import conventions from '../../seeds/conventions.json';
import type { Genre } from '../../server/src/document/model';
import { readConventions } from '../../server/src/profile/conventions';
import type { GenreProfile, OrderHabit, Profile, RoleHabit } from '../../server/src/profile/profile';

/** What conventions hold, and an archive that taught nothing. */
export const CONVENTIONS: Profile = {
  version: 1,
  segmenter: 'none',
  pieces: 0,
  characters: 0,
  conventions: readConventions(conventions).genres,
  genres: [],
  series: [],
  placeholders: { forms: [], latin: [] },
  terms: [],
  expressions: [],
  abbreviations: [],
};

export interface Taught {
  readonly genre: Genre;
  /** Pieces with sections. */
  readonly headed: number;
  /** Role, pieces that have it, usual wordings. */
  readonly roles: readonly (readonly [role: string, pieces: number, ...wordings: string[]])[];
  /** Of `roles`, those that are no roles of the product. */
  readonly learned?: readonly string[];
  readonly order?: readonly OrderHabit[];
}

/** CONVENTIONS with an archive of one genre. */
export function taught({ genre, headed, roles, learned = [], order = [] }: Taught): Profile {
  const habits = roles.map(
    ([role, pieces, ...wordings]): RoleHabit => ({
      role,
      ...(learned.includes(role) && { learned: true }),
      pieces,
      said: pieces,
      wordings: wordings.map((text) => ({ text, pieces: 1 })),
    }),
  );
  const own: GenreProfile = {
    genre,
    pieces: headed,
    headed,
    roles: habits,
    order,
    sections: [],
    preamble: 0,
    closing: 0,
    headings: { headings: 0, couplets: 0, colons: 0, length: 0, several: 0, equal: 0 },
    numbering: [],
    titles: [],
  };
  return { ...CONVENTIONS, pieces: headed, characters: headed * 1000, genres: [own] };
}
