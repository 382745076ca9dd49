// What a change of a document was: something typed at one place, by key or by an input method, or anything else.
import type { Position, Range } from '../../server/src/protocol';

export interface Change {
  readonly range: Range;
  readonly text: string;
}

/** What an input method commits at once is not longer. */
const LONGEST = 24;
const ENTER = /^\r?\n[ \t\u3000]*$/u;
/** A composition that is still going on. */
const LETTERS = /[A-Za-z']$/u;

/**
 * Where the cursor comes to stand; undefined where this was no typing (several places, much text, a deletion) or where letters may
 * still be a composition.
 */
export function endOfTyping(changes: readonly Change[]): Position | undefined {
  const [change] = changes;
  if (!change || changes.length > 1) return undefined;
  const { range, text } = change;
  if (text === '' || text.length > LONGEST || LETTERS.test(text)) return undefined;
  const { line, character } = range.start;
  if (!/[\r\n]/u.test(text)) return { line, character: character + text.length };
  return ENTER.test(text) ? { line: line + 1, character: text.length - text.lastIndexOf('\n') - 1 } : undefined;
}

/** Letters were typed, or are what an input method shows of a composition. */
export function isComposition(changes: readonly Change[]): boolean {
  const [change] = changes;
  return change !== undefined && changes.length === 1 && change.text.length <= LONGEST && LETTERS.test(change.text);
}

/** Requests by the editor itself come so soon after a key, beyond the delay that is set for them. */
const SOON = 200;

export interface RequestContext {
  /** The editor was asked by a key, or asks after a letter or when words are gone on with: it does not say which. */
  readonly invoked: boolean;
  /** Milliseconds since the document was changed. */
  readonly sinceChange: number;
  /** Milliseconds after a letter at which the editor asks by itself, if it does. */
  readonly quickDelay: number;
}

/** Whether the editor asks by itself. */
export function isAutomatic({ invoked, sinceChange, quickDelay }: RequestContext): boolean {
  return !invoked || sinceChange <= quickDelay + SOON;
}
