// Positions in a text, as the Language Server Protocol counts them: lines from 0, characters in UTF-16 code units from 0.

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open: `end` is the first position after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Half-open part of one line, in UTF-16 code units from the line's start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** The range of a span that lies on one line. */
export function rangeOn(line: number, span: Span): Range {
  return { start: { line, character: span.start }, end: { line, character: span.end } };
}

export function shiftRange(range: Range, lines: number): Range {
  if (lines === 0) return range;
  return {
    start: { line: range.start.line + lines, character: range.start.character },
    end: { line: range.end.line + lines, character: range.end.character },
  };
}

/** Ranges that touch at their ends do not overlap, except two empty ones at the same place. */
export function rangesOverlap(a: Range, b: Range): boolean {
  const empty = comparePositions(a.start, a.end) === 0 && comparePositions(b.start, b.end) === 0;
  if (empty) return comparePositions(a.start, b.start) === 0;
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
