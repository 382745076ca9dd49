// The styles and numbers that the headings of a plan will have. What stays among its siblings keeps its style; what comes to others
// is written like them. Only lists that change are counted anew, unless all are to be.
import { allSections, type Reading, type Section } from '../../document/model';
import { type SiblingList, siblingLists } from '../../rules/structure/siblings';
import type { Lines } from './layout';
import { type Plan, type PlanNode, parentsOf } from './plan';
import { heaviestRise } from './rise';
import { FIRST, type HeadingStyle, sameLevel, styleOf, stylesUnder, wordNumber } from './style';

export interface Numbered {
  readonly style: HeadingStyle;
  /** Of the marker, or in the words (附件2); 0: without number. */
  readonly number: number;
  /** Undefined: the report itself. */
  readonly parent: PlanNode | undefined;
}

interface Count {
  /** The list that the draft has there; undefined: one of its own. */
  readonly list: SiblingList | undefined;
  readonly members: PlanNode[];
}

/** Else the heading that would stand lower than the levels go. */
export function numberPlan(
  reading: Reading,
  plan: Plan,
  ownLines: ReadonlyMap<Section, Lines>,
  renumber: boolean,
): ReadonlyMap<PlanNode, Numbered> | PlanNode {
  const { report, nodes } = plan;
  const under = stylesUnder(reading, report);
  const parents = parentsOf(report.sections);
  const lists = new Map<Section, SiblingList>();
  const items = new Map<number, SiblingList[]>();
  for (const list of siblingLists(report, reading)) {
    for (const { section, line } of list.members) {
      if (section) lists.set(section, list);
      else items.set(line, [...(items.get(line) ?? []), list]);
    }
  }

  const styles = new Map<PlanNode, Omit<Numbered, 'number'>>();
  const counts = new Map<PlanNode, Count>();
  const ofList = new Map<SiblingList, Count>();
  const countOf = (list: SiblingList | undefined): Count => {
    const known = list && ofList.get(list);
    if (known) return known;
    const count = { list, members: [] };
    if (list) ofList.set(list, count);
    return count;
  };

  /** The first node that would stand lower than the levels go. */
  const place = (siblings: readonly PlanNode[], parent: PlanNode | undefined): PlanNode | undefined => {
    const over = parent && styles.get(parent)?.style;
    const restyled =
      parent?.section !== undefined && over !== undefined && !sameLevel(over, styleOf(parent.section, reading));
    const isAtHome = ({ section }: PlanNode): boolean =>
      section !== undefined &&
      !restyled &&
      (parent === undefined || parent.section !== undefined) &&
      parents.get(section) === parent?.section;
    const inOrder = stable(siblings.filter(isAtHome));
    let fresh: Count | undefined;
    for (const [index, node] of siblings.entries()) {
      const { section } = node;
      const isLevelless =
        section !== undefined && !section.marker && (reading.lines[section.line]?.markdownHeading ?? 0) === 0;
      const neighbour =
        inOrder.has(node) || section?.attachment
          ? undefined
          : (siblings.slice(0, index).findLast((one) => inOrder.has(one) && isLike(one)) ??
            siblings.slice(index + 1).find((one) => inOrder.has(one) && isLike(one)));
      const stays = isAtHome(node) || section?.attachment === true;
      let style: HeadingStyle | undefined;
      if (section && (stays || (isLevelless && restyled && parents.get(section) === parent?.section))) {
        style = styleOf(section, reading);
      } else if (neighbour?.section) style = styleOf(neighbour.section, reading);
      else if (over) style = parent.section?.attachment ? FIRST : under(over);
      else style = topStyle(siblings, reading, report.sections);
      if (!style) return node;
      styles.set(node, { style, parent });
      const own = section && lists.get(section);
      if (style.form !== undefined) {
        const joined =
          neighbour?.section && (!stays || sameForm(neighbour, node)) ? lists.get(neighbour.section) : undefined;
        let count: Count;
        if (joined) count = countOf(joined);
        else if (stays && own) count = countOf(own);
        else {
          fresh ??= countOf(undefined);
          count = fresh;
        }
        counts.set(node, count);
      }
      const tooLow = place(node.children, node);
      if (tooLow) return tooLow;
    }
    return undefined;
  };
  const isLike = ({ section }: PlanNode): boolean => section !== undefined && !section.attachment;
  const sameForm = (one: PlanNode, other: PlanNode): boolean =>
    one.section?.marker?.form === other.section?.marker?.form;

  const tooLow = place(nodes, undefined);
  if (tooLow) return tooLow;
  return count(plan, styles, counts, items, ownLines, renumber);
}

