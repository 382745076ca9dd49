// In what order sections are expected: the pairs that conventions list, and those that an archive has throughout.
import type { Genre } from '../document/model';
import type { Profile } from './profile';

export interface OrderedPair {
  readonly before: string;
  readonly after: string;
  /** Pieces of the archive that have it so, none having it the other way round; null where the convention says so. */
  readonly pieces: number | null;
}

/** So many documents, and none against them, make an order of the house. */
const FEWEST = 5;

export function orderOf(profile: Profile, genre: Genre): readonly OrderedPair[] {
  const habits = profile.genres.find((one) => one.genre === genre)?.order ?? [];
  const listed = profile.conventions.find((one) => one.genre === genre)?.order ?? [];
  const own = habits
    .filter(({ pieces, against }) => pieces >= FEWEST && against === 0)
    .map(({ before, after, pieces }): OrderedPair => ({ before, after, pieces }));
  const known = (before: string, after: string): boolean =>
    own.some((pair) => pair.before === before && pair.after === after);
  // where most of the archive has it the other way round, the convention is silent
  const contradicted = (before: string, after: string): boolean =>
    habits.some((pair) => pair.before === after && pair.after === before && pair.pieces > pair.against);
  const conventional = listed
    .filter(([before, after]) => !known(before, after) && !contradicted(before, after))
    .map(([before, after]): OrderedPair => ({ before, after, pieces: null }));
  return [...own, ...conventional];
}
