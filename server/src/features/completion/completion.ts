// What can be completed at a place: one list of all that knows something there, best first.
// Invariant: a function of the reading, the place and the request; an edited draft completes as a fresh one.
import type { Reading } from '../../document/model';
import type { Position } from '../../text/position';
import { headingItems } from './headings';
import type { Completion, CompletionRequest, Place } from './item';
import { nameItems } from './names';
import { offersByItself, placeAt } from './place';
import { seriesItems } from './series';
import { skeletonItems } from './skeletons';
import { termItems } from './terms';
import { valueItems } from './values';

export interface Completions {
  readonly items: readonly Completion[];
  /** More is known than is shown: further letters may bring it up. */
  readonly cut: boolean;
}

const MOST = 30;
const NOTHING: Completions = { items: [], cut: false };

export function complete(reading: Reading, position: Position, request: CompletionRequest): Completions {
  const place = placeAt(reading, position);
  if (!place || (!request.invoked && !offersByItself(place))) return NOTHING;
  const all = itemsAt(place, request);
  const seen = new Set<string>();
  const items = all.filter(({ label }) => !seen.has(label) && seen.add(label));
  return { items: items.slice(0, MOST), cut: items.length > MOST };
}

function itemsAt(place: Place, request: CompletionRequest): readonly Completion[] {
  const skeletons = skeletonItems(place, request);
  if (skeletons.length > 0) return skeletons;
  const names = nameItems(place, request);
  if (names && (names.length > 0 || !request.invoked)) return names;
  const steps = seriesItems(place, request);
  if (!request.invoked && steps.due) return steps.items;
  const items = [...steps.items, ...headingItems(place, request)];
  if (!request.invoked) return items;
  // behind 一是 or a heading's number no term is begun
  const terms = place.structure === undefined ? termItems(place, request) : [];
  return [...valueItems(place, request), ...items, ...terms];
}
