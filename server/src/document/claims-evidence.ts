// What speaks for or against one stated number: lists beside it, levels, steps, headings, paragraphs that open with its noun, table rows.
import { isHan } from '../text/characters';
import { fold } from '../text/fold';
import { type Range, rangeOn, type Span } from '../text/position';
import { firstIndex } from '../text/search';
import { byHeadings, bySections } from './claims-headings';
import { type Judged, judge, MOST_LISTED, type Place } from './claims-judge';
import { type Counted, countedIn } from './counted';
import { allRows, type Counting, openingParagraphs, openingSentences, rowsFrom } from './counted-layout';
import { type CountedList, listAfter, listBefore } from './counted-lists';
import { itemLines, onlySeries, ordinals, seriesBefore } from './counted-steps';
import type { Line } from './line';
import type { Reading, Report } from './model';

/** 国省市区县… before 级. */
const LEVELS = '国省市区县乡镇街村组户校院班系';
/** Words that may stand before them, and are no part of a name. */
const BEFORE_LEVELS = '由将把在从对与和及按以成建构了跨各的、';

export function* evidenceOf(place: Place): Generator<Judged> {
  const { number, counted, line } = place;
  const { noun, unit, quoted } = counted;
  yield* byRows(place);
  if (counted.value > 2 * MOST_LISTED) return;
  const here = countedIn(line);
  const ranges = (spans: readonly Span[]): Range[] => spans.map((span) => rangeOn(number, span));
  if (unit === '字' || unit === '字诀') yield* byCharacters(place);
  const levels = unit === '级' ? byLevels(place) : undefined;
  if (levels) yield levels;
  const before = counted.back || levels ? undefined : listBefore(here, counted);
  if (before) {
    const alike = isAlike(before, noun, here.text);
    const firm = isFirm(before, counted, alike, here.text);
    yield judge(counted, { kind: 'before', items: ranges(before.items), joins: before.joins, firm, said: alike });
  }
  const after = listAfter(here, counted);
  if (after) {
    const { items, joins, open, said } = after;
    const firm = after.even && !(after.cut && counted.value > items.length);
    yield judge(counted, {
      kind: 'after',
      items: ranges(items),
      joins,
      open,
      firm,
      said: said && items.length > 2,
    });
  }
  yield* bySteps(place);
  yield* bySections(place);
  if (noun.length >= 2 && noun.length <= 4 && counted.general) {
    const sentences = openingSentences(line, number, counted, noun);
    if (sentences) yield judge(counted, { kind: 'openings', ...sentences, firm: sentences.firm && quoted });
    const paragraphs = openingParagraphs(place.reading, place.report, number, noun);
    if (paragraphs) yield judge(counted, { kind: 'openings', ...paragraphs, firm: paragraphs.firm && quoted });
  }
  if (quoted) yield* byHeadings(place);
  if (quoted && unit === '') yield* byNames(place);
}

/** A模型、B模型3个联合模型 */
function isAlike({ items }: CountedList, noun: string, text: string): boolean {
  const last = noun.at(-1);
  return (
    last !== undefined &&
    items.every(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/[”’》」）)]+$/u, '')
        .endsWith(last),
    )
  );
}

function isFirm(
  { even, cut, close, items }: CountedList,
  { quoted, unit, value }: Counted,
  alike: boolean,
  text: string,
): boolean {
  if (!even || (cut && value > items.length)) return false;
  const plain = quoted || unit.endsWith('大') || alike;
  if (items.length > 2) return close || plain;
  // two may be anything: a coinage, 大, or items that end like one another
  const [first, second] = items.map(({ end }) => text[end - 1]);
  return plain || (close && first === second);
}

function byLevels({ line, number, counted }: Place): Judged | undefined {
  const { text } = countedIn(line);
  let start = counted.before;
  while (start > 0 && LEVELS.includes(text[start - 1] as string) && text[start - 1] !== text[start]) start--;
  const run = counted.before - start;
  if (run < 2) return undefined;
  const items = Array.from({ length: run }, (_, index) =>
    rangeOn(number, { start: start + index, end: start + index + 1 }),
  );
  // in 全市县乡 and 江苏省市县 the first belongs to a name
  const named = isHan(text.charCodeAt(start - 1)) && !BEFORE_LEVELS.includes(text[start - 1] as string);
  if (named && counted.value === run - 1) return judge(counted, { kind: 'levels', items: items.slice(1), firm: false });
  return judge(counted, { kind: 'levels', items, firm: !named || counted.value > run });
}

/** “快准实”三字诀: the characters in quotation marks. */
function* byCharacters({ line, number, counted }: Place): Generator<Judged> {
  const { text, partners } = countedIn(line);
  let close = counted.before - 1;
  while (close > 0 && counted.before - close <= 6 && isHan(text.charCodeAt(close))) close--;
  const open = partners.get(close) ?? -1;
  if (open < 0 || open > close || !/^\p{Script=Han}{2,12}$/u.test(text.slice(open + 1, close))) return;
  const items = Array.from({ length: close - open - 1 }, (_, index) =>
    rangeOn(number, { start: open + 1 + index, end: open + 2 + index }),
  );
  yield judge(counted, { kind: 'levels', items, firm: counted.unit === '字诀' });
}

