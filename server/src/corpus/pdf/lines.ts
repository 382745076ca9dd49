// From the pieces of text that a page sets here and there to its lines, from the top down. Places are in points from the upper left.
import { isHan } from '../../text/characters';

/** What the library tells of a piece of text; marks of structure have no words. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

interface View {
  readonly width: number;
  readonly height: number;
  /** From the page's own space to one with the upper left as its origin. */
  readonly transform: readonly number[];
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line the characters stand on. */
  readonly base: number;
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

export function readPage(items: readonly object[], { width, height, transform }: View): Page {
  const placed: Placed[] = [];
  for (const item of items) {
    if (!isItem(item) || item.str.trim() === '') continue;
    const [a = 1, b = 0, , d = 1, x = 0, y = 0] = multiply(transform, item.transform);
    // watermarks are set aslant
    if (Math.abs(b) > Math.abs(a) * 0.05) continue;
    const size = Math.abs(d);
    if (x > width || x + item.width < 0 || y < 0 || y > height + size) continue;
    placed.push({ text: item.str, left: x, right: x + item.width, base: y, size });
  }
  placed.sort((one, other) => one.base - other.base);
  const lines: PdfLine[] = [];
  let row: Placed[] = [];
  for (const piece of placed) {
    const first = row[0];
    if (first && piece.base - first.base > Math.min(first.size, piece.size) * 0.5) {
      lines.push(...makeLines(row));
      row = [];
    }
    row.push(piece);
  }
  lines.push(...makeLines(row));
  return { width, height, lines };
}

const isItem = (item: object): item is Item => 'str' in item && 'transform' in item;

function multiply(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The pieces on one height from left to right. What is printed twice for a bold look comes once. */
function makeLines(row: readonly Placed[]): PdfLine[] {
  const [first, ...others] = row.toSorted((one, other) => one.left - other.left);
  if (!first) return [];
  let { text, right, size } = first;
  const sizes = new Map([[first.size, first.text.length]]);
  let before = first;
  for (const piece of others) {
    if (piece.text === before.text && piece.left - before.left < piece.size * 0.3) continue;
    sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + piece.text.length);
    text += gapBetween(text, piece.text, piece.left - right, piece.size) + piece.text;
    right = Math.max(right, piece.right);
    before = piece;
  }
  let most = 0;
  for (const [one, count] of sizes) if (count > most) [size, most] = [one, count];
  return [{ text: tidy(text), left: first.left, right, base: first.base, size }];
}

/** Justified lines are drawn apart a little; a wide gap stands between columns, or before a page number. */
function gapBetween(before: string, after: string, gap: number, size: number): string {
  if (gap > size * 1.8) return '  ';
  const latin = !isWide(before.charCodeAt(before.length - 1)) && !isWide(after.charCodeAt(0));
  return gap > size * (latin ? 0.2 : 0.9) ? ' ' : '';
}

/** The library sees a space in every gap; between Chinese characters a single one is only a wide setting. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/[\u00AD\u200B\uFEFF]/gu, '')
    .replace(/(?<=[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60]) (?=[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60])/gu, '');
}

const isWide = (unit: number): boolean =>
  isHan(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xffef) || unit === 0x201d;
