// Texts as an archive: read, counted, added up and built to a profile, without words.
import conventions from '../../seeds/conventions.json';
import type { Reading } from '../../server/src/document/model';
import { ProfileBuilder } from '../../server/src/profile/build';
import { readConventions } from '../../server/src/profile/conventions';
import { countReport } from '../../server/src/profile/count';
import type { Profile } from '../../server/src/profile/profile';
import { compareKeys, type PieceCounts, type Row, Tally } from '../../server/src/profile/rows';

const NO_WORDS = { id: 'none', cut: () => [], knows: () => false };

/** What each piece of a reading holds. */
export function countsOf(reading: Reading): PieceCounts[] {
  return reading.reports.map((report) => countReport(reading, report, NO_WORDS));
}

export function tallied(pieces: readonly PieceCounts[]): Row[] {
  const tally = new Tally();
  for (const piece of pieces) tally.addPiece(piece);
  return [...tally.rows()];
}

/** Rows of several tallies, summed. */
export function merged(shards: readonly (readonly Row[])[]): Row[] {
  const sums = new Map<string, Row>();
  for (const { key, pieces, count } of shards.flat()) {
    const { pieces: others = 0, count: more = 0 } = sums.get(key) ?? {};
    sums.set(key, { key, pieces: pieces + others, count: count + more });
  }
  return [...sums.values()].sort((a, b) => compareKeys(a.key, b.key));
}

export function profileOf(rows: readonly Row[]): Profile {
  const builder = new ProfileBuilder({
    segmenter: NO_WORDS.id,
    conventions: readConventions(conventions).genres,
    words: { count: () => 0, total: 1, isName: () => false },
  });
  for (const row of rows) builder.add(row);
  return builder.finish();
}

export const learned = (readings: readonly Reading[]): Profile => profileOf(tallied(readings.flatMap(countsOf)));
