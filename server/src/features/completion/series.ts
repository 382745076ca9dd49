// The next step of a series (一是… → 二是, 首先 → 其次 → 最后, 一方面 → 另一方面) as its steps are written, held against the number
// that announces it; and behind a step's mark the words with which the steps before it begin.
import { countedIn } from '../../document/counted';
import { announcing } from '../../document/counted-layout';
import type { Reading, Report } from '../../document/model';
import { readSeries, type Series } from '../../document/series';
import type { SeriesItem } from '../../document/series-entries';
import { LAST, renumberMark } from '../../document/series-marks';
import { isHan } from '../../text/characters';
import { comparePositions } from '../../text/position';
import { EVIDENCE } from './evidence';
import { type Completion, type CompletionRequest, type Place, typedRange } from './item';

/** A step of another paragraph is not told from farther. */
const FAR = 3;
/** Behind these a step may begin. */
const BEGINS = /(?:^|[。；：！？，、,;:]|[\s\u3000])$/u;
/** What belongs to the mark, behind it: 第一，首先、 */
const BEHIND = /^[，,：:、]/u;

export interface Steps {
  readonly items: readonly Completion[];
  /** The text announces so many that this one must come. */
  readonly due: boolean;
}

const NONE: Steps = { items: [], due: false };

export function seriesItems(place: Place, request: CompletionRequest): Steps {
  const { report, reading, structure } = place;
  if (!report) return NONE;
  if (structure === 'series') return { items: beginnings(place, report, request), due: false };
  if (structure === 'heading' || (!request.invoked && structure !== 'line-start')) return NONE;
  const open = openSeries(place, report);
  if (!open) return NONE;
  const { series, steps } = open;
  const last = steps.at(-1);
  if (!last || last.number === LAST) return NONE;
  const claim = claimOf(series, reading, report);
  const items: Completion[] = [];
  for (const { mark, number } of nextMarks(last, steps.length, reading, claim?.value)) {
    const typed = typedOf(place, mark);
    if (typed === undefined || (!request.invoked && claim && number > claim.value)) continue;
    const indent = place.before.trim() === '' && place.before === '' ? indentOf(last, reading) : '';
    const { language } = request;
    items.push({
      kind: 'series',
      label: mark,
      range: typedRange(place, typed.length),
      newText: indent + mark,
      filterText: mark,
      evidence: claim ? EVIDENCE.stepOf(claim.text, number, claim.value)[language] : EVIDENCE.step[language],
    });
  }
  return { items, due: items.length > 0 && claim !== undefined && steps.length < claim.value };
}

interface Open {
  readonly series: Series;
  /** Those before the place. */
  readonly steps: readonly SeriesItem[];
}

/** The series that a step here would go on with: the last one begun or gone on with, in this paragraph or the one right above. */
function openSeries(place: Place, report: Report): Open | undefined {
  const { reading, line, character } = place;
  let found: Open | undefined;
  for (const series of readSeries(reading, report)) {
    const steps = series.items.filter(
      (item) => comparePositions({ line: item.line, character: item.end }, { line, character }) < 0,
    );
    const last = steps.at(-1);
    const best = found?.steps.at(-1);
    if (!last || !isNear(last, place)) continue;
    // its next step stands there already
    if (series.items[steps.length]?.number === last.number + 1 && series.items[steps.length]?.line === line) continue;
    if (!best || last.line > best.line || (last.line === best.line && last.start > best.start))
      found = { series, steps };
  }
  return found;
}

function isNear({ line: from, opener }: SeriesItem, { reading, line }: Place): boolean {
  if (from === line) return true;
  if (!opener) return false;
  let paragraphs = 0;
  for (let number = from + 1; number < line; number++) {
    const kind = reading.kinds[number];
    if (kind === 'blank' || kind === 'continuation') continue;
    if (kind !== 'paragraph' || ++paragraphs >= FAR) return false;
  }
  return true;
}

interface Mark {
  readonly mark: string;
  readonly number: number;
}

function nextMarks(last: SeriesItem, count: number, reading: Reading, value: number | undefined): Mark[] {
  const line = reading.lines[last.line];
  const written = line?.text.slice(last.start, last.end) ?? '';
  const behind = BEHIND.exec(line?.text.slice(last.end, last.end + 1) ?? '')?.[0] ?? '';
  const make = (words: string | undefined, number: number): Mark[] =>
    words === undefined ? [] : [{ mark: words + behind, number }];
  if (last.family === 'side') return last.number === 1 && written === '一方面' ? make('另一方面', 2) : [];
  const next = last.number + 1;
  const step = make(renumberMark(last.family, written, next), next);
  if (last.family !== 'words' || count < 2) return step;
  const end = make(reading.script === 'traditional' ? '最後' : '最后', count + 1);
  return value === count + 1 ? end : [...step, ...end];
}

/** What of the mark stands before the place already; undefined: no step begins here. */
function typedOf({ before }: Place, mark: string): string | undefined {
  for (let length = mark.length - 1; length > 0; length--)
    if (before.endsWith(mark.slice(0, length)) && BEGINS.test(before.slice(0, -length))) return mark.slice(0, length);
  return BEGINS.test(before) ? '' : undefined;
}

function indentOf({ line: number, opener }: SeriesItem, { lines }: Reading): string {
  const line = lines[number];
  return line && opener ? line.text.slice(0, line.start) : '';
}

interface ClaimText {
  readonly text: string;
  readonly value: number;
}

/** The number that announces the series, as it is written. */
function claimOf({ items: [first] }: Series, reading: Reading, report: Report): ClaimText | undefined {
  const announced = first?.number === 1 && first.family !== 'side' ? announcing(reading, report, first) : undefined;
  if (!first || !announced?.firm) return undefined;
  const { counted } = announced;
  for (let number = first.line; number >= report.startLine; number--) {
    const line = reading.lines[number];
    if (line && countedIn(line).counted.includes(counted))
      return { text: line.text.slice(counted.start, counted.end), value: counted.value };
  }
  return undefined;
}

/** Steps begin alike from so many characters on: one is chance. */
const SHORTEST = 2;
const LONGEST = 8;

/** 一是坚持…；二是坚持…；三是‸: what the steps before begin with. */
function beginnings(place: Place, report: Report, { language }: CompletionRequest): Completion[] {
  const { reading, line, character } = place;
  const series = readSeries(reading, report).find(({ items }) =>
    items.some((item) => item.line === line && item.end === character),
  );
  const own = series?.items.findIndex((item) => item.line === line && item.end === character) ?? -1;
  const before = (series?.items.slice(0, Math.max(0, own)) ?? []).map(
    (item) => reading.lines[item.line]?.text.slice(item.end, item.end + LONGEST) ?? '',
  );
  const words = sharedStart(before);
  if (before.length < 2 || words.length < SHORTEST || place.after.startsWith(words)) return [];
  return [
    {
      kind: 'series',
      label: words,
      range: typedRange(place, 0),
      newText: words,
      filterText: words,
      evidence: EVIDENCE.steps[language](before.length),
    },
  ];
}

function sharedStart(texts: readonly string[]): string {
  const [first = ''] = texts;
  let length = 0;
  while (
    length < first.length &&
    isHan(first.charCodeAt(length)) &&
    texts.every((text) => text[length] === first[length])
  )
    length++;
  return first.slice(0, length);
}
