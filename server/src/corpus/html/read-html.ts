// Web pages, and pages that Word saved, as text: what a reader of the page reads, in lines.
import type { Encoding } from '../../host/encoding';
import { contentLines } from './content';
import { renderPage } from './render';
import { findUnseen, isElement, parsePage } from './tree';

/** Begins as pages do. Texts that merely have a tag in them are texts. */
export const isPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}>\s*){0,3}<(?:!doctype\s+html|html[\s>])/iu.test(
    text.slice(0, 4_096),
  );

const ENCODINGS: readonly (readonly [RegExp, Encoding])[] = [
  [/^(?:gb2312|gbk|gb18030|x-gbk|cp936|gb_2312-80)$/u, 'gb18030'],
  [/^(?:big5|big5-hkscs|cn-big5|x-x-big5)$/u, 'big5'],
];

/** What the page says of its encoding, where that is one of those which bytes alone do not tell. */
export function declaredEncoding(bytes: Buffer): Encoding | undefined {
  const head = bytes.toString('latin1', 0, 4_096).toLowerCase();
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/u.exec(head)?.[1] ?? '';
  return ENCODINGS.find(([names]) => names.test(name))?.[1];
}

/** Undefined where the page is too tangled to be read. */
export function pageText(html: string): string | undefined {
  const root = parsePage(html);
  const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body' || tagName === 'frameset');
  if (!root || !body) return undefined;
  const lines = contentLines(renderPage(body, findUnseen(root)), root);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
