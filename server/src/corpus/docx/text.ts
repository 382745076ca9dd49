// A Word document as plain text: a paragraph a line, automatic numbers as text, tables as Markdown writes them.
import type { ParagraphNumber } from './numbering';
import { DocxProblem } from './problem';
import type { DocxBlock, DocxCell, DocxDocument, DocxParagraph, DocxTable } from './read-docx';
import { trimmed } from './values';

/** Longer than the texts of an archive all together, and short enough for a string. */
const LONGEST = 128 * 1024 * 1024;

export function docxText({ blocks }: DocxDocument): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of linesOf(blocks)) {
    length += line.length + 1;
    if (length > LONGEST) throw new DocxProblem('too-large', `${length} characters`);
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

function* linesOf(blocks: readonly DocxBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'table') yield* tableLines(block);
    else yield numbered(block);
  }
}

/** Breaks at the ends (of pages, mostly) are no lines. */
function numbered({ number, text }: DocxParagraph): string {
  const words = trimmed(text, '\n');
  return number ? withNumber(number, words) : words;
}

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
function* tableLines({ rows }: DocxTable): Generator<string> {
  const filled = rows.map((row) => row.filter(({ blocks }) => blocks.some(hasText)));
  if (filled.every((row) => row.length <= 1)) {
    for (const row of filled) for (const { blocks } of row) yield* linesOf(blocks);
    return;
  }
  const [head = [], ...others] = rows.map((row) => row.flatMap(cellTexts));
  if (others.length === 0) {
    // the head of a bulletin: its number on the left, the date on the right
    yield head.filter((text) => text !== '').join('\t');
    return;
  }
  yield tableLine(head);
  yield tableLine(head.map(() => '---'));
  for (const row of others) yield tableLine(row);
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
