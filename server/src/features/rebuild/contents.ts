// The table of contents made from the headings. Page numbers are left out: where they were, they are wrong as soon as a section has
// moved, and whoever sets the pages makes them anew.

import { readLine } from '../../document/line';
import {
  allSections,
  type LineKind,
  type Reading,
  type Report,
  type Section,
  type TocEntry,
} from '../../document/model';
import { readReports } from '../../document/reading';
import { squeeze } from '../../document/toc';
import { comparable } from '../../rules/structure/toc-entries';
import { applyEdits, splitLines } from '../../text/lines';
import type { TextEdit } from '../../text/position';
import { styleOf } from './style';

const TITLE_BLOCK: ReadonlySet<LineKind> = new Set<LineKind>(['title', 'unit', 'date', 'byline']);

/** Without contents, so many levels are listed. */
const LEVELS = 2;

/** None: they are as they should be. Undefined: there are no contents that list this report's headings. */
export function updateContents(reading: Reading, report: Report): readonly TextEdit[] | undefined {
  const { toc, lines } = reading;
  const [first] = toc;
  const last = toc.at(-1);
  if (!first || !last) return undefined;
  const byWords = new Map([...allSections(report.sections)].map((section) => [comparable(section.text), section]));
  const meant = toc.map((entry) => byWords.get(comparable(entry.title)));
  const listed = meant.filter((section) => section !== undefined);
  if (listed.length * 2 < toc.length) return undefined;
  const kinds = new Set(listed.map((section) => kindOf(section, reading)));
  const wanted = withDepth(report.sections).filter(({ section }) => kinds.has(kindOf(section, reading)));

  const title = toc.filter(
    (entry, index) => !meant[index] && comparable(entry.title) === comparable(report.title ?? ''),
  );
  const rest = toc.filter((entry) => !title.includes(entry));
  const isSame =
    rest.length === wanted.length &&
    rest.every((entry, index) => squeeze(entry.title) === squeeze(wordsOf(wanted[index]?.section)));
  if (isSame) return [];

  const prefixes = new Map<number, string>();
  for (const [index, entry] of toc.entries()) {
    const depth = wanted.find(({ section }) => section === meant[index])?.depth;
    const text = lines[entry.line]?.text ?? '';
    if (depth !== undefined && !prefixes.has(depth)) prefixes.set(depth, text.slice(0, entry.range.start.character));
  }
  const isLink = (lines[first.line]?.text ?? '')[first.range.end.character] === ']';
  const write = ({ section, depth }: Placed): string => {
    const prefix = prefixes.get(depth) ?? `${prefixes.get(depth - 1) ?? ''}${depth > 0 ? '　　' : ''}`;
    const words = wordsOf(section);
    return isLink ? `${prefix}${words}](#${anchor(words)})` : `${prefix}${words}`;
  };
  const kept = title.map(({ line }: TocEntry) => lines[line]?.text ?? '');
  return [replaceLines(reading, first.line, last.line, [...kept, ...wanted.map(write)])];
}

/** Contents under the title, else above it; undefined where they would not be read as contents, or would list too little. */
export function insertContents(reading: Reading, report: Report): readonly TextEdit[] | undefined {
  if (reading.toc.length > 0 || reading.reports.length > 1) return undefined;
  const wanted = withDepth(report.sections).filter(({ section, depth }) => depth < LEVELS && !section.runIn);
  if (wanted.length < 3) return undefined;
  const heading = reading.script === 'traditional' ? '目錄' : '目录';
  const written = wanted.map(({ section, depth }) => `${'　　'.repeat(depth)}${wordsOf(section)}`);
  const { lines } = reading;
  const eol = lines[report.startLine]?.eol || '\n';
  let under = report.startLine;
  while (TITLE_BLOCK.has(reading.kinds[under] ?? 'outside')) under++;
  const places = under > report.startLine ? [under, report.startLine] : [under];
  for (const line of places) {
    const place = { line, character: 0 };
    const above = line > 0 && lines[line - 1]?.text !== '' ? eol : '';
    const below = lines[line]?.text === '' ? '' : eol;
    const newText = `${above}${[heading, ...written].join(eol)}${eol}${below}`;
    const edits = [{ range: { start: place, end: place }, newText }];
    if (isReadBack(reading, edits, written)) return edits;
  }
  return undefined;
}

/** Whether the text has these contents then, and the outline that it had. */
function isReadBack({ lines, reports }: Reading, edits: readonly TextEdit[], written: readonly string[]): boolean {
  const text = applyEdits(lines.map((line) => line.text + line.eol).join(''), edits);
  const after = readReports(splitLines(text).map(readLine), { isReport: true });
  const titles = (reading: Pick<Reading, 'reports'>): string =>
    reading.reports
      .map(({ title, sections }) => [title, ...[...allSections(sections)].map(wordsOf)].join('\n'))
      .join('\n\n');
  return (
    after.toc.length === written.length &&
    after.toc.every(({ title }, index) => squeeze(title) === squeeze(written[index] ?? '')) &&
    titles(after) === titles({ reports })
  );
}

interface Placed {
  readonly section: Section;
  readonly depth: number;
}

function withDepth(sections: readonly Section[], depth = 0): Placed[] {
  return sections.flatMap((section) => [{ section, depth }, ...withDepth(section.children, depth + 1)]);
}

const wordsOf = (section: Section | undefined): string =>
  section ? `${section.marker?.text ?? ''}${section.text}` : '';

/** Contents list all headings of a kind, or none. */
function kindOf(section: Section, reading: Reading): string {
  const { form, hashes } = styleOf(section, reading);
  return section.attachment ? 'attachment' : `${form ?? ''}${hashes}${section.runIn}`;
}

/** As pages on the web name the place of a heading. */
const anchor = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/gu, '-');

/** Whole lines by others; an empty line shows where contents without page numbers end. */
function replaceLines({ lines }: Reading, first: number, last: number, texts: readonly string[]): TextEdit {
  const eol = lines[first]?.eol || '\n';
  const isOpen = last + 1 < lines.length && lines[last + 1]?.text.trim() !== '';
  return {
    range: { start: { line: first, character: 0 }, end: { line: last, character: lines[last]?.text.length ?? 0 } },
    newText: texts.join(eol) + (isOpen ? eol : ''),
  };
}
