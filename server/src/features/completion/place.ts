// The place at which something is to be completed, and whether an editor may offer anything there by itself.
import type { LineKind, Reading } from '../../document/model';
import { quotedSpans } from '../../document/quotations';
import { clampPosition } from '../../text/lines';
import type { Position } from '../../text/position';
import type { Place } from './item';
import { structureBefore } from './structure';

/** Nothing is written there that this product knows of. */
const CLOSED: ReadonlySet<LineKind> = new Set<LineKind>(['code', 'front-matter', 'chrome', 'residue']);

export function placeAt(reading: Reading, position: Position): Place | undefined {
  const { line, character } = clampPosition(reading.lines, position);
  const kind = reading.kinds[line];
  if (!reading.isReport || kind === undefined || CLOSED.has(kind)) return undefined;
  const text = reading.lines[line]?.text ?? '';
  const before = text.slice(0, character);
  return {
    reading,
    report: reading.reports.findLast(({ startLine }) => startLine <= line),
    line,
    character,
    text,
    before,
    after: text.slice(character),
    structure: structureBefore(before),
  };
}

/** Where something begins, and not within words that somebody else said. */
export function offersByItself({ reading, line, character, structure, after }: Place): boolean {
  if (structure === undefined) return false;
  if ((structure === 'line-start' || structure === 'heading') && after.trim() !== '') return false;
  const read = reading.lines[line];
  return (
    !read ||
    !quotedSpans(read).some(({ start, end, kind }) => kind === 'quotation' && start < character && character <= end)
  );
}
