// What a web page left in a text that was copied from it: HTML tags and entities within a line, blocks of navigation around the text.
import type { Line } from '../../document/line';
import type { LineKind, Reading } from '../../document/model';
import type { Range, Span } from '../../text/position';

const TAG = /(?:<\/?(?:br|p|div|span|font|strong|td|tr)(?:\s[^<>\n]{0,200})?\/?>|&(?:nbsp|emsp|ensp);)+/giu;
const PROSE: ReadonlySet<LineKind> = new Set<LineKind>([
  'title',
  'heading',
  'run-in-heading',
  'paragraph',
  'continuation',
]);
const CHINESE = /[\p{Script=Han}，。；：！？、“”（）《》]/u;

/** Tags between Chinese words: at the ends of a line, in tables and beside code they may be Markdown's. */
export function* tagsIn({ text }: Line, kind: LineKind): Generator<Span> {
  if (!/[<&]/u.test(text) || !PROSE.has(kind) || text.includes('`') || text.includes('<!--')) return;
  for (const { index: start, 0: tag } of text.matchAll(TAG)) {
    const end = start + tag.length;
    if (CHINESE.test(text[start - 1] ?? '') && CHINESE.test(text[end] ?? '')) yield { start, end };
  }
}

interface Block {
  /** From the first word to the last. */
  readonly range: Range;
  /** The lines with their ends. */
  readonly lines: Range;
  readonly count: number;
}

/** Longer lines speak of such things: a paragraph that says 版权所有. */
const LONGEST = 80;

/** Navigation, buttons and footers of a page, each run of lines once. */
export function* chromeBlocks({ lines, kinds, reports }: Reading): Generator<Block> {
  if (reports.length === 0) return;
  let first = -1;
  let last = -1;
  let count = 0;
  for (let number = 0; number <= lines.length; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (line && kind === 'blank' && first >= 0) continue;
    if (line && kind === 'chrome' && line.solid <= LONGEST && !line.text.includes('。')) {
      if (first < 0) first = number;
      last = number;
      count++;
      continue;
    }
    const start = lines[first];
    const end = lines[last];
    if (start && end) {
      yield {
        range: { start: { line: first, character: start.start }, end: { line: last, character: end.end } },
        lines: {
          start: { line: first, character: 0 },
          end: end.eol === '' ? { line: last, character: end.text.length } : { line: last + 1, character: 0 },
        },
        count,
      };
    }
    first = -1;
    count = 0;
  }
}
