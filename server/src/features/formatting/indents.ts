// How paragraphs and numbered headings are indented: as the settings say, or as most of the report's are.
import type { Line } from '../../document/line';
import type { Reading, Report } from '../../document/model';
import type { CheckSettings } from '../../rules/settings';
import type { Span } from '../../text/position';

/** Two ideographic spaces, as the field's custom has it. */
const IDEOGRAPHIC = '　　';
/** In half-width columns: what stands further in is set apart on purpose. */
const WIDEST = 8;

export interface Indented extends Span {
  readonly line: number;
  readonly indent: string;
}

/** The indents of a report that are to be others. */
export function* indents(
  reading: Reading,
  report: Report,
  wanted: CheckSettings['formatIndent'],
  markdown: boolean,
): Generator<Indented> {
  const texts: number[] = [];
  const headings: number[] = [];
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || !isPlain(line)) continue;
    if (kind === 'paragraph' || kind === 'run-in-heading') texts.push(number);
    else if (kind === 'heading' && line.marker) headings.push(number);
  }
  for (const group of [texts, headings]) {
    const indent = wanted === 'keep' ? usual(group, reading.lines) : wanted === 'ideographic' ? IDEOGRAPHIC : '';
    if (indent === undefined) continue;
    for (const number of group) {
      const line = reading.lines[number];
      const broken = markdown && / {2}$/u.test(reading.lines[number - 1]?.text ?? '');
      if (line && !broken && mayChange(line, indent, markdown))
        yield { line: number, start: 0, end: line.start, indent };
    }
  }
}

/** How most of the report's paragraphs are indented: not at all, or by two ideographic spaces; undefined: otherwise, or differently. */
export function paragraphIndent({ lines, kinds }: Reading, { startLine, endLine }: Report): string | undefined {
  const texts: number[] = [];
  for (let number = startLine; number <= endLine; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (line && isPlain(line) && (kind === 'paragraph' || kind === 'run-in-heading')) texts.push(number);
  }
  return usual(texts, lines);
}

function usual(numbers: readonly number[], lines: readonly Line[]): string | undefined {
  const count = (indent: string): number => numbers.filter((number) => indentOf(lines[number]) === indent).length;
  return ['', IDEOGRAPHIC].find((indent) => count(indent) * 2 > numbers.length);
}

const indentOf = (line: Line | undefined): string => line?.text.slice(0, line.start) ?? '';

/** No item, quotation or heading of Markdown; what is bold is. */
const isPlain = ({ text, start, contentStart }: Line): boolean =>
  start === contentStart || text.startsWith('**', start);

function mayChange(line: Line, indent: string, markdown: boolean): boolean {
  const now = indentOf(line);
  if (now === indent || !/^[ \t\u3000\u00a0]*$/u.test(now)) return false;
  // 1. and a space is a list; what is before it says which list it stands in
  if (line.marker?.form === 'arabic' && line.text[line.marker.end] === ' ') return false;
  if (markdown && /[ \t]/u.test(now)) return false;
  let width = 0;
  for (const c of now) width += c === '\u3000' ? 2 : c === '\t' ? 4 : 1;
  return width <= WIDEST;
}
