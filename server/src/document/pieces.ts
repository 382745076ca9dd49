// Where one report ends and the next begins: title blocks (kicker, title, subtitle, unit, date, byline) told by their shape
// and by what stands around them. A file may be a compilation.

import { chapterCount, hasAlikeHeads, isAlikeHead } from './alike-heads';
import { type Block, isListed, readBlock } from './block';
import { findDate } from './dates';
import { contentOf, type Line } from './line';
import { readMarker } from './marker';
import type { LineKind, TocEntry } from './model';
import { type Piece, titlePiece } from './title-block';
import { squeeze } from './toc';

/** Cuts the lines into pieces, and marks the lines of title blocks in `kinds`. Lines before the first piece keep their kinds. */
export function readPieces(
  lines: readonly Line[],
  kinds: LineKind[],
  toc: readonly TocEntry[],
  cut: ReadonlySet<number>,
): Piece[] {
  const inToc = new Map(toc.flatMap((entry) => formsOf(entry).map((form) => [squeeze(form), entry] as const)));
  const pieces: Piece[] = [];
  const goesOn = chapterCount(lines, kinds);
  const isAlike = hasAlikeHeads(lines, kinds, goesOn);
  let current: Piece | undefined;
  let hasBody = false;
  let inCollection = isAlike;
  let serial = 0;
  let highest = 0;
  let closed = true;
  // unit and date of the piece before have been passed: a title may follow
  let signed = false;
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number];
    if (!line) continue;
    if (kinds[number] === 'blank') {
      // what two blank lines set apart may be a title
      if (kinds[number - 1] === 'blank') closed = true;
      continue;
    }
    const kind = kinds[number];
    if (kind !== 'outside') {
      if (kind === 'table-head' && !current) {
        current = untitled(number, false);
        pieces.push(current);
      }
      if (kind === 'table-row' || kind === 'table-cell') hasBody = true;
      else closed = true;
      continue;
    }
    if (current && hasBody && (line.traits.attachment || opensAttachment(lines, kinds, number))) {
      number = markAttachment(lines, kinds, number);
      closed = false;
      continue;
    }
    const block =
      closed || line.markdownHeading === 1 ? readBlock(lines, kinds, number, inToc, cut, !current) : undefined;
    if (block && !hasBody && isAboveContents(lines, kinds, block, current, inToc)) {
      for (const head of block.headlines) kinds[head] = current ? 'title' : 'collection-title';
      number = block.next - 1;
      continue;
    }
    if (block && hasBody && isSignature(lines, block)) {
      const next = behindNotes(lines, kinds, block.next);
      if (isTitleOverText(lines, kinds, next)) {
        signed = true;
        number = next - 1;
        continue;
      }
    }
    if (
      block &&
      (current === undefined ||
        (hasBody &&
          (signed ||
            (isAlike && isAlikeHead(lines, kinds, block) && !goesOn(number)) ||
            beginsPiece(lines, block, inToc, serial, highest, inCollection))))
    ) {
      signed = false;
      if (current) current.end = number - 1;
      current = titlePiece(lines, kinds, block, inToc, current === undefined, isAlike);
      pieces.push(current);
      if (pieces.length === 1) inCollection ||= kinds.includes('collection-title');
      serial = (lines[current.titleLines.at(-1) ?? -1]?.traits.serial ?? serial) || serial;
      hasBody = false;
      highest = 0;
      closed = true;
      number = current.body - 1;
      continue;
    }
    if (!current) {
      current = untitled(number, line.traits.newsLead);
      pieces.push(current);
    }
    if (line.marker?.form === 'han') highest = Math.max(highest, line.marker.number);
    if (line.solid >= 12 || line.endsSentence) hasBody = true;
    closed = line.endsSentence || line.solid < 30;
  }
  if (current) current.end = lines.length - 1;
  return pieces;
}

/** Contents may number pieces that bear no number; a title may name its unit. */
const formsOf = ({ title, unit }: TocEntry): string[] =>
  FRONT_AND_BACK.test(squeeze(title))
    ? []
    : [title, title.slice(readMarker(title, 0)?.end ?? 0), ...(unit === undefined ? [] : [`${unit}：${title}`])];

/** Parts of a report that its contents list beside its chapters: no title of a piece. */
const FRONT_AND_BACK = /^(?:前言|引言|导言|导语|序言?|摘要|概述|结语|结束语|后记|致谢|附[录表件]|参考(?:文献|资料))$/u;

const untitled = (start: number, news: boolean): Piece => ({
  start,
  titleLines: [],
  title: undefined,
  unit: undefined,
  date: undefined,
  news,
  body: start,
  end: start,
});

/**
 * A title above the contents is the collection's when the contents list pieces that follow; the report's own when they list its
 * headings, and then it may stand once more below them.
 */
function isAboveContents(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  block: Block,
  current: Piece | undefined,
  inToc: ReadonlyMap<string, TocEntry>,
): boolean {
  if (current) {
    const { title } = current;
    return title !== undefined && block.headlines.some((number) => sameWords(lines[number], title));
  }
  const kind = kinds[block.next];
  if (kind !== 'toc-title' && kind !== 'toc-entry') return false;
  for (let number = block.next; number < lines.length; number++) {
    const line = lines[number];
    if (line && kinds[number] === 'outside' && !line.marker && isListed(line, inToc)) return true;
  }
  return false;
}

