// From lines to reports: the one way a text is read, for checking and for learning alike.
// Invariant: never fails; every line gets a kind; a report's content depends on nothing but its lines, their kinds, its genre
// and the script, so that findings kept for a report stay true for as long as these are the same.
import { findBrokenLines } from './broken-lines';
import { readFrame } from './frame';
import { guessGenre } from './genre';
import type { Heading } from './heading';
import { readHeadings } from './headings';
import { contentOf, type Line } from './line';
import type { Genre, LineKind, Reading, ReadingOptions, Report, Script, TaskTable } from './model';
import { type Piece, readPieces } from './pieces';
import { recognise } from './recognise';
import { assignRoles } from './roles';
import { buildSections } from './sections';
import { readTables } from './tables';
import { readToc } from './toc';

export function readReports(lines: readonly Line[], options: ReadingOptions): Reading {
  const kinds = readFrame(lines);
  const script = scriptOf(lines);
  const isReport = options.isReport ?? recognise(lines, kinds);
  if (!isReport) return { lines, kinds, isReport, script, reports: [], toc: [], brokenLines: [] };
  const toc = readToc(lines, kinds);
  const tables = readTables(lines, kinds);
  // cut sentences first: their halves are no titles and no subheads
  const cuts = findBrokenLines(lines, (number) => kinds[number] === 'outside');
  const pieces = readPieces(lines, kinds, toc, new Set(cuts.flatMap(({ line, next }) => [line, next])));
  for (const piece of pieces) {
    readSalutation(lines, kinds, piece);
    readCaptions(lines, kinds, piece);
  }
  const brokenLines = cuts.filter(({ line, next }) => kinds[line] === 'outside' && kinds[next] === 'outside');
  for (const { next } of brokenLines) kinds[next] = 'continuation';
  const broken = new Set<Line>();
  for (const { line } of brokenLines) {
    const half = lines[line];
    if (half) broken.add(half);
  }
  const collectionTitle = lines.find((_, number) => kinds[number] === 'collection-title');
  const reports = pieces.map((piece) =>
    readReport(
      lines,
      kinds,
      piece,
      tables,
      broken,
      collectionTitle ? contentOf(collectionTitle) : undefined,
      options.genre,
    ),
  );
  return { lines, kinds, isReport, script, reports, toc, brokenLines };
}

/** 同志们： in the first lines of a speech, and the speaker's name above it. */
function readSalutation(lines: readonly Line[], kinds: LineKind[], piece: Piece): void {
  let seen = 0;
  for (let number = piece.body; number <= piece.end && seen < 3; number++) {
    const line = lines[number];
    if (!line || kinds[number] !== 'outside') continue;
    seen++;
    if (!line.traits.salutation) continue;
    kinds[number] = 'salutation';
    for (let above = piece.body; above < number; above++) {
      if (kinds[above] === 'outside' && (lines[above]?.solid ?? 0) <= 12 && lines[above]?.endsSentence === false)
        kinds[above] = 'byline';
    }
    return;
  }
}

function readCaptions(lines: readonly Line[], kinds: LineKind[], piece: Piece): void {
  for (let number = piece.body; number <= piece.end; number++) {
    if (kinds[number] === 'outside' && lines[number]?.traits.caption) kinds[number] = 'caption';
  }
}

function readReport(
  lines: readonly Line[],
  kinds: LineKind[],
  piece: Piece,
  allTables: readonly TaskTable[],
  broken: ReadonlySet<Line>,
  collectionTitle: string | undefined,
  stated: Genre | undefined,
): Report {
  const signature = readSignature(lines, kinds, piece);
  const headings = readHeadings(lines, kinds, piece, broken);
  const endLine = lastLine(kinds, piece);
  const tables = allTables.filter((table) => table.startLine >= piece.start && table.endLine <= piece.end);
  const numbered = headings.filter((heading) => heading.level === 1 && !heading.attachment);
  const topLevel =
    numbered.length > 0 ? numbered : headings.filter((heading) => !heading.attachment && heading.level === undefined);
  const genre =
    stated ??
    guessGenre({
      title: piece.title,
      collectionTitle,
      bylines: piece.news,
      table: tables.length > 0,
      headings: headings.map((heading) => ({ level: heading.level ?? 0, text: heading.text })),
      lines: lines.slice(piece.start, endLine + 1),
      kinds: kinds.slice(piece.start, endLine + 1),
    }).genre;
  const assigned = assignRoles(
    topLevel.map((heading) => ({ text: heading.text, body: bodyStart(lines, kinds, heading) })),
    genre,
  );
  const roles = new Map(topLevel.map((heading, index) => [heading, assigned[index]]));
  return {
    title: piece.title,
    titleLines: piece.titleLines,
    unit: piece.unit ?? signature.unit,
    date: piece.date ?? signature.date,
    genre,
    startLine: piece.start,
    endLine,
    sections: buildSections(lines, kinds, headings, endLine, roles),
    tables,
  };
}

/** Unit and date under the text. */
function readSignature(
  lines: readonly Line[],
  kinds: LineKind[],
  piece: Piece,
): { unit: string | undefined; date: string | undefined } {
  let unit: string | undefined;
  let date: string | undefined;
  let last = piece.body;
  while (last <= piece.end && kinds[last] !== 'attachment') last++;
  last--;
  for (let number = last; number >= piece.body; number--) {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || kind === 'blank' || kind === 'residue' || kind === 'chrome') continue;
    if (kind !== 'outside') break;
    if (date === undefined && line.traits.date !== undefined) {
      date = line.traits.date;
      kinds[number] = 'date';
    } else if (
      unit === undefined &&
      line.traits.unitLike &&
      line.marker === undefined &&
      (date !== undefined || line.start > 0)
    ) {
      unit = contentOf(line);
      kinds[number] = 'unit';
    } else break;
  }
  return { unit, date };
}

function lastLine(kinds: readonly LineKind[], piece: Piece): number {
  let last = piece.end;
  while (last > piece.start) {
    const kind = kinds[last];
    if (kind !== 'blank' && kind !== 'residue' && kind !== 'chrome') break;
    last--;
  }
  return last;
}

/** The first words under a heading, for the cues that stand there. */
function bodyStart(lines: readonly Line[], kinds: readonly LineKind[], heading: Heading): string {
  for (let number = heading.lastLine + 1; number < lines.length; number++) {
    const kind = kinds[number];
    if (kind === 'blank' || kind === 'residue') continue;
    const line = lines[number];
    return line && kind !== 'heading' ? contentOf(line).slice(0, 60) : '';
  }
  return '';
}

function scriptOf(lines: readonly Line[]): Script {
  let balance = 0;
  for (const line of lines) balance += line.traditional;
  return balance > 0 ? 'traditional' : 'simplified';
}
