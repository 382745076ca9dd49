// References to sections by their numbers (见第三部分（二）, and the entries of the contents), written anew after what the plan does. One whose
// section is gone, or whose place these words cannot name, is left as it is and told.
import { formatMarker, type MarkerForm, renumberMarker } from '../../document/marker';
import { allSections, type Reading, type Report, type Section } from '../../document/model';
import {
  type NumberReference,
  type PlacedReference,
  placedReferences,
  sectionMeant,
} from '../../rules/structure/references';
import { type EntryMarker, entryFinder } from '../../rules/structure/toc-entries';
import { formatChineseNumeral } from '../../text/numerals';
import type { Numbered } from './numbering';
import type { PlanNode } from './plan';
import type { SpanEdit } from './style';

export interface LostReference {
  /** The line in the text as it was. */
  readonly line: number;
  /** Which of the references on that line. */
  readonly order: number;
  /** The section that it meant. */
  readonly section: Section;
}

export function followReferences(
  reading: Reading,
  report: Report,
  numbered: ReadonlyMap<PlanNode, Numbered>,
): { readonly edits: ReadonlyMap<number, readonly SpanEdit[]>; readonly lost: readonly LostReference[] } {
  const edits = new Map<number, SpanEdit[]>();
  const lost: LostReference[] = [];
  const put = (line: number, change: readonly SpanEdit[]): void =>
    void (change.length > 0 && edits.set(line, [...(edits.get(line) ?? []), ...change]));
  if (reading.toc.length > 0) {
    const entryOf = entryFinder(reading);
    for (const [{ section, text }, { style, number }] of numbered) {
      const entry = section?.marker && entryOf(section.text, section.marker.number);
      if (entry) put(entry.range.start.line, entryEdits(entry, section, text, style.form, number, reading));
    }
  }
  const found = placedReferences(reading, report);
  if (found.length === 0) return { edits, lost };
  const nodes = new Map<Section, PlanNode>();
  for (const node of numbered.keys()) if (node.section) nodes.set(node.section, node);
  const holder = holders(report);

  for (const [index, reference] of found.entries()) {
    const { line } = reference;
    const inner = holder(line);
    const meant = sectionMeant(report, reference);
    // text that is cut takes its references with it
    if (!meant || (inner && !nodes.has(inner))) continue;
    const node = nodes.get(meant);
    const change = node && rewrite(reference, node, inner && nodes.get(inner), numbered, reading);
    if (!change) lost.push({ line, order: index - found.findIndex((one) => one.line === line), section: meant });
    else put(line, change);
  }
  return { edits, lost };
}

/** An entry's number, and its words where the heading has others. */
function entryEdits(
  { marker, range }: EntryMarker,
  section: Section,
  text: string,
  form: MarkerForm | undefined,
  number: number,
  { lines }: Reading,
): SpanEdit[] {
  const written =
    form === undefined ? '' : form === marker.form ? renumberMarker(marker, number) : formatMarker(form, number);
  const edits: SpanEdit[] = [];
  if (written !== marker.text) edits.push({ span: { start: marker.start, end: marker.end }, newText: written });
  const start = text === section.text ? -1 : (lines[range.start.line]?.text.indexOf(section.text, marker.end) ?? -1);
  if (start >= 0) edits.push({ span: { start, end: start + section.text.length }, newText: text });
  return edits;
}

/** A part, or a section in one, by their numbers; undefined: 第…部分（…） does not name it. */
export function placeIn(
  node: PlanNode,
  numbered: ReadonlyMap<PlanNode, Numbered>,
): { readonly part: number; readonly section: number | undefined } | undefined {
  const here = numbered.get(node);
  const above = here?.parent && numbered.get(here.parent);
  if (isPart(here)) return { part: here?.number ?? 0, section: undefined };
  const isNamed = isPart(above) && here?.style.form === 'han-paren';
  return isNamed && here && above ? { part: above.number, section: here.number } : undefined;
}

const isPart = (of: Numbered | undefined): boolean =>
  of !== undefined && of.parent === undefined && of.style.form === 'han';

/** Undefined: the words cannot name the place where the section is now. */
function rewrite(
  { line, part, section }: PlacedReference,
  node: PlanNode,
  inner: PlanNode | undefined,
  numbered: ReadonlyMap<PlanNode, Numbered>,
  { lines }: Reading,
): SpanEdit[] | undefined {
  const text = lines[line]?.text ?? '';
  const place = placeIn(node, numbered);
  if (!place) return undefined;
  const write = (of: NumberReference, number: number): SpanEdit[] =>
    of.number === number ? [] : [{ span: of.span, newText: formatChineseNumeral(number) }];
  const behind = part && text.startsWith('部分', part.span.end) ? part.span.end + 2 : undefined;
  if (place.section === undefined) {
    if (part && !section) return write(part, place.part);
    // 第二部分（三） has become a part of its own
    if (!part || !section || behind === undefined) return undefined;
    return [...write(part, place.part), { span: { start: behind, end: section.span.end + 1 }, newText: '' }];
  }
  if (part && section) return [...write(part, place.part), ...write(section, place.section)];
  // a part has gone into another
  if (part && behind !== undefined) {
    const newText = `（${formatChineseNumeral(place.section)}）`;
    return [...write(part, place.part), { span: { start: behind, end: behind }, newText }];
  }
  const isSamePart = inner && topNode(inner, numbered) === numbered.get(node)?.parent;
  return section && isSamePart ? write(section, place.section) : undefined;
}

function topNode(node: PlanNode, numbered: ReadonlyMap<PlanNode, Numbered>): PlanNode {
  let top = node;
  for (let over = numbered.get(top)?.parent; over; over = numbered.get(over)?.parent) top = over;
  return top;
}

/** The innermost section that holds a line. */
function holders(report: Report): (line: number) => Section | undefined {
  const sections = [...allSections(report.sections)];
  return (line) => sections.findLast((section) => section.line <= line && line <= section.endLine);
}
