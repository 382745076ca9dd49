// The question that rules ask of a profile: which sections a report of a genre is expected to have, and on what that rests.
import type { Report } from '../document/model';
import type { Need, SubTypeConvention } from './conventions';
import type { Profile } from './profile';

/** One section that reports of a kind have, usually or at least often. */
export interface Expectation {
  /** One of ROLES, or the words of a learned one. */
  readonly role: string;
  /** Pieces of the archive that have it, of those of the genre that have sections; null where the archive holds none. */
  readonly corpus: { readonly pieces: number; readonly of: number } | null;
  readonly convention: { readonly need: Need; readonly subType: SubTypeConvention; readonly place: number } | null;
  /** Share of such reports that have it, 0–1: the archive's pieces moved by the convention. */
  readonly expected: number;
  /** Which of both says more. */
  readonly speaks: 'convention' | 'corpus';
}

export function expectations(_profile: Profile, _report: Report): readonly Expectation[] {
  return [];
}
