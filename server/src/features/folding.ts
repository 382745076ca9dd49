// What can be folded: reports, sections, tables, tables of contents, front matter and code.
// Invariant: every fold has at least two lines, and no two begin on one line (the wider stays).
import { allSections, type LineKind, type Reading } from '../document/model';

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
]);

/** None where the text is no Chinese report: it is left to whoever serves it. */
export function foldingRanges(reading: Reading): Fold[] {
  if (!reading.isReport) return [];
  const folds: Fold[] = [];
  for (const report of reading.reports) {
    folds.push(report);
    for (const { line, endLine } of allSections(report.sections)) folds.push({ startLine: line, endLine });
    folds.push(...report.tables);
  }
  folds.push(...runs(reading.kinds));
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
