// Looking things up in sorted lists.
import type { Span } from './position';

/** The index of the first item for which the test holds; `length` where it holds for none. Once true, it stays true. */
export function firstIndex<T>(sorted: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // within the list: `middle` is below its length
    if (test(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether one of the spans, which are sorted and do not overlap, holds the place. */
export function covers(spans: readonly Span[], at: number): boolean {
  const span = spans[firstIndex(spans, ({ end }) => end > at)];
  return span !== undefined && span.start <= at;
}
