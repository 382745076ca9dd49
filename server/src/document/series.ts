// Series (一是…二是…) joined over a report's lines. They run within a paragraph or over paragraphs, nest, and end at a heading, a
// table row, an attachment.
// Invariant: a function of the report's lines and their kinds.
import { contentOf, type Line } from './line';
import type { Reading, Report } from './model';
import { type Entry, NUMBERED, type SeriesItem, scopes } from './series-entries';
import { LAST, type SeriesFamily } from './series-marks';

export interface Series {
  /** Numbers as written: gaps and repetitions included. Never empty. */
  readonly items: readonly SeriesItem[];
}

interface OpenSeries {
  readonly items: Entry[];
  readonly quoted: boolean;
}

/** Numbers of a jump that may be a slip; a wider one joins two things that do not belong together. */
const WIDEST_GAP = 3;
/** Series within series; deeper ones are no prose. */
const DEEPEST = 8;
/** Steps of one series are not so many characters apart. */
const FAR = 2000;
/** 一个是…，二是…: a list may begin in other words. */
const OTHER_START =
  /一(?:个|個|条|條|点|點|项|項|来|來|种|種|类|類|些)|首(?:先|要)|先[是要]|第一|其一|一方面|1[.．、]/u;

/** Signs in place of words. */
const SYMBOLS: ReadonlySet<SeriesFamily> = new Set(['circled', 'paren']);

const byReading = new WeakMap<Reading, WeakMap<Report, readonly Series[]>>();

/** In the order of their first items. Kept for the reading. */
export function readSeries(reading: Reading, report: Report): readonly Series[] {
  let byReport = byReading.get(reading);
  if (!byReport) {
    byReport = new WeakMap();
    byReading.set(reading, byReport);
  }
  let series = byReport.get(report);
  if (!series) {
    series = [...scopes(reading, report)].flatMap((scope) => joinEntries(scope, reading.lines));
    byReport.set(report, series);
  }
  return series;
}

/** Whether an item with this number goes on after so many items, the last of which has number `last`. */
export function goesOn(last: number, count: number, number: number): boolean {
  return number === last + 1 || (number === count + 1 && number > 1) || (number === LAST && last !== LAST);
}

function joinEntries(entries: Entry[], lines: readonly Line[]): Series[] {
  const following = new Map<SeriesFamily, number>();
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index] as Entry;
    entry.next = following.get(entry.family);
    if (!entry.quoted) following.set(entry.family, index);
  }
  const all: OpenSeries[] = [];
  // series that may go on, each opened within an item of the one below it
  const open: OpenSeries[] = [];
  const join = (series: OpenSeries, entry: Entry): void => {
    open.length = open.indexOf(series) + 1;
    series.items.push(entry);
  };
  const begin = (entry: Entry): void => {
    const same = open.findIndex(
      ({ items, quoted }) =>
        quoted === entry.quoted && items[0]?.family === entry.family && items[0].opener === entry.opener,
    );
    // behind a colon it may stand within an item of the one before: 一是…。做到：一是…；二是…
    if (same >= 0 && !leadsIn(open[same], entry, lines) && !standsWithin(open[same], entry, entries))
      open.length = same;
    // an item that opens a paragraph is in no series within an earlier one
    if (entry.opener) while (open.length > 0 && open.at(-1)?.items[0]?.opener === false) open.pop();
    if (open.length >= DEEPEST) open.shift();
    const series: OpenSeries = { items: [entry], quoted: entry.quoted };
    open.push(series);
    all.push(series);
  };
  for (const entry of entries) {
    const next = entry.next === undefined ? undefined : entries[entry.next];
    const series = findSeries(open, entry, next, lines);
    if (series) join(series, entry);
    else if (begins(entry, next)) begin(entry);
  }
  return all.filter(({ quoted }) => !quoted).map(({ items }) => ({ items }));
}

function leadsIn(series: OpenSeries | undefined, entry: Entry, lines: readonly Line[]): boolean {
  const last = series?.items.at(-1);
  if (!last || last.paragraph !== entry.paragraph) return false;
  return endsWithColon(textBetween(last, entry, lines) ?? '');
}

/** 一是…，有的会一是…，二是…；二是…: where the inner count breaks off, the outer one goes on. */
function standsWithin(series: OpenSeries | undefined, entry: Entry, entries: readonly Entry[]): boolean {
  const last = series?.items.at(-1);
  if (!last || last.paragraph !== entry.paragraph) return false;
  if (entry.place !== 'inside' && series?.items.length !== 1) return false;
  let inner = entry;
  while (inner.next !== undefined) {
    const next = entries[inner.next];
    if (!next || next.paragraph !== entry.paragraph) return false;
    if (next.number !== inner.number + 1) return next.number === last.number + 1;
    inner = next;
  }
  return false;
}

function begins(entry: Entry, next: Entry | undefined): boolean {
  const { family, number, place, quoted } = entry;
  if (quoted) return number === 1;
  if (number === 1)
    // in the middle of a clause (原因一是…，二是…) only what goes on
    return place !== 'inside' || family === 'side' || isFollowed(entry, next);
  return NUMBERED.has(family) && family !== 'words' && place !== 'inside' && number <= WIDEST_GAP;
}

function isFollowed(entry: Entry, next: Entry | undefined): boolean {
  return next?.number === 2 && next.paragraph === entry.paragraph;
}

