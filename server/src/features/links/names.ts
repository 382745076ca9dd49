// Names in a report: short forms with their definition (以下简称“市科委”), documents 《…》, and terms that the house or the draft knows.
import { abbreviationsIn } from '../../document/abbreviations';
import { type Line, perLine } from '../../document/line';
import type { LineKind } from '../../document/model';
import { isCited, quotedSpans } from '../../document/quotations';
import { isDigit, isHan, isLatin } from '../../text/characters';
import { isCommonPair } from '../../text/common-pairs';
import { type Range, rangeOn, type Span } from '../../text/position';
import { covers } from '../../text/search';
import { termIndexOf } from '../completion/term-index';
import { type Known, type Link, type LinkPlace, touches } from './link';

const definitionsIn = perLine(abbreviationsIn);

/** No words of the writer's stand there. */
const CLOSED: ReadonlySet<LineKind> = new Set<LineKind>(['code', 'front-matter', 'chrome', 'residue', 'outside']);

export function abbreviationLink({ reading, report, line, position }: LinkPlace): Link | undefined {
  const { character } = position;
  const tried = new Set<string>();
  for (let number = report.startLine; number <= report.endLine; number++) {
    const defining = reading.lines[number];
    for (const { full, short, at } of defining ? definitionsIn(defining) : []) {
      const near = line.text.slice(Math.max(0, character - short.length), character + short.length);
      if (tried.has(short) || !near.includes(short)) continue;
      tried.add(short);
      // 《条例》 is found with its marks, and named without them
      const marks = short.startsWith('《') ? 1 : 0;
      const within = (span: Span): Span => ({ start: span.start + marks, end: span.end - marks });
      const usesIn = (one: Line): Span[] => occurrences(one.text, short, full).map(within);
      if (!usesIn(line).some((use) => touches(use, character))) continue;
      return {
        kind: 'abbreviation',
        name: short.slice(marks, short.length - marks),
        long: full,
        definition: rangeOn(number, within(at)),
        places: places({ reading, report }, usesIn),
      };
    }
  }
  return undefined;
}

/** The name of a document stands first where it is introduced. */
export function documentLink({ reading, report, line, position }: LinkPlace): Link | undefined {
  const here = titlesIn(line).find((span) => touches(span, position.character));
  if (!here) return undefined;
  const name = line.text.slice(here.start, here.end);
  const all = places({ reading, report }, (one) =>
    titlesIn(one).filter(({ start, end }) => one.text.slice(start, end) === name),
  );
  return { kind: 'document', name, definition: all[0], places: all };
}

/** Without the marks. */
const titlesIn = perLine((line): readonly Span[] =>
  quotedSpans(line)
    .filter(({ start, end, kind }) => kind === 'title' && line.text[start] === '《' && line.text[end - 1] === '》')
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 })),
);

/** Longer words are no terms. */
const LONGEST_TERM = 24;

/** In the writer's own words: what others said, and names of documents, are left out. */
export function termLink({ reading, report, line, position }: LinkPlace, known: Known): Link | undefined {
  const name = termAt(line, position.character, known);
  if (name === undefined) return undefined;
  return {
    kind: 'term',
    name,
    definition: undefined,
    places: places({ reading, report }, (one) =>
      occurrences(one.text, name).filter(({ start }) => !isCited(one, start)),
    ),
  };
}

/** The longest; of equals the one that begins first. */
function termAt(line: Line, character: number, { profile, terms }: Known): string | undefined {
  const { text } = line;
  const index = termIndexOf(profile);
  const own = new Set(terms);
  for (let length = Math.min(LONGEST_TERM, text.length); length > 1; length--) {
    const last = Math.min(character, text.length - length);
    for (let start = Math.max(0, character - length); start <= last; start++) {
      const words = text.slice(start, start + length);
      if (!own.has(words) && !index.has(words)) continue;
      if (!isCited(line, start) && isWhole(text, { start, end: start + length })) return words;
    }
  }
  return undefined;
}

function places(
  { reading, report }: Pick<LinkPlace, 'reading' | 'report'>,
  spansIn: (line: Line) => readonly Span[],
): Range[] {
  const found: Range[] = [];
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || !kind || CLOSED.has(kind)) continue;
    for (const span of spansIn(line)) found.push(rangeOn(number, span));
  }
  return found;
}

/** Those that are no part of a longer name. */
function occurrences(text: string, words: string, longer?: string): Span[] {
  const taken = longer?.includes(words) ? occurrences(text, longer) : [];
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start)) {
    const span = { start, end: start + words.length };
    const whole = isWhole(text, span) && !(covers(taken, start) && covers(taken, span.end - 1));
    if (whole) spans.push(span);
    start = whole ? span.end : start + 1;
  }
  return spans;
}

/** Not the middle of two other words (国企 in 中国企业), nor of a longer Latin one. */
function isWhole(text: string, { start, end }: Span): boolean {
  const isToken = (at: number): boolean => isLatin(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));
  if ((isToken(start) && isToken(start - 1)) || (isToken(end - 1) && isToken(end))) return false;
  const joins = (at: number): boolean => isHan(text.charCodeAt(at)) && isCommonPair(text[at - 1] ?? '', text[at] ?? '');
  return !(joins(start) && joins(end));
}
