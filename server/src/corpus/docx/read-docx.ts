// A Word file (.docx, .docm, .dotx) as its paragraphs and tables, with the numbers that Word shows before them. Throws a DocxProblem,
// and nothing else, where a file cannot be read.
import { readBody, readNotes } from './document';
import { Numbering, type ParagraphNumber, Story } from './numbering';
import { openPackage } from './package';
import { DocxProblem } from './problem';
import { type Style, Styles } from './styles';
import type { WrittenBlock, WrittenParagraph } from './written';

export interface DocxDocument {
  readonly blocks: readonly DocxBlock[];
  /** Footnotes, then endnotes; they are no part of the text. */
  readonly notes: readonly (readonly DocxBlock[])[];
}

export type DocxBlock = DocxParagraph | DocxTable;

export interface DocxParagraph {
  readonly kind: 'paragraph';
  /** Tabs are \t, line breaks \n; without the automatic number. */
  readonly text: string;
  readonly number: ParagraphNumber | undefined;
  /** The style's name: `heading 1`, `标题 1`, `Normal`. */
  readonly style: string | undefined;
  /** 1–9, as Word's outline shows it. */
  readonly outlineLevel: number | undefined;
}

export interface DocxTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly DocxCell[])[];
}

export interface DocxCell {
  readonly blocks: readonly DocxBlock[];
  /** How many columns it spans. */
  readonly columns: number;
  /** It is merged with the cell above. */
  readonly continued: boolean;
}

export function readDocx(bytes: Uint8Array): DocxDocument {
  const file = openPackage(bytes);
  const styles = new Styles(file.part('styles'));
  const numbering = new Numbering(file.part('numbering'));
  const written = readBody(file.document, styles);
  if (!written.some(hasText)) throw new DocxProblem('empty', 'no paragraph has text');
  const footnotes = readNotes(file.part('footnotes'), 'w:footnotes', styles);
  const endnotes = readNotes(file.part('endnotes'), 'w:endnotes', styles);
  const finish = (blocks: readonly WrittenBlock[], story: Story): DocxBlock[] =>
    blocks.flatMap((block): DocxBlock | DocxBlock[] => {
      if (block.kind === 'paragraph') return finished(block, styles, story);
      if (block.kind === 'box') return finish(block.blocks, new Story(numbering));
      const rows = block.rows.map((row) =>
        row.map(({ blocks: inner, columns, continued }) => ({ blocks: finish(inner, story), columns, continued })),
      );
      return { kind: 'table', rows };
    });
  const finishNotes = (notes: WrittenBlock[][]): DocxBlock[][] => {
    const story = new Story(numbering);
    return notes.map((note) => finish(note, story));
  };
  return {
    blocks: finish(written, new Story(numbering)),
    notes: [...finishNotes(footnotes), ...finishNotes(endnotes)],
  };
}

function hasText(block: WrittenBlock): boolean {
  if (block.kind === 'paragraph') return /\S/u.test(block.text);
  if (block.kind === 'box') return block.blocks.some(hasText);
  return block.rows.some((row) => row.some(({ blocks }) => blocks.some(hasText)));
}

/** Counts the paragraph: they must come in the order of the text. */
function finished(written: WrittenParagraph, styles: Styles, story: Story): DocxParagraph {
  const style = styles.paragraph(written.style);
  const list = written.list ?? style.list ?? 0;
  return {
    kind: 'paragraph',
    text: written.text,
    number: list > 0 ? story.next(list, listLevelOf(written, style, story)) : undefined,
    style: style.name,
    outlineLevel: (written.outlineLevel ?? style.outlineLevel) || undefined,
  };
}

/** A style's place in its list is told by the level that names the style. */
function listLevelOf({ list, listLevel }: WrittenParagraph, style: Style, { numbering }: Story): number {
  if (listLevel !== undefined) return listLevel;
  const { listStyle, list: listOfStyle } = style;
  const linked = list === undefined && listStyle && listOfStyle ? numbering.levelOf(listOfStyle, listStyle) : undefined;
  return linked ?? style.listLevel ?? 0;
}
