// Looking things up in sorted lists.

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
