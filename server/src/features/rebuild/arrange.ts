// A report's lines in the order of a plan, and the fewest edits that put them there: the heaviest blocks stay, others move as whole
// lines, and within a line only what changes is touched.
import type { Reading } from '../../document/model';
import type { LineEnd } from '../../text/lines';
import { comparePositions, rangeOn, type TextEdit } from '../../text/position';
import type { Layout, Lines } from './layout';
import type { Numbered } from './numbering';
import type { Plan, PlanNode } from './plan';
import { heaviestRise } from './rise';
import { headingLine, restyle, type SpanEdit, withNumber, wordNumber, wordsStart } from './style';

/** A line of the new text. */
export interface NewLine {
  readonly text: string;
  readonly eol: LineEnd;
  /** The line that it was; undefined: a new one. */
  readonly from: number | undefined;
}

/** Lines that stay together. */
interface Block {
  /** Where they were; undefined: they are new. */
  readonly from: Lines | undefined;
  readonly texts: readonly string[];
}

/** Changes within lines, by line. */
export type LineEdits = ReadonlyMap<number, readonly SpanEdit[]>;

function applySpans(text: string, edits: readonly SpanEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of inOrder(edits)) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** What changes in the headings of the plan: numbers, marks, words. */
export function headingEdits(reading: Reading, numbered: ReadonlyMap<PlanNode, Numbered>): Map<number, SpanEdit[]> {
  const edits = new Map<number, SpanEdit[]>();
  for (const [{ section, text }, { style, number }] of numbered) {
    const line = section && reading.lines[section.line];
    if (!section || !line) continue;
    const own = section.attachment ? [] : restyle(section, line, style, number);
    const words = withNumber(text, section.marker ? 0 : number);
    if (words !== section.text) {
      const { end } = section.heading;
      const start = wordsStart(section, line);
      const inWords = text === section.text ? wordNumber(text) : undefined;
      // of a heading on two lines the number is on the first
      if (inWords) {
        const span = { start: start + inWords.span.start, end: start + inWords.span.end };
        own.push({ span, newText: inWords.write(number) });
      } else
        own.push({ span: { start, end: end.line === section.line ? end.character : line.contentEnd }, newText: words });
    }
    if (own.length > 0) edits.set(section.line, own);
  }
  return edits;
}

/** All lines of the text as they will stand. `within`: what changes within lines that stay or move. */
export function arrange(
  { lines }: Reading,
  layout: Layout,
  { nodes }: Plan,
  numbered: ReadonlyMap<PlanNode, Numbered>,
  gaps: ReadonlyMap<PlanNode, readonly string[]>,
  within: LineEdits,
): { readonly lines: readonly NewLine[]; readonly kept: ReadonlySet<number> } {
  const textOf = (number: number): string => lines[number]?.text ?? '';
  const blocks: Block[] = [];
  const add = (from: Lines): void => {
    const texts: string[] = [];
    for (let number = from.start; number < from.end; number++) {
      texts.push(applySpans(textOf(number), within.get(number) ?? []));
    }
    if (texts.length > 0) blocks.push({ from, texts });
  };
  const addGap = (node: PlanNode): void => {
    const texts = gaps.get(node) ?? [];
    if (texts.length === 0) return;
    const place = node.section && layout.places.get(node.section);
    const own = place && lines.slice(place.gap.start, place.gap.end).map(({ text }) => text);
    if (place && own?.length === texts.length && own.every((text, index) => text === texts[index])) {
      blocks.push({ from: place.gap, texts });
    } else blocks.push({ from: undefined, texts });
  };
  const visit = (node: PlanNode): void => {
    addGap(node);
    const { section, text } = node;
    const place = section && layout.places.get(section);
    if (section && place) {
      const rest = section.heading.end.line;
      // a heading on two lines that has other words has one line
      if (text !== section.text && rest > section.line) {
        add({ start: place.own.start, end: section.line + 1 });
        add({ start: rest + 1, end: place.own.end });
      } else add(place.own);
    } else {
      const { style, number } = numbered.get(node) ?? { style: undefined, number: 0 };
      if (style) blocks.push({ from: undefined, texts: [headingLine(style, number, text, indentBeside(node))] });
    }
    for (const child of node.children) visit(child);
  };
  const indentBeside = (node: PlanNode): string => {
    const parent = numbered.get(node)?.parent;
    const beside = (parent?.children ?? nodes).find(({ section }) => section && !section.attachment)?.section;
    const line = beside && lines[beside.line];
    return line ? line.text.slice(0, line.start) : '';
  };
  for (const node of nodes) if (node.section?.attachment !== true) visit(node);
  add(layout.tail);
  for (const node of nodes) if (node.section?.attachment === true) visit(node);

  const rise = heaviestRise(
    blocks.map(({ from }) => ({ at: from?.start ?? -1, weight: from ? from.end - from.start : 0 })),
  );
  const kept = new Set<number>();
  const placed: { text: string; eol: LineEnd; from: number | undefined }[] = [];
  const eol = lines[layout.whole.start]?.eol || lines[0]?.eol || '\n';
  const keep = (number: number): void => {
    const line = lines[number];
    if (!line) return;
    kept.add(number);
    placed.push({ text: applySpans(line.text, within.get(number) ?? []), eol: line.eol, from: number });
  };
  for (let number = 0; number < layout.whole.start; number++) keep(number);
  for (const [index, { from, texts }] of blocks.entries()) {
    for (const [at, text] of texts.entries()) {
      const number = from && from.start + at;
      placed.push({ text, eol: (number === undefined ? undefined : lines[number]?.eol) ?? eol, from: number });
      if (number !== undefined && rise.has(index)) kept.add(number);
    }
  }
  for (let number = layout.whole.end; number < lines.length; number++) keep(number);
  // the text's last line has no end, and no other line is without
  const last = placed.at(-1);
  const without = placed.find((line, index) => line.eol === '' && index < placed.length - 1);
  if (without) without.eol = (last?.eol || eol) as LineEnd;
  if (last) last.eol = '';
  return { lines: placed, kept };
}

/** The edits that turn the text into the new lines; kept lines are changed in place. */
export function editsFor(
  { lines }: Reading,
  after: readonly NewLine[],
  kept: ReadonlySet<number>,
  within: LineEdits,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const last = lines.length - 1;
  const startOf = (line: number) =>
    line <= last ? { line, character: 0 } : { line: last, character: lines[last]?.text.length ?? 0 };
  let old = 0;
  let inserted = '';
  const close = (upTo: number): void => {
    if (upTo > old || inserted !== '') {
      edits.push({ range: { start: startOf(old), end: startOf(upTo) }, newText: inserted });
    }
    inserted = '';
  };
  for (const { text, eol, from } of after) {
    const stays = from !== undefined && kept.has(from) && lines[from]?.eol === eol;
    if (!stays) {
      inserted += text + eol;
      continue;
    }
    close(from);
    for (const { span, newText } of inOrder(within.get(from) ?? []))
      edits.push({ range: rangeOn(from, span), newText });
    old = from + 1;
  }
  close(last + 1);
  return joinTouching(edits);
}

const inOrder = (edits: readonly SpanEdit[]): SpanEdit[] => edits.toSorted((a, b) => a.span.start - b.span.start);

/** Edits that touch are one: of two at the same place nobody knows which comes first. */
function joinTouching(edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of edits) {
    const before = joined.at(-1);
    if (before && comparePositions(before.range.end, edit.range.start) === 0) {
      const range = { start: before.range.start, end: edit.range.end };
      joined[joined.length - 1] = { range, newText: before.newText + edit.newText };
    } else joined.push(edit);
  }
  return joined;
}
