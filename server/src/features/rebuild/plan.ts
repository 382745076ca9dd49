// A plan: the outline of one report as it is to become. Moving, promoting, renumbering and editing the outline are all plans.
// Invariant: what stands under the text (signature, date) is no part of it; attachments stay behind the body.
import type { Reading, Report, Section } from '../../document/model';

export interface PlanNode {
  /** The section of the report that it is; undefined: a new one. */
  readonly section: Section | undefined;
  /** The heading's words, without number. Its level follows from its place. */
  readonly text: string;
  readonly children: readonly PlanNode[];
}

export interface Plan {
  readonly report: Report;
  readonly nodes: readonly PlanNode[];
}

export const DIRECTIONS = ['up', 'down', 'promote', 'demote'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The plan that changes nothing. */
export function planOf(report: Report): Plan {
  const nodeOf = (section: Section): PlanNode => ({
    section,
    text: section.text,
    children: section.children.map(nodeOf),
  });
  return { report, nodes: report.sections.map(nodeOf) };
}

/** A section with all that stands under it one place on; undefined where there is no such place. */
export function moveSection(
  reading: Reading,
  report: Report,
  section: Section,
  direction: Direction,
): Plan | undefined {
  const path = pathTo(report.sections, section);
  const siblings = path.at(-2)?.children ?? report.sections;
  const index = siblings.indexOf(section);
  if (index < 0) return undefined;
  const parent = path.at(-2);
  const { nodes } = planOf(report);
  const withChildren = (of: Section | undefined, change: (list: readonly PlanNode[]) => PlanNode[]): Plan => ({
    report,
    nodes: changeChildren(nodes, of, change),
  });
  switch (direction) {
    case 'up':
    case 'down': {
      const first = direction === 'up' ? index - 1 : index;
      const one = siblings[first];
      const other = siblings[first + 1];
      if (!one || !other || one.attachment !== other.attachment) return undefined;
      return withChildren(parent, (list) => list.toSpliced(first, 2, ...list.slice(first, first + 2).reverse()));
    }
    case 'promote': {
      if (!parent || parent.attachment || !hasLevel(section, reading) || parent.level >= section.level)
        return undefined;
      const grandparent = path.at(-3);
      const beside = (list: readonly PlanNode[]): PlanNode[] =>
        list.flatMap((node) => {
          const own = node.section === parent && node.children[index];
          return own ? [{ ...node, children: node.children.toSpliced(index, 1) }, own] : [node];
        });
      return withChildren(grandparent, beside);
    }
    case 'demote': {
      const before = siblings[index - 1];
      if (!before || before.attachment || section.attachment || !hasLevel(section, reading)) return undefined;
      // a part (第一部分) is above the levels
      if (before.children.some(({ level }) => level <= before.level)) return undefined;
      const under = (list: readonly PlanNode[]): PlanNode[] =>
        list.flatMap((node, at) => {
          if (at === index) return [];
          const own = at === index - 1 && list[index];
          return [own ? { ...node, children: [...node.children, own] } : node];
        });
      return withChildren(parent, under);
    }
  }
}

/** A heading with neither number nor Markdown's marks stands where its place puts it: it has no level of its own. */
const hasLevel = ({ marker, line }: Section, { lines }: Reading): boolean =>
  marker !== undefined || (lines[line]?.markdownHeading ?? 0) > 0;

/** The section and what it stands in, outermost first; empty where it is not there. */
function pathTo(sections: readonly Section[], wanted: Section): Section[] {
  for (const section of sections) {
    if (section === wanted) return [section];
    if (wanted.line < section.line || wanted.line > section.endLine) continue;
    const path = pathTo(section.children, wanted);
    if (path.length > 0) return [section, ...path];
  }
  return [];
}

function changeChildren(
  nodes: readonly PlanNode[],
  of: Section | undefined,
  change: (list: readonly PlanNode[]) => PlanNode[],
): readonly PlanNode[] {
  if (!of) return change(nodes);
  return nodes.map((node) => {
    if (node.section === of) return { ...node, children: change(node.children) };
    const { section } = node;
    const inside = section && of.line > section.line && of.line <= section.endLine;
    return inside ? { ...node, children: changeChildren(node.children, of, change) } : node;
  });
}

/** What each section stands in; undefined: the report itself. */
export function parentsOf(sections: readonly Section[]): Map<Section, Section | undefined> {
  const parents = new Map<Section, Section | undefined>();
  const visit = (list: readonly Section[], parent: Section | undefined): void => {
    for (const section of list) {
      parents.set(section, parent);
      visit(section.children, section);
    }
  };
  visit(sections, undefined);
  return parents;
}
