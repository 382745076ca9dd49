// Titles and headings looked up by some of their characters: 存问题 finds 二、存在的问题.
import type { Reading } from '../document/model';
import type { Language } from '../rules/rule';
import type { Range } from '../text/position';
import { type OutlineKind, type OutlineNode, outlineTree } from './outline-tree';

export interface NamedPlace {
  readonly name: string;
  readonly kind: OutlineKind;
  /** What it stands in: 二、存在的问题 of a subsection, the title of a section. */
  readonly container: string | undefined;
  /** Of the heading. */
  readonly range: Range;
}

/** Titles, headings and attachments in document order; tables have no name of their own. */
export function namedPlaces(reading: Reading, language: Language): NamedPlace[] {
  const places: NamedPlace[] = [];
  const add = (nodes: readonly OutlineNode[], container: string | undefined): void => {
    for (const { marker, text, kind, heading, children } of nodes) {
      if (kind === 'table') continue;
      const name = `${marker}${text}`;
      places.push({ name, kind, container, range: heading });
      add(children, name);
    }
  };
  add(outlineTree(reading, [], language), undefined);
  return places;
}

/** 2: the words stand there as they are; 1: all their characters do, in this order; 0: they do not. No words: 1. */
export function matchName(name: string, words: string): 0 | 1 | 2 {
  const [text, wanted] = [name, words].map((one) => one.toLowerCase().replace(/\s+/gu, '')) as [string, string];
  if (wanted === '') return 1;
  if (text.includes(wanted)) return 2;
  let at = 0;
  for (const c of wanted) {
    at = text.indexOf(c, at) + c.length;
    if (at < c.length) return 0;
  }
  return 1;
}
