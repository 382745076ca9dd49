// A Word document as plain text: a paragraph a line, automatic numbers as text, tables as Markdown writes them.
import type { ParagraphNumber } from './numbering';
import type { DocxBlock, DocxCell, DocxDocument, DocxParagraph, DocxTable } from './read-docx';

export function docxText({ blocks }: DocxDocument): string {
  const lines: string[] = [];
  writeBlocks(blocks, lines);
  return `${lines.join('\n')}\n`;
}

function writeBlocks(blocks: readonly DocxBlock[], lines: string[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') writeTable(block, lines);
    // breaks at the ends (of pages, mostly) are no lines
    else lines.push(numbered(block).replace(/^[\n]+|[\n]+$/gu, ''));
  }
}

const numbered = ({ number, text }: DocxParagraph): string => (number ? withNumber(number, text) : text);

/**
 * 一、 and （一） stand close to their words although Word puts a tab between them; 1 and 第一章 need a space. So does 1. before a
 * digit: 1. 5亿元 is not 1.5亿元.
 */
function withNumber({ text: number, suffix }: ParagraphNumber, text: string): string {
  const isClosed = /[、。．.,，：:）)】〕]$/u.test(number);
  const meetsDigit = /[0-9０-９．.]$/u.test(number) && /^[0-9０-９]/u.test(text);
  const isApart = suffix === 'space' || (suffix === 'tab' && !isClosed) || meetsDigit;
  return isApart && text !== '' ? `${number} ${text}` : number + text;
}

/** A table that only sets text in its place is read as that text; any other is a line a row. */
function writeTable({ rows }: DocxTable, lines: string[]): void {
  const filled = rows.map((row) => row.filter(({ blocks }) => blocks.some(hasText)));
  if (filled.every((row) => row.length <= 1)) {
    for (const row of filled) for (const { blocks } of row) writeBlocks(blocks, lines);
    return;
  }
  const cells = rows.map((row) => row.flatMap(cellTexts));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (cells.length === 1) {
    // the head of a bulletin: number on the left, date on the right
    lines.push((cells[0] ?? []).filter((text) => text !== '').join('\t'));
    return;
  }
  for (const [index, row] of cells.entries()) {
    lines.push(tableLine([...row, ...Array<string>(columns - row.length).fill('')]));
    if (index === 0) lines.push(tableLine(Array<string>(columns).fill('---')));
  }
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const hasText = (block: DocxBlock): boolean =>
  block.kind === 'table'
    ? block.rows.some((row) => row.some(({ blocks }) => blocks.some(hasText)))
    : block.number !== undefined || /\S/u.test(block.text);

/** A cell over several columns stands in the first of them; one that goes on from above is empty, as Word has it. */
const cellTexts = ({ blocks, columns }: DocxCell): string[] => [
  [...inlineTexts(blocks)].join(' ').replaceAll('|', '｜'),
  ...Array<string>(columns - 1).fill(''),
];

function* inlineTexts(blocks: readonly DocxBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row) yield* inlineTexts(cell.blocks);
      continue;
    }
    const text = numbered(block).replace(/\s+/gu, ' ').trim();
    if (text !== '') yield text;
  }
}
