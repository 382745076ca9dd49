// Numbered siblings as lists: what is counted and renumbered together. Paragraphs that begin with a marker count too (a list
// may have headings and bare items). A list is broken where its count begins anew by right, and takes in strays: headings of
// its count that were written with another form of marker (一、二、3、四、).
import { isSpaced, type Marker, type MarkerForm } from '../../document/marker';
import { allSections, type Reading, type Report, type Section } from '../../document/model';
import { type Range, rangeOn } from '../../text/position';
import { firstIndex } from '../../text/search';
import { joinContinued } from './continued';

export interface Member {
  readonly line: number;
  readonly marker: Marker;
  /** Undefined: an item, a paragraph that is no heading. */
  readonly section: Section | undefined;
}

export interface SiblingList {
  /** The heading over them; undefined: the report, or several chapters that share a count. */
  readonly parent: Section | undefined;
  readonly form: MarkerForm;
  readonly level: number;
  /** In document order, at least one. */
  readonly members: readonly Member[];
  /** Members whose marker has another form. */
  readonly strays: ReadonlySet<Member>;
}

interface Growing extends SiblingList {
  readonly members: Member[];
  readonly strays: Set<Member>;
}

export const markerRange = ({ line, marker }: Member): Range => rangeOn(line, marker);

/** A report that is the same object has the same lists. */
const kept = new WeakMap<Report, readonly SiblingList[]>();

/** The lists of one report, by the place of their first member. */
export function siblingLists(report: Report, reading: Reading): readonly SiblingList[] {
  let lists = kept.get(report);
  if (!lists) {
    lists = readLists(report, reading);
    kept.set(report, lists);
  }
  return lists;
}

function readLists(report: Report, { lines, kinds }: Reading): SiblingList[] {
  const sections = [...allSections(report.sections)];
  let next = 0;
  const lists: Growing[] = [];
  const open = new Map<Section | undefined, Map<MarkerForm, Growing>>();
  const path: Section[] = [];
  let lastPart = -1;
  for (let line = report.startLine; line <= report.endLine; line++) {
    const section = sections[next]?.line === line ? sections[next++] : undefined;
    const own = kinds[line] === 'paragraph' ? lines[line] : undefined;
    const item = own?.marker;
    if (own && ARTICLE.test(own.text)) lastPart = line;
    const marker = section ? section.marker : item;
    // a numeral and a space number headings only
    if (!section && (!marker || isSpaced(marker))) continue;
    while (path.length > 0 && (path.at(-1)?.endLine ?? 0) < line) path.pop();
    if (marker && marker.form !== 'circled') {
      const parent = section ? path.at(-1) : path.findLast((outer) => outer.attachment || outer.level < marker.level);
      let ofParent = open.get(parent);
      if (!ofParent) {
        ofParent = new Map();
        open.set(parent, ofParent);
      }
      const member: Member = { line, marker, section };
      const list = ofParent.get(marker.form);
      const last = list?.members.at(-1);
      // 1. 2. 1. are two lists; a heading without number between 二、 and 一、 is the title of another part, an article counts its own points
      const anew = marker.number === 1 && last && last.marker.number > 1 && (marker.level >= 3 || lastPart > last.line);
      if (!list || anew) {
        const { form, level } = marker;
        const fresh: Growing = { parent, form, level, members: [member], strays: new Set() };
        ofParent.set(form, fresh);
        lists.push(fresh);
      } else list.members.push(member);
    }
    if (section) {
      path.push(section);
      if (!section.marker && !section.runIn) lastPart = line;
    }
  }
  return adoptStrays(joinContinued(lists));
}

/** 第五条 and a space, as rules that a notice issues are cut. */
const ARTICLE = /^[\s\u3000]*第[一二三四五六七八九十百零〇\d]{1,6}条(?:之[一二三四五六七八九十])?[\s\u3000]/u;

const firstLine = (list: SiblingList): number => list.members[0]?.line ?? 0;

/**
 * 一、二、3、四、 reads as a list 一、二、四、 and a list of lower level that begins at three. Where the lower one fills the
 * gap exactly, or goes on where the upper one ends, its headings belong to the upper one.
 */
function adoptStrays(lists: readonly Growing[]): SiblingList[] {
  const adopted = new Set<Growing>();
  // few lists, if any, do not begin at one
  const candidates = lists.filter(({ members: [first] }) => first && first.marker.number > 1);
  if (candidates.length === 0) return lists.slice();
  for (const list of lists) {
    if (adopted.has(list)) continue;
    for (let index = 0; index < list.members.length; index++) {
      const before = list.members[index];
      const after = list.members[index + 1];
      if (!before?.section) continue;
      const { endLine } = before.section;
      const from = before.marker.number + 1;
      const to = after ? after.marker.number - 1 : undefined;
      // behind the end nothing confirms the guess: one heading before it is too little
      if (to === undefined ? from < 3 : to < from) continue;
      const limit = after?.line ?? endLine + 1;
      let strays: Growing | undefined;
      for (let at = firstIndex(candidates, (other) => firstLine(other) > before.line); !strays; at++) {
        const other = candidates[at];
        if (!other || firstLine(other) >= limit) break;
        if (other.level > list.level && !adopted.has(other) && countsUp(other.members, from, to)) strays = other;
      }
      if (!strays) continue;
      adopted.add(strays);
      list.members.splice(index + 1, 0, ...strays.members);
      for (const stray of strays.members) list.strays.add(stray);
    }
  }
  if (adopted.size === 0) return lists.slice();
  const strays = lists.flatMap((list) => [...list.strays].map(({ line }) => ({ line, level: list.level })));
  strays.sort((a, b) => a.line - b.line);
  return lists.filter((list) => !adopted.has(list)).flatMap((list) => splitAtStrays(list, strays));
}

function countsUp(members: readonly Member[], from: number, to: number | undefined): boolean {
  if (to !== undefined && members.length !== to - from + 1) return false;
  return members.every(({ marker }, index) => marker.number === from + index);
}

/** A stray closes the lists of lower level that it stands in the middle of. `strays` of all lists, by line. */
function splitAtStrays(list: Growing, strays: readonly { line: number; level: number }[]): SiblingList[] {
  const last = list.members.at(-1)?.line ?? 0;
  const cuts: number[] = [0];
  for (let at = firstIndex(strays, ({ line }) => line >= firstLine(list)); at < strays.length; at++) {
    const stray = strays[at];
    if (!stray || stray.line >= last) break;
    if (stray.level < list.level) cuts.push(firstIndex(list.members, ({ line }) => line > stray.line));
  }
  if (cuts.length === 1) return [list];
  cuts.push(list.members.length);
  return cuts.slice(1).flatMap((end, index) => {
    const members = list.members.slice(cuts[index], end);
    return members.length > 0 ? [{ ...list, members }] : [];
  });
}

/** Whether a count begins anew at this member: one follows a higher number, and two follows. */
export function beginsAnew(members: readonly Member[], index: number): boolean {
  const number = (at: number): number => members[at]?.marker.number ?? 0;
  return number(index) === 1 && number(index - 1) > 1 && number(index + 1) === 2;
}
