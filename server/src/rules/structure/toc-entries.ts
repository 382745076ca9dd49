// Entries of the contents compared with headings and titles: without markers, spaces do not count.
import { type Marker, readMarker } from '../../document/marker';
import type { Reading, TocEntry } from '../../document/model';
import { squeeze } from '../../document/toc';
import { type Range, rangeOn } from '../../text/position';

export interface EntryMarker {
  readonly marker: Marker;
  readonly range: Range;
}

/** The marker that an entry's title begins with. */
export function entryMarker(entry: TocEntry, { lines }: Reading): EntryMarker | undefined {
  const { line, character } = entry.range.start;
  const marker = readMarker(lines[line]?.text ?? '', character);
  return marker && { marker, range: rangeOn(line, marker) };
}

/** Words to be compared: without marker and spaces, nor an end mark, which is heading-punctuation's to tell. */
export function comparable(title: string): string {
  const marker = readMarker(title, 0);
  return squeeze(marker ? title.slice(marker.end) : title).replace(/[。；，：;,:]$/u, '');
}

/** Finds the one entry of the contents that names a heading with its number. */
export function entryFinder(reading: Reading): (text: string, number: number) => EntryMarker | undefined {
  const contents = new Map<string, TocEntry[]>();
  for (const entry of reading.toc) {
    const words = comparable(entry.title);
    const same = contents.get(words);
    if (same) same.push(entry);
    else contents.set(words, [entry]);
  }
  return (text, number) => {
    const entries = (contents.get(comparable(text)) ?? [])
      .map((entry) => entryMarker(entry, reading))
      .filter((entry) => entry?.marker.number === number);
    return entries.length === 1 ? entries[0] : undefined;
  };
}
