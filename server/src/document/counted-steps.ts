// What a stated number may count that stands in steps of its own: numbered lines under it, the one series of a short piece that its
// title counts, the steps right before 以上三点.
import { formatChineseNumeral } from '../text/numerals';
import { type Range, rangeOn } from '../text/position';
import { type Counted, countedIn } from './counted';
import type { Counting } from './counted-layout';
import { afterMarker, type Line } from './line';
import type { Reading, Report } from './model';
import { readSeries, type Series } from './series';
import { LAST } from './series-marks';

const MOST_LINES = 60;

/** Lines right below that are numbered from one on, or begin with one bullet: 以下5项任务：⏎1.…⏎2.… */
export function itemLines({ lines, kinds }: Reading, report: Report, from: number): Counting | undefined {
  const items: Range[] = [];
  let first: Line | undefined;
  let ended = false;
  const last = Math.min(report.endLine, from + MOST_LINES);
  for (let number = from + 1; number <= last; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || kind === 'blank' || kind === 'continuation') continue;
    if (kind !== 'paragraph') break;
    if (bulletOf(line) === undefined || (first && !isAlike(first, line))) {
      if (!first) return undefined;
      ended = true;
    } else if (ended) {
      // the list goes on behind another paragraph
      return undefined;
    } else {
      first ??= line;
      if (line.marker && line.marker.number !== items.length + 1) return undefined;
      items.push(rangeOn(number, { start: line.marker?.start ?? line.start, end: line.contentEnd }));
    }
  }
  // 城东水厂和城西泵站: one line, two things
  const joins = items.filter(({ start, end }) =>
    JOINED.test(lines[start.line]?.text.slice(start.character, end.character) ?? ''),
  );
  return items.length < 2 ? undefined : { items, joins: joins.length, firm: true, said: true };
}

const JOINED = /[、和与及]/u;

/** What a line begins with that makes it an item: 1. or a bullet. */
function bulletOf(line: Line): string | undefined {
  if (line.marker) return line.contentEnd > afterMarker(line) ? line.marker.form : undefined;
  const bullet = line.text.slice(line.start, line.contentStart).trim();
  return /^[-*+•·●]$/u.test(bullet) ? bullet : undefined;
}

const isAlike = (first: Line, line: Line): boolean => bulletOf(first) === bulletOf(line) && first.start === line.start;

const isWhole = ({ items }: Series): boolean =>
  items.length > 1 &&
  items[0]?.family !== 'side' &&
  items.every(({ number }, index) => number === index + 1 || number === LAST);

const asCounting = ({ items }: Series): Counting => ({
  items: items.map((item) => rangeOn(item.line, item)),
  firm: true,
});

/** So much text behind the number is searched. */
const FARTHEST_ORDINAL = 4000;

/** 讲四个问题。第一个问题，…。第二个问题，…: counted on from one behind the place, each at the beginning of a sentence. */
export function ordinals(
  { lines, kinds }: Reading,
  report: Report,
  from: number,
  { after, unit, noun }: Counted,
): Counting | undefined {
  const items: Range[] = [];
  let left = FARTHEST_ORDINAL;
  for (let number = from; number <= report.endLine && left > 0; number++) {
    const line = lines[number];
    const kind = kinds[number];
    left--;
    if (!line || (kind !== 'paragraph' && kind !== 'continuation' && kind !== 'run-in-heading')) continue;
    const begin = number === from ? after : 0;
    const text = countedIn(line).text.slice(0, begin + left);
    left -= text.length - begin;
    for (let at = begin; ; ) {
      const words = `第${formatChineseNumeral(items.length + 1)}${unit}${noun}`;
      const start = text.indexOf(words, at);
      if (start < 0) break;
      at = start + words.length;
      if (start === line.contentStart || '。；：！？'.includes(text[start - 1] ?? ' '))
        items.push(rangeOn(number, { start, end: at }));
    }
  }
  return items.length < 2 ? undefined : { items, firm: true, said: true };
}

/** The series of a piece that has no other, and no headings: what 三举措 in its title counts. */
export function onlySeries(reading: Reading, report: Report): Counting | undefined {
  if (report.sections.length > 0) return undefined;
  const [only, ...others] = readSeries(reading, report).filter(({ items }) => items.length > 1);
  return only && others.length === 0 && isWhole(only) ? asCounting(only) : undefined;
}

const kept = new WeakMap<readonly Series[], ReadonlyMap<number, readonly Series[]>>();

/** By the line of their last step, those of several steps. */
function byLastLine(series: readonly Series[]): ReadonlyMap<number, readonly Series[]> {
  let lines = kept.get(series);
  if (!lines) {
    const ends = new Map<number, Series[]>();
    for (const one of series) {
      const line = one.items.at(-1)?.line;
      if (line === undefined || one.items.length < 2) continue;
      const same = ends.get(line);
      if (same) same.push(one);
      else ends.set(line, [one]);
    }
    lines = ends;
    kept.set(series, lines);
  }
  return lines;
}

/** The one series that ends in this line before the place, or in the one above. */
export function seriesBefore(reading: Reading, report: Report, number: number, at: number): Counting | undefined {
  let above = number - 1;
  while (above > report.startLine && reading.kinds[above] === 'blank') above--;
  const lines = byLastLine(readSeries(reading, report));
  const here = lines.get(number)?.filter(({ items }) => (items.at(-1)?.end ?? at) < at) ?? [];
  const [only, ...others] = here.length > 0 ? here : (lines.get(above) ?? []);
  return only && others.length === 0 && isWhole(only) ? asCounting(only) : undefined;
}
