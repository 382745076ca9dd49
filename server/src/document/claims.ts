// Stated numbers of things (四个方面, “三个转化”, 省市县三级) held against what is really listed.
// To confirm, any evidence will do; to accuse, the items must be of one kind, the noun a general one, and the number nearly right:
// a list of two beside 17个 belongs to something else.
// Invariant: a function of the report's lines, their kinds and its structure.
import { isHan } from '../text/characters';
import { type Range, rangeOn, type Span } from '../text/position';
import { type Counted, type CountedLine, countedIn } from './counted';
import {
  announcedSeries,
  headingRanges,
  openingParagraphs,
  openingSentences,
  sectionsUnder,
  siblingGroups,
  tableRows,
} from './counted-layout';
import { type CountedList, listAfter, listBefore } from './counted-lists';
import type { Line } from './line';
import type { LineKind, Reading, Report, Section } from './model';

export type EvidenceKind =
  /** A、B、C三项; 三项：A；B；C */
  | 'before'
  | 'after'
  /** 省市县三级, “快、准、实”三字诀 */
  | 'levels'
  | 'series'
  | 'headings'
  | 'openings'
  | 'rows'
  /** The same words have their evidence elsewhere in the report. */
  | 'repeated';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly items: readonly Range[];
  /** Things counted, and how many they are if words like 和 join two each. */
  readonly least: number;
  readonly most: number;
}

export interface Claim {
  readonly line: number;
  readonly counted: Counted;
  readonly verdict: 'confirmed' | 'mismatch' | 'open';
  readonly evidence: Evidence | undefined;
}

interface Judged {
  readonly verdict: Claim['verdict'];
  readonly evidence: Evidence;
}

/** Lists that prose counts are not longer. */
const MOST = 12;
const LOOKED_AT: ReadonlySet<LineKind> = new Set<LineKind>([
  'title',
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
  'table-row',
  'table-cell',
]);
/** 国省市区县… before 级. */
const LEVELS = '国省市区县乡镇街村组户校院班系';

const byReading = new WeakMap<Reading, WeakMap<Report, readonly Claim[]>>();

/** In document order. Kept for the reading. */
export function readClaims(reading: Reading, report: Report): readonly Claim[] {
  let byReport = byReading.get(reading);
  if (!byReport) {
    byReport = new WeakMap();
    byReading.set(reading, byReport);
  }
  let claims = byReport.get(report);
  if (!claims) {
    claims = judgeAll(reading, report);
    byReport.set(report, claims);
  }
  return claims;
}

function judgeAll(reading: Reading, report: Report): readonly Claim[] {
  const series = announcedSeries(reading, report);
  const claims: Claim[] = [];
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || !kind || !LOOKED_AT.has(kind)) continue;
    const here = countedIn(line);
    for (const counted of here.counted) {
      const found = [...evidenceOf(reading, report, number, line, here, counted)];
      const announced = series.get(counted);
      if (announced) {
        const { items, firm } = announced.tally;
        found.unshift(judge(counted, 'series', items, items.length, firm));
      }
      const judged =
        found.find(({ verdict }) => verdict === 'confirmed') ?? found.find(({ verdict }) => verdict === 'mismatch');
      claims.push({
        line: number,
        counted,
        verdict: judged?.verdict ?? 'open',
        evidence: judged?.evidence,
      });
    }
  }
  return repeat(claims, reading);
}

/** What was told once holds for the same words: “三级联动”, listed where it stands first. */
function repeat(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const confirmed = claims.filter(({ verdict }) => verdict === 'confirmed');
  if (confirmed.length === 0) return claims;
  const words = ({ line, counted }: Claim): string => {
    const text = reading.lines[line] ? countedIn(reading.lines[line]).text : '';
    return text.slice(counted.numeral.start, counted.end);
  };
  const known = confirmed.map((claim) => ({ claim, words: words(claim) }));
  return claims.map((claim) => {
    if (claim.verdict === 'confirmed' || !(claim.counted.quoted || claim.counted.unit.endsWith('大'))) return claim;
    const own = words(claim);
    const same = known.find(
      (one) =>
        own.length >= 2 &&
        (one.words === own || (claim.counted.quoted && (one.words.startsWith(own) || own.startsWith(one.words)))),
    );
    if (!same?.claim.evidence) return claim;
    return { ...claim, verdict: 'confirmed', evidence: { ...same.claim.evidence, kind: 'repeated' } };
  });
}

