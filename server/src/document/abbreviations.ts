// Names that a text shortens for itself: 市科学技术委员会（以下简称“市科委”）, 《…条例》（以下简称《条例》）.
import type { Span } from '../text/position';
import { contentOf, type Line } from './line';

export interface Abbreviation {
  readonly full: string;
  readonly short: string;
  /** The short form in its definition: UTF-16 offsets in the line, without quotation marks. */
  readonly at: Span;
}

const DEFINITION =
  /[（(]\s{0,2}(?:以?下(?:统一?|均|皆)?)?(?:简称|統稱|簡稱|统称)(?:为|為)?[：:]?\s{0,2}([“"《「][^“”"《》「」（）()，。]{1,15}[”"》」]|[\p{Script=Han}A-Za-z0-9]{2,15})\s{0,2}[）)]/gu;
/** Longer ones are no names. */
const LONGEST = 30;
/** 张某某（以下简称张某） */
const LONGEST_PERSON = 3;

export function abbreviationsIn(line: Line): readonly Abbreviation[] {
  const text = contentOf(line);
  if (!/[简簡统統][称稱]/u.test(text)) return [];
  const found: Abbreviation[] = [];
  for (const { index, 0: whole, 1: written = '' } of text.matchAll(DEFINITION)) {
    const short = written.replace(/[“”"「」]/gu, '');
    const words = short.replace(/[《》]/gu, '');
    const full = fullBefore(text.slice(Math.max(0, index - LONGEST), index), words);
    if (words.length < 2 || full === undefined) continue;
    const start = line.contentStart + index + whole.lastIndexOf(short);
    found.push({ full, short, at: { start, end: start + short.length } });
  }
  return found;
}

/** 临浦县群众诉求 before 闭环办理平台. */
const PLACE = /^(?![全我各本该])\p{Script=Han}{2,4}[省市县区州镇乡]\p{Script=Han}{0,6}$/u;
/** Words before a name that are none of it. */
const LEAD =
  /.*(?:依托|根据|按照|依据|贯彻|落实|围绕|通过|经过|结合|针对|对照|执行|遵照|参照|成立|设立|建立|组建|召开|举办|印发|出台|制定|下发|实施|推进|推动|纳入|接入|加入|报送|会同|联合|委托|邀请|其中|由|在|把|将|是|了|的|该|向|与|和)/u;

/**
 * The name right before the bracket: what is quoted, else an end of the clause that has the short form's characters in their
 * order, from behind the last word that leads to a name.
 */
function fullBefore(before: string, short: string): string | undefined {
  const quoted = /(?:《[^《》]{2,28}》|“[^“”]{2,28}”)$/u.exec(before)?.[0];
  if (quoted !== undefined) return quoted;
  const first = short[0];
  const clause = /[^，。；：、！？“”《》（）()\s]+$/u.exec(before)?.[0];
  if (first === undefined || clause === undefined) return undefined;
  for (let at = clause.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : clause.lastIndexOf(first, at - 1)) {
    const length = clause.length - at;
    if (length <= LONGEST_PERSON || !isWithin(short, clause.slice(at))) continue;
    const lead = LEAD.exec(clause.slice(0, at))?.[0].length;
    const full = clause.slice(lead ?? (PLACE.test(clause.slice(0, at)) ? 0 : at));
    if (full.length > short.length) return full;
  }
  return undefined;
}

function isWithin(short: string, full: string): boolean {
  let at = 0;
  for (const c of full) if (c === short[at]) at++;
  return at === short.length;
}
