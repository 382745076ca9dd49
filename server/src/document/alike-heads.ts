// Pieces that were put together without contents or a title that says so: several heads of one form – title, subtitle, unit or
// writer, date – over texts. One of them heads a report; two and more are a collection's, and then short titles are believed too.
import { firstIndex } from '../text/search';
import { type Block, imprintUnit, ROLE_WORDS } from './block';
import { contentOf, isBlank, type Line } from './line';
import type { LineKind } from './model';

/** 守好医者初心: shorter ones are names of parts. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 44;
const LONGEST_UNIT = 16;

/** Whether the count of chapters goes on across a line: 一、 is the last above it and 二、 the next below, so both are one report's. */
type GoesOn = (number: number) => boolean;

export function chapterCount(lines: readonly Line[], kinds: readonly LineKind[]): GoesOn {
  const chapters: { readonly at: number; readonly count: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.marker?.form === 'han' && kinds[at] === 'outside') chapters.push({ at, count: line.marker.number });
  }
  return (number) => {
    const below = firstIndex(chapters, ({ at }) => at > number);
    const last = chapters[below - 1];
    return last !== undefined && chapters[below]?.count === last.count + 1;
  };
}

/** Whether two texts and more stand under a title with unit and date, or with one of them or a writer where their 一、 begin anew. */
export function hasAlikeHeads(lines: readonly Line[], kinds: readonly LineKind[], goesOn: GoesOn): boolean {
  let heads = 0;
  for (const [number, line] of lines.entries()) {
    if (kinds[number] !== 'outside' || !(isDate(line) || line.traits.unitLike || mayBeWriter(line))) continue;
    if (isHead(lines, kinds, number) && !goesOn(number) && ++heads === 2) return true;
  }
  return false;
}

/** One more head among those that are alike: it may lack its unit or its date. */
export function isAlikeHead(lines: readonly Line[], kinds: readonly LineKind[], block: Block): boolean {
  const { headlines, dates, next } = block;
  const [first] = headlines;
  const title = lines[first ?? -1];
  const last = lines[headlines.at(-1) ?? -1];
  if (first === undefined || !title || !last || !mayBeTitle(title)) return false;
  const isWhole = headlines.length > 1 && dates.length > 0;
  if (title.traits.unitLike) return isWhole && isSetApart(lines, first) && opens(lines[next]);
  const isSigned = headlines.length > 1 && (last.traits.unitLike || isWriter(lines, headlines.at(-1) ?? first, next));
  return (dates.length > 0 || isSigned) && opensText(lines, kinds, next);
}

/** 陈小荷 over 一、: who wrote the piece. `next`: the first line of its text. */
export const isWriter = (lines: readonly Line[], number: number, next: number): boolean => {
  const [line, text] = [lines[number], lines[next]];
  return line !== undefined && text !== undefined && mayBeWriter(line) && isChapterOne(text);
};

const mayBeWriter = (line: Line): boolean =>
  line.solid <= 4 &&
  line.solid >= 2 &&
  line.han === line.solid &&
  line.marker === undefined &&
  line.markdownHeading === 0 &&
  !NO_WRITER.test(contentOf(line).replace(/[\s\u3000]+/gu, ''));
const NO_WRITER =
  /^(?:[前引导序绪]言|导[语读]|摘要|提要|背景|概[况述要]|综述|总[则论述]|编者按|现状|做法|成效|问题|建议|正文|附[件录表].?)$|[部县市区镇乡村局]$/u;

/** Right above a date, and short: 青山林场, whose name does not end like an office's. */
export const mayBeUnit = (line: Line): boolean =>
  line.traits.headline && line.solid <= LONGEST_UNIT && line.han >= 2 && !/[，：:“”？！—]/u.test(contentOf(line));

const mayBeTitle = (line: Line): boolean =>
  line.traits.headline &&
  line.solid >= SHORTEST_TITLE &&
  line.solid <= LONGEST_TITLE &&
  line.han * 2 >= line.solid &&
  line.marker === undefined &&
  line.markdownHeading === 0 &&
  !ROLE_WORDS.test(contentOf(line));

const isDate = (line: Line): boolean => line.traits.date !== undefined || line.traits.dayOnly || isImprint(line);
const isImprint = (line: Line): boolean => line.han > 4 && imprintUnit(contentOf(line)) !== undefined;
const SUBTITLE = /^(?:——|--|—|－－)/u;

const isSetApart = (lines: readonly Line[], number: number): boolean => {
  const above = lines[number - 1];
  return above === undefined || isBlank(above);
};

/** The block that ends at this line is a title with unit and date, set apart from what is above it. */
function isHead(lines: readonly Line[], kinds: readonly LineKind[], last: number): boolean {
  const next = textAt(lines, kinds, last + 1);
  const text = lines[next ?? -1];
  if (next === undefined || !text || text.traits.unitLike || isDate(text) || !opensText(lines, kinds, next))
    return false;
  let [unit, date] = [false, false];
  let number = last;
  for (let line = lines[number]; line && kinds[number] === 'outside'; line = lines[--number]) {
    const above = lines[number - 1];
    const isUnit = line.traits.unitLike || (date && mayBeUnit(line)) || isWriter(lines, number, next);
    if (isDate(line) && !date) [unit, date] = [unit || isImprint(line), true];
    else if (isUnit && !unit && above && kinds[number - 1] === 'outside' && mayBeTitle(above)) unit = true;
    else break;
  }
  if (SUBTITLE.test(contentOf(lines[number] ?? text))) number--;
  const title = lines[number];
  if (number === last || !title || kinds[number] !== 'outside' || !mayBeTitle(title)) return false;
  if (title.traits.unitLike && !(unit && date && isSetApart(lines, number) && opens(text))) return false;
  if (!(unit && date) && !isChapterOne(text)) return false;
  if (!isSetApart(lines, number)) return lines[number - 1]?.endsSentence === true;
  let above = number - 1;
  while (kinds[above] === 'blank') above--;
  return lines[above]?.traits.attachment !== true;
}

/** A paragraph stands here, a chapter one, or one of them under a subhead. */
function opensText(lines: readonly Line[], kinds: readonly LineKind[], from: number): boolean {
  const first = textAt(lines, kinds, from);
  if (first === undefined) return false;
  if (opens(lines[first])) return true;
  const second = lines[first]?.traits.headline ? textAt(lines, kinds, first + 1) : undefined;
  return second !== undefined && opens(lines[second]);
}

const opens = (line: Line | undefined): boolean =>
  line !== undefined &&
  (isChapterOne(line) ||
    (line.marker === undefined && line.endsSentence && line.solid >= 12 && !BELOW_SIGNATURE.test(contentOf(line))));

const BELOW_SIGNATURE = /^(?:抄[报送]|[主报送发]送?|分送|共印|联系人)[：:]/u;

const isChapterOne = ({ marker }: Line): boolean => marker?.form === 'han' && marker.number === 1;

function textAt(lines: readonly Line[], kinds: readonly LineKind[], from: number): number | undefined {
  let number = from;
  while (kinds[number] === 'blank') number++;
  return lines[number] && kinds[number] === 'outside' ? number : undefined;
}
