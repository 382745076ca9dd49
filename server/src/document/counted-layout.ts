// What a stated number may count beyond its own line: the steps of a series, headings, paragraphs that open with the noun, rows of a
// table. Offsets are the lines'; texts are compared in simplified characters.
import { fold } from '../text/fold';
import type { Position, Range } from '../text/position';
import { rangeOn } from '../text/position';
import type { Counted } from './counted';
import { countedIn } from './counted';
import { contentOf, type Line } from './line';
import type { LineKind, Reading, Report, Section } from './model';
import { readSeries, type Series } from './series';
import { LAST } from './series-marks';

/** Things that were counted for one number. */
export interface Tally {
  readonly items: readonly Range[];
  /** Whether a difference may be told, or only agreement. */
  readonly firm: boolean;
}

/** Between a number and the series that it announces. */
const FARTHEST_LEAD = 40;
const TEXT: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'continuation', 'run-in-heading', 'heading']);

/** A number of things at its place. */
export interface Placed {
  readonly line: number;
  readonly counted: Counted;
}

/** For each series the number that announces it: the last one before its first step. */
export function announcedSeries(reading: Reading, report: Report): Map<Counted, { series: Series; tally: Tally }> {
  const announced = new Map<Counted, { series: Series; tally: Tally }>();
  for (const series of readSeries(reading, report)) {
    const [first] = series.items;
    if (first?.number !== 1 || first.family === 'side' || series.items.length < 2) continue;
    const placed = announcing(reading, report, first.line, first.start, first.opener);
    if (!placed) continue;
    const { counted } = placed;
    // 三审 is the number of 一审, 二审, 三审; these announce nothing else
    if ((first.family === 'shen') !== (counted.noun === '审')) continue;
    const unbroken = series.items.every(({ number }, index) => number === index + 1 || number === LAST);
    announced.set(counted, {
      series,
      tally: {
        items: series.items.map((item) => rangeOn(item.line, item)),
        firm: unbroken,
      },
    });
  }
  return announced;
}

function announcing(
  reading: Reading,
  report: Report,
  number: number,
  start: number,
  opener: boolean,
): Placed | undefined {
  const line = reading.lines[number];
  if (!line) return undefined;
  const here = lastBefore(line, start);
  if (here) return { line: number, counted: here };
  if (!opener && start > line.contentStart + 2) return undefined;
  for (let above = number - 1; above >= report.startLine; above--) {
    const kind = reading.kinds[above];
    if (kind === 'blank' || kind === 'residue') continue;
    const before = reading.lines[above];
    if (!before || !kind || !TEXT.has(kind)) return undefined;
    const counted = lastBefore(before, before.contentEnd);
    return counted && { line: above, counted };
  }
  return undefined;
}

/** The number of things whose sentence leads up to this place. */
function lastBefore(line: Line, end: number): Counted | undefined {
  const { text, counted } = countedIn(line);
  const one = counted.findLast(({ after, vague, value }) => after <= end && !vague && value <= 20);
  if (!one || end - one.after > FARTHEST_LEAD) return undefined;
  const between = text.slice(one.after, end);
  // 抓好三项工作。一是…: one full stop, and nothing behind it
  return /[。！？；]\s*[^\s]/u.test(between) ? undefined : one;
}

/** Headings right under this place: those of the section whose own text it is in, or of the report where it stands before them all. */
export function sectionsUnder(
  report: Report,
  line: number,
): { parent: Section | undefined; children: readonly Section[] } {
  let parent: Section | undefined;
  let children: readonly Section[] = report.sections;
  for (;;) {
    const inside: Section | undefined = children.find((one) => one.line <= line && line <= one.endLine);
    if (!inside) break;
    parent = inside;
    children = inside.children;
  }
  return { parent, children: children.filter(({ attachment, line: at }) => !attachment && at > line) };
}

/** All groups of sibling headings. */
export function* siblingGroups(sections: readonly Section[]): Generator<readonly Section[]> {
  if (sections.length > 0) yield sections;
  for (const { children } of sections) yield* siblingGroups(children);
}

export const headingRanges = (sections: readonly Section[]): Range[] => sections.map(({ heading }) => heading);

const LONGEST_OPENING = 24;
const FARTHEST_LINES = 80;

/** The first clause of a line. */
function opening(line: Line): string {
  const words = fold(contentOf(line).slice(0, LONGEST_OPENING + 1));
  const end = words.search(/[，。：；,;:！？]/u);
  return end < 0 ? words : words.slice(0, end);
}

/** Paragraphs behind this place, one after another, whose first clause holds the noun: 要转化为…。 */
export function openingParagraphs(reading: Reading, report: Report, from: number, noun: string): Tally | undefined {
  const items: Range[] = [];
  const heads = new Set<string>();
  let seen = 0;
  const last = Math.min(report.endLine, from + FARTHEST_LINES);
  for (let number = from + 1; number <= last; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || kind === 'blank' || kind === 'continuation' || kind === 'residue') continue;
    if (kind !== 'paragraph' && kind !== 'run-in-heading') {
      if (items.length > 0) break;
      continue;
    }
    const words = opening(line);
    if (words.includes(noun)) {
      items.push(rangeOn(number, { start: line.contentStart, end: line.contentStart + words.length }));
      heads.add(words.slice(0, words.indexOf(noun)).slice(0, 3));
    } else if (items.length > 0 || ++seen > 6) break;
  }
  return items.length < 2 ? undefined : { items, firm: heads.size === 1 };
}

/** Sentences of the same paragraph whose first clause holds the noun: 在…创新上，…。 */
export function openingSentences(line: Line, number: number, counted: Counted, noun: string): Tally | undefined {
  const { text } = countedIn(line);
  const items: Range[] = [];
  const heads = new Set<string>();
  let from = counted.after;
  for (let sentences = 0; sentences < 40; sentences++) {
    const end = nextEnd(text, from);
    if (end < 0) break;
    from = end + 1;
    const words = text.slice(from, from + LONGEST_OPENING);
    const stop = words.search(/[，。：；,;:！？]/u);
    const clause = stop < 0 ? words : words.slice(0, stop);
    if (!clause.includes(noun)) continue;
    items.push(rangeOn(number, { start: from, end: from + clause.length }));
    heads.add(clause.slice(0, 2));
  }
  return items.length < 2 ? undefined : { items, firm: false };
}

function nextEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if ('。；;'.includes(text[at] as string)) return at;
  return -1;
}

export interface TableTally extends Tally {
  readonly rows: number;
}

/**
 * Rows of the report's tables whose source has the words that stand in the noun (市政府工作报告重点任务); all of them, where the number
 * is a total and names no source.
 */
export function tableRows(report: Report, words: string, total: boolean): TableTally | undefined {
  const rows = report.tables.flatMap((table) => table.rows);
  if (rows.length < 3) return undefined;
  const sources = rows.map(({ source }) => fold(source));
  const phrase = sharedPhrase(sources, words);
  if (phrase === undefined && !total) return undefined;
  const counted = phrase === undefined ? rows : rows.filter((_, index) => sources[index]?.includes(phrase));
  return {
    rows: counted.length,
    firm: true,
    items: counted.map(({ line }) => ({ start: at(line), end: at(line) })),
  };
}

const at = (line: number): Position => ({ line, character: 0 });

/** The longest beginning of `words` that three sources have. */
function sharedPhrase(sources: readonly string[], words: string): string | undefined {
  for (let length = words.length; length >= 4; length--) {
    const phrase = words.slice(0, length);
    if (sources.filter((source) => source.includes(phrase)).length >= 3) return phrase;
  }
  return undefined;
}
