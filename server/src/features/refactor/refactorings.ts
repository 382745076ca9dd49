// What can be done to a draft that is no mending: all refactorings, in the order of their use. Whether one applies is asked at every
// move of the cursor and must be cheap; what it does is computed when the writer has chosen it.
import type { Reading } from '../../document/model';
import type { Bilingual } from '../../rules/rule';
import type { Range, TextEdit } from '../../text/position';
import { CONTENTS } from '../rebuild/contents-actions';
import { MOVES } from '../rebuild/moves';

export interface Refactoring {
  /** Stable, in kebab case. */
  readonly id: string;
  readonly kind: 'move' | 'rewrite';
  readonly title: Bilingual;
  applies(reading: Reading, range: Range): boolean;
  /** The edits, or why there are none. */
  edits(reading: Reading, range: Range): readonly TextEdit[] | Bilingual;
}

const REFACTORINGS: readonly Refactoring[] = [...MOVES, ...CONTENTS];

export function refactoringsAt(reading: Reading, range: Range): Refactoring[] {
  return REFACTORINGS.filter((one) => one.applies(reading, range));
}

export function findRefactoring(id: string): Refactoring | undefined {
  return REFACTORINGS.find((one) => one.id === id);
}
