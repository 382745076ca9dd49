// From lines to reports: the one way a text is read, for checking and for learning alike.
// Invariant: never fails; every line gets a kind; a report's content depends on nothing but its lines, their kinds, its genre
// and the script, so that findings kept for a report stay true for as long as these are the same.
import { findBrokenLines } from './broken-lines';
import { readFrame } from './frame';
import { contentOf, type Line } from './line';
import type { LineKind, Reading, ReadingOptions, Script } from './model';
import { readPieces } from './pieces';
import { recognise } from './recognise';
import { readReport } from './report';
import { readTables } from './tables';
import type { Piece } from './title-block';
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
  const place = {
    collectionTitle: collectionTitle ? contentOf(collectionTitle) : undefined,
    stated: options.genre,
    broken,
  };
  const reports = pieces.map((piece) => readReport(lines, kinds, piece, tables, place));
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

function scriptOf(lines: readonly Line[]): Script {
  let balance = 0;
  for (const line of lines) balance += line.traditional;
  return balance > 0 ? 'traditional' : 'simplified';
}
