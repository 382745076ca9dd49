// The question that rules ask of a profile: which sections a report of its kind is expected to have, and on what that rests.
// Convention and archive are weighed apart: whoever speaks is named, and an archive that does otherwise silences a convention.
import type { Genre, Report, Role } from '../document/model';
import { rolesSaid, topSections } from '../document/top-sections';
import { type Need, type RoleConvention, type SubTypeConvention, subTypeOf } from './conventions';
import type { GenreProfile, Profile, RoleHabit } from './profile';

/** A section that reports of a kind have: often, usually, or nearly always. */
export interface Expectation {
  /** One of ROLES, or the words of a heading that recurs in the archive. */
  readonly role: string;
  readonly learned: boolean;
  /** How much such a report needs it, by whoever speaks. */
  readonly need: Need;
  readonly speaks: 'convention' | 'corpus';
  /** Pieces of the archive whose headings say it, of those of the genre that have headings; null where there are none. */
  readonly corpus: { readonly pieces: number; readonly of: number } | null;
  readonly convention: RoleConvention | null;
  /** Share of such reports that have it, 0–1: the convention, moved by what the archive has. */
  readonly expected: number;
  /** Rank in the order in which such sections stand. */
  readonly place: number;
  /** Usual headings, the most usual first. */
  readonly wordings: readonly string[];
  /** The heading that most pieces of the archive give it. */
  readonly custom: string | undefined;
}

export interface Expected {
  readonly subType: SubTypeConvention | undefined;
  /** In the order in which they stand. */
  readonly sections: readonly Expectation[];
}

/** As many documents of the archive weigh as much as the convention does. */
const PRIOR = 16;
const SHARE: Readonly<Record<Need, number>> = { needed: 0.9, usual: 0.75, optional: 0.4 };
/** Below this share of such reports a convention is silent. */
const FLOOR: Readonly<Record<Need, number>> = { needed: 0.7, usual: 0.5, optional: 1 };
/** What an archive must show to speak for itself. */
const OFTEN = { of: 8, share: 0.8 } as const;
const USUAL = { of: 4, share: 0.5 } as const;

const NEEDS: readonly Need[] = ['optional', 'usual', 'needed'];

/** By sub-type, or genre where there are none: reports of one kind are expected to have the same. */
const kept = new WeakMap<Profile, Map<SubTypeConvention | Genre, Expected>>();

/** What is expected of a report, by its genre and its sub-type. */
export function expectedOf(profile: Profile, report: Report): Expected {
  const { genre, title } = report;
  const convention = profile.conventions.find((one) => one.genre === genre);
  const said = new Set<Role>(topSections(report).flatMap(rolesSaid));
  const subType = convention && subTypeOf(convention, said, title);
  let ofKinds = kept.get(profile);
  if (!ofKinds) {
    ofKinds = new Map();
    kept.set(profile, ofKinds);
  }
  const kind = subType ?? genre;
  let expected = ofKinds.get(kind);
  if (!expected) {
    expected = expectedOfKind(profile, genre, subType);
    ofKinds.set(kind, expected);
  }
  return expected;
}

/** What is expected of reports of a kind, whatever one of them holds. */
export function expectedOfKind(profile: Profile, genre: Genre, subType: SubTypeConvention | undefined): Expected {
  const habits = profile.genres.find((one) => one.genre === genre);
  const sections = (subType?.roles ?? []).map((role) => expectationOf(role.role, habits, role, role.place));
  let place = 0;
  for (const { role, learned } of habits?.roles ?? []) {
    const known = subType?.roles.find((one) => one.role === role);
    if (known) place = Math.max(place, known.place);
    // what the convention does not know of this sub-type (problems in a report of outcomes) is not asked of it
    else if (learned || !subType) sections.push(expectationOf(role, habits, undefined, place + 0.5));
  }
  return { subType, sections: sections.sort((a, b) => a.place - b.place) };
}

function expectationOf(
  role: string,
  habits: GenreProfile | undefined,
  convention: RoleConvention | undefined,
  place: number,
): Expectation {
  const habit = habits?.roles.find((one) => one.role === role);
  const of = habits?.headed ?? 0;
  const pieces = habit?.said ?? 0;
  const prior = convention ? SHARE[convention.need] : 0;
  const expected = (PRIOR * prior + (habit?.pieces ?? 0)) / (PRIOR + of);
  const byConvention = convention && expected >= FLOOR[convention.need] ? convention.need : 'optional';
  const byCorpus = needOf(pieces, of);
  const corpusSpeaks = byCorpus !== 'optional' && NEEDS.indexOf(byCorpus) >= NEEDS.indexOf(byConvention);
  return {
    role,
    learned: habit?.learned === true,
    need: corpusSpeaks ? byCorpus : byConvention,
    speaks: corpusSpeaks || !convention ? 'corpus' : 'convention',
    corpus: of > 0 ? { pieces, of } : null,
    convention: convention ?? null,
    expected,
    place,
    wordings: wordingsOf(habit, convention),
    custom: habit?.wordings.find((one) => one.pieces >= USUAL.of && one.pieces >= habit.said * USUAL.share)?.text,
  };
}

function needOf(pieces: number, of: number): Need {
  if (of >= OFTEN.of && pieces >= of * OFTEN.share) return 'needed';
  return of >= USUAL.of && pieces >= of * USUAL.share ? 'usual' : 'optional';
}

/** The house's own words where at least two of its documents agree on them, then those of guides. */
function wordingsOf(habit: RoleHabit | undefined, convention: RoleConvention | undefined): string[] {
  const own = (habit?.wordings ?? []).filter(({ pieces }) => pieces >= 2 || !convention).map(({ text }) => text);
  return [...new Set([...own, ...(convention?.wordings ?? [])])];
}