/** Numbers in the order of the new outline. */
function count(
  { report, nodes }: Plan,
  styles: ReadonlyMap<PlanNode, Omit<Numbered, 'number'>>,
  counts: ReadonlyMap<PlanNode, Count>,
  items: ReadonlyMap<number, readonly SiblingList[]>,
  ownLines: ReadonlyMap<Section, Lines>,
  renumber: boolean,
): ReadonlyMap<PlanNode, Numbered> {
  const numbered = new Map<PlanNode, Numbered>();
  const next = new Map<SiblingList | Count, number>();
  // attachments, and parts (第一部分)
  const worded = new Map<boolean, PlanNode[]>([
    [true, []],
    [false, []],
  ]);
  const visit = (node: PlanNode): void => {
    const style = styles.get(node);
    if (!style) return;
    const { section } = node;
    const own = counts.get(node);
    let number = 0;
    if (own) {
      own.members.push(node);
      const key = own.list ?? own;
      number = next.get(key) ?? 1;
      next.set(key, number + 1);
    } else if (section && !section.marker && wordNumber(section.text)) {
      number = worded.get(section.attachment)?.push(node) ?? 0;
    }
    numbered.set(node, { ...style, number });
    // paragraphs that are counted with the headings go with the section that they stand in
    const lines = section && ownLines.get(section);
    for (let line = lines?.start ?? 0; line < (lines?.end ?? 0); line++) {
      for (const list of items.get(line) ?? []) next.set(list, (next.get(list) ?? 1) + 1);
    }
    for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  if (renumber) return numbered;
  // a list whose headings are the same in the same order is none of this plan's
  for (const { list, members } of new Set(counts.values())) {
    if (!list) continue;
    const was = list.members.flatMap(({ section }) => (section ? [section] : []));
    const is = was.length === members.length && members.every((node, index) => node.section === was[index]);
    if (!is) continue;
    for (const node of members) {
      const now = numbered.get(node);
      const { marker } = node.section ?? {};
      if (now && marker) numbered.set(node, { ...now, number: marker.number });
    }
  }
  const wordedBefore = [...allSections(report.sections)].filter(({ marker, text }) => !marker && wordNumber(text));
  for (const [attachment, members] of worded) {
    const was = wordedBefore.filter((section) => section.attachment === attachment);
    if (was.length !== members.length || members.some((node, index) => node.section !== was[index])) continue;
    for (const node of members) {
      const now = numbered.get(node);
      const number = wordNumber(node.section?.text ?? '')?.number;
      if (now && number !== undefined) numbered.set(node, { ...now, number });
    }
  }
  return numbered;
}

/** Those of the nodes that still stand in their old order, as many as can be. */
function stable(nodes: readonly PlanNode[]): Set<PlanNode> {
  const rise = heaviestRise(nodes.map(({ section }) => ({ at: section?.line ?? 0, weight: 1 })));
  return new Set(nodes.filter((_, index) => rise.has(index)));
}

function topStyle(siblings: readonly PlanNode[], reading: Reading, sections: readonly Section[]): HeadingStyle {
  const like = sections.find(({ attachment }) => !attachment) ?? siblings.find(({ section }) => section)?.section;
  return like ? styleOf(like, reading) : FIRST;
}
