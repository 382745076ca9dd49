// How a draft sets its paragraphs in, and what Enter adds to a new line so that it begins likewise.
import type { Line } from '../document/line';
import type { LineKind, Reading } from '../document/model';
import { type Position, rangeOn, type TextEdit } from '../text/position';

/** What GB/T 9704 has, and a draft of which nothing is known. */
export const INDENT = '　　';
const PARAGRAPHS: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'run-in-heading']);
/** A paragraph begins behind these. */
const BEFORE_PARAGRAPHS: ReadonlySet<LineKind> = new Set<LineKind>([
  'salutation',
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
]);

/** What stands before most paragraphs; undefined where there are none yet. Of two that are as frequent, the first met. */
export function paragraphIndent({ lines, kinds }: Reading, except = -1): string | undefined {
  const counts = new Map<string, number>();
  for (const [number, line] of lines.entries()) {
    const kind = kinds[number];
    if (kind === undefined || !PARAGRAPHS.has(kind) || number === except || isMarkdown(line)) continue;
    const indent = line.text.slice(0, line.start);
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  let most: string | undefined;
  for (const [indent, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = indent;
  return most;
}

/** Lists and quotations have indents of their own. */
const isMarkdown = ({ text, start }: Line): boolean => '>-*+|'.includes(text[start] ?? '>');

/** What is to be put in once Enter has been pressed; `position` is the new line's start. */
export function indentAfterEnter(reading: Reading, { line: number }: Position, languageId: string): TextEdit[] {
  const { lines, kinds } = reading;
  const line = lines[number];
  const before = lines[number - 1];
  if (!reading.isReport || !line || line.start > 0 || !before || before.start === before.end) return [];
  if (kinds[number] === 'code' || isMarkdown(before) || before.text.includes('\t')) return [];
  if (!BEFORE_PARAGRAPHS.has(kinds[number - 1] ?? 'outside')) return [];
  // the rest of a paragraph that was divided is one of them; what has a number or marks of Markdown goes by its own
  if (line.end > 0 && (line.marker !== undefined || line.markdownHeading > 0 || isMarkdown(line))) return [];
  const indent = paragraphIndent(reading, number) ?? (languageId === 'wengao' ? INDENT : '');
  return indent === '' ? [] : [{ range: rangeOn(number, { start: 0, end: 0 }), newText: indent }];
}
