// One line of a text with what can be said of it alone. A line knows neither its number nor its neighbours, so an edit
// elsewhere never makes it stale.
// Invariant: immutable; everything is a function of `text`.
import { CLOSERS, countCharacters, isHalfWidthStop, isSpace, SENTENCE_END } from '../text/characters';
import type { RawLine } from '../text/lines';
import { countTraditional } from '../text/script';
import { type Marker, readMarker } from './marker';
import { readTraits, type Traits } from './traits';

export interface Line extends RawLine {
  /** The content without surrounding space: UTF-16 offsets; both are `text.length` on a blank line. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin: behind indent, a glued paid-content marker, Markdown's `## `, `**`, `- ` and `> `. */
  readonly contentStart: number;
  /** Where the words end: before closing `**` and `#`. */
  readonly contentEnd: number;
  /** Level of a Markdown heading (1–6), 0 for any other line. */
  readonly markdownHeading: number;
  readonly marker: Marker | undefined;
  readonly traits: Traits;
  readonly han: number;
  readonly kana: number;
  /** Characters that are not space. */
  readonly solid: number;
  /** Characters of common traditional forms less those of simplified forms. */
  readonly traditional: number;
  /** The words end with 。！？… (closing quotation marks and brackets may follow). */
  readonly endsSentence: boolean;
  /** The last character of the words, closing marks skipped; '' on a blank line. */
  readonly lastMark: string;
}

/** Nothing but a site's marker stands on the line: ##paidend##. */
export const isResidue = (line: Line): boolean =>
  line.start < line.end && line.contentStart >= line.contentEnd && line.markdownHeading === 0;

export const isBlank = (line: Line): boolean => line.start === line.end;

/** What `read` tells of a line, read once for as long as the line lives. */
export function perLine<T extends object>(read: (line: Line) => T): (line: Line) => T {
  const slot = readers++;
  return (line) => {
    const told = KeptLine.toldOf(line);
    let here = told[slot];
    if (here === undefined) {
      here = read(line);
      told[slot] = here;
    }
    // only this reader writes to its slot
    return here as T;
  };
}

let readers = 0;

/** A line with room for what readers tell of it: a field is many times faster than a map of all lines, and asked at every keystroke. */
class KeptLine {
  // private, so that equal lines are equal whatever was asked of them
  readonly #told: object[] = [];

  static toldOf(line: Line): object[] {
    return line instanceof KeptLine ? line.#told : [];
  }
}

/** The words of the line, without indent, marker of a tool, Markdown prefix; the ordinal marker is still there. */
export const contentOf = (line: Line): string => line.text.slice(line.contentStart, line.contentEnd);

/** The words behind the ordinal marker (and the space that follows it). */
export function textAfterMarker(line: Line): string {
  return line.text.slice(afterMarker(line), line.contentEnd);
}

/** Where the words behind the ordinal marker begin. */
export function afterMarker(line: Line): number {
  let at = line.marker?.end ?? line.contentStart;
  while (at < line.contentEnd && isSpace(line.text.charCodeAt(at))) at++;
  return at;
}

/** Paid-content markers of template sites, alone or glued to what follows: ##paidbegin##二、… */
const SITE_MARKER = /^(?:(?:##|\$\$)[A-Za-z_]{3,20}(?:##|\$\$)[ \t\u3000]*)+/u;
const MARKDOWN_HEADING = /^(#{1,6})(?=[ \t\u3000]|[^#\s!A-Za-z0-9])[ \t\u3000]*/u;
const MARKDOWN_PREFIX = /^(?:>[ \t]?)*(?:[-*+][ \t]+)?/u;

export function readLine(raw: RawLine): Line {
  const { text, eol } = raw;
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const { han, kana, solid } = countCharacters(text);

  let contentStart = start;
  let contentEnd = end;
  let markdownHeading = 0;
  const first = text[start];
  if (first === '#' || first === '$') {
    const site = SITE_MARKER.exec(text.slice(start, end));
    if (site) contentStart += site[0].length;
  }
  if (text[contentStart] === '#') {
    const heading = MARKDOWN_HEADING.exec(text.slice(contentStart, end));
    if (heading?.[1]) {
      markdownHeading = heading[1].length;
      contentStart += heading[0].length;
      while (contentEnd > contentStart && text[contentEnd - 1] === '#') contentEnd--;
      while (contentEnd > contentStart && isSpace(text.charCodeAt(contentEnd - 1))) contentEnd--;
    }
  } else if (first === '>' || first === '-' || first === '*' || first === '+') {
    contentStart += MARKDOWN_PREFIX.exec(text.slice(contentStart, end))?.[0].length ?? 0;
  }
  if (text.startsWith('**', contentStart)) {
    const close = text.indexOf('**', contentStart + 2);
    // **一、基本情况** is bold as a whole; of **1.资金不足。**投入… only the lead is
    if (close === contentEnd - 2 && close > contentStart + 2) {
      contentStart += 2;
      contentEnd -= 2;
    } else if (close > 0 && readMarker(text, contentStart + 2)) contentStart += 2;
  }

  let last = contentEnd;
  while (last > contentStart && CLOSERS.includes(text[last - 1] ?? '')) last--;
  const lastMark = last > contentStart ? (text[last - 1] ?? '') : '';
  return Object.assign(new KeptLine(), {
    text,
    eol,
    start,
    end,
    contentStart,
    contentEnd,
    markdownHeading,
    marker: contentStart < contentEnd ? readMarker(text, contentStart) : undefined,
    traits: readTraits(text, contentStart, contentEnd, lastMark),
    han,
    kana,
    solid,
    traditional: countTraditional(text),
    endsSentence: lastMark !== '' && (SENTENCE_END.includes(lastMark) || isHalfWidthStop(text, last - 1)),
    lastMark,
  });
}
