// Parts of a Word document that are being read, and what their properties (w:pPr, w:rPr, w:trPr, w:tcPr) say of them.
import { outlineLevelOf } from './styles';
import { isOn, wholeNumber } from './values';
import type { WrittenBlock } from './written';
import type { Element } from './xml';

/** Paragraphs one after another: the body, a table's cell, a text box, a footnote. */
export interface Flow {
  readonly blocks: WrittenBlock[];
  /** A paragraph whose end was deleted: it goes on with the next one. */
  open?: OpenParagraph | undefined;
}

export interface OpenParagraph {
  text: string;
  style?: string;
  outlineLevel?: number;
  list?: number;
  listLevel?: number;
  /** The end of the paragraph is deleted or hidden. */
  joins: boolean;
  readonly boxes: WrittenBlock[];
}

export interface OpenCell {
  blocks: readonly WrittenBlock[];
  columns: number;
  continued: boolean;
  dropped: boolean;
}

export const EMPTY_CELL: OpenCell = { blocks: [], columns: 1, continued: false, dropped: false };

export interface OpenRow {
  readonly cells: OpenCell[];
  dropped: boolean;
}

export interface Run {
  style?: string;
  hidden?: boolean;
  font?: string;
}

/** Word's own limit; a file that says more was made to be large. */
const MOST_COLUMNS = 63;

/** Words, a paragraph's end or a table's row: deleted here, or moved from here. */
export const isDeletion = (name: string): boolean => name === 'w:del' || name === 'w:moveFrom';

export function paragraphProperty(paragraph: OpenParagraph, element: Element): void {
  switch (element.name) {
    case 'w:pStyle': {
      const style = element.get('val');
      if (style !== undefined) paragraph.style = style;
      break;
    }
    case 'w:outlineLvl':
      paragraph.outlineLevel = outlineLevelOf(element);
      break;
    case 'w:numId':
      paragraph.list = wholeNumber(element) ?? 0;
      break;
    case 'w:ilvl':
      paragraph.listLevel = wholeNumber(element) ?? 0;
      break;
  }
}

/** Properties of the paragraph's end. */
export function markProperty(paragraph: OpenParagraph, element: Element): void {
  const isHidden = (element.name === 'w:vanish' || element.name === 'w:specVanish') && isOn(element);
  if (isHidden || isDeletion(element.name)) paragraph.joins = true;
}

export function runProperty(run: Run, element: Element): void {
  switch (element.name) {
    case 'w:rStyle': {
      const style = element.get('val');
      if (style !== undefined) run.style = style;
      break;
    }
    case 'w:vanish':
      run.hidden = isOn(element);
      break;
    case 'w:rFonts': {
      const font = element.get('ascii') ?? element.get('hAnsi');
      if (font !== undefined) run.font = font;
      break;
    }
  }
}

export function rowProperty(row: OpenRow, element: Element): void {
  if (isDeletion(element.name) || (element.name === 'w:hidden' && isOn(element))) row.dropped = true;
  if (element.name !== 'w:gridBefore') return;
  const columns = columnsOf(element, 0);
  // properties stand before the cells
  if (columns > 0 && row.cells.length === 0) row.cells.push({ ...EMPTY_CELL, columns });
}

export function cellProperty(cell: OpenCell, element: Element): void {
  switch (element.name) {
    case 'w:gridSpan':
      cell.columns = columnsOf(element, 1);
      break;
    case 'w:vMerge':
      cell.continued = element.get('val') !== 'restart';
      break;
    case 'w:cellDel':
      cell.dropped = true;
      break;
  }
}

const columnsOf = (element: Element, least: number): number =>
  Math.min(Math.max(wholeNumber(element) ?? least, least), MOST_COLUMNS);

/** The first of the two that has words says what the paragraph is. */
export function joined(first: OpenParagraph, second: OpenParagraph): OpenParagraph {
  append(first.boxes, second.boxes);
  if (first.text === '') return { ...second, boxes: first.boxes };
  first.text += second.text;
  return first;
}

/** Not `push(...)`: a list of a million is no list of arguments. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
