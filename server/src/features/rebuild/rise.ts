// What may stay where it is when things are put in another order.

/** Indices of the things that stand in rising order of `at` and together weigh most. Places are whole numbers from 0, none twice. */
export function heaviestRise(things: readonly { readonly at: number; readonly weight: number }[]): Set<number> {
  // rank of each place, so that a tree of prefix maxima can stand over them
  const ranks = new Map([...things].sort((a, b) => a.at - b.at).map((thing, rank) => [thing, rank + 1]));
  const tree: number[] = [];
  const total: number[] = [];
  const before: number[] = [];
  const heavier = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || (b !== undefined && (total[b] ?? 0) > (total[a] ?? 0)) ? b : a;
  let best: number | undefined;
  for (const [index, thing] of things.entries()) {
    const rank = ranks.get(thing) ?? 0;
    let under: number | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) under = heavier(under, tree[at]);
    total[index] = thing.weight + (under === undefined ? 0 : (total[under] ?? 0));
    before[index] = under ?? -1;
    for (let at = rank; at <= things.length; at += at & -at) tree[at] = heavier(tree[at], index) ?? index;
    best = heavier(best, index);
  }
  const rise = new Set<number>();
  for (let at = best ?? -1; at >= 0; at = before[at] ?? -1) rise.add(at);
  return rise;
}
