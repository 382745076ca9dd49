// What a stated number may count beyond its own line: the steps of a series, headings, paragraphs that open with the noun, rows of a
// table. Offsets are the lines'; texts are compared in simplified characters.
import { fold } from '../text/fold';
import { type Range, rangeOn } from '../text/position';
import { firstIndex } from '../text/search';
import type { Tally } from './claims-judge';
import { type Counted, countedIn } from './counted';
import { contentOf, type Line } from './line';
import type { LineKind, Reading, Report, Section } from './model';
import { readSeries } from './series';
import type { SeriesItem } from './series-entries';
import { LAST } from './series-marks';

/** Things that were counted for one number; `firm`: a difference may be told, or only agreement. */
export type Counting = Pick<Tally, 'items' | 'firm' | 'said' | 'joins'>;

/** Between a number and the series that it announces. */
const FARTHEST_LEAD = 40;
const MOST_ANNOUNCED = 20;

interface Announcing {
  readonly counted: Counted;
  readonly firm: boolean;
  /** The sentence of the number ends right before: firm where the steps name what is counted. */
  readonly close?: boolean;
}

const TEXT: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'continuation', 'run-in-heading', 'heading']);

/** By the number that announces it, the last one before its first step: the steps of a series. */
export function announcedSeries(reading: Reading, report: Report): ReadonlyMap<Counted, Counting> {
  const tallies = new Map<Counted, Counting>();
  for (const { items } of readSeries(reading, report)) {
    const [first] = items;
    if (first?.number !== 1 || first.family === 'side' || items.length < 2) continue;
    const announced = announcing(reading, report, first);
    if (!announced) continue;
    const { counted, close } = announced;
    const firm = announced.firm || (close === true && items.every((item) => isNamed(item, counted, reading)));
    // 三审 is the number of 一审, 二审, 三审; these announce nothing else
    if ((first.family === 'shen') !== (counted.noun === '审')) continue;
    // a series with a step missing is another rule's
    const unbroken = items.every(({ number }, index) => number === index + 1 || number === LAST);
    tallies.set(counted, {
      items: items.map((item) => rangeOn(item.line, item)),
      firm: unbroken && (firm || first.family === 'shen'),
      said: firm,
    });
  }
  return tallies;
}

/** The number that leads up to the first step of a series. */
export function announcing(
  reading: Reading,
  report: Report,
  { line: number, start, opener }: SeriesItem,
): Announcing | undefined {
  const line = reading.lines[number];
  if (!line) return undefined;
  const here = lastBefore(line, start);
  if (here || (!opener && start > line.contentStart + 2)) return here;
  for (let above = number - 1; above >= report.startLine; above--) {
    const kind = reading.kinds[above];
    if (kind === 'blank' || kind === 'residue') continue;
    const before = reading.lines[above];
    return before && kind && TEXT.has(kind) ? lastBefore(before, before.contentEnd) : undefined;
  }
  return undefined;
}

/** Right behind the number its noun, and nothing else but words that announce. */
const ANNOUNCED =
  /^[^，,。；;：:！？]{0,14}(?:[：:]|[，,；;]?(?:即|具体|分别|依次|主要)[^，,。；;]{0,6}[：:，,]?|[，,；;。]?)\s*$/u;
/** Of what ends with a full stop: words before the number that say what was done, rather than how much there was. */
const DONE =
  /(?:从|抓好|抓了|抓实|抓住|做好|做了|做到|突出|围绕|坚持|强化|采取|存在|以下|讲|谈|提出?|主要|重点|着力|着重|推行|办好|办成|有|是)[^，,。；;：:]{0,6}$/u;

