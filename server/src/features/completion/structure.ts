// Structural positions: places in a line where a writer begins something (a heading, a step, the name of a document), so that an
// editor may offer by itself what could follow. Everywhere else it waits to be asked.

export type Structure =
  /** Nothing but indent stands before. */
  | 'line-start'
  /** Behind a heading's marker, or Markdown's `##`. */
  | 'heading'
  /** Behind 一是, 二要. */
  | 'series'
  /** Behind 《. */
  | 'title';

const INDENT = /^[\s\u200b]*$/u;
const HEADING =
  /^[\s\u200b]*(?:#{1,6}[ \t\u3000]*|(?:#{1,6}[ \t\u3000]*)?(?:[一二三四五六七八九十百]{1,5}、|[（(][一二三四五六七八九十百]{1,5}[）)]|[0-9]{1,2}[.．、]|[（(][0-9]{1,2}[）)])[ \t\u3000]*)$/u;
const SERIES = /(?:^|[。；：，！？;:\s])[一二三四五六七八九十]{1,2}[是要]$/u;
/** A marker, however much space stands around it, is told from so many characters. */
const LOOK = 40;

/** What the text of a line before a place makes of the place; undefined: it is none of these. */
export function structureBefore(before: string): Structure | undefined {
  const near = before.slice(-LOOK);
  if (near.endsWith('《')) return 'title';
  if (near.length === before.length) {
    if (INDENT.test(before)) return 'line-start';
    if (HEADING.test(before)) return 'heading';
  }
  return SERIES.test(near) ? 'series' : undefined;
}
