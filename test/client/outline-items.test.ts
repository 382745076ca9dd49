import { describe, expect, it } from 'vitest';
import { adoptPlaces, itemAt, type OutlineItem, outlineItems } from '../../client/src/views/outline-items';
import type { OutlineNode } from '../../server/src/protocol';

/** A node from line to line. */
function node(text: string, line: number, endLine: number, children: readonly OutlineNode[] = []): OutlineNode {
  const range = { start: { line, character: 0 }, end: { line: endLine, character: 4 } };
  const heading = { start: range.start, end: { line, character: 4 } };
  return { marker: '', text, kind: 'section', level: 1, role: null, heading, range, problems: 0, children };
}
const names = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ id, children }) => [id, ...names(children)]);

const nodes = [
  node('报告', 0, 20, [node('概况', 2, 5), node('做法', 6, 15, [node('选点', 7, 9), node('选点', 10, 15)])]),
  node('附件', 22, 30),
];

describe('outline items', () => {
  it('have names of their own, also where headings are alike', () => {
    const all = names(outlineItems(nodes, 'file:///a'));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('file:///a/报告#0/做法#0/选点#1');
  });

  it('keep their names when they are renumbered and moved', () => {
    const moved = [node('序言', 0, 1), node('附件', 40, 50), { ...node('报告', 2, 30), marker: '二、' }];
    const all = names(outlineItems(moved, ''));
    expect(all).toContain('/附件#0');
    expect(all).toContain('/报告#0');
  });

  it('know their parents', () => {
    const [report] = outlineItems(nodes, '');
    expect(report?.parent).toBeUndefined();
    expect(report?.children[1]?.children[0]?.parent).toBe(report?.children[1]);
  });
});

describe('the item at a line', () => {
  const items = outlineItems(nodes, '');
  it.each([
    [0, '报告'],
    [3, '概况'],
    [6, '做法'],
    [8, '选点'],
    [18, '报告'],
    [22, '附件'],
  ])('of line %i is %s', (line, text) => {
    expect(itemAt(items, { line })?.node.text).toBe(text);
  });

  it('is the second of two alike', () => {
    expect(itemAt(items, { line: 12 })?.node.range.start.line).toBe(10);
  });

  it('is none between the reports', () => {
    expect(itemAt(items, { line: 21 })).toBeUndefined();
  });
});

describe('new places', () => {
  const later = (all: readonly OutlineNode[]): OutlineNode[] =>
    all.map((one) => {
      const { start, end } = one.range;
      return { ...node(one.text, start.line + 1, end.line + 1, later(one.children)), problems: one.problems };
    });

  it('are put into the items that are shown', () => {
    const shown = outlineItems(nodes, '');
    const first = shown[0];
    expect(adoptPlaces(shown, outlineItems(later(nodes), ''))).toBe(true);
    expect(shown[0]).toBe(first);
    expect(itemAt(shown, { line: 16 })?.node.range.start.line).toBe(11);
  });

  it.each([
    ['a heading', [node('报告一', 0, 20), node('附件', 22, 30)]],
    ['a number', [{ ...(nodes[0] ?? node('', 0, 0)), marker: '一、' }, node('附件', 22, 30)]],
    ['a count', [nodes[0] ?? node('', 0, 0), { ...node('附件', 22, 30), problems: 1 }]],
    ['an item more', [...nodes, node('附件', 31, 33)]],
    ['a child less', [{ ...(nodes[0] ?? node('', 0, 0)), children: [] }, node('附件', 22, 30)]],
  ])('are not put in when %s has changed', (_, changed) => {
    const shown = outlineItems(nodes, '');
    expect(adoptPlaces(shown, outlineItems(changed, ''))).toBe(false);
    expect(shown[1]?.node.range.start.line).toBe(22);
  });
});
