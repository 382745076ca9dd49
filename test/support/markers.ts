// Texts with marks in them: ⟦…⟧ around each range that is expected, ‸ where the cursor stands.
import type { Position, Range } from '../../server/src/text/position';

export interface Marked {
  readonly text: string;
  /** In the order of their opening marks; may nest. */
  readonly ranges: readonly Range[];
  readonly cursor: Position | undefined;
}

export function readMarks(marked: string): Marked {
  let text = '';
  let line = 0;
  let character = 0;
  let cursor: Position | undefined;
  const open: number[] = [];
  const ranges: { start: Position; end: Position }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i] as string;
    if (c === '⟦') {
      open.push(ranges.length);
      ranges.push({ start: { line, character }, end: { line, character } });
    } else if (c === '⟧') {
      const index = open.pop();
      const range = index === undefined ? undefined : ranges[index];
      if (!range) throw new Error('⟧ without ⟦');
      range.end = { line, character };
    } else if (c === '‸') cursor = { line, character };
    else {
      text += c;
      if (c === '\n' || (c === '\r' && marked[i + 1] !== '\n')) {
        line++;
        character = 0;
      } else character++;
    }
  }
  if (open.length > 0) throw new Error('⟦ without ⟧');
  return { text, ranges, cursor };
}

/** The text with ⟦…⟧ around the ranges: what a failing test shows. */
export function writeMarks(text: string, ranges: readonly Range[]): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const marks = ranges.flatMap((range, order) => [
    { ...range.end, mark: '⟧', order: -1 - order },
    { ...range.start, mark: '⟦', order },
  ]);
  // from the back, so that places stay true; at one place ⟧ comes before ⟦
  marks.sort(
    (a, b) =>
      b.line - a.line || b.character - a.character || (a.mark === b.mark ? b.order - a.order : a.mark === '⟦' ? -1 : 1),
  );
  for (const { line, character, mark } of marks) {
    const was = lines[line] ?? '';
    lines[line] = was.slice(0, character) + mark + was.slice(character);
  }
  return lines.join('');
}
