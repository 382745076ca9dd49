// What a stated number may count beyond its own line: the steps of a series, headings, paragraphs that open with the noun, rows of a
// table. Offsets are the lines'; texts are compared in simplified characters.
import { fold } from '../text/fold';
import { type Range, rangeOn } from '../text/position';
import { firstIndex } from '../text/search';
import type { Tally } from './claims-judge';
import { type Counted, countedIn } from './counted';
import { contentOf, type Line } from './line';
import type { LineKind, Reading, Report, Section } from './model';
import { readSeries, type SeriesItem } from './series';
import { LAST } from './series-marks';

/** Things that were counted for one number; `firm`: a difference may be told, or only agreement. */
type Counting = Pick<Tally, 'items' | 'firm' | 'said'>;

/** Between a number and the series that it announces. */
const FARTHEST_LEAD = 40;
const MOST_ANNOUNCED = 20;

interface Announcing {
  readonly counted: Counted;
  readonly firm: boolean;
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
    const { counted, firm } = announced;
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

function announcing(
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
  const one = counted.findLast(({ after, vague, value }) => after <= end && !vague && value <= MOST_ANNOUNCED);
  if (!one || end - one.after > FARTHEST_LEAD) return undefined;
  const between = text.slice(one.after, end);
  if (/[。！？；]\s*[^\s]/u.test(between)) return undefined;
  const stopped = /[。；]\s*$/u.test(between) || end === line.contentEnd;
  const lead = text.slice(Math.max(0, one.start - 12), one.start);
  const colon = /[：:]\s*$/u.test(between);
  return { counted: one, firm: ANNOUNCED.test(between) && (!stopped || colon || DONE.test(lead)) };
}

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
      heads.add(words.slice(0, words.indexOf(noun)).slice(0, 3));
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
  for (let sentences = 0; sentences < 40; sentences++) {
    const end = nextEnd(text, from);
    if (end < 0) break;
    from = end + 1;
    const words = text.slice(from, from + LONGEST_OPENING);
    const stop = words.search(/[，。：；,;:！？]/u);
    const clause = stop < 0 ? words : words.slice(0, stop);
    if (!clause.includes(noun)) continue;
    items.push(rangeOn(number, { start: from, end: from + clause.length }));
    heads.add(clause.slice(0, 1) + clause.slice(-1));
  }
  return items.length < 2 ? undefined : { items, firm: heads.size === 1 && items.length > 2 };
}

function nextEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if ('。；;'.includes(text[at] as string)) return at;
  return -1;
}

/**
 * First places of rows of the report's tables: of those whose source has the words that stand in the noun (市政府工作报告重点任务), or of
 * all, where the number is a total and names no source.
 */
export function tableRows(report: Report, words: string, total: boolean): Range[] | undefined {
  const rows = report.tables.flatMap((table) => table.rows);
  if (rows.length < 3) return undefined;
  const sources = sourcesOf(report);
  const phrase = sources.all.includes(words.slice(0, SHORTEST_SOURCE)) ? sharedPhrase(sources.each, words) : undefined;
  if (phrase === undefined && !total) return undefined;
  const counted = phrase === undefined ? rows : rows.filter((_, index) => sources.each[index]?.includes(phrase));
  return counted.map(({ line }) => rangeOn(line, { start: 0, end: 0 }));
}

interface Sources {
  readonly each: readonly string[];
  readonly all: string;
}

const SHORTEST_SOURCE = 4;
const keptSources = new WeakMap<Report, Sources>();

/** Simplified, one for each row. */
function sourcesOf(report: Report): Sources {
  let sources = keptSources.get(report);
  if (!sources) {
    const each = report.tables.flatMap(({ rows }) => rows.map(({ source }) => fold(source)));
    sources = { each, all: each.join('\n') };
    keptSources.set(report, sources);
  }
  return sources;
}

/** The longest beginning of `words` that three sources have. */
function sharedPhrase(sources: readonly string[], words: string): string | undefined {
  for (let length = words.length; length >= SHORTEST_SOURCE; length--) {
    const phrase = words.slice(0, length);
    if (sources.filter((source) => source.includes(phrase)).length >= 3) return phrase;
  }
  return undefined;
}
