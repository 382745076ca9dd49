// What a reading of a text consists of. Every line has one kind; every line of a report belongs to it; sections nest.
import type { Range } from '../text/position';
import type { Line } from './line';
import type { Marker } from './marker';

/** Genres (文种); `other` is a report of no known kind. */
export const GENRES = [
  'official',
  'research-report',
  'exchange-material',
  'work-summary',
  'news',
  'task-table',
  'speech',
  'other',
] as const;
export type Genre = (typeof GENRES)[number];

/** The kinds of statutory documents, in the order of the regulations on them (条例 art. 8). */
export const STATUTORY_KINDS = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const;
export type StatutoryKind = (typeof STATUTORY_KINDS)[number];

/** Section roles: what a section is for. */
export const ROLES = [
  'background',
  'practice',
  'result',
  'problem',
  'cause',
  'measure',
  'next-step',
  'experience',
  'closing',
] as const;
export type Role = (typeof ROLES)[number];

export const LINE_KINDS = [
  'blank',
  /** Title of a collection that stands before its pieces: 第二批…调研报告 / （3篇） */
  'collection-title',
  /** Title, kicker or subtitle of a report. */
  'title',
  /** Unit (署名) under a title or at the end. */
  'unit',
  'date',
  /** □ 本报记者 …, 发布时间… */
  'byline',
  /** 同志们：, and 主送机关 */
  'salutation',
  /** 目录 */
  'toc-title',
  'toc-entry',
  /** A heading that stands alone on its line. */
  'heading',
  /** The second line of a heading on two lines. */
  'heading-rest',
  /** A paragraph that begins with its heading: （一）强化…。正文 */
  'run-in-heading',
  'paragraph',
  /** A paragraph's rest after a hard line break within a sentence. */
  'continuation',
  /** 附件1 and what names it. */
  'attachment',
  /** 附件：1.… under a text, which lists the attachments. */
  'attachment-note',
  'caption',
  'table-head',
  /** First line of a row. */
  'table-row',
  /** Further lines of a row's cells. */
  'table-cell',
  /** ##paidend## and the like, alone on a line. */
  'residue',
  /** What a web site put around the text. */
  'chrome',
  'code',
  'front-matter',
  /** Text outside of all reports that is none of the above. */
  'outside',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface Section {
  /** By the marker's form (一、 1 … ① 5); of an unnumbered heading by its place; `##` 1, `###` 2. */
  readonly level: number;
  readonly marker: Marker | undefined;
  /** Without its marker; the two halves of a heading on two lines are joined by a space. */
  readonly text: string;
  readonly runIn: boolean;
  readonly role: Role | undefined;
  /** Lines of the heading's first line and of the section's last line that is not blank; 0-based, inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** Marker and heading text; of a heading on two lines, both. */
  readonly heading: Range;
  readonly children: readonly Section[];
  /** Whether text stands under the heading itself, its descendants not counted (a run-in heading has its paragraph). */
  readonly hasText: boolean;
  /** 附件: its children begin their numbering anew. */
  readonly attachment: boolean;
}

export interface TableRow {
  readonly number: number;
  readonly line: number;
  readonly endLine: number;
  readonly task: string;
  readonly source: string;
  readonly result: string;
}

/** A table of tasks, flattened to text or written in Markdown. */
export interface TaskTable {
  readonly startLine: number;
  readonly endLine: number;
  readonly rows: readonly TableRow[];
}

export interface Report {
  readonly title: string | undefined;
  /** The lines of title, kicker and subtitle. */
  readonly titleLines: readonly number[];
  readonly unit: string | undefined;
  /** ISO: 2023-07-25, or 2023-07 where the day is not given. */
  readonly date: string | undefined;
  readonly genre: Genre;
  /** 0–1: how far ahead of the next genre it stands; 1 where the writer stated it. */
  readonly genreConfidence: number;
  /** Of an `official` document, where its title says it. */
  readonly kind: StatutoryKind | undefined;
  /** 0-based, inclusive; from the first line of the title to the last line that is not blank. */
  readonly startLine: number;
  readonly endLine: number;
  /** Top-level sections in order (attachments among them). */
  readonly sections: readonly Section[];
  readonly tables: readonly TaskTable[];
}

export interface TocEntry {
  readonly line: number;
  /** Without unit and page number. */
  readonly title: string;
  /** From a `单位：` line before the entry, or behind the title on its line. */
  readonly unit: string | undefined;
  readonly page: number | undefined;
  /** The title within the line. */
  readonly range: Range;
}

/** A sentence cut by a hard line end: it goes on at `next`. Only blank lines stand between, unless `across`. */
export interface BrokenLine {
  readonly line: number;
  readonly next: number;
  /** Something else (a caption) stands between the halves. */
  readonly across: boolean;
}

export type Script = 'simplified' | 'traditional';

/** A text as read: never fails, covers every line. */
export interface Reading {
  readonly lines: readonly Line[];
  /** One for each line. */
  readonly kinds: readonly LineKind[];
  /** False: the text is no Chinese report, and nothing is to be said of it. */
  readonly isReport: boolean;
  readonly script: Script;
  readonly reports: readonly Report[];
  readonly toc: readonly TocEntry[];
  readonly brokenLines: readonly BrokenLine[];
}

/** What the writer or the host says of a text beyond its characters. */
export interface ReadingOptions {
  /** A genre that the writer stated; it also makes the text a report. */
  readonly genre?: Genre | undefined;
  /** True: the writer says that this is a report (language id `wengao`, a `.wengao` file). False: that it is none. */
  readonly isReport?: boolean | undefined;
}

/** All sections, depth first, in document order. */
export function* allSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* allSections(section.children);
  }
}
