// From the lines of pages to paragraphs: running heads and page numbers go, lines that only the page's edge cut are joined.
// A line goes on where it reaches the right edge and the next begins at the left one, in the same size and at the usual distance.
import { isPageNumber } from '../../document/page-numbers';
import type { Page, PdfLine } from './lines';

/** Running heads and feet stand in these shares of a page's height. */
const EDGE = 0.12;
interface PlacedLine extends PdfLine {
  readonly page: number;
}

export function joinParagraphs(pages: readonly Page[]): string {
  const lines = withoutRunningHeads(pages);
  if (lines.length === 0) return '';
  const size = usual(
    lines,
    (line) => Math.round(line.size * 2) / 2,
    ({ text }) => text.length,
  );
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.15);
  const ofPages: PlacedLine[][] = pages.map(() => []);
  for (const line of body) ofPages[line.page]?.push(line);
  const edges = ofPages.map((page) => edgesOf(page, size));
  const whole = edgesOf(body, size);
  const edgesAt = (line: PlacedLine): Edges => edges[line.page] ?? whole ?? { left: 0, right: 0 };
  const step = usual(
    pairs(body).filter(([one, next]) => one.page === next.page && next.base > one.base),
    ([one, next]) => Math.round(next.base - one.base),
    ([one]) => one.text.length,
  );
  // a usual step that is larger than any setting of lines comes of a page with few
  const most = Math.min(Math.max(step, size), size * 2.5);
  const indentOf = (line: PlacedLine): number => (line.left - edgesAt(line).left) / size;
  const isIndented = (line: PlacedLine): boolean => indentOf(line) >= 1.2 && indentOf(line) <= 2.8;
  const isFull = (line: PlacedLine): boolean => line.right >= edgesAt(line).right - size * 1.6;
  const isPlain = (line: PlacedLine): boolean => Math.abs(line.size - size) <= size * 0.15;
  // a full line that ends a sentence is the end of a paragraph only where paragraphs are told by nothing else
  const indents = body.filter((line) => isIndented(line) && isFull(line)).length * 20 >= body.length;

  let text = '';
  let before: PlacedLine | undefined;
  for (const line of lines) {
    const distance = before && before.page === line.page ? line.base - before.base : 0;
    const near = distance <= most * 1.45;
    const goesOn =
      before !== undefined &&
      near &&
      isPlain(before) &&
      isPlain(line) &&
      isFull(before) &&
      !isRow(before.text) &&
      indentOf(line) < 1.2 &&
      (indents || !/[。！？：；]["”’）]?$/u.test(before.text));
    // a title over several lines: large, in the middle, and broken only where the line was full
    const isTitle =
      before !== undefined &&
      near &&
      before.page === line.page &&
      before.size > size * 1.1 &&
      Math.abs(before.size - line.size) < 0.5 &&
      before.right - before.left > (edgesAt(before).right - edgesAt(before).left) * 0.7 &&
      !/^[（(—－-]/u.test(line.text);
    if (before && (goesOn || isTitle)) text += seam(before.text, line.text) + line.text;
    else {
      if (before) text += distance > most * 1.9 ? '\n\n' : '\n';
      text += (isPlain(line) && isIndented(line) ? '　　' : '') + line.text;
    }
    before = line;
  }
  return `${text}\n`;
}

/** Words of Latin letters had a space where the line was cut; figures (1, and 200) had none. */
const seam = (before: string, after: string): string =>
  /[A-Za-z][,.;:)]?$/u.test(before) && /^[A-Za-z0-9(]/u.test(after) ? ' ' : '';

/** An entry of contents, a row of a table: no sentence has such a gap. */
const isRow = (text: string): boolean => text.includes('  ') || /[….·．]{3} ?\d{1,4}$/u.test(text.slice(-12));

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Between which most lines of some length stand. */
function edgesOf(lines: readonly PdfLine[], size: number): Edges | undefined {
  const long = lines.filter(({ left, right }) => right - left >= size * 12);
  if (long.length < 2) return undefined;
  const left = usual(
    long,
    (line) => Math.round(line.left),
    () => 1,
    Math.min,
  );
  const right = long.map((line) => line.right).sort((a, b) => b - a)[Math.floor(long.length * 0.1)] ?? 0;
  return { left, right };
}

/** The value of most weight; of several, the one that `choose` prefers where its weight is at least a third of the most. */
function usual<T>(
  items: readonly T[],
  value: (item: T) => number,
  weight: (item: T) => number,
  choose?: (...values: number[]) => number,
): number {
  const weights = new Map<number, number>();
  for (const item of items) weights.set(value(item), (weights.get(value(item)) ?? 0) + weight(item));
  const most = Math.max(0, ...weights.values());
  const heavy = [...weights].filter(([, sum]) => sum >= (choose ? most / 3 : most)).map(([one]) => one);
  return heavy.length === 0 ? 0 : choose ? choose(...heavy) : (heavy[0] ?? 0);
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.slice(1).map((next, at) => [items[at] ?? next, next] as const);
}

function withoutRunningHeads(pages: readonly Page[]): PlacedLine[] {
  const atEdge = (line: PdfLine, { height }: Page): boolean =>
    line.base < height * EDGE || line.base > height * (1 - EDGE);
  // the same words, numbers apart, at the same height
  const keyOf = (line: PdfLine): string => `${line.text.replace(/\d+/gu, '0')}@${Math.round(line.base / 4)}`;
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (atEdge(line, page)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
    }
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.3));
  const size = usual(
    pages.flatMap(({ lines }) => lines),
    (line) => line.size,
    ({ text }) => text.length,
  );
  // on one page nothing repeats: there a small line far from the others is taken for one
  const isApart = (lines: readonly PdfLine[], at: number): boolean => {
    const base = lines[at]?.base ?? 0;
    const near = Math.min(base - (lines[at - 1]?.base ?? -Infinity), (lines[at + 1]?.base ?? Infinity) - base);
    return (lines[at]?.size ?? size) < size * 0.85 && near > size * 2;
  };
  return pages.flatMap((page, number) =>
    page.lines
      .filter(
        (line, at) =>
          !atEdge(line, page) ||
          ((counts.get(keyOf(line)) ?? 0) < least && !isPageNumber(line.text) && !isApart(page.lines, at)),
      )
      .map((line) => ({ ...line, page: number })),
  );
}
