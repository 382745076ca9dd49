// The body of a Word document as paragraphs and tables in order, with all insertions accepted and all deletions made. What is not
// printed (hidden text, field codes, comments) is left out; text boxes follow the paragraph that they hang on.
import { Fields } from './fields';
import { outlineLevelOf, type Styles } from './styles';
import { symbolOf, withSymbols } from './symbols';
import { isOn, wholeNumber } from './values';
import type { WrittenBlock, WrittenParagraph } from './written';
import { type Element, readXml, type XmlReader } from './xml';

/** Paragraphs one after another: the body, a table's cell, a text box, a footnote. */
interface Flow {
  readonly blocks: WrittenBlock[];
  /** A paragraph whose end was deleted: it goes on with the next one. */
  open?: OpenParagraph | undefined;
}

interface OpenParagraph {
  text: string;
  style?: string;
  outlineLevel?: number;
  list?: number;
  listLevel?: number;
  /** The end of the paragraph is deleted or hidden. */
  joins: boolean;
  readonly boxes: WrittenBlock[];
}

interface OpenCell {
  blocks: readonly WrittenBlock[];
  columns: number;
  continued: boolean;
  dropped: boolean;
}

interface OpenRow {
  readonly cells: OpenCell[];
  dropped: boolean;
}

interface Run {
  style?: string;
  hidden?: boolean;
  font?: string;
}

/** Word's own limit; a file that says more was made to be large. */
const MOST_COLUMNS = 63;

const EMPTY_CELL: OpenCell = { blocks: [], columns: 1, continued: false, dropped: false };

/** Nothing in these is text of the document. */
const SKIPPED = new Set([
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:rubyPr',
  'w:rt',
  'w:tabs',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:fldData',
  'w:ffData',
]);

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
    if (SKIPPED.has(name) || name.endsWith('Change') || this.#isDropped(element)) return 'skip';
    this.#enter(element);
    this.#parents.push(name);
    return undefined;
  }

  text(text: string): void {
    const parent = this.#parents.at(-1);
    if (parent === 'w:t' || parent === 'm:t') this.#typed += text;
  }

  close(name: string): void {
    this.#parents.pop();
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#type();
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
        const rows = this.#tables.pop() ?? [];
        if (rows.length > 0) this.#flows.at(-1)?.blocks.push({ kind: 'table', rows });
        break;
      }
      case 'w:txbxContent': {
        const blocks = this.#endFlow();
        const paragraph = this.#paragraphs.at(-1);
        if (paragraph) append(paragraph.boxes, blocks);
        else append(this.#flows.at(-1)?.blocks ?? [], blocks);
        break;
      }
      case 'w:body':
      case 'w:footnote':
      case 'w:endnote':
        this.flows.push(this.#endFlow());
        break;
    }
  }

  /** Tracked deletions: of words, of a paragraph's end, of a table's row or cell. */
  #isDropped({ name }: Element): boolean {
    switch (name) {
      case 'w:del':
      case 'w:moveFrom': {
        const parent = this.#parents.at(-1);
        const row = this.#rows.at(-1);
        if (parent === 'w:trPr' && row) row.dropped = true;
        if (parent === 'w:rPr') this.#joinNext();
        return true;
      }
      case 'w:cellDel': {
        const cell = this.#cells.at(-1);
        if (cell) cell.dropped = true;
        return true;
      }
    }
    return false;
  }

  /** What is said of the paragraph's end stands in the paragraph's properties. */
  #joinNext(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && this.#parents.at(-2) === 'w:pPr') paragraph.joins = true;
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
        this.#typed = '';
        this.#keepsSpace = element.keepsSpace;
        break;
      default:
        if (this.#parents.at(-1)?.endsWith('Pr')) this.#property(element);
        else this.#content(element);
    }
  }

  #property(element: Element): void {
    const paragraph = this.#paragraphs.at(-1);
    const run = this.#runs.at(-1);
    const parent = this.#parents.at(-1);
    const value = element.get('val');
    switch (element.name) {
      case 'w:pStyle':
        if (paragraph && value !== undefined) paragraph.style = value;
        break;
      case 'w:outlineLvl':
        if (paragraph) paragraph.outlineLevel = outlineLevelOf(element);
        break;
      case 'w:numId':
        if (paragraph) paragraph.list = wholeNumber(element) ?? 0;
        break;
      case 'w:ilvl':
        if (paragraph) paragraph.listLevel = wholeNumber(element) ?? 0;
        break;
      case 'w:rStyle':
        if (run && value !== undefined) run.style = value;
        break;
      case 'w:vanish':
      case 'w:specVanish':
        if (this.#parents.at(-2) === 'w:pPr') {
          if (isOn(element)) this.#joinNext();
        } else if (run && element.name === 'w:vanish') run.hidden = isOn(element);
        break;
      case 'w:rFonts': {
        const font = element.get('ascii') ?? element.get('hAnsi');
        if (run && font !== undefined) run.font = font;
        break;
      }
      case 'w:gridSpan': {
        const cell = this.#cells.at(-1);
        if (cell) cell.columns = Math.min(Math.max(wholeNumber(element) ?? 1, 1), MOST_COLUMNS);
        break;
      }
      case 'w:vMerge': {
        const cell = this.#cells.at(-1);
        if (cell) cell.continued = value !== 'restart';
        break;
      }
      case 'w:gridBefore': {
        const columns = Math.min(wholeNumber(element) ?? 0, MOST_COLUMNS);
        if (columns > 0) this.#rows.at(-1)?.cells.unshift({ ...EMPTY_CELL, columns });
        break;
      }
      case 'w:hidden': {
        const row = this.#rows.at(-1);
        if (row && parent === 'w:trPr' && isOn(element)) row.dropped = true;
        break;
      }
    }
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
        this.#fields.mark(element.get('fldCharType'), this.#paragraphs.at(-1));
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
    this.#write(withSymbols(this.#keepsSpace ? text : text.replace(/^[ \t]+|[ \t]+$/gu, ''), run?.font));
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

/** The first of the two that has words says what the paragraph is. */
function joined(first: OpenParagraph, second: OpenParagraph): OpenParagraph {
  append(first.boxes, second.boxes);
  if (first.text === '') return { ...second, boxes: first.boxes };
  first.text += second.text;
  first.joins = second.joins;
  return first;
}

/** Not `push(...)`: a list of a million is no list of arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
