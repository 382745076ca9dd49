// Which heading or title each entry of the contents means, and what is left over on either side.
import { contentOf } from '../../document/line';
import type { Marker } from '../../document/marker';
import type { Reading, Report, Section, TocEntry } from '../../document/model';
import { editDistance } from '../../text/edit-distance';
import { type Range, rangeOn } from '../../text/position';
import { comparable, entryMarker } from './toc-entries';

/** What an entry can mean: a title, a heading, a short line that may be one. */
export interface Target {
  readonly text: string;
  readonly range: Range;
  /** The forms under which the contents may list it, ready to be compared. */
  readonly words: readonly string[];
  /** Titles, numbered headings of one level, …: the contents list all of a kind or none. */
  readonly kind: string;
  /** Of a numbered heading. */
  readonly marker?: Marker | undefined;
}

interface Pair {
  readonly entry: TocEntry;
  readonly target: Target;
}

export interface Comparison {
  /** Which heading each entry means. */
  readonly pairs: readonly Pair[];
  /** Entries and headings that are meant to be alike and differ by some characters. */
  readonly differing: readonly Pair[];
  readonly missing: readonly TocEntry[];
  readonly unlisted: readonly Target[];
  readonly misplaced: readonly Pair[];
}

const NOTHING: Comparison = { pairs: [], differing: [], missing: [], unlisted: [], misplaced: [] };
const TITLE = 'title';
/** What stands under an attachment. */
const INNER = 'inner';
/** A title shortened on purpose keeps so many characters in one piece. */
const SHORT_TITLE = 6;

export function compareContents(reading: Reading): Comparison {
  const targets = reading.reports.flatMap((report) => targetsOf(report, reading));
  const pairs = new Map<TocEntry, Target>();
  const free = new Set(targets);
  const pair = (entry: TocEntry, target: Target): void => {
    pairs.set(entry, target);
    free.delete(target);
  };
  pairAlike(reading.toc, targets, free, pair);
  // contents that mostly mean something else are another file's, or were not understood
  if (pairs.size * 2 < reading.toc.length) return NOTHING;
  const order = reading.toc.flatMap((entry) => {
    const target = pairs.get(entry);
    return target ? [{ entry, target }] : [];
  });
  const inOrder = longestRise(order.map(({ target }) => target.range.start.line));
  const misplaced = order.filter((_, index) => !inOrder.has(index));

  const rest = reading.toc.filter((entry) => !pairs.has(entry) && !/^附[件录錄表]/u.test(comparable(entry.title)));
  const lines = rest.length > 0 ? shortLines(reading) : [];
  const standing = new Set(lines.flatMap(({ words }) => words));
  const differing: Pair[] = [];
  const missing: TocEntry[] = [];
  for (const entry of rest) {
    const words = comparable(entry.title);
    if (standing.has(words)) continue;
    const near =
      nearest(words, between(entry, reading.toc, pairs, [...free, ...lines])) ??
      sameNumber(entry, between(entry, reading.toc, pairs, [...free]), reading);
    if (near) {
      pair(entry, near);
      differing.push({ entry, target: near });
    } else missing.push(entry);
  }

  const total = new Map<string, number>();
  const left = new Map<string, number>();
  for (const target of targets) {
    total.set(target.kind, (total.get(target.kind) ?? 0) + 1);
    if (free.has(target)) left.set(target.kind, (left.get(target.kind) ?? 0) + 1);
  }
  const from = reading.toc[0]?.line ?? 0;
  // what stands before the contents is none of theirs
  const unlisted = [...free].filter(
    ({ kind, range }) => range.start.line > from && (left.get(kind) ?? 0) * 3 <= (total.get(kind) ?? 0),
  );
  const all = [...pairs].map(([entry, target]) => ({ entry, target }));
  return { pairs: all, differing, missing, unlisted, misplaced };
}

function targetsOf(report: Report, reading: Reading): Target[] {
  const targets: Target[] = [];
  const [first] = report.titleLines;
  const line = first === undefined ? undefined : reading.lines[first];
  if (report.title !== undefined && first !== undefined && line) {
    const parts = report.titleLines.map((number) => {
      const part = reading.lines[number];
      return part ? comparable(contentOf(part)) : '';
    });
    const title = comparable(report.title);
    const colon = title.search(/[：:]/u);
    targets.push({
      text: report.title,
      range: rangeOn(first, { start: line.contentStart, end: line.contentEnd }),
      words: [title, parts.join(''), ...parts, ...(colon > 0 ? [title.slice(colon + 1)] : [])],
      kind: TITLE,
    });
  }
  const add = (sections: readonly Section[], inner: boolean): void => {
    for (const section of sections) {
      const { attachment, marker, runIn, level } = section;
      const kind = inner ? INNER : attachment ? 'attachment' : `${marker ? 'n' : 'u'}${runIn ? 'r' : 's'}${level}`;
      targets.push({ text: section.text, range: section.heading, words: [comparable(section.text)], kind, marker });
      add(section.children, inner || attachment);
    }
  };
  add(report.sections, false);
  return targets;
}

