// References to sections by their number: 见第三部分, 第三部分（二）所述, 如前文“三、”所述. Only what a cue beside it makes a
// reference to this very report: 《规划》第三部分 is another document's, 第三部分资金 is none.
import { type Line, perLine } from '../../document/line';
import type { MarkerForm } from '../../document/marker';
import type { Reading, Report, Section } from '../../document/model';
import { parseChineseNumeral } from '../../text/numerals';
import type { Span } from '../../text/position';

export interface NumberReference {
  readonly number: number;
  /** The numeral in the line, UTF-16 offsets. */
  readonly span: Span;
}

export interface SectionReference {
  /** Of 一、; undefined where （二） stands alone: one of the same part. */
  readonly part: NumberReference | undefined;
  /** Of （二）. */
  readonly section: NumberReference | undefined;
  /** All of the words in the line: 第三部分（二）. */
  readonly span: Span;
}

export interface PlacedReference extends SectionReference {
  readonly line: number;
}

/** All references in the text of a report, in document order. */
export function placedReferences({ lines, kinds }: Reading, report: Report): PlacedReference[] {
  const found: PlacedReference[] = [];
  for (let line = report.startLine; line <= report.endLine; line++) {
    const kind = kinds[line];
    const text = lines[line];
    if (!text || (kind !== 'paragraph' && kind !== 'continuation' && kind !== 'run-in-heading')) continue;
    for (const reference of referencesIn(text)) found.push({ line, ...reference });
  }
  return found;
}

/** The section that a reference on a line means; undefined where there is none, or several bear the number. */
export function sectionMeant({ sections }: Report, { line, part, section }: PlacedReference): Section | undefined {
  const top = part
    ? numbered(sections, 'han', part.number)
    : sections.find((one) => one.line <= line && line <= one.endLine);
  return section ? top && numbered(top.children, 'han-paren', section.number) : top;
}

function numbered(sections: readonly Section[], form: MarkerForm, number: number): Section | undefined {
  const [first, ...others] = sections.filter(({ marker }) => marker?.form === form && marker.number === number);
  return others.length === 0 ? first : undefined;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const REFERENCE = new RegExp(
  [
    `第(?<part>${NUMERAL})个?部分(?:的?第?[（(](?<partSection>${NUMERAL})[）)])?`,
    `[“"](?<quoted>${NUMERAL})、[”"]`,
    `(?<=见)(?<seen>${NUMERAL})、(?:[（(](?<seenSection>${NUMERAL})[）)])?(?=[）)，。；])`,
    `(?<=见|如|前文|上文|下文|后文)[“"]?第?[（(](?<section>${NUMERAL})[）)]`,
  ].join('|'),
  'dgu',
);
const CUE_BEFORE = /(?:见|前文|上文|下文|后文|前述|上述|本文|本报告|如|在|[（(])$/u;
const CUE_AFTER = /^(?:部分|中)?(?:所述|所列|所提|所说|提到|提出的|列出的)/u;

/** Read once a line: the fix of a number out of order asks for those of the whole report, at every keystroke while it is open. */
const referencesIn = perLine(({ text, marker, contentStart }: Line): readonly SectionReference[] => {
  const found: SectionReference[] = [];
  // behind the line's own marker
  REFERENCE.lastIndex = marker?.end ?? contentStart;
  for (let match = REFERENCE.exec(text); match; match = REFERENCE.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const cue = CUE_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || CUE_AFTER.test(text.slice(end, end + 6));
    if (!cue) continue;
    const read = (name: string): NumberReference | undefined => {
      const numeral = match?.groups?.[name];
      const at = match?.indices?.groups?.[name];
      const number = numeral === undefined ? undefined : parseChineseNumeral(numeral);
      return number === undefined || !at ? undefined : { number, span: { start: at[0], end: at[1] } };
    };
    found.push({
      part: read('part') ?? read('quoted') ?? read('seen'),
      section: read('partSection') ?? read('seenSection') ?? read('section'),
      span: { start, end },
    });
  }
  return found;
});
