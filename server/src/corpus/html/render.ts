// A page as lines, the way a browser sets them: a block is a line, so is what <br> divides; lists have their numbers, tables
// of data become Markdown's. Indents are kept as they are written.
import { readMarker } from '../../document/marker';
import { isHan } from '../../text/characters';
import { orderedMarks } from './lists';
import { isDataTable, rowsOf, widthOf } from './tables';
import { attribute, type Element, isElement, isLink, isText, type Node } from './tree';

export interface PageLine {
  readonly text: string;
  /** The innermost block that the line stands in. */
  readonly block: Element;
  /** Characters that lead to other pages, and how many links they are in. */
  readonly linked: number;
  readonly links: number;
  /** h1 to h6. */
  readonly heading: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

type Unseen = (element: Element) => boolean;

/** Blank lines stand as lines without text, never two together. */
export function renderPage(body: Element, unseen: Unseen): PageLine[] {
  const page = new Page(unseen);
  page.block(body);
  return page.lines;
}

class Page {
  readonly lines: PageLine[] = [];
  readonly #unseen: Unseen;
  #text = '';
  #linked = 0;
  #links = 0;
  /** The number of a list item whose text is still to come. */
  #mark = '';

  constructor(unseen: Unseen) {
    this.#unseen = unseen;
  }

  block(element: Element): void {
    if (element.tagName === 'table' && isDataTable(element, this.#unseen)) {
      this.#table(element);
      return;
    }
    if (element.tagName === 'hr') this.#blank(element);
    const before = this.lines.length;
    const marks = element.tagName === 'ol' ? orderedMarks(element) : undefined;
    this.#nodes(element.childNodes, element, element.tagName === 'pre', marks);
    this.#endLine(element);
    // a paragraph left empty is how pages set a blank line
    if (element.tagName === 'p' && this.lines.length === before) this.#blank(element);
  }

  #nodes(nodes: readonly Node[], block: Element, pre: boolean, marks?: ReadonlyMap<Element, string>): void {
    for (const node of nodes) {
      if (isText(node)) this.#write(node.value, block, pre);
      else if (isElement(node) && !this.#unseen(node)) this.#element(node, block, pre, marks);
    }
  }

  #element(element: Element, block: Element, pre: boolean, marks?: ReadonlyMap<Element, string>): void {
    if (element.tagName === 'br') {
      if (!this.#endLine(block)) this.#blank(block);
      return;
    }
    if (BLOCKS.has(element.tagName)) {
      this.#endLine(block);
      this.#mark = marks?.get(element) ?? this.#mark;
      this.block(element);
      if (marks) this.#mark = '';
      return;
    }
    // Word's own list numbers are followed by spaces of every kind
    if (/mso-list:\s*ignore/iu.test(attribute(element, 'style') ?? '')) {
      const inner = new Page(this.#unseen);
      inner.#nodes(element.childNodes, block, false);
      this.#text += inner.#text.trim();
      return;
    }
    const from = this.#text.length;
    this.#nodes(element.childNodes, block, pre);
    if (isLink(element) && this.#text.length > from) {
      this.#linked += solid(this.#text.slice(from));
      this.#links++;
    }
  }

  #write(text: string, block: Element, pre: boolean): void {
    if (!pre) {
      this.#text += text;
      return;
    }
    const [first = '', ...others] = text.split('\n');
    this.#text += first;
    for (const line of others) {
      if (!this.#endLine(block)) this.#blank(block);
      this.#text = line;
    }
  }

  /** False where there is nothing to end. */
  #endLine(block: Element): boolean {
    const text = tidy(this.#text);
    const [linked, links] = [this.#linked, this.#links];
    this.#text = '';
    this.#linked = this.#links = 0;
    if (text === '') return false;
    const mark = this.#mark !== '' && !readMarker(text, 0) ? this.#mark : '';
    this.#mark = '';
    // 1. 5亿元 is not 1.5亿元
    const gap = mark !== '' && /^[0-9]/u.test(text) ? ' ' : '';
    this.lines.push({ text: mark + gap + text, block, linked, links, heading: /^h[1-6]$/u.test(block.tagName) });
    return true;
  }

  #blank(block: Element): void {
    if (this.lines.length > 0 && this.lines.at(-1)?.text !== '')
      this.lines.push({ text: '', block, linked: 0, links: 0, heading: false });
  }

  #table(table: Element): void {
    const { caption, rows } = rowsOf(table);
    if (caption && !this.#unseen(caption)) this.block(caption);
    const width = widthOf(rows);
    for (const [index, row] of rows.entries()) {
      const cells = row.map((cell) => (cell && !this.#unseen(cell) ? this.#cell(cell) : ''));
      while (cells.length < width) cells.push('');
      this.#row(cells, table);
      if (index === 0) this.#row(new Array<string>(width).fill('---'), table);
    }
  }

  #row(cells: readonly string[], block: Element): void {
    this.lines.push({ text: `| ${cells.join(' | ')} |`, block, linked: 0, links: 0, heading: false });
  }

  #cell(cell: Element): string {
    const inner = new Page(this.#unseen);
    inner.#nodes(cell.childNodes, cell, false);
    inner.#endLine(cell);
    const texts = inner.lines.map(({ text }) => text.trim()).filter((text) => text !== '');
    return texts.join(' ').replaceAll('|', '｜');
  }
}

const NOTHING = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** White space as browsers set it; a line end in the source between two Chinese characters is none. */
function tidy(raw: string): string {
  const text = raw.replace(NOTHING, '').replace(/[ \t\n\r\f]+/gu, (space, at: number, all: string) => {
    if (!/[\n\r]/u.test(space)) return ' ';
    return isWide(all.charCodeAt(at - 1)) && isWide(all.charCodeAt(at + space.length)) ? '' : ' ';
  });
  let start = 0;
  let end = text.length;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end--;
  if (end === 0) return '';
  // the indent of a line is its no-break and wide spaces
  while (text[start] === ' ') start++;
  let words = start;
  while (/\s/u.test(text[words] ?? '')) words++;
  return text.slice(start, words) + text.slice(words, end).replaceAll('\u00A0', ' ');
}

/** Chinese characters and marks. */
const isWide = (unit: number): boolean =>
  isHan(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xffef);

export const solid = (text: string): number => text.replace(/\s+/gu, '').length;
