// Counts that go on from chapter to chapter: 一、 1. 2. 二、 3. 4., as work points and opinions number their tasks throughout.
import type { SiblingList } from './siblings';

/** The lists of one form of which each goes on where the one before it ended are one list. Others stay as they are. */
export function joinContinued<List extends SiblingList>(lists: readonly List[]): List[] {
  const heads = new Map<List, List>();
  for (const form of new Set(lists.map((list) => list.form))) {
    const own = lists.filter((list) => list.form === form);
    // where most begin anew, one that goes on is wrong
    let balance = 0;
    for (const [index, list] of own.entries()) {
      if (index > 0) balance += goesOn(own[index - 1], list) ? 1 : begins(list) ? -1 : 0;
    }
    if (balance < 0 || !own.some((list, index) => goesOn(own[index - 1], list))) continue;
    for (const [index, list] of own.entries()) {
      const before = own[index - 1];
      if (before && !begins(list)) heads.set(list, heads.get(before) ?? before);
    }
  }
  if (heads.size === 0) return lists.slice();
  const members = new Map<List, SiblingList['members'][number][]>();
  for (const list of lists) {
    const head = heads.get(list);
    if (!head) continue;
    const all = members.get(head) ?? [...head.members];
    members.set(head, all);
    for (const member of list.members) all.push(member);
  }
  return lists
    .filter((list) => !heads.has(list))
    .map((list) => {
      const all = members.get(list);
      return all ? { ...list, parent: undefined, members: all } : list;
    });
}

const begins = ({ members }: SiblingList): boolean => members[0]?.marker.number === 1;

const goesOn = (before: SiblingList | undefined, list: SiblingList): boolean =>
  before?.parent !== undefined && list.members[0]?.marker.number === (before.members.at(-1)?.marker.number ?? 0) + 1;
