// The blank lines before headings. They go with the section, but the first of a list keeps the first one's, and what comes
// into a list that has the same gap throughout takes it on. So every move has a way back.
import type { Reading, Section } from '../../document/model';
import type { Layout } from './layout';
import type { Numbered } from './numbering';
import { type Plan, type PlanNode, parentsOf } from './plan';

/** Texts of the lines before each heading, without line ends. */
export function gapsOf(
  { lines }: Reading,
  layout: Layout,
  { report, nodes }: Plan,
  numbered: ReadonlyMap<PlanNode, Numbered>,
): ReadonlyMap<PlanNode, readonly string[]> {
  const own = new Map<Section, readonly string[]>();
  for (const [section, { gap }] of layout.places) {
    own.set(
      section,
      lines.slice(gap.start, gap.end).map(({ text }) => text),
    );
  }
  const now = new Map(own);
  const given = new Map<PlanNode, readonly string[]>();
  const oldSiblings = new Map<Section, readonly Section[]>();
  const remember = (sections: readonly Section[]): void => {
    // body and attachments are lists of their own
    for (const kind of [true, false]) {
      const list = sections.filter(({ attachment }) => attachment === kind);
      for (const section of list) oldSiblings.set(section, list);
    }
    for (const { children } of sections) remember(children);
  };
  remember(report.sections);

  const lists = listsOf(nodes);
  for (const { parent, members } of lists) {
    const was = parent ? parent.section?.children[0] : firstOf(report.sections, members);
    const [first] = members;
    if (!was || !first || first.section === was) continue;
    const gap = now.get(was) ?? [];
    if (first.section) {
      now.set(was, now.get(first.section) ?? []);
      now.set(first.section, gap);
    } else {
      given.set(first, gap);
      now.set(was, usual(oldSiblings.get(was) ?? [], was, own) ?? gap);
    }
  }
  const parents = parentsOf(report.sections);
  for (const { parent, members } of lists) {
    const isHome = (section: Section): boolean => parents.get(section) === parent?.section;
    for (const [index, node] of members.entries()) {
      const { section } = node;
      if (index === 0 && section) continue;
      const others = members.slice(1).flatMap((one) => (one !== node && one.section ? [one.section] : []));
      const here = alike(others.filter(isHome), now);
      if (!section) {
        if (!given.has(node)) given.set(node, here ?? gapBefore(members, index, now, given));
      } else if (here && !isHome(section)) {
        const left = (oldSiblings.get(section) ?? []).filter((one) => one !== section);
        const there = alike(left.slice(1), now);
        if (there && same(there, now.get(section) ?? [])) given.set(node, here);
      }
    }
  }
  const gaps = new Map<PlanNode, readonly string[]>();
  for (const node of numbered.keys()) {
    gaps.set(node, given.get(node) ?? (node.section && now.get(node.section)) ?? []);
  }
  return gaps;
}

interface List {
  readonly parent: PlanNode | undefined;
  readonly members: readonly PlanNode[];
}

function listsOf(nodes: readonly PlanNode[], parent?: PlanNode): List[] {
  const kinds = parent ? [nodes] : [nodes.filter((node) => !isAttachment(node)), nodes.filter(isAttachment)];
  return [
    ...kinds.filter((members) => members.length > 0).map((members) => ({ parent, members })),
    ...nodes.flatMap((node) => listsOf(node.children, node)),
  ];
}

const isAttachment = ({ section }: PlanNode): boolean => section?.attachment === true;

function firstOf(sections: readonly Section[], [first]: readonly PlanNode[]): Section | undefined {
  return sections.find(({ attachment }) => attachment === (first?.section?.attachment ?? false));
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

/** The gap that they all have; undefined where they differ, or are none. */
function alike(
  sections: readonly Section[],
  gaps: ReadonlyMap<Section, readonly string[]>,
): readonly string[] | undefined {
  const [first] = sections;
  const gap = first && gaps.get(first);
  return gap && sections.every((one) => same(gaps.get(one) ?? [], gap)) ? gap : undefined;
}

function usual(
  list: readonly Section[],
  except: Section,
  gaps: ReadonlyMap<Section, readonly string[]>,
): readonly string[] | undefined {
  return alike(
    list.filter((one) => one !== except),
    gaps,
  );
}

function gapBefore(
  members: readonly PlanNode[],
  index: number,
  now: ReadonlyMap<Section, readonly string[]>,
  given: ReadonlyMap<PlanNode, readonly string[]>,
): readonly string[] {
  for (const one of [members[index - 1], members[index + 1]]) {
    const gap = one && (given.get(one) ?? (one.section && now.get(one.section)));
    if (gap) return gap;
  }
  return [];
}
