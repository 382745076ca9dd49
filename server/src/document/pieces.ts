// Where one report ends and the next begins: title blocks (kicker, title, subtitle, unit, date, byline) told by their shape
// and by what stands around them. A file may be a compilation.
import { findDate } from './dates';
import { contentOf, isBlank, type Line } from './line';
import type { LineKind, TocEntry } from './model';
import { squeeze } from './toc';

/** One report's lines: its title block, and the body from `body` to `end` (inclusive). */
export interface Piece {
  readonly start: number;
  readonly titleLines: readonly number[];
  readonly title: string | undefined;
  readonly unit: string | undefined;
  readonly date: string | undefined;
  /** □ 本报记者 in the title block, or 本报讯 at the head of the text. */
  readonly news: boolean;
  /** First line after the title block. */
  readonly body: number;
  end: number;
}

interface Block {
  readonly start: number;
  /** Lines that could be title, kicker, subtitle or unit. */
  readonly headlines: number[];
  readonly dates: number[];
  readonly bylines: number[];
  readonly salutation: number | undefined;
  /** First text line behind the block; `lines.length` where there is none. */
  readonly next: number;
}

const MOST_HEADLINES = 6;
const ROLE_WORDS = /^(?:前言|引言|导语|基本情况|基本概况|主要做法|工作开展情况|存在(?:的)?问题|下一步.{0,6}|结语)$/u;
const KICKER_END = /(?:强调|指出|要求|时说|主持|出席|召开|举行|調研時強調|強調|指出)$/u;
const QUOTED = /[“「『]/u;

/** Cuts the lines into pieces, and marks the lines of title blocks in `kinds`. Lines before the first piece keep their kinds. */
export function readPieces(
  lines: readonly Line[],
  kinds: LineKind[],
  toc: readonly TocEntry[],
  cut: ReadonlySet<number>,
): Piece[] {
  const inToc = new Map(toc.map((entry) => [squeeze(entry.title), entry]));
  const pieces: Piece[] = [];
  let current: Piece | undefined;
  let hasBody = false;
  let serial = 0;
  let highest = 0;
  let closed = true;
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number];
    if (!line || kinds[number] === 'blank') continue;
    const kind = kinds[number];
    if (kind !== 'outside') {
      if (kind === 'table-row' || kind === 'table-cell') hasBody = true;
      else closed = true;
      continue;
    }
    if (current && hasBody && line.traits.attachment) {
      number = markAttachment(lines, kinds, number);
      closed = false;
      continue;
    }
    const block = closed || line.markdownHeading === 1 ? readBlock(lines, kinds, number, inToc, cut) : undefined;
    if (block && !hasBody && isAboveContents(lines, kinds, block, current, inToc)) {
      for (const head of block.headlines) kinds[head] = current ? 'title' : 'collection-title';
      number = block.next - 1;
      continue;
    }
    if (block && (current === undefined || (hasBody && beginsPiece(lines, block, inToc, serial, highest)))) {
      if (current) current.end = number - 1;
      current = titlePiece(lines, kinds, block, inToc, current === undefined);
      pieces.push(current);
      serial = (lines[current.titleLines.at(-1) ?? -1]?.traits.serial ?? serial) || serial;
      hasBody = false;
      highest = 0;
      closed = true;
      number = current.body - 1;
      continue;
    }
    if (!current) {
      current = {
        start: number,
        titleLines: [],
        title: undefined,
        unit: undefined,
        date: undefined,
        news: line.traits.newsLead,
        body: number,
        end: number,
      };
      pieces.push(current);
    }
    if (line.marker?.form === 'han') highest = Math.max(highest, line.marker.number);
    if (line.solid >= 12 || line.endsSentence) hasBody = true;
    closed = line.endsSentence || line.solid < 30;
  }
  if (current) current.end = lines.length - 1;
  return pieces;
}

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
  let next = number + 1;
  while (next < lines.length && kinds[next] === 'blank') next++;
  const line = lines[next];
  if (!line || kinds[next] !== 'outside' || !line.traits.headline || line.marker || line.traits.attachment)
    return number;
  kinds[next] = 'attachment';
  return next;
}

