// Profiles of some pieces without others: what a house style would have been, had a piece not been there.
import conventions from '../../seeds/conventions.json';
import { renumberMarker } from '../../server/src/document/marker';
import type { Reading, Report, Section } from '../../server/src/document/model';
import { topSections } from '../../server/src/document/top-sections';
import { ProfileBuilder } from '../../server/src/profile/build';
import { readConventions } from '../../server/src/profile/conventions';
import { countStructure } from '../../server/src/profile/count-structure';
import type { Profile } from '../../server/src/profile/profile';
import { type PieceCounts, Tally } from '../../server/src/profile/rows';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';

export interface Piece {
  readonly report: Report;
  readonly reading: Reading;
  /** Its lines, as a text of its own. */
  readonly text: string;
  readonly counts: PieceCounts;
}

/** Sections need no words. */
const WORDS = { total: 1, count: () => 0, isName: () => false };

function countsOf(reading: Reading, report: Report): PieceCounts {
  const counts = new Map<string, number>();
  countStructure(reading, report, (key, count = 1) => void counts.set(key, (counts.get(key) ?? 0) + count));
  return counts;
}

export function piecesOf(documents: Iterable<string>): readonly Piece[] {
  const service = createReportService();
  return [...documents].flatMap((document) => {
    const reading = service.read(service.open('corpus.txt', 'plaintext', 1, document), DEFAULT_SETTINGS);
    return reading.reports.map((report) => ({
      report,
      reading,
      text: reading.lines
        .slice(report.startLine, report.endLine + 1)
        .map(({ text, eol }) => text + eol)
        .join(''),
      counts: countsOf(reading, report),
    }));
  });
}

export function profileOf(pieces: readonly Piece[]): Profile {
  const tally = new Tally();
  for (const { counts } of pieces) tally.addPiece(counts);
  const builder = new ProfileBuilder({
    segmenter: 'none',
    conventions: readConventions(conventions).genres,
    words: WORDS,
  });
  for (const row of tally.rows()) builder.add(row);
  return builder.finish();
}

/** Each piece with the profile of all others. */
export function* leftOut(pieces: readonly Piece[]): Generator<{ readonly piece: Piece; readonly profile: Profile }> {
  for (const piece of pieces) yield { piece, profile: profileOf(pieces.filter((other) => other !== piece)) };
}

/** The piece without these of its top-level sections, the others renumbered. */
export function without({ text, report }: Piece, taken: readonly Section[]): string {
  const lines = text.split('\n');
  const { startLine } = report;
  const gone = new Set<number>();
  let number = 0;
  for (const section of topSections(report)) {
    if (taken.includes(section))
      for (let line = section.line; line <= section.endLine; line++) gone.add(line - startLine);
    else if (section.marker) {
      const { start, end } = section.marker;
      const line = lines[section.line - startLine] ?? '';
      lines[section.line - startLine] =
        line.slice(0, start) + renumberMarker(section.marker, ++number) + line.slice(end);
    }
  }
  return lines.filter((_, line) => !gone.has(line)).join('\n');
}
