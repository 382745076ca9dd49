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
  // simplified words in a traditional text would be a new fault
  if (!like || !line || reading.script === 'traditional') return undefined;
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
  const entry = entryEdits(heading, sections, next, reading);
  const inserted = insertion(headingLike(line, like, numbered, wording), like, next, report, reading);
  return entry && { heading, edits: [...entry, inserted, ...renumbered] };
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

/**
 * The new heading's line in the contents, before that of the next section or behind that of the last. None where the contents
 * name none of the sections; undefined where they do, and the line cannot be told: a heading that they lack would be a new fault.
 */
function entryEdits(
  heading: string,
  sections: readonly Section[],
  next: Section | undefined,
  { toc, lines }: Reading,
): readonly TextEdit[] | undefined {
  const listed = new Map(toc.map((entry) => [comparable(entry.title), entry]));
  if (!sections.some(({ text }) => listed.has(comparable(text)))) return [];
  const like = next ?? sections.at(-1);
  const entry = like && listed.get(comparable(like.text));
  const line = entry && lines[entry.line];
  if (!entry || !line || toc.filter((other) => other.line === entry.line).length > 1) return undefined;
  const { start, end } = entry.range;
  // a link leads to the heading by its words
  if (line.text[end.character] === ']') return undefined;
  const written = line.text.slice(0, start.character) + heading + line.text.slice(end.character);
  const place = next ? { line: entry.line, character: 0 } : { line: entry.line, character: line.text.length };
  const eol = line.eol || '\n';
  return [{ range: { start: place, end: place }, newText: next ? written + eol : eol + written }];
}
