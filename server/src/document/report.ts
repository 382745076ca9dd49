// One report from its piece: signature, headings, genre, roles, sections. A piece that has not changed is not read again.
// Invariant: a function of the piece, of its lines and of their kinds as they stand before (`ReportPlace`).
import { guessGenre } from './genre';
import type { Heading } from './heading';
import { readHeadings } from './headings';
import { contentOf, type Line } from './line';
import type { Genre, LineKind, Report, TaskTable } from './model';
import { assignRoles } from './roles';
import { buildSections } from './sections';
import { statutoryKind } from './statutory-kind';
import type { Piece } from './title-block';

/** What a report depends on beside its own lines. */
export interface ReportPlace {
  readonly collectionTitle: string | undefined;
  /** The genre that the writer stated. */
  readonly stated: Genre | undefined;
  /** Lines whose sentence goes on elsewhere. */
  readonly broken: ReadonlySet<Line>;
}

interface Kept {
  readonly piece: Piece;
  readonly collectionTitle: string | undefined;
  readonly stated: Genre | undefined;
  readonly lines: readonly Line[];
  readonly broken: readonly boolean[];
  readonly before: readonly LineKind[];
  readonly after: readonly LineKind[];
  readonly report: Report;
}

/** By the piece's first line. Drafts share no lines. */
const keptReports = new WeakMap<Line, Kept>();

/** Reads a piece, and gives its lines their kinds. The same piece at the same place gives the same object. */
export function readReport(
  lines: readonly Line[],
  kinds: LineKind[],
  piece: Piece,
  tables: readonly TaskTable[],
  place: ReportPlace,
): Report {
  const first = lines[piece.start];
  const kept = first && keptReports.get(first);
  if (kept && isSame(kept, lines, kinds, piece, place)) {
    for (const [index, kind] of kept.after.entries()) kinds[piece.start + index] = kind;
    return kept.report;
  }
  const before = kinds.slice(piece.start, piece.end + 1);
  const report = readAnew(lines, kinds, piece, tables, place);
  if (first) {
    const own = lines.slice(piece.start, piece.end + 1);
    keptReports.set(first, {
      piece,
      collectionTitle: place.collectionTitle,
      stated: place.stated,
      lines: own,
      broken: own.map((line) => place.broken.has(line)),
      before,
      after: kinds.slice(piece.start, piece.end + 1),
      report,
    });
  }
  return report;
}

function isSame(
  kept: Kept,
  lines: readonly Line[],
  kinds: readonly LineKind[],
  piece: Piece,
  { collectionTitle, stated, broken }: ReportPlace,
): boolean {
  const was = kept.piece;
  if (was.start !== piece.start || was.end !== piece.end || was.body !== piece.body) return false;
  if (was.title !== piece.title || was.unit !== piece.unit || was.date !== piece.date || was.news !== piece.news)
    return false;
  if (kept.collectionTitle !== collectionTitle || kept.stated !== stated) return false;
  if (was.titleLines.length !== piece.titleLines.length) return false;
  if (was.titleLines.some((number, index) => number !== piece.titleLines[index])) return false;
  for (let index = 0; index < kept.lines.length; index++) {
    const line = lines[piece.start + index];
    if (line === undefined || line !== kept.lines[index]) return false;
    if (kinds[piece.start + index] !== kept.before[index] || broken.has(line) !== kept.broken[index]) return false;
  }
  return true;
}

function readAnew(
  lines: readonly Line[],
  kinds: LineKind[],
  piece: Piece,
  allTables: readonly TaskTable[],
  { broken, collectionTitle, stated }: ReportPlace,
): Report {
  const signature = readSignature(lines, kinds, piece);
  const headings = readHeadings(lines, kinds, piece, broken);
  const endLine = lastLine(kinds, piece);
  const tables = allTables.filter((table) => table.startLine >= piece.start && table.endLine <= piece.end);
  // some texts begin at （一）
  let top = Number.POSITIVE_INFINITY;
  for (const { level, attachment } of headings) if (level !== undefined && !attachment && level < top) top = level;
  const numbered = headings.filter((heading) => heading.level === top && !heading.attachment);
  const topLevel =
    numbered.length > 0 ? numbered : headings.filter((heading) => !heading.attachment && heading.level === undefined);
  const guess = stated
    ? { genre: stated, confidence: 1 }
    : guessGenre({
        title: piece.title,
        collectionTitle,
        bylines: piece.news,
        // one in an attachment is not what the report is
        table: tables.some(({ startLine }) => !headings.some(({ attachment, line }) => attachment && line < startLine)),
        headings: headings.map((heading) => ({ level: heading.level ?? 0, text: heading.text })),
        lines: lines.slice(piece.start, endLine + 1),
        kinds: kinds.slice(piece.start, endLine + 1),
      });
  const { genre, confidence: genreConfidence } = guess;
  const assigned = assignRoles(
    topLevel.map((heading) => ({ text: heading.text, body: bodyStart(lines, kinds, heading, piece.end) })),
    genre,
  );
  const roles = new Map(topLevel.map((heading, index) => [heading, assigned[index]]));
  return {
    title: piece.title,
    titleLines: piece.titleLines,
    unit: piece.unit ?? signature.unit,
    date: piece.date ?? signature.date,
    genre,
    genreConfidence,
    kind: genre === 'official' && piece.title !== undefined ? statutoryKind(piece.title) : undefined,
    startLine: piece.start,
    endLine,
    sections: buildSections(lines, kinds, headings, endLine, roles),
    tables,
  };
}

/** （此件公开发布）, （联系人：…）, 抄送：…, …印发 */
const BELOW_SIGNATURE = /^(?:[（(][^（）()]{2,60}[）)]|(?:联系人|抄[送报]|共印)[：:]?.{0,80}|[^。]{4,60}印发)$/u;

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
    if (date === undefined && unit === undefined && BELOW_SIGNATURE.test(contentOf(line))) continue;
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
function bodyStart(lines: readonly Line[], kinds: readonly LineKind[], heading: Heading, end: number): string {
  for (let number = heading.lastLine + 1; number <= end; number++) {
    const kind = kinds[number];
    if (kind === 'blank' || kind === 'residue') continue;
    const line = lines[number];
    return line && kind !== 'heading' ? contentOf(line).slice(0, 60) : '';
  }
  return '';
}
