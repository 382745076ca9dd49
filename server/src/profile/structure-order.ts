// In which order the sections of a genre stand, from counts of pairs.
import { ROLES } from '../document/model';
import type { OrderHabit } from './profile';
import { compareKeys } from './rows';

/** For each role, in how many pieces it stands before each other. */
export type PairCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const countOf = (pairs: PairCounts, before: string, after: string): number => pairs.get(before)?.get(after) ?? 0;

/**
 * Roles in their usual order: next comes one that most pieces put behind none of those left; where that leaves several, or none,
 * the one that convention puts first.
 */
export function inUsualOrder(
  roles: readonly string[],
  pairs: PairCounts,
  places: ReadonlyMap<string, number>,
): string[] {
  const known: readonly string[] = ROLES;
  const placeOf = (role: string): number => places.get(role) ?? known.length;
  const rankOf = (role: string): number => (known.includes(role) ? known.indexOf(role) : known.length);
  const left = [...roles].sort((a, b) => placeOf(a) - placeOf(b) || rankOf(a) - rankOf(b) || compareKeys(a, b));
  const ordered: string[] = [];
  while (left.length > 0) {
    const free = left.findIndex((role) =>
      left.every((other) => other === role || countOf(pairs, role, other) >= countOf(pairs, other, role)),
    );
    ordered.push(...left.splice(Math.max(0, free), 1));
  }
  return ordered;
}

/** Pairs seen in either order, the usual one first, in the order of the roles. */
export function orderHabits(roles: readonly string[], pairs: PairCounts): OrderHabit[] {
  const habits: OrderHabit[] = [];
  for (const [index, first] of roles.entries())
    for (const second of roles.slice(index + 1)) {
      const forward = countOf(pairs, first, second);
      const backward = countOf(pairs, second, first);
      if (forward + backward === 0) continue;
      habits.push(
        forward >= backward
          ? { before: first, after: second, pieces: forward, against: backward }
          : { before: second, after: first, pieces: backward, against: forward },
      );
    }
  return habits;
}
