// Document symbols: the outline in the terms of an editor's symbol list.
import type { Range } from '../text/position';
import type { OutlineKind, OutlineNode } from './outline-tree';

export interface DocumentSymbol {
  /** Never empty: editors refuse a whole list for one empty name. */
  readonly name: string;
  readonly kind: OutlineKind;
  readonly range: Range;
  /** Lies within `range`, which editors insist on too. */
  readonly selectionRange: Range;
  readonly children: readonly DocumentSymbol[];
}

export function documentSymbols(outline: readonly OutlineNode[]): DocumentSymbol[] {
  return outline.map(({ marker, text, kind, heading, range, children }) => ({
    name: `${marker}${text}`,
    kind,
    range,
    selectionRange: heading,
    children: documentSymbols(children),
  }));
}
