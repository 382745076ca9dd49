// The body of a Word document as paragraphs and tables in order, with all insertions accepted and all deletions made. What is not
// printed (hidden text, field codes, comments) is left out; text boxes follow the paragraph that they hang on.
import { Fields } from './fields';
import {
  append,
  cellProperty,
  EMPTY_CELL,
  type Flow,
  isDeletion,
  joined,
  markProperty,
  type OpenCell,
  type OpenParagraph,
  type OpenRow,
  paragraphProperty,
  type Run,
  rowProperty,
  runProperty,
} from './open';
import type { Styles } from './styles';
import { symbolOf, withSymbols } from './symbols';
import { trimmed } from './values';
import type { WrittenBlock, WrittenParagraph } from './written';
import { type Element, readXml, type XmlReader } from './xml';

/** A reading aid's text, stops of tabs, and properties of a content control, which are none of the run around it. */
const SKIPPED = new Set(['w:rt', 'w:tabs', 'w:sdtPr', 'w:sdtEndPr']);

/** The blocks of `w:body`. */
export function readBody(part: Uint8Array, styles: Styles): WrittenBlock[] {
  const reader = new BlockReader(styles);
  readXml(part, 'w:document', reader);
  return reader.flows.flat();
}

/** The notes' blocks, a note each. */
export function readNotes(part: Uint8Array | undefined, root: string, styles: Styles): WrittenBlock[][] {
  if (!part) return [];
  const reader = new BlockReader(styles);
  readXml(part, root, reader);
  return reader.flows;
}

class BlockReader implements XmlReader {
  /** The flows that stand in no other. */
  readonly flows: WrittenBlock[][] = [];
  readonly #styles: Styles;
  readonly #parents: string[] = [];
  readonly #flows: Flow[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #runs: Run[] = [];
  /** Open tables, by their rows. */
  readonly #tables: OpenCell[][][] = [];
  readonly #rows: OpenRow[] = [];
  readonly #cells: OpenCell[] = [];
  readonly #fields = new Fields();
  #typed = '';
  #keepsSpace = false;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  open(element: Element): 'skip' | undefined {
    const { name } = element;
    // the lines between text and notes are notes of their own kind
    if ((name === 'w:footnote' || name === 'w:endnote') && (element.get('type') ?? 'normal') !== 'normal')
      return 'skip';
    if (SKIPPED.has(name) || name.endsWith('Change')) return 'skip';
    if (isDeletion(name) && !this.#parents.at(-1)?.endsWith('Pr')) return 'skip';
    this.#enter(element);
    this.#parents.push(name);
    return undefined;
  }

  text(text: string): void {
    const parent = this.#parents.at(-1);
    if (parent === 'w:t' || parent === 'm:t' || parent === 'w:instrText') this.#typed += text;
  }

