// What of a text belongs together: a heading and what points to it, a stated number and what it counts, a name and its uses.
import type { Line } from '../../document/line';
import type { Reading, Report } from '../../document/model';
import type { Profile } from '../../profile/profile';
import { comparePositions, type Position, type Range, type Span } from '../../text/position';

export type LinkKind = 'heading' | 'claim' | 'abbreviation' | 'placeholder' | 'document' | 'term';

/** Places of one text that mean the same. */
export interface Link {
  readonly kind: LinkKind;
  /** What they mean, as it is written where that is said: 二、存在的问题, 四个方面, 市科委, x市. */
  readonly name: string;
  /** Of a short form, the long one. */
  readonly long?: string;
  /** Where it is said; undefined where the text has nothing but uses. */
  readonly definition: Range | undefined;
  /** In document order, the definition among them; they do not overlap. */
  readonly places: readonly Range[];
}

/** Who knows terms beside the draft itself. */
export interface Known {
  readonly profile: Profile | undefined;
  /** Words of the unit and of the writer. */
  readonly terms: readonly string[];
}

/** A position in a report; links do not go beyond one piece of a compilation. */
export interface LinkPlace {
  readonly reading: Reading;
  readonly report: Report;
  readonly line: Line;
  readonly position: Position;
}

/** Both ends count: a cursor behind a word is at it. */
export const holds = ({ start, end }: Range, position: Position): boolean =>
  comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;

export const touches = ({ start, end }: Span, character: number): boolean => start <= character && character <= end;

/** The place of the link that holds the position. */
export const placeOf = ({ places }: Link, position: Position): Range | undefined =>
  places.find((place) => holds(place, position));

/** Whether this place of the link is where it is said. */
export const isDefinition = ({ definition }: Link, { start }: Range): boolean =>
  definition !== undefined && comparePositions(definition.start, start) === 0;

/** In document order, each once. */
export function inOrder(places: readonly Range[]): Range[] {
  return places
    .toSorted((a, b) => comparePositions(a.start, b.start) || comparePositions(a.end, b.end))
    .filter(({ start }, index, all) => index === 0 || comparePositions(all[index - 1]?.start ?? start, start) < 0);
}
