// Edits that put a heading into a report: at its place, with the number and the marks of its siblings, an empty line beneath it to
// write on, and the siblings behind it renumbered. Nothing is written for the writer: that the section is empty is told at once.
import { afterMarker, type Line } from '../../document/line';
import { renumberMarker } from '../../document/marker';
import type { LineKind, Reading, Report, Section } from '../../document/model';
import type { TextEdit } from '../../text/position';
import { Renumbering } from './renumbering';
import { siblingLists } from './siblings';
import { comparable } from './toc-entries';

export interface NewSection {
  /** The heading as it will stand, with its number. */
  readonly heading: string;
  readonly edits: readonly TextEdit[];
}

/** `next`: the section that it stands before; undefined: behind all. Undefined where its form cannot be told from its siblings. */
export function newSection(
  wording: string,
  sections: readonly Section[],
  next: Section | undefined,
  report: Report,
  reading: Reading,
): NewSection | undefined {
  const like = next ?? sections.at(-1);
  const line = like && reading.lines[like.line];
  // simplified words in a traditional text, and a heading that the contents do not have, would be new faults
  if (!like || !line || reading.script === 'traditional' || isListed(sections, reading)) return undefined;
  const { marker } = like;
  if (!marker && line.markdownHeading === 0) return undefined;
  const list = siblingLists(report, reading).find(({ members }) => members.some(({ section }) => section === like));
  if (marker && !list) return undefined;
  const members = list?.members ?? [];
  const index = next ? members.findIndex(({ section }) => section === next) : members.length;
  const number = (members[index - 1]?.marker.number ?? 0) + 1;
  const numbered = marker ? renumberMarker(marker, number) : '';
  const renumbered = list && next ? new Renumbering(reading).edits(list, index, number + 1, report) : [];
  const heading = `${numbered}${wording}`;
  return {
    heading,
    edits: [insertion(headingLike(line, like, numbered, wording), like, next, report, reading), ...renumbered],
  };
}

/** The line of a heading with the marks of Markdown, the indent and the gap that this one has. */
function headingLike(line: Line, { marker, runIn }: Section, numbered: string, wording: string): string {
  const { text, start, contentStart, contentEnd } = line;
  const before = text.slice(0, marker?.start ?? contentStart).replace(SITE_MARKER, '');
  const gap = marker ? text.slice(marker.end, afterMarker(line)) : '';
  if (runIn) return `${text.slice(0, start)}${numbered}${gap}${wording}`;
  return `${before}${numbered}${gap}${wording}${text.slice(contentEnd).trimEnd()}`;
}

const SITE_MARKER = /(?:##|\$\$)[A-Za-z_]{3,20}(?:##|\$\$)[ \t\u3000]*/gu;

/** At the end of the line before, so that the edit touches no other. */
function insertion(
  heading: string,
  like: Section,
  next: Section | undefined,
  report: Report,
  { lines, kinds }: Reading,
): TextEdit {
  const eol = lines[like.line]?.eol || '\n';
  const behind = next ? next.line - 1 : lastOfText(report, kinds);
  const line = lines[behind];
  if (!line || behind < report.startLine) {
    const place = { line: next?.line ?? report.startLine, character: 0 };
    return { range: { start: place, end: place }, newText: heading + eol + eol };
  }
  const apart = kinds[behind] !== 'blank' && kinds[like.line - 1] === 'blank';
  const place = { line: behind, character: line.text.length };
  return { range: { start: place, end: place }, newText: `${apart ? eol : ''}${eol}${heading}${eol}` };
}

/** What may stand under a report's text: signature, date, names of attachments, attachments. */
const UNDER: ReadonlySet<LineKind> = new Set<LineKind>([
  'blank',
  'unit',
  'date',
  'byline',
  'residue',
  'chrome',
  'attachment-note',
]);

function lastOfText({ startLine, endLine }: Report, kinds: readonly LineKind[]): number {
  const attachment = kinds.indexOf('attachment', startLine);
  let last = attachment >= 0 && attachment <= endLine ? attachment - 1 : endLine;
  while (last > startLine && UNDER.has(kinds[last] ?? 'blank')) last--;
  return last;
}

function isListed(sections: readonly Section[], { toc }: Reading): boolean {
  if (toc.length === 0) return false;
  const entries = new Set(toc.map(({ title }) => comparable(title)));
  return sections.some(({ text }) => entries.has(comparable(text)));
}
