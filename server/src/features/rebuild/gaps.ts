// The blank lines before headings. They go with the section, but the first of a list keeps the first one's, and what comes
// to another level takes on the usual one of that level. So every move has a way back.
import type { Reading, Report, Section } from '../../document/model';
import type { Layout } from './layout';
import type { Numbered } from './numbering';
import { type Plan, type PlanNode, parentsOf } from './plan';
import { type HeadingStyle, sameLevel, styleOf } from './style';

/** Texts of the lines before each heading, without line ends. */
export function gapsOf(
  reading: Reading,
  layout: Layout,
  { report, nodes }: Plan,
  numbered: ReadonlyMap<PlanNode, Numbered>,
): ReadonlyMap<PlanNode, readonly string[]> {
  const own = new Map<Section, readonly string[]>();
  for (const [section, { gap }] of layout.places) {
    own.set(
      section,
      reading.lines.slice(gap.start, gap.end).map(({ text }) => text),
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
      now.set(was, own.get(oldSiblings.get(was)?.[1] ?? was) ?? gap);
    }
  }
  const parents = parentsOf(report.sections);
  // the gaps of those that are the first of no list, before or after, tell what is usual
  const firsts = new Set(
    lists.flatMap(({ parent, members: [first] }) =>
      first?.section && parents.get(first.section) === parent?.section ? [first.section] : [],
    ),
  );
  const later = [...oldSiblings].flatMap(([section, list]) =>
    section === list[0] || firsts.has(section)
      ? []
      : [{ section, style: styleOf(section, reading), gap: own.get(section) ?? [], apart: isApart(section, report) }],
  );
  const gapsLike = (style: HeadingStyle, apart: boolean, except: Section | undefined): (readonly string[])[] =>
    later
      .filter((one) => one.apart === apart && sameLevel(one.style, style))
      .filter(({ section: { line } }) => !(except && except.line <= line && line <= except.endLine))
      .map(({ gap }) => gap);
  for (const { parent, members } of lists) {
    for (const [index, node] of members.entries()) {
      const { section } = node;
      const style = numbered.get(node)?.style;
      if (!style || (index === 0 && section)) continue;
      if (!section) {
        const apart = parent?.section !== undefined && isApart(parent.section, report);
        if (!given.has(node)) given.set(node, mostOf(gapsLike(style, apart, undefined)) ?? []);
      } else if (parents.get(section) !== parent?.section) {
        const apart = isApart(section, report);
        const there = gapsLike(styleOf(section, reading), apart, section);
        const here = gapsLike(style, apart, section);
        const [gap] = here;
        if (gap && there.length > 0 && areAll(there, now.get(section) ?? []) && areAll(here, gap)) given.set(node, gap);
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

const areAll = (gaps: readonly (readonly string[])[], gap: readonly string[]): boolean =>
  gaps.every((one) => same(one, gap));

/** Whether it stands in an attachment, which is set in a way of its own. */
const isApart = ({ line }: Section, { sections }: Report): boolean =>
  sections.some(({ attachment, line: first, endLine }) => attachment && first <= line && line <= endLine);

/** The most frequent one; of several the first. */
function mostOf(gaps: readonly (readonly string[])[]): readonly string[] | undefined {
  const counts = new Map<string, { readonly gap: readonly string[]; times: number }>();
  for (const gap of gaps) {
    const key = gap.join('\n');
    const known = counts.get(key);
    if (known) known.times++;
    else counts.set(key, { gap, times: 1 });
  }
  let most: { readonly gap: readonly string[]; times: number } | undefined;
  for (const one of counts.values()) if (!most || one.times > most.times) most = one;
  return most?.gap;
}
