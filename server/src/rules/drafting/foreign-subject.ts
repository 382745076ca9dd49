// 扬州市坚持…，我市成立… in the report of another city: a place, or the Party group of another office, that stands where the report
// speaks of itself.
import { afterMarker, type Line, perLine } from '../../document/line';
import { allSections, type Reading, type Report } from '../../document/model';
import { ownWords } from '../../document/own-words';
import { provinceOf } from '../../document/prefectures';
import { leadingProvince } from '../../document/provinces';
import type { Span } from '../../text/position';
import { proseLines } from './prose-lines';

export interface ForeignSubject extends Span {
  readonly line: number;
  readonly found: string;
  /** The place or office that the report is of, and how often it is named. */
  readonly own: string;
  readonly count: number;
}

/** Others are spoken of to learn from them, to work with them, to be held against them. */
export const LEARNING = /学习|借鉴|考察|经验|先进|启示|对标|外地|外省|兄弟|相比|比较|合作|协作|援/u;
const OPENING =
  '(?:近年来|今年以来|去年以来|一年来|下一步|目前|当前|今后|同时|20\\d{2}年(?:以来)?|今年|去年|多年来|长期以来|为[^，,。；：]{2,24})[，,]';
/** How one speaks of what one does oneself. */
const ACTS =
  '(?:(?:市委|省委|县委|州委|委)?[、，]?(?:[省市县州]?委|[省市县州]?政府|党委|党组)?[、]?(?:[省市县州]?政府)?(?:始终|坚持|高度重视|牢牢|认真|将|把|正处|紧紧|围绕|深入|全面|扎实|积极|大力|持续|严格|立足|聚焦|现有|共有|地处|成立|出台|建立|制定))';
const PLACE = new RegExp(
  `^(?:${OPENING})?([\\p{Script=Han}]{2,6}?(?:省|市|县|自治县|自治州|州|盟|区|镇|乡))(?=${ACTS})`,
  'u',
);
const OFFICE = new RegExp(
  `^(?:${OPENING})?([省市区县州]?[\\p{Script=Han}]{2,8}(?:局|厅|委))(?=党(?:组|委)(?:始终|坚持|高度重视|把|每|定期|认真|带头))`,
  'u',
);
/** An office of the same name, of another place: 余杭区司法局 in a report of 鄞州区司法局. Visitors and senders are meant. */
const SAME_OFFICE = new RegExp(
  `^(?:${OPENING})?([\\p{Script=Han}]{2,4}[市县区州旗]([\\p{Script=Han}]{2,8}(?:局|厅|委)))(?!党[组委]|的|率先|首[创推]|推出|来|到|赴|一行|派|发来|致函|移送|转来|[与和同及、]|联合|会同)`,
  'u',
);
/** What it then calls itself in the same sentence. */
const OURS = /(?:[，,]|推动|促进|带动|加快|提升|确保)我([省市县州区镇乡局厅委])(?![长场政员])/u;
const SENTENCE = /[^。；！？\n]+/gu;
/** 全市, 各县, 于都等县 and the like are no names. */
const NO_NAME = /全|各|本|我|该|等|某|多|与|和|及|对|在|从|向|由|把|为|的|我国|上级|省直|市直|县直/u;
/** Its own place is named so often, and so many times oftener. */
const ENOUGH = 3;
/** A report of so many places is of all of them. */
const MOST_NAMES = 12;

export function* foreignSubjects(report: Report, reading: Reading): Generator<ForeignSubject> {
  const title = `${report.title ?? ''} ${report.unit ?? ''}`;
  if (LEARNING.test(title)) return;
  let text = '';
  let names: ReadonlyMap<string, number> | undefined;
  /** By name and what the report calls itself: asked once of the whole text. */
  const judged = new Map<string, { readonly name: string; readonly count: number } | undefined>();
  for (const candidate of candidates(report, reading)) {
    const { number, found, ours, start } = candidate;
    if (title.includes(found)) continue;
    const key = `${found} ${ours}`;
    if (!judged.has(key)) {
      if (judged.size >= MOST_NAMES) return;
      text ||= wholeText(report, reading);
      const isOffice = '局厅委'.includes(ours);
      names ??= namesIn(text);
      const own = isOffice ? ownOffice(report, text, candidate) : ownPlace(names, found, ours, title);
      const isForeign = own && own.count >= ENOUGH * times(text, found) && !isComparedWith(text, found);
      judged.set(key, isForeign ? own : undefined);
    }
    const own = judged.get(key);
    if (own) yield { line: number, start, end: start + found.length, found, own: own.name, count: own.count };
  }
}

