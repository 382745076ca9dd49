// What was copied from a page, as text: with the numbers of its lists, which browsers leave out of the text that they copy, and the
// cells of its tables parted by tabs, as browsers part them.
import { renderPage } from './render';
import { findUnseen, isElement, parsePage } from './tree';

const RULE = /^\|(?: --- \|)+$/u;

/** Undefined where the page is too tangled to be read, or holds nothing. */
export function copiedText(html: string): string | undefined {
  const root = parsePage(html);
  const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  if (!root || !body) return undefined;
  const texts = renderPage(body, findUnseen(root)).flatMap(({ text, block }) => {
    if (block.tagName !== 'table') return [text];
    return RULE.test(text) ? [] : [text.slice(2, -2).split(' | ').join('\t')];
  });
  return texts.length === 0 ? undefined : texts.join('\n');
}
