// How a text sets its lines: whether paragraphs are indented or stand apart by blank lines, and where it is wrapped at a
// fixed width (by a mail program, or copied from a page).
import type { Line } from './line';

/** Two text lines that follow one another. */
export interface Joint {
  readonly line: number;
  readonly next: number;
  readonly before: Line;
  readonly after: Line;
  readonly blanks: number;
  /** A caption stands between. */
  readonly across: boolean;
}

export interface Layout {
  readonly indents: boolean;
  readonly blankLines: boolean;
  /** Long lines mostly end without a mark: that one does so says nothing here. */
  readonly unmarked: boolean;
  /** Long lines all but always end with a mark. */
  readonly marked: boolean;
  /** Lines without end mark that reach the even right edge of wrapped text. */
  readonly wrapped: ReadonlySet<number>;
}

const MOST_BLANKS = 4;
const LONG = 40;
const SHORT = 20;
/** Numbered lines up to this length, without a mark at their end, are headings before they are wrapped text. */
const HEADING = 30;
/** Columns of wrapped text: narrower lines are verse or slogans, wider ones paragraphs. */
const EDGE = { least: 30, most: 120, slack: 6 } as const;

export const isIndented = (line: Line): boolean => line.start >= 2 || (line.start === 1 && line.text[0] !== ' ');

/** No mark at its end. The ASCII full stop ends lines of other tongues, | a table's. */
export function isOpen(line: Line): boolean {
  if (line.markdownHeading > 0 || line.endsSentence || line.contentStart >= line.contentEnd) return false;
  return !'；：;:.|'.includes(line.lastMark);
}

/** Text lines in pairs; blank lines and captions may stand between the two, nothing else. */
export function readJoints(lines: readonly Line[], isText: (number: number) => boolean): Joint[] {
  const joints: Joint[] = [];
  let line = -1;
  let before: Line | undefined;
  let blanks = 0;
  let across = false;
  for (let next = 0; next < lines.length; next++) {
    const after = lines[next];
    if (!after) continue;
    if (after.traits.caption) across = true;
    else if (isText(next)) {
      if (before && blanks <= MOST_BLANKS) joints.push({ line, next, before, after, blanks, across });
      line = next;
      before = after;
      blanks = 0;
      across = false;
    } else if (after.start === after.end) blanks++;
    else before = undefined;
  }
  return joints;
}

export function readLayout(joints: readonly Joint[]): Layout {
  let paragraphs = 0;
  let indented = 0;
  let apart = 0;
  let long = 0;
  let open = 0;
  // … and no indented line follows
  let flush = 0;
  for (const { before, after, blanks } of joints) {
    if (before.solid >= LONG) {
      long++;
      if (isOpen(before)) open++;
      if (isOpen(before) && !isIndented(after)) flush++;
    }
    if (!before.endsSentence || before.solid < SHORT || after.solid < SHORT) continue;
    paragraphs++;
    if (isIndented(after)) indented++;
    if (blanks > 0) apart++;
  }
  const indents = paragraphs >= 2 && indented >= paragraphs * 0.7;
  // where paragraphs are indented, a line that goes on flush does not tell how they end
  if (indents) open -= flush;
  return {
    indents,
    blankLines: paragraphs >= 2 && apart >= paragraphs * 0.8,
    unmarked: open >= 3 && open > long * 0.5,
    marked: long >= 6 && open <= 2,
    wrapped: findWrapped(joints),
  };
}

/**
 * Runs of lines without blank lines whose right edge is even but where paragraphs end. Parallel slogans of one length have no
 * full stop among them.
 */
function findWrapped(joints: readonly Joint[]): Set<number> {
  const wrapped = new Set<number>();
  let run: Measured[] = [];
  const short: Measured[][] = [];
  let page = 0;
  const close = (): void => {
    if (run.length >= 4) {
      const edge = run.reduce((most, { width }) => Math.max(most, width), 0);
      const full = run.filter(({ width }) => width >= edge - EDGE.slack);
      const open = full.filter(({ line }) => isOpen(line));
      if (
        edge >= EDGE.least &&
        open.filter(({ line }) => !isNumberedHeading(line)).length >= 3 &&
        full.length * 2 >= run.length &&
        run.some(({ line }) => line.text.includes('。'))
      ) {
        for (const { number } of open) wrapped.add(number);
        page = Math.max(page, edge);
      }
    } else if (run.length > 1) short.push(run);
    run = [];
  };
  const add = (number: number, line: Line): void => {
    const width = columns(line);
    if (width > EDGE.most) close();
    else run.push({ number, line, width });
  };
  for (const { line, next, before, after, blanks } of joints) {
    if (run.at(-1)?.number !== line || blanks > 0) {
      close();
      add(line, before);
    }
    if (blanks === 0) add(next, after);
  }
  close();
  // where long paragraphs are wrapped, those of two or three lines are too
  for (const { number, line, width } of page > 0 ? short.flatMap((lines) => lines.slice(0, -1)) : [])
    if (width <= page && width >= page - EDGE.slack && isOpen(line)) wrapped.add(number);
  return wrapped;
}

/** A heading that is as long as the lines under it by chance. */
const isNumberedHeading = ({ marker, traits, solid }: Line): boolean =>
  marker !== undefined && traits.headline && solid <= HEADING;

interface Measured {
  readonly number: number;
  readonly line: Line;
  readonly width: number;
}

/** Width on a screen that gives Han and full-width characters two columns; of long lines only that they are long. */
function columns(line: Line): number {
  if (line.end > EDGE.most) return line.end;
  let width = 0;
  for (let at = 0; at < line.end; at++) {
    const unit = line.text.charCodeAt(at);
    width += unit < 0x2e80 && !(unit >= 0x2014 && unit <= 0x2026) ? 1 : 2;
  }
  return width;
}
