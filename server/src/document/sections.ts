// From headings to the section tree of one report. Levels go by the marker; an unnumbered heading stands one below the
// numbered heading over it. An attachment and a part (第一部分) hold what follows, and numbering begins anew in them.
import type { Heading } from './heading';
import type { Line } from './line';
import type { LineKind, Role, Section } from './model';

interface Node {
  readonly heading: Heading;
  readonly level: number;
  readonly children: Node[];
}

export function buildSections(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  headings: readonly Heading[],
  end: number,
  roles: ReadonlyMap<Heading, Role | undefined>,
): Section[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  // of the last numbered or Markdown heading: unnumbered ones stand under it
  let numbered = 0;
  for (const heading of headings) {
    if (heading.attachment) path.length = 0;
    else if (heading.part) while (path.length > 0 && !path.at(-1)?.heading.attachment) path.pop();
    const level = heading.level ?? numbered + 1;
    if (heading.level !== undefined) numbered = heading.attachment || heading.part ? 0 : level;
    while (path.length > 0 && !isUnder(path.at(-1), level)) path.pop();
    const node: Node = { heading, level, children: [] };
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  const finish = (nodes: readonly Node[], last: number): Section[] =>
    nodes.map((node, index) => {
      const { heading, level } = node;
      const line = lines[heading.line];
      const marker = heading.attachment ? undefined : line?.marker;
      const next = nodes[index + 1]?.heading.line;
      const endLine = lastTextLine(kinds, heading.lastLine, next === undefined ? last : next - 1);
      const firstChild = node.children[0]?.heading.line ?? endLine + 1;
      return {
        level,
        marker,
        text: heading.text,
        runIn: heading.runIn,
        role: roles.get(heading),
        line: heading.line,
        endLine,
        heading: {
          start: { line: heading.line, character: marker?.start ?? heading.textStart },
          end: {
            line: heading.lastLine,
            character: heading.lastLine > heading.line ? heading.textEnd : Math.max(heading.textEnd, marker?.end ?? 0),
          },
        },
        children: finish(node.children, endLine),
        hasText: heading.runIn || hasText(kinds, heading.lastLine + 1, firstChild - 1),
        attachment: heading.attachment,
      };
    });
  return finish(roots, end);
}

function isUnder(parent: Node | undefined, level: number): boolean {
  return parent !== undefined && (parent.heading.attachment || parent.heading.part || parent.level < level);
}

function lastTextLine(kinds: readonly LineKind[], from: number, to: number): number {
  let last = to;
  while (last > from && (kinds[last] === 'blank' || kinds[last] === 'residue' || kinds[last] === 'chrome')) last--;
  return Math.max(from, last);
}

function hasText(kinds: readonly LineKind[], from: number, to: number): boolean {
  for (let number = from; number <= to; number++) {
    const kind = kinds[number];
    if (kind !== undefined && kind !== 'blank' && kind !== 'residue' && kind !== 'chrome') return true;
  }
  return false;
}
