// How a draft parts its paragraphs: what is put between two that were one, and what lies between two that become one.
import { isBlank, type Line } from '../../document/line';
import type { LineKind, Reading } from '../../document/model';
import { isDigit, isLatin } from '../../text/characters';
import type { TextEdit } from '../../text/position';
import { paragraphIndent } from '../formatting/indents';

const BODY: ReadonlySet<LineKind> = new Set<LineKind>(['heading', 'run-in-heading', 'paragraph']);

/** Line end, a blank line where most paragraphs have one, and the indent of most. */
export function paragraphBreak(reading: Reading, line: number): string {
  const { lines, kinds } = reading;
  const eol = lines[line]?.eol || lines[line - 1]?.eol || '\n';
  let close = 0;
  let apart = 0;
  for (let number = 1; number < lines.length; number++) {
    if (!BODY.has(kinds[number] ?? 'outside')) continue;
    if (BODY.has(kinds[number - 1] ?? 'outside')) close++;
    else if (kinds[number - 1] === 'blank') apart++;
  }
  const report = reading.reports.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  return eol + (apart > close ? eol : '') + ((report && paragraphIndent(reading, report)) ?? '');
}

/** No item, quotation or heading of Markdown, no number, nothing bold. */
export const isPlain = ({ text, start, contentStart, marker }: Line): boolean =>
  start === contentStart && marker === undefined && !text.startsWith('**', start);

/** The next line that is not blank, where it is a plain paragraph. */
export function paragraphBelow({ lines, kinds }: Reading, line: number): number | undefined {
  let below = line + 1;
  while (kinds[below] === 'blank') below++;
  const next = lines[below];
  const kind = kinds[below];
  return next && !isBlank(next) && isPlain(next) && (kind === 'paragraph' || kind === 'continuation')
    ? below
    : undefined;
}

/** The end of a line and the start of a paragraph below it, with all that is between, become `between`. */
export function joined(
  { lines }: Reading,
  from: { line: number; character: number },
  below: number,
  between = '',
): TextEdit {
  return { range: { start: from, end: { line: below, character: lines[below]?.start ?? 0 } }, newText: between };
}

/** What stands between two lines that become one: nothing, but a space between foreign words. */
export function seam(before: Line | undefined, behind: Line | undefined): string {
  const isForeign = (unit: number): boolean => isLatin(unit) || isDigit(unit);
  const last = before?.text.charCodeAt(before.end - 1) ?? 0;
  const first = behind?.text.charCodeAt(behind.start) ?? 0;
  return isForeign(last) && isForeign(first) ? ' ' : '';
}