/** Pairs entries with targets of the same words, of several the next one; then with titles that they shorten. */
function pairAlike(
  toc: readonly TocEntry[],
  targets: readonly Target[],
  free: ReadonlySet<Target>,
  pair: (entry: TocEntry, target: Target) => void,
): void {
  const byWords = new Map<string, Target[]>();
  for (const target of targets) {
    for (const form of new Set(target.words)) byWords.set(form, [...(byWords.get(form) ?? []), target]);
  }
  let last = -1;
  const rest: TocEntry[] = [];
  for (const entry of toc) {
    const same = (byWords.get(comparable(entry.title)) ?? []).filter((target) => free.has(target));
    const target = same.find(({ range }) => range.start.line > last) ?? same[0];
    if (target) {
      pair(entry, target);
      last = target.range.start.line;
    } else rest.push(entry);
  }
  for (const entry of rest) {
    const words = comparable(entry.title);
    if (words.length < SHORT_TITLE) continue;
    const target = [...free].find(({ kind, words: [title = ''] }) => kind === TITLE && title.includes(words));
    if (target) pair(entry, target);
  }
}

/** The target that differs least: by half of the characters, or two thirds where the head at the end is the same (…问题). */
function nearest(words: string, targets: Iterable<Target>): Target | undefined {
  let best: Target | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    for (const form of target.words) {
      const share = form.length > 2 && words.endsWith(form.slice(-2)) ? 2 / 3 : 1 / 2;
      const most = Math.min(least - 1, Math.floor(Math.max(form.length, words.length) * share));
      const distance = editDistance(words, form, most);
      if (distance > most) continue;
      least = distance;
      best = target;
    }
  }
  return best;
}

/** A heading that was renamed as a whole still has the entry's number and its place. */
function sameNumber(entry: TocEntry, targets: readonly Target[], reading: Reading): Target | undefined {
  const own = entryMarker(entry, reading)?.marker;
  if (!own) return undefined;
  const same = targets.filter(({ marker }) => marker?.form === own.form && marker?.number === own.number);
  return same.length === 1 ? same[0] : undefined;
}

/** Short lines of the text that end no sentence: a heading that was not taken for one is still there. */
function shortLines({ lines, kinds }: Reading): Target[] {
  return lines.flatMap((line, number) => {
    const kind = kinds[number];
    if (kind === 'blank' || kind === 'toc-entry' || kind === 'toc-title' || line.solid > 64 || line.endsSentence)
      return [];
    const text = contentOf(line);
    const range = rangeOn(number, { start: line.contentStart, end: line.contentEnd });
    return [{ text, range, words: [comparable(text)], kind: 'line' }];
  });
}

/** The targets between what the neighbouring entries mean. */
function between(
  entry: TocEntry,
  toc: readonly TocEntry[],
  pairs: ReadonlyMap<TocEntry, Target>,
  targets: readonly Target[],
): Target[] {
  const at = toc.indexOf(entry);
  const lineOf = (one: TocEntry | undefined): number | undefined => one && pairs.get(one)?.range.start.line;
  const from = lineOf(toc.findLast((one, index) => index < at && pairs.has(one))) ?? entry.line;
  const to = lineOf(toc.find((one, index) => index > at && pairs.has(one))) ?? Number.POSITIVE_INFINITY;
  return targets.filter(({ range }) => range.start.line > from && range.start.line < to);
}

/** Indices of a longest rising part of the numbers. */
function longestRise(numbers: readonly number[]): Set<number> {
  const length: number[] = [];
  const before: number[] = [];
  let end = -1;
  for (const [i, number] of numbers.entries()) {
    length[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      if ((numbers[j] ?? 0) < number && (length[j] ?? 0) >= (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        before[i] = j;
      }
    }
    if (end < 0 || (length[i] ?? 0) > (length[end] ?? 0)) end = i;
  }
  const rise = new Set<number>();
  for (; end >= 0; end = before[end] ?? -1) rise.add(end);
  return rise;
}
