// The frame that a row of headings shares (聚焦…，推动…; couplets of equal length), to be filled in once more.

/** Fixed words, or a hole with the number of characters that fill it in the others; 0: they differ. */
export type FramePart = string | { readonly hole: number };

const MARKS = /[，、：；,:;\s\u3000]|——/u;
const SPLIT = /([，、：；,:;\s\u3000]|——)/u;
/** Fixed words are at least so long: one character is chance. */
const SHORTEST = 2;
/** Rows are told from the last so many. */
const LOOK = 4;
const LONGEST = 60;

/** Undefined where the texts share nothing. Of one text the frame is its halves, if it has two or more. */
export function frameOf(texts: readonly string[]): readonly FramePart[] | undefined {
  const rows = texts.slice(-LOOK).map((text) => text.slice(0, LONGEST).split(SPLIT));
  const [first] = rows;
  if (!first || rows.some((row) => row.length !== first.length)) return undefined;
  const parts: FramePart[] = [];
  let shared = first.length > 1;
  for (const [index, words] of first.entries()) {
    const column = rows.map((row) => row[index] ?? '');
    if (MARKS.test(words)) {
      if (column.some((mark) => mark !== words)) return undefined;
      parts.push(words);
      continue;
    }
    const clause = clauseFrame(column);
    if (clause.some((part) => typeof part === 'string' || (part.hole > 0 && rows.length > 1))) shared = true;
    parts.push(...clause);
  }
  return shared ? parts : undefined;
}

function clauseFrame(column: readonly string[]): FramePart[] {
  const [first = ''] = column;
  const shortest = Math.min(...column.map(({ length }) => length));
  let prefix = 0;
  let suffix = 0;
  if (column.length > 1) {
    if (column.every((words) => words === first)) return first === '' ? [] : [first];
    while (prefix < shortest - 1 && column.every((words) => words[prefix] === first[prefix])) prefix++;
    if (prefix < SHORTEST) prefix = 0;
    while (suffix < shortest - prefix - 1 && column.every((words) => words.at(-1 - suffix) === first.at(-1 - suffix)))
      suffix++;
    if (suffix < SHORTEST) suffix = 0;
  }
  const hole = column.every(({ length }) => length === first.length) ? first.length - prefix - suffix : 0;
  const parts: FramePart[] = [];
  if (prefix > 0) parts.push(first.slice(0, prefix));
  parts.push({ hole });
  if (suffix > 0) parts.push(first.slice(first.length - suffix));
  return parts;
}

/** Marks that the check of unfilled content knows, should one be left. */
export const HOLE = '××';

/** The frame with its holes shown. */
export const frameText = (parts: readonly FramePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : '×'.repeat(part.hole) || HOLE)).join('');
