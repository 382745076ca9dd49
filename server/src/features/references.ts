// All places that belong together with the one asked about.
import type { Reading } from '../document/model';
import type { Position } from '../text/position';
import type { Known, Link } from './links/link';
import { linksAt } from './links/links';

/** The narrowest that has other places; undefined where the place belongs to nothing. */
export function referencesAt(reading: Reading, position: Position, known: Known): Link | undefined {
  const links = linksAt(reading, position, known);
  return links.find(({ places }) => places.length > 1) ?? links[0];
}