const sameWords = (line: Line | undefined, words: string): boolean =>
  line !== undefined && squeeze(contentOf(line)) === squeeze(words);

/** 附件1 and the title under it are the attachment's heading, and no new report. Returns its last line. */
function markAttachment(lines: readonly Line[], kinds: LineKind[], number: number): number {
  kinds[number] = 'attachment';
  if (lines[number]?.traits.attachmentNamed) return number;
  let next = number + 1;
  while (next < lines.length && kinds[next] === 'blank') next++;
  const line = lines[next];
  if (!line || kinds[next] !== 'outside' || !line.traits.headline || line.marker || line.traits.attachment)
    return number;
  kinds[next] = 'attachment';
  return next;
}

/** 附件1：… heads an attachment where text follows, 附件：… where a count begins anew; under a text both belong to its note. */
function opensAttachment(lines: readonly Line[], kinds: readonly LineKind[], number: number): boolean {
  const own = lines[number]?.traits;
  if (!own?.attachmentNamed && !own?.attachmentNote) return false;
  let next = number + 1;
  while (next < lines.length && kinds[next] === 'blank') next++;
  const { traits, marker } = lines[next] ?? {};
  if (!own.attachmentNamed) return marker?.number === 1 && (marker.form === 'han' || marker.form === 'han-paren');
  return traits !== undefined && !traits.attachmentNamed && !traits.unitLike && traits.date === undefined;
}

/** Unit and date, and nothing else. */
const isSignature = (lines: readonly Line[], { headlines, dates }: Block): boolean =>
  headlines.length > 0 && dates.length > 0 && headlines.every((number) => lines[number]?.traits.unitLike);

/** The line behind what stands in brackets below a signature: （此件公开发布） */
function behindNotes(lines: readonly Line[], kinds: readonly LineKind[], from: number): number {
  let number = from;
  for (let line = lines[number]; line; line = lines[++number]) {
    if (kinds[number] !== 'blank' && !/^[（(].*[）)]$/u.test(contentOf(line))) break;
  }
  return number;
}

/** A title with text under it, and nothing else that stands below a signature: 抄送：…, …印发. */
function isTitleOverText(lines: readonly Line[], kinds: readonly LineKind[], number: number): boolean {
  const line = lines[number];
  if (!line || kinds[number] !== 'outside' || !line.traits.headline || line.marker || line.solid < 8) return false;
  if (line.traits.unitLike || line.traits.attachmentNamed || findDate(contentOf(line))) return false;
  if (/[：:]|印[发制]$/u.test(contentOf(line))) return false;
  for (let next = number + 1; next < lines.length; next++) {
    if (kinds[next] === 'outside' && (lines[next]?.solid ?? 0) >= 8) return true;
  }
  return false;
}

/** Whether the block in the middle of a text begins another report. Short lines alone are subheads: there must be evidence. */
function beginsPiece(
  lines: readonly Line[],
  block: Block,
  inToc: ReadonlyMap<string, TocEntry>,
  serial: number,
  highest: number,
  inCollection: boolean,
): boolean {
  const next = lines[block.next];
  const heads = block.headlines.map((number) => lines[number]).filter((line) => line !== undefined);
  if (next === undefined) return false;
  if (heads.some((line) => inToc.has(squeeze(contentOf(line))))) return true;
  if (heads.some((line) => line.markdownHeading === 1)) return true;
  if (heads.some((line) => line.traits.serial !== undefined && line.traits.serial === serial + 1 && line.solid >= 8))
    return true;
  if (block.bylines.length > 0) return true;
  const last = heads.at(-1);
  if (heads.length === 0 || !last) return false;
  if (next.traits.newsLead) return true;
  // title, unit, date; a signature under a text has no title above it, and （11月2日） may stand under a subhead
  const isDated = inCollection || block.dates.some((number) => lines[number]?.traits.dayOnly === false);
  if (block.dates.length > 0 && isDated && heads.some((line) => !line.traits.unitLike && line.solid >= 8)) return true;
  // one of …汇编 that is not signed
  if (inCollection && highest > 1 && isTitle(last) && next.marker?.form === 'han' && next.marker.number === 1)
    return true;
  if (heads.length >= 2 && last.traits.unitLike && !heads[0]?.traits.unitLike && (heads[0]?.solid ?? 0) >= 8)
    return true;
  // a title of its own kind (its issuer may stand above it), set apart or with a numbering that begins anew behind it
  if (!heads.some((line, at) => line.traits.kindWord && (line.solid >= 8 || heads[at - 1]?.traits.unitLike)))
    return false;
  const isApart = [1, 2].every((by) => lines[block.start - by]?.solid === 0);
  return block.salutation !== undefined || isApart || (highest >= 1 && restarts(lines, block.next));
}

const isTitle = ({ solid, traits }: Line): boolean => solid >= 8 && !traits.unitLike;

/** Whether the first 一、-heading from here on is number one. */
function restarts(lines: readonly Line[], from: number): boolean {
  for (let number = from; number < lines.length; number++) {
    const marker = lines[number]?.marker;
    if (marker?.form === 'han') return marker.number === 1;
  }
  return false;
}
