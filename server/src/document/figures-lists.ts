// A total and its parts in the list below it: 共立案45件，分为： / - 质量类18件 / - 计量类12件.
import { type Figure, figuresIn } from './figures';
import { marginOf } from './figures-words';
import { isBlank, type Line } from './line';
import type { Reading, Report } from './model';

interface Placed extends Figure {
  readonly line: number;
}

export interface ListSum {
  readonly total: Placed;
  readonly parts: readonly Placed[];
  readonly sum: number;
  readonly right: boolean;
}

/** Behind a total that a list divides; 其中 or 主要 may leave some out. */
const DIVIDES =
  /^[^，,；;。：:（()）、]{0,12}(?:[，,][^，,；;。：:、]{0,8}(?:分为|分别为|分别是|具体为|具体是|具体如下|如下))?[：:]$/u;
const OF_ALL = /共|合计|总计/u;
const LONGEST_ITEM = 30;
/** So long a list is of something else. */
const MOST_ITEMS = 30;
const NOT_ADDED: ReadonlySet<string> = new Set(['%', '百分点', '倍', '天', '小时', '分钟']);

export function listSums(reading: Reading, report: Report): ListSum[] {
  const found: ListSum[] = [];
  for (let number = report.startLine; number < report.endLine; number++) {
    const line = reading.lines[number];
    if (!line || !'：:'.includes(line.lastMark) || line.lastMark === '') continue;
    const total = totalOf(line);
    const parts = total && partsUnder(reading, number + 1, report.endLine, total.unit);
    if (!total || !parts || parts.length < 2) continue;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const right = Math.abs(sum - total.value) <= marginOf([total, ...parts]);
    found.push({ total: { ...total, line: number }, parts, sum, right });
  }
  return found;
}

function totalOf(line: Line): Figure | undefined {
  const { text, sentences } = figuresIn(line);
  const last = sentences.at(-1);
  const total = last?.figures.at(-1);
  if (!last || !total || total.vague || NOT_ADDED.has(total.unit)) return undefined;
  const behind = text.slice(total.end, line.contentEnd);
  const clause = /[^，,；;。：:]*$/u.exec(text.slice(last.start, total.start))?.[0] ?? '';
  return DIVIDES.test(behind) && OF_ALL.test(clause) ? total : undefined;
}

/** One amount of the unit in each item, or nothing at all. */
function partsUnder(reading: Reading, from: number, to: number, unit: string): Placed[] | undefined {
  const parts: Placed[] = [];
  for (let number = from; number <= to; number++) {
    const line = reading.lines[number];
    if (!line || (isBlank(line) && parts.length === 0)) continue;
    if (!isItem(line)) break;
    const figures = figuresIn(line).sentences.flatMap((sentence) => sentence.figures);
    const [part] = figures;
    if (!part || figures.length > 1 || part.unit !== unit || part.vague || line.solid > LONGEST_ITEM) return undefined;
    parts.push({ ...part, line: number });
    if (parts.length > MOST_ITEMS) return undefined;
  }
  return parts;
}

/** Set off by a mark of a list, or by a number. */
const isItem = (line: Line): boolean =>
  line.marker !== undefined || /^(?:[-*+•·]|[①-⑳])/u.test(line.text.slice(line.start, line.contentEnd));
