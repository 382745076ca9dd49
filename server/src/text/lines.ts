// A text as its lines. Lines end at \n, \r\n and lone \r, as in the Language Server Protocol.
import { comparePositions, type Position, type TextEdit } from './position';

export type LineEnd = '' | '\n' | '\r\n' | '\r';

export interface RawLine {
  /** Without its end. */
  readonly text: string;
  /** '' only on the last line. */
  readonly eol: LineEnd;
}

/** Never empty: the empty text is one empty line. The lines' texts and ends, joined, are the text. */
export function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 10 && unit !== 13) continue;
    const eol: LineEnd = unit === 10 ? '\n' : text.charCodeAt(i + 1) === 10 ? '\r\n' : '\r';
    lines.push({ text: text.slice(from, i), eol });
    if (eol === '\r\n') i++;
    from = i + 1;
  }
  lines.push({ text: text.slice(from), eol: '' });
  return lines;
}

export function joinLines(lines: readonly RawLine[]): string {
  let text = '';
  for (const line of lines) text += line.text + line.eol;
  return text;
}

/** The position, moved into the text when it lies outside of it. */
export function clampPosition(lines: readonly RawLine[], position: Position): Position {
  if (!(position.line >= 0)) return { line: 0, character: 0 };
  const last = lines.length - 1;
  if (position.line > last) return { line: last, character: lines[last]?.text.length ?? 0 };
  const length = lines[position.line]?.text.length ?? 0;
  return { line: position.line, character: Math.min(Math.max(0, position.character || 0), length) };
}

/**
 * Applies edits that all refer to the text as it is now. They must not overlap (see `rangesOverlap`); edits that insert
 * at the same place go in their order.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const lines = splitLines(text);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.text.length + line.eol.length;
  }
  const offset = (position: Position): number => {
    const inside = clampPosition(lines, position);
    return (starts[inside.line] ?? 0) + inside.character;
  };
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort(
      (a, b) =>
        comparePositions(a.edit.range.start, b.edit.range.start) ||
        comparePositions(a.edit.range.end, b.edit.range.end) ||
        a.index - b.index,
    );
  let result = '';
  let from = 0;
  for (const { edit } of sorted) {
    result += text.slice(from, offset(edit.range.start)) + edit.newText;
    from = offset(edit.range.end);
  }
  return result + text.slice(from);
}