function* evidenceOf(
  reading: Reading,
  report: Report,
  number: number,
  line: Line,
  here: CountedLine,
  counted: Counted,
): Generator<Judged> {
  const { value, noun, unit } = counted;
  yield* byRows(report, number, here, counted);
  if (value > 2 * MOST) return;
  const ranges = (spans: readonly Span[]): Range[] => spans.map((span) => rangeOn(number, span));
  if (unit === '级') yield* byLevels(here, counted, number);
  if (unit === '字' || unit === '字诀') yield* byCharacters(here, counted, number);
  if (!counted.back) {
    const before = listBefore(here, counted);
    if (before)
      yield judge(
        counted,
        'before',
        ranges(before.items),
        before.items.length,
        isFirm(before, counted, here),
        before.joins,
      );
  }
  const after = listAfter(here, counted);
  if (after)
    yield judge(
      counted,
      'after',
      ranges(after.items),
      after.items.length,
      after.even && !after.open,
      after.joins,
      after.open,
    );
  yield* bySections(reading, report, number, line, here, counted);
  if (noun.length >= 2 && noun.length <= 4 && counted.general) {
    const sentences = openingSentences(line, number, counted, noun);
    if (sentences) yield judge(counted, 'openings', sentences.items, sentences.items.length, false);
    const paragraphs = openingParagraphs(reading, report, number, noun);
    if (paragraphs)
      yield judge(counted, 'openings', paragraphs.items, paragraphs.items.length, paragraphs.firm && counted.quoted);
  }
  if (counted.quoted) yield* byHeadings(report, counted);
}

/** Whether these items tell a right number from a wrong one. */
function judge(
  counted: Counted,
  kind: EvidenceKind,
  items: readonly Range[],
  least: number,
  firm: boolean,
  joins = 0,
  sample = false,
): Judged {
  const most = least + joins;
  const { value, open } = counted;
  const evidence: Evidence = { kind, items, least, most };
  if (value === least || value === most) return { verdict: 'confirmed', evidence };
  const wrong = value < least ? least - value : open || sample ? 0 : value - most;
  const near = wrong > 0 && wrong <= (value > 3 ? 2 : 1) && least >= (value > 3 ? 3 : 2) && value <= MOST;
  const accuses = firm && near && counted.general && !counted.vague && !counted.cited && !counted.back;
  return { verdict: accuses ? 'mismatch' : 'open', evidence };
}

/** A list of two is told from other words by more: a coinage, 大, or items that end like one another. */
function isFirm(list: CountedList, { quoted, unit, noun }: Counted, { text }: CountedLine): boolean {
  if (!list.even || list.items.length > 2) return list.even;
  const [first, second] = list.items.map(({ end }) => text[end - 1]);
  return quoted || unit.endsWith('大') || first === second || (noun !== '' && second === noun.at(-1));
}

function* byLevels({ text }: CountedLine, counted: Counted, number: number): Generator<Judged> {
  let start = counted.before;
  while (start > 0 && LEVELS.includes(text[start - 1] as string) && text[start - 1] !== text[start]) start--;
  const run = counted.before - start;
  if (run < 2) return;
  const items = Array.from({ length: run }, (_, index) =>
    rangeOn(number, { start: start + index, end: start + index + 1 }),
  );
  // in 全市县乡 and 江苏省市县 the first may belong to a name
  const named = isHan(text.charCodeAt(start - 1)) || isHan(text.charCodeAt(start));
  const beyond = isHan(text.charCodeAt(start - 1));
  if (beyond && counted.value === run - 1) yield judge(counted, 'levels', items.slice(1), run - 1, false);
  else yield judge({ ...counted, general: true }, 'levels', items, run, named && (!beyond || counted.value > run));
}

/** “深、实、细”三字诀 has its parts counted as a list; in “快准实”三字诀 they stand side by side. */
function* byCharacters({ text, partners }: CountedLine, counted: Counted, number: number): Generator<Judged> {
  let close = counted.before - 1;
  while (close > 0 && counted.before - close <= 6 && isHan(text.charCodeAt(close))) close--;
  const open = partners[close] ?? -1;
  if (open < 0 || open > close) return;
  const words = text.slice(open + 1, close);
  if (!/^\p{Script=Han}{2,12}$/u.test(words)) return;
  const items = Array.from(words, (_, index) => rangeOn(number, { start: open + 1 + index, end: open + 2 + index }));
  yield judge(counted, 'levels', items, items.length, counted.unit === '字诀');
}

