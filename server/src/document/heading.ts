// What a heading is before it has a place in the tree, and how one is made from a line.
import { isHalfWidthStop } from '../text/characters';
import { afterMarker, contentOf, type Line } from './line';

/** A heading as found, before it has a place in the tree. */
export interface Heading {
  readonly line: number;
  /** Second line of a heading on two lines. */
  readonly lastLine: number;
  /** UTF-16 offsets of the heading's words, without marker: the start on `line`, the end on `lastLine`. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly text: string;
  readonly runIn: boolean;
  /** Level by marker or Markdown; undefined: by its place. */
  readonly level: number | undefined;
  readonly attachment: boolean;
  /** 第一部分: it holds the numbered headings up to the next part. */
  readonly part: boolean;
}

interface StandingOptions {
  readonly level?: number;
  readonly attachment?: boolean;
  readonly part?: boolean;
  /** A second line of the heading. */
  readonly rest?: number | undefined;
}

export function standing(line: Line, number: number, lines: readonly Line[], options: StandingOptions = {}): Heading {
  const start = options.attachment ? line.contentStart : afterMarker(line);
  const own = line.text.slice(start, line.contentEnd);
  const rest = options.rest === undefined ? undefined : lines[options.rest];
  return {
    line: number,
    lastLine: rest && options.rest !== undefined ? options.rest : number,
    textStart: start,
    textEnd: (rest ?? line).contentEnd,
    text: (rest ? `${own} ${contentOf(rest)}` : own).replaceAll('**', ''),
    runIn: false,
    level: options.level,
    attachment: options.attachment ?? false,
    part: options.part ?? false,
  };
}

/** A heading that its paragraph follows on the same line; `sentenceEnd` is where its words end (UTF-16 offset). */
export function runIn(line: Line, number: number, level: number | undefined, sentenceEnd: number): Heading {
  let textStart = line.marker ? afterMarker(line) : line.contentStart;
  // 1. **资金不足**：… and **1.资金不足**：… in Markdown
  if (line.text.startsWith('**', textStart)) textStart += 2;
  const bold = line.text.indexOf('**', textStart);
  const textEnd = bold > textStart && bold < sentenceEnd ? bold : sentenceEnd;
  return {
    line: number,
    lastLine: number,
    textStart,
    textEnd,
    text: line.text.slice(textStart, textEnd),
    runIn: true,
    level,
    attachment: false,
    part: false,
  };
}

/** Offset behind the first 。！？ outside of quotation marks, book-title marks and brackets; undefined: there is none. */
export function firstSentenceEnd(text: string, from: number, to: number): number | undefined {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const c = text[at] as string;
    if ('“‘《〈（(「『'.includes(c)) depth++;
    else if ('”’》〉）)」』'.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (c === '。' || c === '！' || c === '？' || isHalfWidthStop(text, at))) return at + 1;
    // an opening mark that never closes must not swallow the paragraph
    if (at - from > 120) depth = 0;
  }
  return undefined;
}