/** 举措, 招: of a title that says how many things the piece tells. */
const IN_TITLE = /举措|措施|做法|招/u;
/** 以上四点，请…: not 以上四个部门的意见. */
const SUMS_UP = /^(?:意见|要求|建议|想法|体会|认识|希望|工作|任务|措施|做法|问题)?[，。,]/u;

/** “五聚焦” over 一是聚焦…；二是聚焦… */
const isNamedBy = ({ items }: Counting, { noun }: Counted, { lines }: Reading): boolean =>
  noun.length > 1 &&
  items.every(({ end }) => fold(lines[end.line]?.text.slice(end.character, end.character + 8) ?? '').includes(noun));

function* bySteps({ reading, report, number, line, counted }: Place): Generator<Judged> {
  const { text } = countedIn(line);
  const rest = text.slice(counted.after, line.contentEnd);
  if (/^[^，,。；：]{0,8}[：:]$/u.test(rest)) {
    const lines = itemLines(reading, report, number);
    if (lines) yield judge(counted, { kind: 'series', ...lines });
  }
  if (reading.kinds[number] === 'title') {
    const series = onlySeries(reading, report);
    const told =
      IN_TITLE.test(counted.unit + counted.noun) || (counted.quoted && series && isNamedBy(series, counted, reading));
    if (series && told) yield judge(counted, { kind: 'series', ...series });
  }
  if (counted.noun.length > 1 && counted.general && counted.value <= MOST_LISTED) {
    const numbered = ordinals(reading, report, number, counted);
    if (numbered) yield judge(counted, { kind: 'series', ...numbered });
  }
  if (counted.back && SUMS_UP.test(text.slice(counted.end, counted.end + 4))) {
    const series = seriesBefore(reading, report, number, counted.start);
    if (series) yield judge({ ...counted, back: false, general: true }, { kind: 'before', ...series });
  }
}

/** Lines before and behind in which the names of a coinage are looked for. */
const NEARBY = 3;

/** “三链联动”: 创新链、产业链、供应链 nearby. */
function* byNames({ reading, report, number, counted }: Place): Generator<Judged> {
  const first = counted.noun[0];
  if (first === undefined) return;
  const last = Math.min(report.endLine, number + NEARBY);
  for (let near = Math.max(report.startLine, number - NEARBY); near <= last; near++) {
    const line = reading.lines[near];
    const items =
      line &&
      namesEnding(line, first, counted.value, near === number ? counted.start : 0)?.map((span) => rangeOn(near, span));
    if (items) yield judge(counted, { kind: 'before', items, firm: false });
  }
}

const LONGEST_NAME = 6;
/** From the coinage, on its own line or from the beginning of another. */
const FARTHEST_NAMES = 400;

/** So many names one behind another, each ending in this character: 教育链、产业链、人才链和创新链. */
function namesEnding(line: Line, last: string, number: number, near: number): Span[] | undefined {
  const { text } = countedIn(line);
  let names: Span[] = [];
  let from = Math.max(0, near - FARTHEST_NAMES);
  const most = Math.min(text.length, near + FARTHEST_NAMES);
  for (let at = from; at < most; at++) {
    if (text[at] !== last) continue;
    const between = text.slice(from, at);
    const joined = names.length > 0 && /^[、和与及]\p{Script=Han}{1,5}$/u.test(between);
    if (!joined) names = [];
    const start = joined ? from + 1 : Math.max(from, at - LONGEST_NAME);
    names.push({ start, end: at + 1 });
    from = at + 1;
    if (names.length === number && !/^[、和与及]/u.test(text.slice(from, from + 1))) return names;
  }
  return undefined;
}

/** How far a total may be from the rows of its table to be about them. */
const NEAR_ROWS = 0.2;
const TOTAL = /(?:共|合计|总计|全部)(?:有|计|涉及|承担|安排|梳理|确定|列入|分解)?$/u;
const TASKS = /^(?:|.*(?:任务|事项|工作))$/u;

/** 共62项, 承担的59项工作报告重点任务: the rows of the report's table. */
function* byRows({ report, number, line, counted }: Place): Generator<Judged> {
  if (report.tables.length === 0 || counted.unit !== '项' || counted.vague) return;
  const { text } = countedIn(line);
  const words = text.slice(counted.numeral.end, counted.numeral.end + 30).replace(/^\s*项/u, '');
  const inTable = report.tables.some(({ startLine, endLine }) => startLine <= number && number <= endLine);
  const total = TOTAL.test(text.slice(Math.max(0, counted.start - 6), counted.start)) && TASKS.test(counted.noun);
  const items = rowsFrom(report, words) ?? (total && !inTable ? allRows(report) : undefined);
  // a task may name a number that is its own
  if (!items || (inTable && isInTask(report, number, counted))) return;
  const rows = items.length;
  const off = Math.abs(rows - counted.value);
  const evidence = { kind: 'rows', items, least: rows, most: rows } as const;
  if (off === 0) yield { verdict: 'confirmed', evidence };
  else if (off <= Math.max(1, counted.value * NEAR_ROWS)) yield { verdict: 'mismatch', evidence };
}

function isInTask({ tables }: Report, number: number, { start }: Counted): boolean {
  for (const { rows } of tables) {
    const row = rows[firstIndex(rows, ({ line }) => line >= number)];
    if (row?.line === number) return start < row.task.length;
  }
  return false;
}