/** Behind a number that announces the headings: its clause ends the paragraph. */
const ANNOUNCES =
  /^[^，,。；;：:！？]{0,14}(?:[：:。]|[，,](?:现(?:将|就)?[^。]{0,20}|具体|[^，。]{0,8})(?:如下|汇报|报告|交流|体会)[^，。]{0,8}[：:。]?)?$/u;

function* bySections(
  reading: Reading,
  report: Report,
  number: number,
  line: Line,
  { text }: CountedLine,
  counted: Counted,
): Generator<Judged> {
  if (counted.value > MOST || counted.vague) return;
  const { parent, children } = sectionsUnder(report, number);
  const [first] = children;
  if (!first || children.length < 2) return;
  const kind = reading.kinds[number];
  const inHeading = parent?.line === number && !parent.runIn;
  const last = inHeading || kind === 'title' || lastText(reading, number, first.line) === number;
  if (!last) return;
  const rest = text.slice(counted.after, line.contentEnd);
  if (!inHeading && !ANNOUNCES.test(rest)) return;
  const marked = children.every(({ marker, level }) => marker !== undefined && level === first.level);
  const numbers = children.map(({ marker }) => marker?.number ?? 0);
  const unbroken = marked && numbers.every((one, index) => one === index + 1);
  const firm =
    unbroken &&
    kind !== 'title' &&
    (!inHeading || counted.noun !== '') &&
    // what follows may hold more than what was announced: a result, the next steps
    (counted.value > children.length || children.every((one) => isPlain(one)));
  yield judge(counted, 'headings', headingRanges(children), children.length, firm);
}

const isPlain = ({ role, text }: Section): boolean =>
  (role === undefined || role === 'practice' || role === 'problem' || role === 'measure') &&
  !/下一步|打算|计划|成效|结语|背景|概况|基本情况|启示|体会/u.test(text);

/** The last line of text before `end`. */
function lastText(reading: Reading, from: number, end: number): number {
  for (let number = end - 1; number > from; number--) {
    const kind = reading.kinds[number];
    if (kind !== 'blank' && kind !== 'residue' && kind !== 'chrome') return number;
  }
  return from;
}

/** “四链”: four headings with 链 in them. */
function* byHeadings(report: Report, counted: Counted): Generator<Judged> {
  const noun = counted.noun.slice(0, counted.unit === '' ? 1 : 4);
  if (noun === '') return;
  for (const group of siblingGroups(report.sections)) {
    const with_ = group.filter(({ text }) =>
      noun.length > 1 ? text.includes(noun) : new RegExp(`[“‘][^”’]{0,6}${noun}[”’]`, 'u').test(text),
    );
    if (with_.length < 2) continue;
    const all = with_.length === group.length && group.every(({ marker }, index) => marker?.number === index + 1);
    yield judge(counted, 'headings', headingRanges(with_), with_.length, all && with_.length > 2);
  }
}

/** How far a total may be from the rows of its table to be about them. */
const NEAR_ROWS = 0.2;

const TOTAL = /(?:共|合计|总计|全部)(?:有|计|涉及|承担|安排|梳理|确定|列入|分解)?$/u;

/** 共62项, 承担的59项工作报告重点任务: the rows of the report's table. */
function* byRows(report: Report, number: number, { text }: CountedLine, counted: Counted): Generator<Judged> {
  if (report.tables.length === 0 || counted.unit !== '项' || counted.vague || counted.cited) return;
  const words = text.slice(counted.numeral.end, counted.numeral.end + 30).replace(/^\s*项/u, '');
  const inTable = report.tables.some(({ startLine, endLine }) => startLine <= number && number <= endLine);
  const lead = text.slice(Math.max(0, counted.start - 6), counted.start);
  const tally = tableRows(
    report,
    words,
    !inTable && TOTAL.test(lead) && /^(?:|.*(?:任务|事项|工作))$/u.test(counted.noun),
  );
  if (!tally) return;
  // a task may name a number that is its own
  if (report.tables.some(({ rows }) => rows.some(({ line, task }) => line === number && counted.start < task.length)))
    return;
  const off = Math.abs(tally.rows - counted.value);
  const evidence: Evidence = { kind: 'rows', items: tally.items, least: tally.rows, most: tally.rows };
  if (off === 0) yield { verdict: 'confirmed', evidence };
  else if (off <= Math.max(1, counted.value * NEAR_ROWS)) yield { verdict: 'mismatch', evidence };
}