/** The title block that may begin at this line: headlines, dates and bylines, blank lines between them. */
function readBlock(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  start: number,
  inToc: ReadonlyMap<string, TocEntry>,
  cut: ReadonlySet<number>,
): Block | undefined {
  const headlines: number[] = [];
  const dates: number[] = [];
  const bylines: number[] = [];
  let salutation: number | undefined;
  let number = start;
  let blanks = 0;
  for (; number < lines.length; number++) {
    const line = lines[number];
    if (!line || kinds[number] === 'chrome') continue;
    if (isBlank(line)) {
      blanks++;
      continue;
    }
    if (kinds[number] !== 'outside') break;
    const { traits } = line;
    if (blanks > 3 && headlines.length > 0) break;
    if (traits.byline) bylines.push(number);
    else if (traits.date !== undefined) dates.push(number);
    else if ((traits.salutation || isAddressee(line)) && headlines.length > 0) {
      salutation = number;
      number++;
      break;
    } else if (line.markdownHeading === 1) {
      if (headlines.length > 0) break;
      headlines.push(number);
    } else if (
      (traits.headline || traits.pieceCount || isListed(line, inToc)) &&
      line.marker === undefined &&
      line.markdownHeading === 0 &&
      !cut.has(number) &&
      headlines.length < MOST_HEADLINES &&
      bylines.length === 0 &&
      // under a date or a blank line only what belongs to a title: no subhead
      dates.length === 0 &&
      !(headlines.length > 0 && ROLE_WORDS.test(contentOf(line)))
    )
      headlines.push(number);
    else break;
    blanks = 0;
  }
  if (headlines.length === 0 && bylines.length === 0) return undefined;
  while (number < lines.length && lines[number] && kinds[number] === 'blank') number++;
  return { start, headlines, dates, bylines, salutation, next: number };
}

const isListed = (line: Line, inToc: ReadonlyMap<string, TocEntry>): boolean =>
  inToc.size > 0 && line.solid <= 80 && inToc.has(squeeze(contentOf(line)));

/** 主送机关 under a title: 县委、县政府： */
const isAddressee = (line: Line): boolean =>
  line.marker === undefined &&
  line.solid <= 60 &&
  line.han >= 2 &&
  /^[^。；！？“”]*[：:]$/u.test(contentOf(line)) &&
  ADDRESSED.test(contentOf(line));
const ADDRESSED =
  /(?:委|府|局|办|厅|部|院|会|处|室|公司|单位|机构|部门|企业|学校|街道|镇|乡|区|县|市|党组|支部|组|同志|领导)[：:]$/u;

/** Whether the block in the middle of a text begins another report. Short lines alone are subheads: there must be evidence. */
function beginsPiece(
  lines: readonly Line[],
  block: Block,
  inToc: ReadonlyMap<string, TocEntry>,
  serial: number,
  highest: number,
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
  // title, unit, date; a signature under a text has no title above it
  if (block.dates.length > 0 && heads.some((line) => !line.traits.unitLike && line.solid >= 8)) return true;
  if (heads.length >= 2 && last.traits.unitLike && !heads[0]?.traits.unitLike && (heads[0]?.solid ?? 0) >= 8)
    return true;
  // a title of its own kind, and a numbering that begins anew behind it
  if (!heads.some((line) => line.traits.kindWord && line.solid >= 8)) return false;
  return block.salutation !== undefined || (highest >= 1 && restarts(lines, block.next));
}

/** Whether the first 一、-heading from here on is number one. */
function restarts(lines: readonly Line[], from: number): boolean {
  for (let number = from; number < lines.length; number++) {
    const marker = lines[number]?.marker;
    if (marker?.form === 'han') return marker.number === 1;
  }
  return false;
}

