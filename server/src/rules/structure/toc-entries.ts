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
