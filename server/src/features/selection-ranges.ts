// What a selection grows to: word, clause, sentence, paragraph, the sections around it, the report, the file.
// Invariant: each range holds the one before and is wider. Linear in the paragraph.
import { contentOf, type Line } from '../document/line';
import type { Reading, Report, Section } from '../document/model';
import { CLOSERS, isDigit, isHalfWidthStop, isHan, isLatin, isSpace } from '../text/characters';
import { clampPosition } from '../text/lines';
import { comparePositions, type Position, type Range, type Span } from '../text/position';

/** The word that stands at a place of a line, or that ends there. */
export type WordReader = (line: string, character: number) => Span;

/** From the innermost to the outermost; none where the text is no report. */
export function selectionRanges(reading: Reading, at: Position, words: WordReader = runAt): Range[] {
  if (!reading.isReport) return [];
  const { lines } = reading;
  const position = clampPosition(lines, at);
  const wider: Range[] = [];
  const paragraph = paragraphAt(reading, position);
  if (paragraph) wider.push(...(within(paragraph, position, words) ?? [linesOf(paragraph, lines)]));
  const report = reading.reports.find(
    ({ startLine, endLine }) => startLine <= position.line && position.line <= endLine,
  );
  if (report) {
    for (const { line, endLine } of sectionsAround(report, position.line)) wider.push(wholeLines(lines, line, endLine));
    wider.push(wholeLines(lines, report.startLine, report.endLine));
  }
  wider.push(wholeLines(lines, 0, lines.length - 1));
  const ranges: Range[] = [];
  for (const range of wider) {
    const inner = ranges.at(-1) ?? { start: position, end: position };
    const isWider =
      comparePositions(range.start, inner.start) <= 0 &&
      comparePositions(inner.end, range.end) <= 0 &&
      (comparePositions(range.start, inner.start) < 0 || comparePositions(inner.end, range.end) < 0);
    if (isWider) ranges.push(range);
  }
  return ranges;
}

/** The innermost first. */
function sectionsAround({ sections }: Report, line: number): Section[] {
  const around: Section[] = [];
  const holding = (of: readonly Section[]): Section | undefined =>
    of.find((section) => section.line <= line && line <= section.endLine);
  for (let section = holding(sections); section; section = holding(section.children)) around.unshift(section);
  return around;
}

function wholeLines(lines: readonly Line[], first: number, last: number): Range {
  return { start: { line: first, character: 0 }, end: { line: last, character: lines[last]?.text.length ?? 0 } };
}

/** A paragraph's words with the hard line breaks within it taken out. */
interface Paragraph {
  readonly text: string;
  readonly parts: readonly { readonly line: number; readonly from: number; readonly at: number }[];
}

function paragraphAt({ lines, kinds, brokenLines }: Reading, { line }: Position): Paragraph | undefined {
  if (kinds[line] === 'blank') return undefined;
  const after = new Map(brokenLines.map(({ line: half, next }) => [half, next]));
  const before = new Map(brokenLines.map(({ line: half, next }) => [next, half]));
  let first = line;
  for (let above = before.get(first); above !== undefined; above = before.get(above)) first = above;
  let text = '';
  const parts: Paragraph['parts'][number][] = [];
  for (let number: number | undefined = first; number !== undefined; number = after.get(number)) {
    const part = lines[number];
    if (!part) break;
    parts.push({ line: number, from: part.contentStart, at: text.length });
    text += contentOf(part);
  }
  return { text, parts };
}

const CLAUSE_END = '，；：,;:。！？!?…';
const SENTENCE_END = '。！？!?…';

const linesOf = ({ parts }: Paragraph, lines: readonly Line[]): Range =>
  wholeLines(lines, parts[0]?.line ?? 0, parts.at(-1)?.line ?? 0);

/** Word, clause, sentence and paragraph; undefined in the space around the words. */
function within({ text, parts }: Paragraph, position: Position, words: WordReader): Range[] | undefined {
  const placeOf = (at: number, isEnd: boolean): Position => {
    const part = parts.findLast((one) => one.at < at || (one.at === at && !isEnd)) ?? parts[0];
    return { line: part?.line ?? position.line, character: (part?.from ?? 0) + at - (part?.at ?? 0) };
  };
  const range = ({ start, end }: Span): Range => ({ start: placeOf(start, false), end: placeOf(end, true) });
  const own = parts.find(({ line }) => line === position.line);
  const next = parts.find(({ line }) => line > position.line);
  const at = own ? own.at + position.character - own.from : -1;
  if (!own || at < own.at || at > (next?.at ?? text.length)) return undefined;
  const clause = between(text, at, CLAUSE_END);
  const sentence = between(text, at, SENTENCE_END);
  return [
    range(words(text, at)),
    range(withoutMark(text, clause)),
    range(sentence),
    range({ start: 0, end: text.length }),
  ];
}

/** From behind the last mark before the place to behind the next one, with the quotation marks that close there. */
function between(text: string, at: number, marks: string): Span {
  // behind a mark the words before it are meant only at the paragraph's end
  let start = at === text.length ? at - 1 : at;
  while (start > 0 && !endsAt(text, start, marks)) start--;
  let end = Math.max(at, start + 1);
  while (end < text.length && !endsAt(text, end, marks)) end++;
  return { start: Math.max(0, start), end: Math.min(end, text.length) };
}

/** Whether something ends right before the place. */
function endsAt(text: string, at: number, marks: string): boolean {
  let last = at - 1;
  // closing marks belong to what they close, and further marks to the first
  if (CLOSERS.includes(text[at] ?? ' ') || marks.includes(text[at] ?? ' ')) return false;
  while (last > 0 && at - last < 4 && CLOSERS.includes(text[last] ?? '')) last--;
  const mark = text[last] ?? '';
  if (mark === '.') return isHalfWidthStop(text, last);
  // 3:2 and 1,000
  if (',:'.includes(mark) && isDigit(text.charCodeAt(last + 1))) return false;
  return mark !== '' && marks.includes(mark);
}

/** A clause is taken without the marks behind it. */
function withoutMark(text: string, { start, end }: Span): Span {
  let last = end;
  while (last - 1 > start && CLAUSE_END.includes(text[last - 1] ?? '')) last--;
  return { start, end: last };
}

/** Characters of one class side by side: what is a word where nobody cuts words. */
function runAt(text: string, character: number): Span {
  const kindOf = (at: number): string => {
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit)) return '';
    return isHan(unit) ? 'han' : isDigit(unit) ? 'digit' : isLatin(unit) ? 'latin' : isSpace(unit) ? 'space' : 'mark';
  };
  const kind = kindOf(character) === '' ? kindOf(character - 1) : kindOf(character);
  let start = character;
  while (start > 0 && kindOf(start - 1) === kind) start--;
  let end = character;
  while (end < text.length && kindOf(end) === kind) end++;
  return { start, end };
}
