// Terms that can be completed, sorted once for a profile: those it learned, and the fixed expressions that come with the product.
import countedNames from '../../../../seeds/lexicon/counted-names.json';
import lexicon from '../../../../seeds/lexicon/terms.json';
import type { Profile } from '../../profile/profile';
import { firstIndex } from '../../text/search';
import type { PinyinReader } from './item';

export interface IndexedTerm {
  readonly text: string;
  /** Pieces of the archive in which it stands; 0: a fixed expression that the archive lacks. */
  readonly pieces: number;
  /** Place among the archive's terms, the most characteristic 0; of fixed expressions behind them all. */
  readonly rank: number;
}

/** A key and the term that it leads to. */
interface Keyed {
  readonly key: string;
  readonly term: IndexedTerm;
}

export class TermIndex {
  readonly #byText: readonly Keyed[];
  readonly #byPinyin = new WeakMap<PinyinReader, readonly Keyed[]>();

  constructor(profile: Profile | undefined) {
    const terms = new Map<string, IndexedTerm>();
    const add = (text: string, pieces: number): void => {
      if (text.length > 1 && !terms.has(text)) terms.set(text, { text, pieces, rank: terms.size });
    };
    for (const { text, pieces } of profile?.terms ?? []) add(text, pieces);
    for (const { text, pieces } of profile?.expressions ?? []) add(text, pieces);
    for (const { text, pieces } of profile?.placeholders.latin ?? []) add(text, pieces);
    for (const { full, short, pieces } of profile?.abbreviations ?? []) {
      add(full, pieces);
      add(short, pieces);
    }
    for (const { term } of lexicon.terms) add(term, 0);
    for (const name of countedNames.names) add(name, 0);
    this.#byText = [...terms.values()].map((term) => ({ key: term.text, term })).sort(byKey);
  }

  has(text: string): boolean {
    return this.#byText[firstIndex(this.#byText, ({ key }) => key >= text)]?.key === text;
  }

  /** Terms that begin so and go on. */
  startingWith(prefix: string): IndexedTerm[] {
    return [...keysFrom(this.#byText, prefix)].filter(({ key }) => key.length > prefix.length).map(({ term }) => term);
  }

  /** Terms whose syllables, or the first letters of whose syllables, begin so; with what was matched. Indexed at the first call. */
  byPinyin(letters: string, reader: PinyinReader): readonly Keyed[] {
    let keys = this.#byPinyin.get(reader);
    if (!keys) {
      keys = this.#byText
        .flatMap(({ term }) => pinyinKeys(term.text, reader).map((key) => ({ key, term })))
        .sort(byKey);
      this.#byPinyin.set(reader, keys);
    }
    return [...keysFrom(keys, letters)];
  }
}

/** Full and initials: diaochayanjiu, dcyj. */
export function pinyinKeys(text: string, reader: PinyinReader): string[] {
  const syllables = reader(text);
  if (syllables.length < 2) return [];
  return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
}

const byKey = (a: Keyed, b: Keyed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.term.rank - b.term.rank);

function* keysFrom(sorted: readonly Keyed[], prefix: string): Generator<Keyed> {
  for (let at = firstIndex(sorted, ({ key }) => key >= prefix); at < sorted.length; at++) {
    const one = sorted[at];
    if (!one?.key.startsWith(prefix)) return;
    yield one;
  }
}

const byProfile = new WeakMap<Profile, TermIndex>();
let withoutProfile: TermIndex | undefined;

export function termIndexOf(profile: Profile | undefined): TermIndex {
  if (!profile) {
    withoutProfile ??= new TermIndex(undefined);
    return withoutProfile;
  }
  let index = byProfile.get(profile);
  if (!index) {
    index = new TermIndex(profile);
    byProfile.set(profile, index);
  }
  return index;
}
