// What can be folded: reports, sections, series over several paragraphs and their items, tables, tables of contents, front matter
// and code.
// Invariant: every fold has at least two lines, and no two begin on one line (the wider stays).
import { allSections, type LineKind, type Reading, type Report } from '../document/model';
import { readSeries } from '../document/series';

/** Lines are 0-based and inclusive. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** Kinds of line that fold as a run. Code and front matter have their own blank lines; a table of contents has none of its own. */
const RUNS: ReadonlyMap<LineKind, string> = new Map([
  ['toc-title', 'toc'],
  ['toc-entry', 'toc'],
  ['code', 'code'],
  ['front-matter', 'front-matter'],
  ['table-cell', 'table'],
]);

/** None where the text is no Chinese report: it is left to whoever serves it. */
export function foldingRanges(reading: Reading): Fold[] {
  if (!reading.isReport) return [];
  const folds: Fold[] = [];
  for (const report of reading.reports) {
    folds.push(report);
    for (const { line, endLine } of allSections(report.sections)) folds.push({ startLine: line, endLine });
    folds.push(...report.tables, ...series(reading, report));
  }
  const tables = reading.reports.flatMap((report) => report.tables);
  const isInTable = ({ startLine }: Fold): boolean =>
    tables.some((table) => table.startLine <= startLine && startLine <= table.endLine);
  folds.push(...[...runs(reading.kinds)].filter((run) => !isInTable(run)));
  const byStart = new Map<number, Fold>();
  for (const { startLine, endLine } of folds) {
    if (endLine > (byStart.get(startLine)?.endLine ?? startLine)) byStart.set(startLine, { startLine, endLine });
  }
  return [...byStart.values()].sort((a, b) => a.startLine - b.startLine);
}

function* runs(kinds: readonly LineKind[]): Generator<Fold> {
  let run: { name: string; startLine: number; endLine: number } | undefined;
  for (const [line, kind] of kinds.entries()) {
    if (kind === 'blank' && run?.name === 'toc') continue;
    const name = RUNS.get(kind);
    if (run && name === run.name) {
      run.endLine = line;
      continue;
    }
    if (run) yield run;
    run = name === undefined ? undefined : { name, startLine: line, endLine: line };
  }
  if (run) yield run;
}

/** Series whose items open paragraphs, from the words that lead to them, and items of more than one paragraph. */
function* series(reading: Reading, report: Report): Generator<Fold> {
  const { lines, kinds } = reading;
  const sections = [...allSections(report.sections)];
  const sectionAt = (at: number) => sections.findLast(({ line, endLine }) => line <= at && at <= endLine);
  const textBefore = (line: number): number => {
    let before = line - 1;
    while (kinds[before] === 'blank') before--;
    return before;
  };
  for (const { items } of readSeries(reading, report)) {
    const starts = items.filter(({ opener, line }) => opener && kinds[line] === 'paragraph').map(({ line }) => line);
    const first = starts[0] ?? 0;
    const last = starts.at(-1) ?? 0;
    if (starts.length < 2) continue;
    const section = sectionAt(first);
    // a heading that is an item itself does not end the series
    if (sectionAt(last) !== section) continue;
    for (const [index, startLine] of starts.slice(0, -1).entries())
      yield { startLine, endLine: textBefore(starts[index + 1] ?? startLine) };
    let endLine = last;
    while (kinds[endLine + 1] === 'continuation') endLine++;
    const lead = textBefore(first);
    const isLead = lead > (section?.line ?? report.startLine) && /[：:]$/u.test(lines[lead]?.lastMark ?? '');
    yield { startLine: isLead ? lead : first, endLine };
  }
}
