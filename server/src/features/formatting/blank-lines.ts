// Blank lines that are too many: more than one between paragraphs of a report, and those at the end of the text. Around titles and
// signatures they are layout, between pieces they part them.
import type { LineKind, Reading } from '../../document/model';

const BODY: ReadonlySet<LineKind> = new Set<LineKind>([
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
]);

/** Lines from 0, `end` not included. */
export interface BlankLines {
  readonly start: number;
  readonly end: number;
}

export function surplusBlankLines({ lines, kinds, reports }: Reading): BlankLines[] {
  const surplus: BlankLines[] = [];
  for (const { startLine, endLine } of reports) {
    let text = startLine;
    for (let number = startLine + 1; number <= endLine; number++) {
      const kind = kinds[number];
      if (kind === 'blank') continue;
      // the first stays, with its line end
      const between = kind && BODY.has(kind) && BODY.has(kinds[text] ?? 'outside');
      if (between && number - text > 2) surplus.push({ start: text + 2, end: number });
      text = number;
    }
  }
  const last = lines.length - 1;
  let end = last;
  while (end > 0 && kinds[end] === 'blank') end--;
  if (lines[last]?.text === '' && last > end + 1) surplus.push({ start: end + 1, end: last });
  return surplus;
}
