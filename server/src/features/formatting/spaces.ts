// Spaces that a Chinese report does not have: between Han and digits or Latin letters, behind an ordinal marker, at a line's end.
// Invariant: only spaces go; those of quotations, names of documents, markup, columns and foreign words stay.
import { afterMarker, isBlank, type Line } from '../../document/line';
import { readMarker } from '../../document/marker';
import type { LineKind, Reading } from '../../document/model';
import { quotedSpans } from '../../document/quotations';
import { PROSE } from '../../rules/regions';
import { maskMarkup } from '../../text/markup';
import type { Span } from '../../text/position';

/** Lines whose words are set as text; signatures, cells and contents may part things by spaces. */
const WORDS: ReadonlySet<LineKind> = new Set<LineKind>([
  ...PROSE,
  'title',
  'collection-title',
  'date',
  'attachment',
  'caption',
]);
const HAN = '\\u3007\\u3400-\\u9fff';
const MARKS = '，。；：、！？';
const BETWEEN = new RegExp(
  `(?<=[${HAN}${MARKS}])[ \\u00a0](?=[A-Za-z0-9])|(?<=[A-Za-z0-9%％℃])[ \\u00a0](?=[${HAN}${MARKS}“《])`,
  'gu',
);
const COLUMNS = /[ \u3000\u00a0]{2}|\t/u;

/** Spaces within the line's words that go. */
export function innerSpaces(line: Line, kind: LineKind, markdown: boolean): Span[] {
  if (!WORDS.has(kind)) return [];
  const gap = markerGap(line, markdown);
  const spans = gap ? [gap] : [];
  const { text, contentEnd } = line;
  const from = afterMarker(line);
  // a name and its number, a label and its value: no sentence
  if (kind === 'paragraph' && !/[，。；：！？,;:]/u.test(text)) return spans;
  if (line.han * 3 < line.solid || COLUMNS.test(text.slice(from, contentEnd))) return spans;
  const quoted = quotedSpans(line);
  for (const { index: start } of maskMarkup(text).matchAll(BETWEEN)) {
    if (start < from || start >= contentEnd) continue;
    if (!quoted.some((one) => one.start < start && start < one.end)) spans.push({ start, end: start + 1 });
  }
  return spans;
}

/** 一、 基本情况: the spaces behind the marker. In Markdown those of 1. make it a list, and an indented list is one within another. */
function markerGap(line: Line, markdown: boolean): Span | undefined {
  const { text, marker, start: indent } = line;
  if (!marker || marker.end === line.contentStart) return undefined;
  const end = afterMarker(line);
  if (end === marker.end || end === line.contentEnd) return undefined;
  if (!/^[ \u3000\u00a0]+$/u.test(text.slice(marker.end, end))) return undefined;
  if (marker.form === 'arabic' && (markdown || indent > 1)) return undefined;
  if (markdown && !marker.standard) return undefined;
  // 1. 5G网络 would be another number
  const joined = readMarker(text.slice(0, marker.end) + text.slice(end), marker.start);
  return joined?.end === marker.end ? { start: marker.end, end } : undefined;
}

const UNTOUCHED: ReadonlySet<LineKind> = new Set<LineKind>([
  'code',
  'front-matter',
  'table-head',
  'table-row',
  'table-cell',
  'chrome',
  'outside',
]);
const TRAILING = /^[ \t\u3000\u00a0\u2000-\u200b\u202f]+$/u;

/** The spaces at the end of a line, and all of a blank one. */
export function trailingSpaces({ lines, kinds }: Reading, number: number, markdown: boolean): Span | undefined {
  const line = lines[number];
  const kind = kinds[number];
  if (!line || !kind || UNTOUCHED.has(kind)) return undefined;
  const start = isBlank(line) ? 0 : line.end;
  const tail = line.text.slice(start);
  if (!TRAILING.test(tail)) return undefined;
  // what is left of the line would be the second half of the line end before it
  if (start === 0 && line.eol === '\n' && lines[number - 1]?.eol === '\r') return undefined;
  const below = lines[number + 1];
  // Markdown's line break
  if (markdown && start > 0 && /^ {2,}$/u.test(tail) && below && !isBlank(below)) return undefined;
  return { start, end: line.text.length };
}