function titlePiece(
  lines: readonly Line[],
  kinds: LineKind[],
  block: Block,
  inToc: ReadonlyMap<string, TocEntry>,
  first: boolean,
): Piece {
  let headlines = block.headlines;
  if (first) {
    // 第二批…调研报告 / （3篇）: the title of the collection, not of its first piece
    const count = headlines.findIndex((number) => lines[number]?.traits.pieceCount);
    if (count >= 0) {
      for (const number of headlines.slice(0, count + 1)) kinds[number] = 'collection-title';
      headlines = headlines.slice(count + 1);
    }
  }
  const words = (number: number): string => {
    const line = lines[number];
    return line ? contentOf(line) : '';
  };
  let unitLine: number | undefined;
  const lastHead = headlines.at(-1);
  const lastWords = lastHead === undefined ? '' : squeeze(words(lastHead));
  const listed = headlines.slice(0, -1).some((number) => {
    const unit = inToc.get(squeeze(words(number)))?.unit;
    return unit !== undefined && squeeze(unit) === lastWords;
  });
  if (headlines.length >= 2 && lastHead !== undefined && (listed || lines[lastHead]?.traits.unitLike)) {
    unitLine = lastHead;
    headlines = headlines.slice(0, -1);
  }
  for (const number of headlines) kinds[number] = 'title';
  for (const number of block.bylines) kinds[number] = 'byline';
  for (const number of block.dates) kinds[number] = 'date';
  if (unitLine !== undefined) kinds[unitLine] = 'unit';
  if (block.salutation !== undefined) kinds[block.salutation] = 'salutation';
  const title = titleOf(lines, headlines, inToc);
  const bylines = block.bylines.map(words);
  const dated = [...block.dates, ...block.bylines].map((number) => findDate(words(number))?.iso).find(Boolean);
  const source = bylines
    .map((text) => /(?:[来來]源|供稿(?:单位)?|單位|单位)\s*[:：]\s*([^\s\u3000:：]+)/u.exec(text)?.[1])
    .find(Boolean);
  const unit = unitLine !== undefined ? words(unitLine) : (unitOfTitle(title) ?? source);
  const lastLine = Math.max(-1, ...headlines, ...block.bylines, ...block.dates, unitLine ?? -1, block.salutation ?? -1);
  return {
    start: headlines[0] ?? block.bylines[0] ?? unitLine ?? block.start,
    titleLines: headlines,
    title,
    unit,
    date: dated,
    news: bylines.some((text) => /记者|記者|通讯员|通訊員/u.test(text)) || lines[block.next]?.traits.newsLead === true,
    body: lastLine + 1,
    end: lastLine,
  };
}

/** Of kicker, title and subtitle the title: what the contents list, else what is quoted or longest among three, else the first. */
function titleOf(
  lines: readonly Line[],
  headlines: readonly number[],
  inToc: ReadonlyMap<string, TocEntry>,
): string | undefined {
  const parts: { text: string; listed: boolean }[] = [];
  for (const number of headlines) {
    const line = lines[number];
    if (!line) continue;
    const text = contentOf(line)
      .replace(/[\s\u3000]+/gu, ' ')
      .trim();
    const before = parts.at(-1);
    const listed = inToc.has(squeeze(text));
    // a second line that carries the first one on: ——副题, or a long official title cut in two
    if (before && (/^(?:——|--|—|－－)/u.test(text) || (!before.listed && /(?:的|及|和|与|、)$/u.test(before.text))))
      before.text += text;
    else if (before && line.traits.kindWord && line.solid <= 12 && !lines[headlines[0] ?? 0]?.traits.kindWord)
      before.text += text;
    else parts.push({ text, listed });
  }
  const listed = parts.find((part) => part.listed);
  if (listed) return listed.text;
  const [first, second] = parts;
  if (!first || !second) return first?.text;
  if (KICKER_END.test(first.text)) return second.text;
  if (QUOTED.test(first.text)) return first.text;
  return (parts.find((part) => QUOTED.test(part.text)) ?? first).text;
}

/** 司法局：加强…: the unit that a title names before its colon. */
function unitOfTitle(title: string | undefined): string | undefined {
  const name = /^([^：:，。“”]{2,16})[：:]/u.exec(title ?? '')?.[1];
  return name !== undefined && UNIT_NAME.test(name) ? name : undefined;
}

const UNIT_NAME = /(?:局|委|办|厅|院|会|部|府|处|中心|公司|集团|校|大学|党组|党委|支部|街道|镇|乡|区|县|市|省)$/u;