/** The open series that this entry belongs to, by its number or by a slip in it; undefined: it begins one, or is none. */
function findSeries(
  open: readonly OpenSeries[],
  entry: Entry,
  next: Entry | undefined,
  lines: readonly Line[],
): OpenSeries | undefined {
  const { family, number, quoted, opener, paragraph } = entry;
  const suitable = open.filter((series) => mayJoin(series, entry, open));
  if (family === 'side') {
    const series = suitable.at(-1);
    const last = series?.items.at(-1);
    // 一方面…，一方面…
    return last && (number === 2 || (series?.items.length === 1 && last.paragraph === paragraph)) ? series : undefined;
  }
  const repeated = number === 1 && suitable.find((series) => repeats(series, entry, next, lines));
  if (repeated) return repeated;
  if (number === 1) return undefined;
  const fitting = suitable.filter(
    (series) =>
      goesOn(series.items.at(-1)?.number ?? 0, series.items.length, number) && mayMix(series, entry, suitable),
  );
  const level = fitting.filter(({ items }) => items[0]?.opener === opener);
  const fit = (opener ? level.at(-1) : undefined) ?? fitting.at(-1);
  if (fit || quoted || entry.place === 'inside' || number >= 10) return fit;
  return suitable.findLast((series) => slips(series, entry, lines));
}

function mayJoin({ items, quoted }: OpenSeries, entry: Entry, open: readonly OpenSeries[]): boolean {
  const [first] = items;
  if (!first || (quoted && !entry.quoted)) return false;
  if (entry.number === LAST) return first.family === 'words' && !quoted;
  if (first.family === entry.family || (NUMBERED.has(first.family) && NUMBERED.has(entry.family))) return true;
  // （1）…；②…；（3）…: not where ① stands, whose series it is
  const { line } = items.at(-1) ?? first;
  return SYMBOLS.has(first.family) && SYMBOLS.has(entry.family) && line === entry.line && isStray(entry, open);
}

const isStray = ({ family, place, quoted }: Entry, open: readonly OpenSeries[]): boolean =>
  place !== 'inside' && !quoted && open.every(({ items }) => items[0]?.family !== family);

/**
 * 一是…；二要…: another family carries a series on at its own level, where the series is no whole of one family while the
 * entry's own family has a series here (一要…：一是…；二是…。三要…).
 */
function mayMix({ items }: OpenSeries, entry: Entry, suitable: readonly OpenSeries[]): boolean {
  const here = (one: readonly Entry[]): boolean =>
    entry.opener ? one[0]?.opener === true : one.at(-1)?.paragraph === entry.paragraph;
  const family = items[0]?.family;
  if (items.some((item) => item.family === entry.family) || entry.quoted) return true;
  if (!here(items)) return false;
  const pure = items.length > 1 && items.every((item) => item.family === family);
  return !pure || !suitable.some((other) => other.items[0]?.family === entry.family && here(other.items));
}

/** 一是…；一是…；三是…: a second first step, rather than another series. */
function repeats(series: OpenSeries, entry: Entry, next: Entry | undefined, lines: readonly Line[]): boolean {
  const [first, second] = series.items;
  if (!first || second || first.number !== 1 || first.family !== entry.family || series.quoted || entry.quoted)
    return false;
  if ((entry.opener && !first.opener) || first.family === 'ze' || first.family === 'shen') return false;
  if (first.place === 'inside' || entry.place === 'inside') return false;
  if (!entry.opener && first.paragraph !== entry.paragraph) return false;
  const between = textBetween(first, entry, lines);
  if (between === undefined || endsWithColon(between)) return false;
  const goesOnHere = next !== undefined && next.opener === entry.opener && next.number !== 1;
  if (goesOnHere && next.number === 2) return !entry.opener && !/[。！？]/u.test(between);
  return goesOnHere || first.family !== 'words';
}

const endsWithColon = (text: string): boolean => /[：:]\s{0,8}$/u.test(text.slice(-9));

/** Text between two items of one paragraph, or of two paragraphs that follow one another; undefined: they are far apart. */
function textBetween(from: SeriesItem, to: Entry, lines: readonly Line[]): string | undefined {
  const before = lines[from.line]?.text ?? '';
  if (from.line === to.line) return to.start - from.end > FAR ? undefined : before.slice(from.end, to.start);
  const parts = [before.slice(from.end)];
  let length = before.length - from.end + to.start;
  for (let number = from.line + 1; number < to.line && length <= FAR; number++) {
    const line = lines[number];
    if (!line) continue;
    // a blank line counts too: there may be many
    length += line.text.length + 1;
    if (line.solid === 0) continue;
    if (to.opener) return undefined;
    parts.push(contentOf(line));
  }
  if (length > FAR) return undefined;
  parts.push((lines[to.line]?.text ?? '').slice(0, to.start));
  return parts.join('');
}

/** Whether the entry is a step of this series with a wrong number. */
function slips({ items, quoted }: OpenSeries, entry: Entry, lines: readonly Line[]): boolean {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last || quoted || first.family !== entry.family || entry.number === LAST) return false;
  const forward = entry.number - last.number;
  if (forward > WIDEST_GAP) return false;
  if ((entry.family === 'ze' || entry.family === 'shen') && (forward < 1 || first.line !== entry.line)) return false;
  if (!entry.opener) {
    if (last.paragraph !== entry.paragraph) return false;
    if (forward > 0) return true;
    const between = textBetween(last, entry, lines);
    return between !== undefined && !OTHER_START.test(between);
  }
  return first.opener || textBetween(last, entry, lines) !== undefined;
}

/** Whether another form of the first step (一个是, 首先) stands before this one in its paragraph, or in the one before. */
export function hasOtherStart(item: SeriesItem, reading: Reading): boolean {
  let number = item.line;
  let text = reading.lines[number]?.text.slice(Math.max(0, item.start - FAR), item.start) ?? '';
  while (number > 0 && (reading.kinds[number] === 'continuation' || item.opener) && text.length < FAR) {
    number--;
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || kind === 'blank') continue;
    text += line.text.slice(-FAR);
    if (kind !== 'continuation') break;
  }
  return OTHER_START.test(text);
}
