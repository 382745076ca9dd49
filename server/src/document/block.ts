// The lines that may head a report: what could be title, unit, date, byline, before it is known which is what.
import { findDate } from './dates';
import { contentOf, isBlank, type Line } from './line';
import type { LineKind, TocEntry } from './model';
import { squeeze, UNIT_NAME } from './toc';

const MOST_LINES = 16;
const MOST_HEADLINES = 6;
export const ROLE_WORDS =
  /^(?:前言|引言|导语|基本情况|基本概况|主要做法|工作开展情况|存在(?:的)?问题|下一步.{0,6}|结语)$/u;

/** Lines at the head of a report, before it is known which is what. */
export interface Block {
  readonly start: number;
  /** Lines that could be title, kicker, subtitle or unit. */
  readonly headlines: number[];
  readonly dates: number[];
  readonly bylines: number[];
  readonly salutation: number | undefined;
  /** First text line behind the block; `lines.length` where there is none. */
  readonly next: number;
}

/**
 * The title block that may begin at this line: headlines, dates and bylines, blank lines between them. `first`: no report
 * stands before it, so that a title may have a full stop.
 */
export function readBlock(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  start: number,
  inToc: ReadonlyMap<string, TocEntry>,
  cut: ReadonlySet<number>,
  first: boolean,
): Block | undefined {
  const headlines: number[] = [];
  const dates: number[] = [];
  const bylines: number[] = [];
  let salutation: number | undefined;
  let number = start;
  let blanks = 0;
  // 来源：… may stand above a title; below one it ends it
  let signed = false;
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
    // more lines are a list, whatever they look like
    if (headlines.length + dates.length + bylines.length >= MOST_LINES) break;
    if (traits.byline) {
      bylines.push(number);
      signed = headlines.length > 0;
    } else if (
      traits.date !== undefined ||
      (headlines.length > 0 && (traits.dayOnly || imprintUnit(contentOf(line)) !== undefined))
    )
      dates.push(number);
    else if ((traits.salutation || isAddressee(line)) && headlines.length > 0) {
      salutation = number;
      number++;
      break;
    } else if (line.markdownHeading === 1) {
      if (headlines.length > 0) break;
      headlines.push(number);
    } else if (
      (mayStandInTitle(line, inToc) || (first && headlines.length === 0 && line.traits.stoppedTitle)) &&
      !cut.has(number) &&
      headlines.length < MOST_HEADLINES &&
      !signed &&
      // under a date or a blank line only what belongs to a title: no subhead
      dates.length === 0 &&
      !(headlines.length > 0 && ROLE_WORDS.test(squeeze(contentOf(line))))
    )
      headlines.push(number);
    else break;
    blanks = 0;
  }
  if (headlines.length === 0 && bylines.length === 0) return undefined;
  while (number < lines.length && lines[number] && kinds[number] === 'blank') number++;
  return { start, headlines, dates, bylines, salutation, next: number };
}

function mayStandInTitle(line: Line, inToc: ReadonlyMap<string, TocEntry>): boolean {
  const { headline, pieceCount, attachmentNote, attachmentNamed, part } = line.traits;
  if (line.marker || line.markdownHeading > 0 || attachmentNote || attachmentNamed || part) return false;
  if (BELOW_TEXT.test(contentOf(line))) return false;
  return (headline && !isClauses(line)) || pieceCount || isListed(line, inToc);
}

/** …2023年10月9日印发 under an official document, 出席：… under minutes, 填报单位：… under a table. */
const BELOW_TEXT =
  /日印[发發制製]$|^(?:[填呈]报.{2}|出席|列席|请假|缺席|主持|记录|[报送发]|抄[报送]|主送|联系人|审核|签发|校对)[：:]/u;

/** A sentence cut by a line end rather than a title: three clauses, and no slogans. */
const isClauses = (line: Line): boolean => line.solid > 30 && /[，,].*[，,]/u.test(line.text);

export const isListed = (line: Line, inToc: ReadonlyMap<string, TocEntry>): boolean =>
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

/** Unit and date on one line: 县委办公室编　　2023年9月12日 under the name of a bulletin, （青溪县民政局，2023年9月） under a title. */
export function imprintUnit(line: string): string | undefined {
  if (line.length > 60) return undefined;
  const words = line.replace(/^[（(](.*)[）)]$/u, '$1');
  const date = findDate(words);
  if (!date || date.end < words.length || !/\S(?:[\s\u3000]+|[，,][\s\u3000]*)$/u.test(words.slice(0, date.start)))
    return undefined;
  const name = words
    .slice(0, date.start)
    .replace(/[\s\u3000，,]+$/u, '')
    .trim()
    .replace(/(?:主办|编印|编发|编)$/u, '');
  if (/[，。；：“”]/u.test(name)) return undefined;
  return UNIT_NAME.test(name) || /(?:室|组|科|站|所|队|中学|小学|幼儿园|[林农牧茶]场|社)$/u.test(name)
    ? name
    : undefined;
}
