// Terms that the words before the place begin: the unit's own, this draft's, the archive's, fixed expressions; the longest beginning
// counts, ranked by evidence and nearness. On request, by pinyin too.
import { abbreviationsIn } from '../../document/abbreviations';
import { perLine } from '../../document/line';
import { isHan, isLatin, isSpace } from '../../text/characters';
import { EVIDENCE, join } from './evidence';
import { type Completion, type CompletionRequest, type PinyinReader, type Place, typedRange } from './item';
import { repeatsAt } from './repeats';
import { pinyinKeys, type TermIndex, termIndexOf } from './term-index';

/** Beginnings of terms are not longer. */
const LONGEST_TYPED = 12;
/** How much it weighs who knows a term. */
const WEIGHT = { own: 3000, here: 2000, archive: 1000, fixed: 0 } as const;

interface Candidate {
  readonly text: string;
  readonly typed: number;
  readonly filterText: string;
  score: number;
  readonly grounds: string[];
}

const definitionsIn = perLine(abbreviationsIn);

export function termItems(place: Place, request: CompletionRequest): Completion[] {
  const { before } = place;
  const letters = lettersBefore(before);
  const found = new Candidates(place);
  // simplified words in a traditional text would be a new fault
  const index = place.reading.script === 'traditional' ? undefined : termIndexOf(request.profile);
  const named = namesOf(place, request);
  if (letters !== '' && request.pinyin) addByPinyin(found, letters, named, index, request.pinyin, request);
  addByBeginning(found, place, named, index, request);
  return found.items();
}

interface Named {
  readonly text: string;
  readonly weight: number;
  readonly ground: string;
}

/** What is a name by somebody's word: the unit's terms, and what this draft defines. */
function namesOf({ reading }: Place, { terms, language }: CompletionRequest): Named[] {
  const named: Named[] = terms.map((text) => ({ text, weight: WEIGHT.own, ground: EVIDENCE.own[language] }));
  for (const line of reading.lines) {
    for (const { full, short } of definitionsIn(line)) {
      named.push({ text: short, weight: WEIGHT.here, ground: EVIDENCE.short(full)[language] });
      named.push({ text: full, weight: WEIGHT.here, ground: EVIDENCE.full(short)[language] });
    }
  }
  for (const { unit } of reading.reports)
    if (unit !== undefined) named.push({ text: unit, weight: WEIGHT.here, ground: EVIDENCE.signed[language] });
  return named;
}

function addByBeginning(
  found: Candidates,
  place: Place,
  named: readonly Named[],
  index: TermIndex | undefined,
  { language }: CompletionRequest,
): void {
  const { before } = place;
  for (let typed = Math.min(LONGEST_TYPED, before.length); typed > 0 && found.isEmpty; typed--) {
    const words = before.slice(-typed);
    const first = words.charCodeAt(0);
    if (
      isSpace(first) ||
      isLowSurrogate(first) ||
      (isLatin(first) && isLatin(before.charCodeAt(before.length - typed - 1)))
    )
      continue;
    if (typed === 1 && !isHan(first)) break;
    for (const { text, weight, ground } of named)
      if (text.startsWith(words) && text.length > typed) found.add(text, typed, weight, ground);
    for (const { text, pieces, rank } of index?.startingWith(words) ?? []) {
      const ground = pieces > 0 ? EVIDENCE.archive(pieces) : EVIDENCE.fixed;
      found.add(
        text,
        typed,
        (pieces > 0 ? WEIGHT.archive + Math.min(pieces, 500) : WEIGHT.fixed) - rank / 10,
        ground[language],
      );
    }
  }
  for (const { text, typed, count, distance } of repeatsAt(place))
    found.add(
      text,
      typed,
      WEIGHT.here + Math.min(count, 40) * 10 - Math.min(distance, 400),
      EVIDENCE.here(count)[language],
    );
}

function addByPinyin(
  found: Candidates,
  letters: string,
  named: readonly Named[],
  index: TermIndex | undefined,
  reader: PinyinReader,
  { language }: CompletionRequest,
): void {
  for (const { text, weight, ground } of named)
    for (const key of keysOf(text, reader))
      if (key.startsWith(letters)) found.add(text, letters.length, weight, ground, key);
  for (const { key, term } of index?.byPinyin(letters, reader) ?? []) {
    const { text, pieces, rank } = term;
    const ground = pieces > 0 ? EVIDENCE.archive(pieces) : EVIDENCE.fixed;
    const score = (pieces > 0 ? WEIGHT.archive + Math.min(pieces, 500) : WEIGHT.fixed) - rank / 10;
    found.add(text, letters.length, score, ground[language], key);
  }
}

/** The letters of a composition that no input method took. */
function lettersBefore(before: string): string {
  return /[a-z]{1,24}$/u.exec(before)?.[0] ?? '';
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const keptKeys = new WeakMap<PinyinReader, Map<string, readonly string[]>>();

/** A draft's names are few, and asked again and again. */
function keysOf(text: string, reader: PinyinReader): readonly string[] {
  let kept = keptKeys.get(reader);
  if (!kept || kept.size > 5000) {
    kept = new Map();
    keptKeys.set(reader, kept);
  }
  let keys = kept.get(text);
  if (!keys) {
    keys = pinyinKeys(text, reader);
    kept.set(text, keys);
  }
  return keys;
}

/** One item for each text that would come to stand there, however many know it. */
class Candidates {
  readonly #place: Place;
  readonly #byRest = new Map<string, Candidate>();

  constructor(place: Place) {
    this.#place = place;
  }

  get isEmpty(): boolean {
    return this.#byRest.size === 0;
  }

  /** `key`: pinyin that the letters begin, which the term replaces. */
  add(text: string, typed: number, score: number, ground: string, key?: string): void {
    const rest = key === undefined ? text.slice(typed) : text;
    // the words go on so already
    if (this.#place.after.startsWith(rest)) return;
    const before = this.#byRest.get(rest);
    if (before) {
      if (before.grounds.includes(ground)) return;
      before.score = Math.max(before.score, score) + 1;
      before.grounds.push(ground);
    } else this.#byRest.set(rest, { text, typed, filterText: key ?? text, score, grounds: [ground] });
  }

  items(): Completion[] {
    return [...this.#byRest.values()]
      .sort((a, b) => b.score - a.score || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
      .map(({ text, typed, filterText, grounds }) => ({
        kind: 'term',
        label: text,
        range: typedRange(this.#place, typed),
        newText: text,
        filterText,
        evidence: join(grounds.slice(0, 2)),
      }));
  }
}