  close(name: string): void {
    this.#parents.pop();
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#type();
        break;
      case 'w:instrText':
        this.#fields.addCode(this.#typed);
        break;
      case 'w:r':
        this.#runs.pop();
        break;
      case 'w:p':
        this.#endParagraph();
        break;
      case 'w:tc': {
        const cell = this.#cells.pop();
        const blocks = this.#endFlow();
        if (cell && !cell.dropped) cell.blocks = blocks;
        break;
      }
      case 'w:tr': {
        const row = this.#rows.pop();
        if (row && !row.dropped) this.#tables.at(-1)?.push(row.cells);
        break;
      }
      case 'w:tbl': {
        this.#flows.at(-1)?.blocks.push({ kind: 'table', rows: this.#tables.pop() ?? [] });
        break;
      }
      case 'w:txbxContent': {
        const box: WrittenBlock = { kind: 'box', blocks: this.#endFlow() };
        (this.#paragraphs.at(-1)?.boxes ?? this.#flows.at(-1)?.blocks)?.push(box);
        break;
      }
      case 'w:body':
      case 'w:footnote':
      case 'w:endnote':
        this.flows.push(this.#endFlow());
        break;
    }
  }

  #enter(element: Element): void {
    switch (element.name) {
      case 'w:body':
      case 'w:txbxContent':
      case 'w:footnote':
      case 'w:endnote':
        this.#flows.push({ blocks: [] });
        break;
      case 'w:p':
        this.#paragraphs.push({ text: '', joins: false, boxes: [] });
        break;
      case 'w:r':
        this.#runs.push({});
        break;
      case 'w:tbl':
        this.#settle();
        this.#tables.push([]);
        break;
      case 'w:tr':
        this.#rows.push({ cells: [], dropped: false });
        break;
      case 'w:tc': {
        const cell: OpenCell = { ...EMPTY_CELL };
        this.#rows.at(-1)?.cells.push(cell);
        this.#cells.push(cell);
        this.#flows.push({ blocks: [] });
        break;
      }
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.#typed = '';
        this.#keepsSpace = element.keepsSpace;
        break;
      default:
        if (this.#parents.at(-1)?.endsWith('Pr')) this.#property(element);
        else this.#content(element);
    }
  }

  #property(element: Element): void {
    const [owner, parent] = [this.#parents.at(-2), this.#parents.at(-1)];
    const [paragraph, run, row, cell] = [
      this.#paragraphs.at(-1),
      this.#runs.at(-1),
      this.#rows.at(-1),
      this.#cells.at(-1),
    ];
    if (parent === 'w:rPr' && owner === 'w:pPr') {
      if (paragraph) markProperty(paragraph, element);
    } else if (parent === 'w:rPr') {
      if (run) runProperty(run, element);
    } else if (parent === 'w:tcPr') {
      if (cell) cellProperty(cell, element);
    } else if (parent === 'w:trPr') {
      if (row) rowProperty(row, element);
    } else if (paragraph) paragraphProperty(paragraph, element);
  }

  #content(element: Element): void {
    switch (element.name) {
      case 'w:tab':
      case 'w:ptab':
        this.#write('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.#write('\n');
        break;
      case 'w:noBreakHyphen':
        this.#write('-');
        break;
      case 'w:sym':
        this.#write(symbolOf(element.get('font'), Number.parseInt(element.get('char') ?? '', 16)));
        break;
      case 'w:fldChar':
        this.#write(this.#fields.mark(element.get('fldCharType'), this.#paragraphs.at(-1)));
        break;
      // the red head of an official paper is often a picture made of words
      case 'v:textpath':
        this.#paragraphs.at(-1)?.boxes.push(plainParagraph(element.get('string') ?? ''));
        break;
      // a fraction's two numbers are not one
      case 'm:den':
        this.#write('/');
        break;
      case 'm:sup':
        this.#write('^');
        break;
    }
  }

  #type(): void {
    const run = this.#runs.at(-1);
    // a line end within the words is a space, and without xml:space those at the ends are none
    const text = this.#typed.replace(/[\r\n]+/gu, ' ');
    this.#write(withSymbols(this.#keepsSpace ? text : trimmed(text, ' \t'), run?.font));
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.#fields.inCode) return;
    const run = this.#runs.at(-1);
    const hidden =
      run?.hidden ?? this.#styles.run(run?.style)?.hidden ?? this.#styles.paragraph(paragraph.style).hidden ?? false;
    if (!hidden) paragraph.text += text;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const flow = this.#flows.at(-1);
    if (!paragraph) return;
    this.#fields.endParagraph(paragraph);
    if (!flow) return;
    if (this.#styles.paragraph(paragraph.style).hidden) paragraph.joins = true;
    flow.open = flow.open ? joined(flow.open, paragraph) : paragraph;
    if (!paragraph.joins) this.#settle();
  }

  /** What is still open in the innermost flow is a paragraph after all. */
  #settle(): void {
    const flow = this.#flows.at(-1);
    if (!flow?.open) return;
    const { text, style, outlineLevel, list, listLevel, joins, boxes } = flow.open;
    flow.open = undefined;
    const paragraph: WrittenParagraph = { kind: 'paragraph', text, style, outlineLevel, list, listLevel };
    if (!joins || text !== '') flow.blocks.push(paragraph);
    append(flow.blocks, boxes);
  }

  #endFlow(): WrittenBlock[] {
    this.#settle();
    return this.#flows.pop()?.blocks ?? [];
  }
}

const plainParagraph = (text: string): WrittenParagraph => ({
  kind: 'paragraph',
  text,
  style: undefined,
  outlineLevel: undefined,
  list: 0,
  listLevel: undefined,
});
