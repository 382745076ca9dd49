// What can be done to a draft that is no mending: all refactorings, in the order of their use. Whether one applies is asked at every
// move of the cursor and must be cheap; what it does is computed when the writer has chosen it.
import type { Reading } from '../../document/model';
import type { Bilingual } from '../../rules/rule';
import type { Range, TextEdit } from '../../text/position';
import { CONTENTS } from '../rebuild/contents-actions';
import { MOVES } from '../rebuild/moves';
import { COUNTS } from './counts';
import { PARAGRAPH } from './paragraphs';
import { RUN_IN } from './run-in';
import { SCRIPTS, type ScriptConverter } from './scripts';
import { SERIES_LAYOUT } from './series-layout';

export interface Refactoring {
  /** Stable, in kebab case. */
  readonly id: string;
  readonly kind: 'move' | 'rewrite';
  readonly title: Bilingual;
  /** Offered to whom asks, never by the light bulb that follows the cursor: it could shine at every paragraph. */
  readonly quiet?: true;
  /** It needs a converter of scripts. */
  readonly converts?: true;
  applies(reading: Reading, range: Range): boolean;
  /** The edits, or why there are none. */
  edits(reading: Reading, range: Range, converter?: ScriptConverter): readonly TextEdit[] | Bilingual;
}

const REFACTORINGS: readonly Refactoring[] = [
  ...MOVES,
  ...RUN_IN,
  ...PARAGRAPH,
  ...SERIES_LAYOUT,
  ...CONTENTS,
  ...COUNTS,
  ...SCRIPTS,
];

export function refactoringsAt(reading: Reading, range: Range): Refactoring[] {
  return REFACTORINGS.filter((one) => one.applies(reading, range));
}

export function findRefactoring(id: string): Refactoring | undefined {
  return REFACTORINGS.find((one) => one.id === id);
}
