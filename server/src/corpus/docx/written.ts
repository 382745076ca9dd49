// What stands in the body of a Word document, as it is written there: a paragraph says which style and which list it has, not yet
// what follows from them.

export type WrittenBlock = WrittenParagraph | WrittenTable | WrittenBox;

export interface WrittenParagraph {
  readonly kind: 'paragraph';
  /** Tabs are \t, line breaks \n. */
  readonly text: string;
  /** The id of its style. */
  readonly style: string | undefined;
  /** 1–9; 0: text. */
  readonly outlineLevel: number | undefined;
  /** 0: in no list. */
  readonly list: number | undefined;
  /** From 0. */
  readonly listLevel: number | undefined;
}

/** A text box: it counts its lists for itself. */
export interface WrittenBox {
  readonly kind: 'box';
  readonly blocks: readonly WrittenBlock[];
}

export interface WrittenTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WrittenCell[])[];
}

export interface WrittenCell {
  readonly blocks: readonly WrittenBlock[];
  /** How many columns it spans. */
  readonly columns: number;
  /** It goes on with the cell above. */
  readonly continued: boolean;
}
