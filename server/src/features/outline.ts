// The outline of a text as plain data: what `wengao outline --format json` prints.
import type { Genre, Reading, Role, Section, TaskTable } from '../document/model';

export interface OutlineSection {
  readonly level: number;
  /** Null for an unnumbered heading, as is `number`. */
  readonly marker: string | null;
  readonly number: number | null;
  readonly text: string;
  readonly runIn: boolean;
  readonly role: Role | null;
  /** Lines are 0-based and inclusive. */
  readonly line: number;
  readonly endLine: number;
  readonly children: readonly OutlineSection[];
}

export interface OutlineTable {
  readonly startLine: number;
  readonly endLine: number;
  readonly rows: readonly {
    readonly number: number;
    readonly line: number;
    readonly task: string;
    readonly source: string;
    readonly result: string;
  }[];
}

/** One of the reports in a text; null where something is not known. */
export interface OutlineDocument {
  readonly title: string | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly genre: Genre;
  readonly startLine: number;
  readonly endLine: number;
  readonly sections: readonly OutlineSection[];
  readonly tables: readonly OutlineTable[];
}

/** Empty where the text is no Chinese report. */
export function outlineDocuments(reading: Reading): OutlineDocument[] {
  if (!reading.isReport) return [];
  return reading.reports.map(({ title, unit, date, genre, startLine, endLine, sections, tables }) => ({
    title: title ?? null,
    unit: unit ?? null,
    date: date ?? null,
    genre,
    startLine,
    endLine,
    sections: sections.map(outlineSection),
    tables: tables.map(outlineTable),
  }));
}

function outlineSection({ level, marker, text, runIn, role, line, endLine, children }: Section): OutlineSection {
  return {
    level,
    marker: marker?.text ?? null,
    number: marker?.number ?? null,
    text,
    runIn,
    role: role ?? null,
    line,
    endLine,
    children: children.map(outlineSection),
  };
}

function outlineTable({ startLine, endLine, rows }: TaskTable): OutlineTable {
  return {
    startLine,
    endLine,
    rows: rows.map(({ number, line, task, source, result }) => ({ number, line, task, source, result })),
  };
}