/** The number of things whose words lead up to this place; `firm`: they announce what follows. */
function lastBefore(line: Line, end: number): Announcing | undefined {
  const { text, counted } = countedIn(line);
  let index = firstIndex(counted, ({ start }) => start >= end) - 1;
  while (index >= 0 && end - (counted[index]?.after ?? 0) <= FARTHEST_LEAD && !mayAnnounce(counted[index], end))
    index--;
  const one = counted[index];
  if (!one || !mayAnnounce(one, end) || end - one.after > FARTHEST_LEAD) return undefined;
  const between = text.slice(one.after, end);
  if (/[。！？；]\s*[^\s]/u.test(between)) return undefined;
  const stopped = /[。；]\s*$/u.test(between) || end === line.contentEnd;
  const lead = text.slice(Math.max(0, one.start - 12), one.start);
  const colon = /[：:]\s*$/u.test(between);
  const close = stopped && /^[^。；：！？]*[。；]\s*$/u.test(between);
  // a slogan (“五不漏”) stands for itself: only what says so spells it out
  if (one.quoted && one.unit === '' && !colon && !/即|具体|分别|依次/u.test(between))
    return { counted: one, firm: false };
  return { counted: one, firm: ANNOUNCED.test(between) && (!stopped || colon || DONE.test(lead)), close };
}

/** 健全三项制度，…。一是健全调度制度…: the step's first clause ends with the noun. */
function isNamed({ line, end }: SeriesItem, { noun }: Counted, { lines }: Reading): boolean {
  const words = fold(lines[line]?.text.slice(end, end + LONGEST_OPENING) ?? '');
  const stop = words.search(/[，。：；]/u);
  return noun.length > 1 && (stop < 0 ? words : words.slice(0, stop)).endsWith(noun);
}

const mayAnnounce = (one: Counted | undefined, end: number): boolean =>
  one !== undefined && one.after <= end && !one.vague && one.value <= MOST_ANNOUNCED;

/** Headings under this place: those of the section whose own text it is in, or of the report where it stands before them all. */
export function sectionsUnder(
  report: Report,
  line: number,
): { readonly parent: Section | undefined; readonly children: readonly Section[] } {
  let parent: Section | undefined;
  let children: readonly Section[] = report.sections;
  for (;;) {
    const inside = children[firstIndex(children, ({ endLine }) => endLine >= line)];
    if (!inside || inside.line > line) break;
    parent = inside;
    children = inside.children;
  }
  // between its children a section has no text of its own that announces them
  const [first] = children;
  if (!first || first.line <= line) return { parent, children: [] };
  return { parent, children: children.filter(({ attachment }) => !attachment) };
}

/** All groups of sibling headings. */
export function* siblingGroups(sections: readonly Section[]): Generator<readonly Section[]> {
  if (sections.length > 0) yield sections;
  for (const { children } of sections) yield* siblingGroups(children);
}

export const headingRanges = (sections: readonly Section[]): Range[] => sections.map(({ heading }) => heading);

const LONGEST_OPENING = 24;
const FARTHEST_LINES = 80;
/** Paragraphs between the number and the first of them. */
const FARTHEST_OPENING = 6;

/** The first clause of a line. */
function opening(line: Line): string {
  const words = fold(contentOf(line).slice(0, LONGEST_OPENING + 1));
  const end = words.search(/[，。：；,;:！？]/u);
  return end < 0 ? words : words.slice(0, end);
}

/**
 * Paragraphs behind this place, one after another, whose first clause holds the noun: 要转化为…。 Where more of them stand apart, no
 * difference can be told.
 */
export function openingParagraphs(reading: Reading, report: Report, from: number, noun: string): Counting | undefined {
  const items: Range[] = [];
  const heads = new Set<string>();
  let seen = 0;
  let broken = false;
  const last = Math.min(report.endLine, from + FARTHEST_LINES);
  for (let number = from + 1; number <= last; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || kind === 'blank' || kind === 'continuation' || kind === 'residue') continue;
    const text = kind === 'paragraph' || kind === 'run-in-heading';
    const words = text ? opening(line) : '';
    if (!words.includes(noun)) {
      if (items.length > 0) broken = true;
      else if (text && ++seen > FARTHEST_OPENING) break;
    } else if (broken) return items.length < 2 ? undefined : { items, firm: false };
    else {
      items.push(rangeOn(number, { start: line.contentStart, end: line.contentStart + words.length }));
      heads.add(words.slice(0, Math.min(2, words.indexOf(noun))));
    }
  }
  return items.length < 2 ? undefined : { items, firm: heads.size === 1 };
}

