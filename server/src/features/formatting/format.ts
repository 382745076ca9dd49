// Formatting: what the rules on form mend where there is one answer, and spaces, indents and blank lines. Never a word.
// Invariants: lines are neither joined nor cut, so every edit is that of one line, or takes blank lines away; formatting what is
// formatted changes nothing.
import type { Draft } from '../../document/draft';
import type { LineKind, Reading } from '../../document/model';
import { chooseFixes } from '../../rules/choose-fixes';
import type { CheckSettings } from '../../rules/settings';
import { lineEdit } from '../../text/line-edit';
import { type Range, rangeOn, type TextEdit } from '../../text/position';
import type { Checking } from '../fix-all';
import { surplusBlankLines } from './blank-lines';
import { indents } from './indents';
import { innerSpaces, trailingSpaces } from './spaces';

/** The part of the service that this needs. */
interface Reader extends Checking {
  read(draft: Draft, settings: CheckSettings): Reading;
}

/** Rules on how things are written, not on what is said. */
const FORM: ReadonlySet<string> = new Set([
  'heading-marker-style',
  'punctuation-form',
  'date-form',
  'document-number-form',
  'number-form',
]);
/** Written by others, or set in columns. */
const UNTOUCHED: ReadonlySet<LineKind> = new Set<LineKind>([
  'code',
  'front-matter',
  'table-head',
  'table-row',
  'table-cell',
  'toc-title',
  'toc-entry',
  'residue',
  'chrome',
  'outside',
]);
/** One change may make room for another, seldom more than once. */
const MOST_ROUNDS = 10;

/** Edits of the draft, in document order; with a range those of its lines. None where the text is no report. */
export function formatEdits(service: Reader, draft: Draft, settings: CheckSettings, range?: Range): TextEdit[] {
  if (!service.read(draft, settings).isReport) return [];
  const working = service.open(draft.uri, draft.languageId, draft.version, draft.text());
  /** The lines that are left, by their numbers in the draft. */
  const left = draft.lines.map((_, number) => number);
  const steps = [spacing, form];
  const seen = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS && !seen.has(working.text()); round++) {
    seen.add(working.text());
    for (const step of steps) change(working, step(service, working, settings));
    const blanks = surplusBlankLines(service.read(working, settings)).reverse();
    for (const { start, end } of blanks) left.splice(start, end - start);
    change(
      working,
      blanks.reverse().map(({ start, end }) => ({ range: linesFrom(start, end), newText: '' })),
    );
  }
  service.close(working);
  return differences(draft, working, left).filter((edit) => range === undefined || isIn(edit.range, range));
}

type Step = (service: Reader, draft: Draft, settings: CheckSettings) => readonly TextEdit[];

/** The edits all refer to the text as it is: the last goes first. */
function change(draft: Draft, edits: readonly TextEdit[]): void {
  if (edits.length === 0) return;
  const changes = edits.map(({ range, newText }) => ({ range, text: newText }));
  draft.change(changes.reverse(), draft.version);
}

const spacing: Step = (service, draft, settings) => {
  const reading = service.read(draft, settings);
  const markdown = draft.languageId === 'markdown';
  const edits: TextEdit[] = [];
  const indented = new Map(
    reading.reports
      .flatMap((report) => [...indents(reading, report, settings.formatIndent, markdown)])
      .map((one) => [one.line, one]),
  );
  for (const [number, line] of reading.lines.entries()) {
    const indent = indented.get(number);
    if (indent) edits.push({ range: rangeOn(number, indent), newText: indent.indent });
    const spans =
      settings.formatSpaces === 'remove' ? innerSpaces(line, reading.kinds[number] ?? 'outside', markdown) : [];
    const trailing = trailingSpaces(reading, number, markdown);
    for (const span of trailing ? [...spans, trailing] : spans)
      edits.push({ range: rangeOn(number, span), newText: '' });
  }
  return edits;
};

const form: Step = (service, draft, settings) => {
  const { kinds } = service.read(draft, settings);
  const findings = service.check(draft, settings).filter(({ code, fixes }) => FORM.has(code) && fixes[0]?.safe);
  return chooseFixes(findings).edits.filter((edit) => isOfOneLine(edit) && !isUntouched(edit, kinds));
};

/** A fix of these rules that writes in several lines is one for each of them. */
const isOfOneLine = ({ range: { start, end }, newText }: TextEdit): boolean =>
  start.line === end.line && !/[\r\n]/u.test(newText);

const isUntouched = ({ range: { start } }: TextEdit, kinds: readonly LineKind[]): boolean =>
  UNTOUCHED.has(kinds[start.line] ?? 'outside');

const linesFrom = (start: number, end: number): Range => ({
  start: { line: start, character: 0 },
  end: { line: end, character: 0 },
});

/** For each line of the draft what differs; lines that are gone, together. */
function differences(draft: Draft, formatted: Draft, left: readonly number[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let next = 0;
  for (const [index, number] of left.entries()) {
    if (number > next) edits.push({ range: linesFrom(next, number), newText: '' });
    next = number + 1;
    const before = draft.lines[number]?.text ?? '';
    const after = formatted.lines[index]?.text ?? '';
    if (before !== after) edits.push(lineEdit(number, before, after));
  }
  return edits;
}

/** A selection that ends at the start of a line does not hold that line. */
function isIn({ start, end }: Range, selection: Range): boolean {
  const { start: first, end: last } = selection;
  const lastLine = last.character === 0 && last.line > first.line ? last.line - 1 : last.line;
  return (
    start.line >= first.line && end.line <= (end.character === 0 && end.line > start.line ? lastLine + 1 : lastLine)
  );
}
