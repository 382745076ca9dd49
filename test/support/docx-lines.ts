// A made-up Word file as its reader sees it, line by line.
import { readDocx } from '../../server/src/corpus/docx/read-docx';
import { docxText } from '../../server/src/corpus/docx/text';
import { type DocxOptions, type DocxParagraph, makeDocx } from './docx-file';

export const docxLines = (paragraphs: readonly DocxParagraph[], options?: DocxOptions): string[] =>
  docxText(readDocx(makeDocx(paragraphs, options)))
    .slice(0, -1)
    .split('\n');

/** Runs and texts as XML, for what `makeDocx` has no word for. */
export const run = (content: string): string => `<w:r>${content}</w:r>`;
export const typed = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
