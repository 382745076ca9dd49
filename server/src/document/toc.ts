// Tables of contents: 目录 and its entries, with or without page numbers, units on lines of their own.
import { isSpace } from '../text/characters';
import type { Span } from '../text/position';
import { contentOf, isBlank, type Line } from './line';
import type { LineKind, TocEntry } from './model';

/** So many lines with a page number in a row are a table of contents even without 目录 above them. */
const UNTITLED = 4;

/** Markdown's contents: [一、基本情况](#一基本情况) */
const LINK = /\[([^[\]]+)\]\([^()]*\)$/u;

const BULLET = /[★☆●◆■▲▶•·]/u;

/** Titles are compared without spaces: pages drop and add them. */
export const squeeze = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

/** 司法局：加强…: the unit that a title names before its colon. */
export function unitBefore(title: string): string | undefined {
  const name = /^(?!\d)([^：:，、。“”]{2,16})[：:]/u.exec(title)?.[1];
  return name !== undefined && UNIT_NAME.test(name) ? name : undefined;
}

/** The end of a unit's name. */
export const UNIT_NAME =
  /(?:局|委|办|厅|院|会|部|府|处|中心|公司|集团|校|大学|党组|党委|支部|街道|镇|乡|区|县|市|省)$/u;

/** Marks 'toc-title' and 'toc-entry' in `kinds`, and returns the entries in order. */
export function readToc(lines: readonly Line[], kinds: LineKind[]): TocEntry[] {
  const first = findStart(lines, kinds);
  if (first === undefined) return [];
  const entries: TocEntry[] = [];
  let unit: string | undefined;
  let last = first;
  const listed = new Set<string>();
  const titled = lines[first]?.traits.tocTitle === true;
  if (titled) kinds[first] = 'toc-title';
  let paged = false;
  for (let number = titled ? first + 1 : first; number < lines.length; number++) {
    const line = lines[number];
    if (!line) break;
    if (isBlank(line)) {
      // without page numbers nothing but a blank line tells where the contents end
      if (entries.length > 0 && !paged) break;
      continue;
    }
    if (kinds[number] !== 'outside') break;
    const { traits } = line;
    if (traits.unitLabel && !traits.tocEntry) {
      unit = contentOf(line).slice(0, -1);
      last = number;
      continue;
    }
    const link = linkIn(line);
    const shape = link ? undefined : traits.tocEntry;
    const over = paged && isUnitWithPage(lines[number + 1]);
    if (!shape && !link && ((paged && !over) || line.endsSentence || line.solid > 60 || line.markdownHeading > 0))
      break;
    // a title, and its unit with the page under it
    const above = entries.at(-1);
    if (shape && above?.line === number - 1 && above.page === undefined && isUnitWithPage(line)) {
      entries[entries.length - 1] = { ...above, unit: line.text.slice(shape.start, shape.end), page: shape.page };
      paged = true;
      last = number;
      continue;
    }
    let start = (shape ?? link)?.start ?? line.contentStart;
    if (BULLET.test(line.text[start] ?? '')) start++;
    let end = (shape ?? link)?.end ?? line.contentEnd;
    // the unit may stand on the same line
    const owner = unit === undefined ? unitBefore(line.text.slice(start, end)) : undefined;
    if (owner !== undefined) {
      unit = owner;
      start += owner.length + 1;
      while (start < end && isSpace(line.text.charCodeAt(start))) start++;
    }
    const behind = unit === undefined ? unitBehind(line.text.slice(start, end)) : undefined;
    if (behind) {
      unit = behind.unit;
      end = start + behind.end;
    }
    const title = line.text.slice(start, end);
    const chapter = line.marker === undefined || line.marker.form === 'han';
    const words = squeeze(line.marker?.form === 'han' ? line.text.slice(line.marker.end, end) : title);
    // what comes a second time is the heading itself; （一） may be called the same in two chapters
    if (!shape && chapter && listed.has(words)) break;
    listed.add(words);
    if (shape) paged = true;
    const range = { start: { line: number, character: start }, end: { line: number, character: end } };
    entries.push({ line: number, title, unit, page: shape?.page, range });
    unit = undefined;
    last = number;
  }
  if (entries.length === 0) return [];
  for (let number = first; number <= last; number++) if (kinds[number] === 'outside') kinds[number] = 'toc-entry';
  return entries;
}

/** 把课堂搬到车间里　　市技师学院: the unit behind a title, and where the title ends. */
function unitBehind(entry: string): { readonly unit: string; readonly end: number } | undefined {
  const gap = Math.max(entry.lastIndexOf('  '), entry.lastIndexOf('\u3000\u3000'));
  if (gap < 4) return undefined;
  const unit = entry.slice(gap).trim();
  const isUnit = unit.length >= 2 && unit.length <= 20 && UNIT_NAME.test(unit) && !/[，。：、\s]/u.test(unit);
  return isUnit ? { unit, end: entry.slice(0, gap).trimEnd().length } : undefined;
}

const isUnitWithPage = (line: Line | undefined): boolean => {
  const shape = line?.traits.tocEntry;
  return shape !== undefined && UNIT_NAME.test(line?.text.slice(shape.start, shape.end) ?? '');
};

function linkIn(line: Line): Span | undefined {
  const link = line.text.includes('](') ? LINK.exec(contentOf(line)) : null;
  if (!link?.[1]) return undefined;
  const start = line.contentStart + link.index + 1;
  return { start, end: start + link[1].length };
}

function findStart(lines: readonly Line[], kinds: readonly LineKind[]): number | undefined {
  let run = 0;
  let runStart = 0;
  for (const [number, line] of lines.entries()) {
    if (kinds[number] !== 'outside') continue;
    if (line.traits.tocTitle) return number;
    if (!line.traits.tocEntry) {
      run = 0;
      continue;
    }
    if (run++ === 0) runStart = number;
    if (run >= UNTITLED) return runStart;
  }
  return undefined;
}
