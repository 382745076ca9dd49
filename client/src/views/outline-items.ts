// The outline as items of a tree: stable names, parents, and which item a place in the text belongs to.
import type { OutlineNode, Position } from '../../../server/src/protocol';

export interface OutlineItem {
  /** Keeps what is open and closed over edits: of headings only the text counts, not number or place. */
  readonly id: string;
  readonly parent: OutlineItem | undefined;
  readonly children: readonly OutlineItem[];
  /** Newer places are put in as long as nothing that is shown changes. */
  node: OutlineNode;
}

/** `name` begins the names of all items: the document that they are of. */
export function outlineItems(nodes: readonly OutlineNode[], name: string, parent?: OutlineItem): OutlineItem[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const count = seen.get(node.text) ?? 0;
    seen.set(node.text, count + 1);
    const children: OutlineItem[] = [];
    const item = { id: `${name}/${node.text}#${count}`, parent, children, node };
    children.push(...outlineItems(node.children, item.id, item));
    return item;
  });
}

/** Puts the places of `fresh` into `shown` if both look alike; false, and nothing done, if they do not. */
export function adoptPlaces(shown: readonly OutlineItem[], fresh: readonly OutlineItem[]): boolean {
  if (!looksAlike(shown, fresh)) return false;
  adopt(shown, fresh);
  return true;
}

function looksAlike(shown: readonly OutlineItem[], fresh: readonly OutlineItem[]): boolean {
  return (
    shown.length === fresh.length &&
    shown.every((item, index) => {
      const other = fresh[index];
      if (!other || item.id !== other.id) return false;
      const { node } = item;
      const { marker, kind, role, problems } = other.node;
      const same = node.marker === marker && node.kind === kind && node.role === role && node.problems === problems;
      return same && looksAlike(item.children, other.children);
    })
  );
}

function adopt(shown: readonly OutlineItem[], fresh: readonly OutlineItem[]): void {
  for (const [index, item] of shown.entries()) {
    const other = fresh[index];
    if (!other) continue;
    item.node = other.node;
    adopt(item.children, other.children);
  }
}

/** The innermost item whose text holds the line. */
export function itemAt(items: readonly OutlineItem[], { line }: Pick<Position, 'line'>): OutlineItem | undefined {
  const item = items.find(({ node: { range } }) => range.start.line <= line && line <= range.end.line);
  return item && (itemAt(item.children, { line }) ?? item);
}
