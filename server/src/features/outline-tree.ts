// The outline of a text (提纲) as a tree: reports, their sections and attachments, and the tables in their places.
// Symbols, the client's section tree and folding are made from it.
// Invariant: a node's heading lies in its range, children lie in their parent's range and stand in document order.
import type { Line } from '../document/line';
import { contentOf } from '../document/line';
import type { Reading, Report, Role, Section, TaskTable } from '../document/model';
import type { Finding } from '../rules/finding';
import type { Language } from '../rules/rule';
import { comparePositions, type Position, type Range } from '../text/position';

export type OutlineKind = 'report' | 'section' | 'attachment' | 'table';

export interface OutlineNode {
  /** `一、`; empty for an unnumbered heading, a title and a table. */
  readonly marker: string;
  readonly text: string;
  readonly kind: OutlineKind;
  /** A report 0, a section by its marker, a table one below the section that it stands in. */
  readonly level: number;
  readonly role: Role | null;
  readonly heading: Range;
  readonly range: Range;
  /** Findings at information or above in `range`, those of its children included. */
  readonly problems: number;
  readonly children: readonly OutlineNode[];
}

const WORDS = {
  untitled: { zh: '（无标题）', en: '(untitled)' },
  table: { zh: '任务落实表（{rows}项）', en: 'Table of tasks ({rows})' },
} as const;

/** One node for each report. */
export function outlineTree(reading: Reading, findings: readonly Finding[], language: Language): OutlineNode[] {
  const places = findings
    .filter((finding) => finding.severity !== 'hint')
    .map((finding) => finding.range.start)
    .sort(comparePositions);
  const { lines } = reading;

  const node = (
    kind: OutlineKind,
    level: number,
    words: { readonly marker?: string; readonly text: string; readonly role?: Role | undefined },
    heading: Range,
    range: Range,
    children: readonly OutlineNode[],
  ): OutlineNode => ({
    marker: words.marker ?? '',
    text: words.text || (words.marker ? '' : WORDS.untitled[language]),
    kind,
    level,
    role: words.role ?? null,
    heading,
    range,
    problems: countWithin(places, range),
    children,
  });

  const ofTable = (table: TaskTable, level: number, within: Range): OutlineNode => {
    const range = clip(wholeLines(lines, table.startLine, table.endLine), within);
    const heading = clip(contentRange(lines, table.startLine), range);
    const text = WORDS.table[language].replace('{rows}', String(table.rows.length));
    return node('table', level, { text }, heading, range, []);
  };

  const ofSection = (section: Section, tables: readonly TaskTable[], within: Range): OutlineNode => {
    const range = clip(wholeLines(lines, section.line, section.endLine), within);
    return node(
      section.attachment ? 'attachment' : 'section',
      section.level,
      { marker: section.marker?.text ?? '', text: section.text, role: section.role },
      clip(section.heading, range),
      range,
      childrenOf(section.children, tables, section.level + 1, range),
    );
  };

  /** Sections, and between them the tables that stand in none of them. */
  const childrenOf = (
    sections: readonly Section[],
    tables: readonly TaskTable[],
    level: number,
    within: Range,
  ): OutlineNode[] => {
    const nodes: OutlineNode[] = [];
    let rest = tables;
    for (const section of sections) {
      const inside = (table: TaskTable) => table.startLine >= section.line && table.startLine <= section.endLine;
      nodes.push(ofSection(section, rest.filter(inside), within));
      rest = rest.filter((table) => !inside(table));
    }
    for (const table of rest) nodes.push(ofTable(table, level, within));
    return rest.length > 0 ? nodes.sort((a, b) => comparePositions(a.range.start, b.range.start)) : nodes;
  };

  const ofReport = (report: Report): OutlineNode => {
    const range = wholeLines(lines, report.startLine, report.endLine);
    return node(
      'report',
      0,
      { text: report.title ?? '' },
      clip(titleRange(lines, report), range),
      range,
      childrenOf(report.sections, report.tables, 1, range),
    );
  };

  return reading.reports.map(ofReport);
}

function titleRange(lines: readonly Line[], report: Report): Range {
  const first = report.titleLines[0] ?? report.startLine;
  const last = report.titleLines.at(-1) ?? first;
  return { start: contentRange(lines, first).start, end: contentRange(lines, last).end };
}

function contentRange(lines: readonly Line[], number: number): Range {
  const line = lines[number];
  if (!line || contentOf(line) === '') return wholeLines(lines, number, number);
  return {
    start: { line: number, character: line.contentStart },
    end: { line: number, character: line.contentEnd },
  };
}

function wholeLines(lines: readonly Line[], first: number, last: number): Range {
  return { start: { line: first, character: 0 }, end: { line: last, character: lines[last]?.text.length ?? 0 } };
}

/** The range without what lies outside of the other. */
function clip(range: Range, within: Range): Range {
  return { start: inside(range.start, within), end: inside(range.end, within) };
}

function inside(position: Position, { start, end }: Range): Position {
  if (comparePositions(position, start) < 0) return start;
  return comparePositions(position, end) > 0 ? end : position;
}

/** How many of the sorted places lie in the range. */
function countWithin(places: readonly Position[], { start, end }: Range): number {
  const before = (limit: Position, orAt: boolean): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = comparePositions(places[middle] ?? limit, limit);
      if (order < 0 || (orAt && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return before(end, true) - before(start, false);
}
