// Where it is said what stands at a place; at the definition itself, where it is used.
import type { Reading } from '../document/model';
import type { Position, Range } from '../text/position';
import { isDefinition, type Known, placeOf } from './links/link';
import { linksAt } from './links/links';

export interface Definition {
  /** What was asked about. */
  readonly origin: Range;
  /** Never empty. */
  readonly targets: readonly Range[];
}

export function definitionAt(reading: Reading, position: Position, known: Known): Definition | undefined {
  for (const link of linksAt(reading, position, known)) {
    const origin = placeOf(link, position);
    const { definition, places } = link;
    if (!origin || !definition) continue;
    const targets = isDefinition(link, origin) ? places.filter((place) => place !== origin) : [definition];
    if (targets.length > 0) return { origin, targets };
  }
  return undefined;
}