interface Candidate {
  readonly found: string;
  /** 市 of 我市, 局 of 我局. */
  readonly ours: string;
  /** 司法局, where nothing but another place before the same name shows that it is another's. */
  readonly office?: string | undefined;
  readonly start: number;
}

function* candidates(report: Report, reading: Reading): Generator<Candidate & { readonly number: number }> {
  for (const { number, line } of proseLines(report, reading))
    for (const candidate of candidatesIn(line)) yield { ...candidate, number };
  for (const { line: number, runIn } of allSections(report.sections)) {
    const line = reading.lines[number];
    const ours = /^\s*我([省市县州])/u.exec(reading.lines[number + 1]?.text ?? '')?.[1];
    if (!line || !ours || runIn) continue;
    const start = afterMarker(line);
    const words = ownWords(line).slice(start, line.contentEnd);
    const found = leadingPlace(words).exec(words)?.[1];
    if (found !== undefined && isName(found, ours, words)) yield { found, ours, start, number };
  }
}

/** Sentences that speak of themselves, and begin with a name. Kept for as long as the line is. */
const candidatesIn: (line: Line) => readonly Candidate[] = perLine((line) => {
  if (!line.text.includes('我')) return [];
  const found: Candidate[] = [];
  const from = afterMarker(line);
  for (const { 0: sentence, index } of ownWords(line).slice(from, line.contentEnd).matchAll(SENTENCE)) {
    const ours = OURS.exec(sentence)?.[1];
    if (ours === undefined) continue;
    const match = '局厅委'.includes(ours)
      ? (OFFICE.exec(sentence) ?? SAME_OFFICE.exec(sentence))
      : PLACE.exec(sentence);
    const [, name, office] = match ?? [];
    if (match && name !== undefined && isName(name, ours, sentence))
      found.push({ found: name, ours, office, start: from + index + match[0].length - name.length });
  }
  return found;
});

const isName = (name: string, ours: string, sentence: string): boolean =>
  !NO_NAME.test(name.slice(0, -1)) && !LEARNING.test(sentence) && ('局厅委'.includes(ours) || isOfRank(name, ours));

/** A heading names its place at once: 福建省海洋牧场建设…. */
const leadingPlace = (words: string): RegExp =>
  leadingProvince(words) ? /^([\p{Script=Han}]{2,3}省)/u : /^([\p{Script=Han}]{2,6}?(?:市|州|县))/u;

/** 社区, 经开区, 乡镇 and the like are no names. */
const NO_DISTRICT =
  /(?:[城园社景老山灾库片辖校厂矿林牧地市小院街商郊农湖海]|保护|示范|试验|试点|合作|功能|工业|生态|水源|开发|高新|经开|自治|自贸|保税|直管|监管|居民|住宅)区$|[乡村各城集小建重中心]镇$|[城下回返家故]乡$/u;

/** A prefecture, county or province as the report itself is one; a county does not call itself by its prefecture. */
function isOfRank(name: string, ours: string): boolean {
  switch (ours) {
    case '省':
      return name.endsWith('省') && leadingProvince(name) !== undefined;
    case '区':
    case '镇':
    case '乡':
      return name.length >= 3 && name.length <= 5 && name.endsWith(ours) && !NO_DISTRICT.test(name);
    case '县':
      return name.length <= 5 && /[县市]$/u.test(name) && provinceOf(name) === undefined;
    default:
      return name.endsWith(ours) && provinceOf(shortName(name)) !== undefined;
  }
}

/** 恩施土家族苗族自治州 → 恩施州 */
function shortName(name: string): string {
  if (!name.endsWith('自治州')) return name;
  const shorts = [2, 3, 4].map((length) => `${name.slice(0, length)}州`);
  return shorts.find((short) => provinceOf(short) !== undefined) ?? name;
}