/** Sentences of the same paragraph whose first clause holds the noun: 在…创新上，…。 */
export function openingSentences(line: Line, number: number, counted: Counted, noun: string): Counting | undefined {
  const { text } = countedIn(line);
  const items: Range[] = [];
  const heads = new Set<string>();
  let from = counted.after;
  // every sentence to the paragraph's end begins with the noun
  let all = true;
  for (let sentences = 0; sentences < MOST_SENTENCES; sentences++) {
    const end = nextEnd(text, from);
    if (end < 0) break;
    from = end + 1;
    const words = text.slice(from, from + LONGEST_OPENING);
    const stop = words.search(/[，。：；,;:！？]/u);
    const clause = stop < 0 ? words : words.slice(0, stop);
    if (clause.trim() !== '' && !clause.trimStart().startsWith(noun)) all = false;
    if (!clause.includes(noun)) continue;
    items.push(rangeOn(number, { start: from, end: from + clause.length }));
    heads.add(clause.slice(0, 1) + clause.slice(-1));
  }
  return items.length < 2 ? undefined : { items, firm: all || (heads.size === 1 && items.length > 2) };
}

/** No further is looked for a sentence's end, and in no more sentences. */
const LONGEST_SENTENCE = 600;
const MOST_SENTENCES = 20;

function nextEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_SENTENCE);
  for (let at = from; at < most; at++) if ('。；;'.includes(text[at] as string)) return at;
  return -1;
}

interface Sources {
  readonly lines: readonly number[];
  /** Simplified, one for each row. */
  readonly each: readonly string[];
  readonly all: string;
  /** What was asked before. */
  readonly asked: Map<string, readonly Range[] | undefined>;
}

const SHORTEST_SOURCE = 4;
const FEWEST_ROWS = 3;
/** A table speaks of few sources: what is asked beyond has none. */
const MOST_ASKED = 100;
const keptSources = new WeakMap<Report, Sources>();

function sourcesOf(report: Report): Sources {
  let sources = keptSources.get(report);
  if (!sources) {
    const rows = report.tables.flatMap((table) => table.rows);
    const each = rows.map(({ source }) => fold(source));
    sources = { lines: rows.map(({ line }) => line), each, all: each.join('\n'), asked: new Map() };
    keptSources.set(report, sources);
  }
  return sources;
}

const places = (lines: readonly number[]): Range[] => lines.map((line) => rangeOn(line, { start: 0, end: 0 }));

/** First places of all rows of the report's tables. */
export function allRows(report: Report): readonly Range[] | undefined {
  const { lines } = sourcesOf(report);
  return lines.length < FEWEST_ROWS ? undefined : places(lines);
}

/** Of rows whose source has the words that stand in the noun: 市政府工作报告重点任务. */
export function rowsFrom(report: Report, words: string): readonly Range[] | undefined {
  const { lines, each, all, asked } = sourcesOf(report);
  if (lines.length < FEWEST_ROWS || !all.includes(words.slice(0, SHORTEST_SOURCE))) return undefined;
  if (asked.has(words) || asked.size >= MOST_ASKED) return asked.get(words);
  const phrase = sharedPhrase(each, words);
  const found = phrase === undefined ? undefined : lines.filter((_, index) => each[index]?.includes(phrase));
  const items = found && places(found);
  asked.set(words, items);
  return items;
}

/** The longest beginning of `words` that three sources have. */
function sharedPhrase(sources: readonly string[], words: string): string | undefined {
  for (let length = words.length; length >= SHORTEST_SOURCE; length--) {
    const phrase = words.slice(0, length);
    if (sources.filter((source) => source.includes(phrase)).length >= FEWEST_ROWS) return phrase;
  }
  return undefined;
}
