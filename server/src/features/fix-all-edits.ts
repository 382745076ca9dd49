// Mending all as edits of the text in the editor, small enough that cursors and marks elsewhere stay where they are.
import type { Draft } from '../document/draft';
import { chooseFixes } from '../rules/choose-fixes';
import type { CheckSettings } from '../rules/settings';
import { applyEdits, type RawLine, splitLines } from '../text/lines';
import type { TextEdit } from '../text/position';
import { type Checking, type FixAllResult, fixAll } from './fix-all';

export interface FixAllEdits extends Pick<FixAllResult, 'applied' | 'dropped'> {
  /** They turn the draft's text into the mended one; none where there is nothing to mend. */
  readonly edits: readonly TextEdit[];
}

export function fixAllEdits(service: Checking, draft: Draft, settings: CheckSettings): FixAllEdits {
  const { text, applied, dropped } = fixAll(service, draft, settings);
  return { edits: editsTo(text, service, draft, settings), applied, dropped };
}

function editsTo(text: string, service: Checking, draft: Draft, settings: CheckSettings): readonly TextEdit[] {
  const before = draft.text();
  if (text === before) return [];
  // as a rule one round is enough, and the fixes' own edits are the smallest
  const { edits } = chooseFixes(service.check(draft, settings));
  return applyEdits(before, edits) === text ? edits : [replaceMiddle(before, text)];
}

/** One edit for the lines between the first and the last that differ. */
function replaceMiddle(before: string, after: string): TextEdit {
  const was = splitLines(before);
  const is = splitLines(after);
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && sameLine(was[head], is[head])) head++;
  let tail = 0;
  while (tail < most - head && sameLine(was.at(-1 - tail), is.at(-1 - tail))) tail++;
  // whole lines with their ends; where the last line is among them, up to the text's end
  const end =
    tail > 0
      ? { line: was.length - tail, character: 0 }
      : { line: was.length - 1, character: was.at(-1)?.text.length ?? 0 };
  const newText = is
    .slice(head, is.length - tail)
    .map((line) => line.text + line.eol)
    .join('');
  return { range: { start: { line: head, character: 0 }, end }, newText };
}

function sameLine(a: RawLine | undefined, b: RawLine | undefined): boolean {
  return a?.text === b?.text && a?.eol === b?.eol;
}
