// How a draft sets its paragraphs in, and what Enter adds to a new line so that it begins likewise.
import type { Line } from '../document/line';
import type { LineKind, Reading } from '../document/model';
import type { CheckSettings } from '../rules/settings';
import { type Position, rangeOn, type TextEdit } from '../text/position';
import { paragraphIndent } from './formatting/indents';

type IndentSettings = Pick<CheckSettings, 'formatIndent'>;

/** What GB/T 9704 has, and a draft of which nothing is known. */
export const INDENT = '　　';
/** A paragraph begins behind these. */
const BEFORE_PARAGRAPHS: ReadonlySet<LineKind> = new Set<LineKind>([
  'salutation',
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
]);

/**
 * What paragraphs begin with in the report that a line stands in, or follows: as the settings say, else as most of them do. Undefined
 * where nothing tells.
 */
export function indentAt(reading: Reading, line: number, { formatIndent }: IndentSettings): string | undefined {
  if (formatIndent !== 'keep') return formatIndent === 'ideographic' ? INDENT : '';
  const report = reading.reports.findLast(({ startLine }) => startLine <= line) ?? reading.reports[0];
  return report && paragraphIndent(reading, report);
}

/** Lists and quotations have indents of their own. */
const isMarkdown = ({ text, start }: Line): boolean => '>-*+|'.includes(text[start] ?? '>');

/** What is to be put in once Enter has been pressed; `position` is the new line's start. */
export function indentAfterEnter(
  reading: Reading,
  { line: number }: Position,
  settings: IndentSettings,
  languageId: string,
): TextEdit[] {
  const { lines, kinds } = reading;
  const line = lines[number];
  const before = lines[number - 1];
  if (!line || line.start > 0 || !before || before.start === before.end) return [];
  if (kinds[number] === 'code' || isMarkdown(before) || before.text.includes('\t')) return [];
  if (!BEFORE_PARAGRAPHS.has(kinds[number - 1] ?? 'outside')) return [];
  // the rest of a paragraph that was divided is one of them; what has a number or marks of Markdown goes by its own
  if (line.end > 0 && (line.marker !== undefined || line.markdownHeading > 0 || isMarkdown(line))) return [];
  const indent =
    indentAt(reading, number - 1, settings) ??
    (before.text.slice(0, before.start) || (languageId === 'wengao' ? INDENT : ''));
  return indent === '' ? [] : [{ range: rangeOn(number, { start: 0, end: 0 }), newText: indent }];
}
