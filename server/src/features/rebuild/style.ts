// How a heading of a draft is written – form and writing of its number, Markdown's marks – and how one is written like another.
import { afterMarker, type Line } from '../../document/line';
import { formatMarker, MARKER_LEVEL, type Marker, type MarkerForm, renumberMarker } from '../../document/marker';
import { allSections, type Reading, type Report, type Section } from '../../document/model';
import { formatChineseNumeral, parseChineseNumeral } from '../../text/numerals';
import type { Span } from '../../text/position';

export interface HeadingStyle {
  /** Undefined: without number. */
  readonly form: MarkerForm | undefined;
  /** A marker of this style, to be written with other numbers; undefined: the standard writing. */
  readonly like: Marker | undefined;
  /** What stands between number and words; undefined: as it was. */
  readonly gap: string | undefined;
  /** How many # stand before it; 0: none. */
  readonly hashes: number;
}

const LADDER: readonly MarkerForm[] = ['han', 'han-paren', 'arabic', 'arabic-paren'];
export const FIRST: HeadingStyle = { form: 'han', like: undefined, gap: undefined, hashes: 0 };

export function styleOf({ marker, line }: Section, { lines }: Reading): HeadingStyle {
  const text = lines[line];
  const gap = marker && text ? text.text.slice(marker.end, afterMarker(text)) : undefined;
  return { form: marker?.form, like: marker, gap, hashes: text?.markdownHeading ?? 0 };
}

/** A number tells the level whatever marks of Markdown stand before it. */
const levelOf = ({ form, hashes }: HeadingStyle): string => form ?? '#'.repeat(hashes);

export const sameLevel = (a: HeadingStyle, b: HeadingStyle): boolean => levelOf(a) === levelOf(b);

/** How headings under one of a given style are written in this report; undefined where the levels end. */
export function stylesUnder(reading: Reading, report: Report): (over: HeadingStyle) => HeadingStyle | undefined {
  const known = new Map<string, HeadingStyle>();
  const used = new Set<MarkerForm>();
  for (const section of allSections(report.sections)) {
    if (section.marker) used.add(section.marker.form);
    const key = levelOf(styleOf(section, reading));
    for (const child of section.attachment ? [] : section.children) {
      if (!known.has(key) && (child.marker || (reading.lines[child.line]?.markdownHeading ?? 0) > 0)) {
        known.set(key, styleOf(child, reading));
      }
    }
  }
  return (over) => {
    const like = known.get(levelOf(over));
    if (like) return like;
    const hashes = over.hashes > 0 ? over.hashes + 1 : 0;
    if (hashes > 6) return undefined;
    if (over.form === undefined) return hashes > 0 ? { ...FIRST, form: undefined, hashes } : undefined;
    const lower = LADDER.slice(LADDER.indexOf(over.form) + 1);
    const form = lower.find((one) => used.has(one)) ?? lower[0];
    return form && MARKER_LEVEL[form] > MARKER_LEVEL[over.form] ? { ...FIRST, form, hashes } : undefined;
  };
}

/** 第三部分 and 附件2: a number within the heading's own words. */
export interface WordNumber {
  readonly number: number;
  /** Within the words. */
  readonly span: Span;
  write(number: number): string;
}

const IN_WORDS =
  /^(?:第([一二三四五六七八九十]{1,3})部[分份]|附[件录錄表][ \t\u3000]*(?:([0-9０-９]{1,2})|([一二三四五六七八九十]{1,3})))/u;

export function wordNumber(words: string): WordNumber | undefined {
  const match = IN_WORDS.exec(words.slice(0, 16));
  const numeral = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || numeral === undefined) return undefined;
  const start = match[0].indexOf(numeral, 1);
  const digits = match[2] !== undefined;
  const number = digits ? Number(numeral.normalize('NFKC')) : parseChineseNumeral(numeral);
  if (number === undefined) return undefined;
  return {
    number,
    span: { start, end: start + numeral.length },
    write: (value) => (digits ? String(value) : formatChineseNumeral(value)),
  };
}

/** The words with another number in them; as they are where they have none. */
export function withNumber(words: string, number: number): string {
  const known = wordNumber(words);
  if (!known || number === 0 || known.number === number) return words;
  return words.slice(0, known.span.start) + known.write(number) + words.slice(known.span.end);
}

/** One change within a line. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Where a heading's words begin in its line: behind Markdown's marks and the number. */
export function wordsStart({ marker, attachment }: Section, line: Line): number {
  const start = marker && !attachment ? afterMarker(line) : line.contentStart;
  return line.text.startsWith('**', start) && line.text.indexOf('**', start + 2) > 0 ? start + 2 : start;
}

/** Edits that give a heading's line another style and number. */
export function restyle(section: Section, line: Line, style: HeadingStyle, number: number): SpanEdit[] {
  const { marker } = section;
  const edits: SpanEdit[] = [];
  // a paragraph that begins with its heading takes no marks of Markdown
  if (!section.runIn && style.hashes !== line.markdownHeading) {
    const hashes = '#'.repeat(style.hashes);
    if (line.markdownHeading > 0) {
      const end = line.text.lastIndexOf('#', line.contentStart - 1) + 1;
      const start = end - line.markdownHeading;
      edits.push({ span: { start, end: style.hashes > 0 ? end : line.contentStart }, newText: hashes });
    } else edits.push({ span: { start: line.contentStart, end: line.contentStart }, newText: `${hashes} ` });
  }
  const written = writeNumber(style, number);
  if (marker && marker.form === style.form) {
    if (written !== marker.text) edits.push({ span: { start: marker.start, end: marker.end }, newText: written });
  } else if (marker || style.form !== undefined) {
    const start = marker?.start ?? wordsStart(section, line);
    const end = marker ? afterMarker(line) : start;
    const own = marker ? line.text.slice(marker.end, end) : '';
    edits.push({ span: { start, end }, newText: style.form === undefined ? '' : written + (style.gap ?? own) });
  }
  return edits;
}

function writeNumber({ form, like }: HeadingStyle, number: number): string {
  if (form === undefined) return '';
  return like ? renumberMarker(like, number) : formatMarker(form, number);
}

/** A new heading's line. `indent` is what stands before the headings beside it. */
export function headingLine(style: HeadingStyle, number: number, text: string, indent: string): string {
  const hashes = style.hashes > 0 ? `${'#'.repeat(style.hashes)} ` : '';
  return `${indent}${hashes}${writeNumber(style, number)}${style.gap ?? ''}${text}`;
}
