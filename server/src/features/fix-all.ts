// Mends all that has one clear answer: applies the preferred safe fixes, reads the result again, until nothing is left.
// Invariant: a fix is applied whole or not at all, and the text is never one that was seen before.
import type { Draft } from '../document/draft';
import { chooseFixes } from '../rules/choose-fixes';
import type { Finding } from '../rules/finding';
import type { CheckSettings } from '../rules/settings';
import { applyEdits } from '../text/lines';

export interface FixAllResult {
  readonly text: string;
  /** Fixes applied, over all rounds. */
  readonly applied: number;
  /** Fixes that gave way to an earlier one; what they are for is looked at again in the next round. */
  readonly dropped: number;
  /** What is still found in `text`. */
  readonly left: readonly Finding[];
}

/** The part of the service that this needs. */
export interface Checking {
  open(uri: string, languageId: string, version: number, text: string): Draft;
  close(draft: Draft): void;
  check(draft: Draft, settings: CheckSettings): Finding[];
}

/** A fix may make way for another, seldom more than once; rules that undo each other's work end here. */
const MOST_ROUNDS = 10;

export function fixAll(service: Checking, draft: Draft, settings: CheckSettings): FixAllResult {
  let text = draft.text();
  let left = service.check(draft, settings);
  let applied = 0;
  let dropped = 0;
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(left);
    const mended = applyEdits(text, chosen.edits);
    if (seen.has(mended)) break;
    seen.add(mended);
    const next = service.open(draft.uri, draft.languageId, draft.version, mended);
    left = service.check(next, settings);
    service.close(next);
    text = mended;
    applied += chosen.applied;
    dropped += chosen.dropped;
  }
  return { text, applied, dropped, left };
}