function wholeText(report: Report, reading: Reading): string {
  let text = '';
  for (let number = report.startLine; number <= report.endLine; number++) text += `${reading.lines[number]?.text}\n`;
  return text;
}

const ANY_PLACE =
  /(?<=^|[\s，。；、：“（和与在从赴]|关于|中共)([\p{Script=Han}]{2,4}?(?:省|市|县|州|区|镇|乡)|[\p{Script=Han}]{2,3}(?:[\p{Script=Han}]{1,3}族)+自治州)(?!场|民(?![宿政营间生兵办]))/gmu;

/** Names of places, and how often they are written anywhere; 恩施州 with its full name. */
function namesIn(text: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(ANY_PLACE)) {
    const short = shortName(name);
    if (!NO_NAME.test(short.slice(0, -1))) names.set(short, (names.get(short) ?? 0) + 1);
  }
  return names;
}

const times = (text: string, name: string): number => text.split(name).length - 1;

/** The one that title or signature name, or that is named most. */
function ownPlace(
  names: ReadonlyMap<string, number>,
  found: string,
  ours: string,
  title: string,
): { name: string; count: number } | undefined {
  let own: { name: string; count: number } | undefined;
  for (const [name, count] of names) {
    if (name === found || !isOfRank(name, ours)) continue;
    const stem = name.slice(0, -1);
    if (count >= (own?.count ?? ENOUGH) && title.includes(stem)) own = { name, count };
  }
  return own;
}

/** 县教育局, which title or signature name. */
function ownOffice(
  report: Report,
  text: string,
  { found, ours, office }: Candidate,
): { name: string; count: number } | undefined {
  const name = new RegExp(`[省市区县州]?[\\p{Script=Han}]{2,8}?${ours}`, 'u').exec(
    report.unit ?? report.title ?? '',
  )?.[0];
  if (name === undefined) return undefined;
  if (office !== undefined) {
    // only the place is another's: how often its own is named counts
    const place = name.slice(0, -office.length);
    return name.endsWith(office) && place.length > 2 && !found.startsWith(place)
      ? { name, count: times(text, place) }
      : undefined;
  }
  const count = times(text, name);
  return found.includes(name) || name.includes(found) || count < ENOUGH ? undefined : { name, count };
}

/** 与嘉兴市相比: it is meant. */
function isComparedWith(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (
      LEARNING.test(text.slice(Math.max(0, at - 10), at + name.length + 14)) ||
      /(?:[与和同及]|\p{Script=Han}{2}、)$/u.test(text.slice(Math.max(0, at - 3), at))
    )
      return true;
  }
  return false;
}

/** 扬州市 at the head of a title that is of 滁州市: the text never names the one, and the other acts in it. */
export function otherCity(
  report: Report,
  reading: Reading,
): { found: string; other: string; lines: number[] } | undefined {
  const found = /^(?:关于|中共)?([\p{Script=Han}]{2,5}?[市州])/u.exec(report.title ?? '')?.[1];
  const kind = found?.at(-1);
  if (found === undefined || !kind || !isOfRank(found, kind) || LEARNING.test(report.title ?? '')) return undefined;
  const stem = found.slice(0, -1);
  const ours = new RegExp(`[我本全]${kind}|${kind}委|${kind}政府`, 'u');
  if (report.unit?.includes(stem) || [...allSections(report.sections)].some(({ text }) => LEARNING.test(text)))
    return undefined;
  const prose = [...proseLines(report, reading)];
  if (prose.some(({ line }) => line.text.includes(stem)) || !prose.some(({ line }) => ours.test(line.text)))
    return undefined;
  const others = [...namesIn(prose.map(({ line }) => ownWords(line)).join('\n')).keys()].filter((name) =>
    isOfRank(name, kind),
  );
  const [other] = others;
  if (other === undefined || others.length > 1) return undefined;
  const acts = new RegExp(`(?<=^|[\\s，。；：])${other}`, 'u');
  const lines = prose.filter(({ line }) => acts.test(ownWords(line))).map(({ number }) => number);
  const named = prose.filter(({ line }) => line.text.includes(other));
  return lines.length >= 2 && !named.some(({ line }) => LEARNING.test(line.text)) ? { found, other, lines } : undefined;
}
