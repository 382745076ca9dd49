// Counts of a report's sections: roles, their order and words, how headings are built and numbered, what stands around them.
import { closingLine } from '../document/closing';
import { headingName, wordingOf } from '../document/heading-words';
import { allSections, type Reading, type Report, type Section } from '../document/model';
import { rolesSaid, topSections } from '../document/top-sections';
import { isSpace } from '../text/characters';
import { simplify } from '../text/simplify';
import { KEY } from './keys';
import { type Add, keyOf } from './rows';

/** Of so many different names the order is counted. */
const MOST_NAMES = 24;

export function countSections(reading: Reading, report: Report, add: Add): void {
  const { genre } = report;
  countNumbering(report, add);
  const sections = topSections(report);
  if (sections.length === 0) return;
  add(keyOf(KEY.headed, genre));
  add(keyOf(KEY.sections, genre, sections.length));
  countRoles(sections, genre, add);
  countShapes(sections, genre, add);
  if (hasPreamble(reading, report, sections)) add(keyOf(KEY.preamble, genre));
  if (closingLine(reading, report) !== undefined) add(keyOf(KEY.closing, genre));
}

/** Once for each piece, whatever the number of its sections. */
function countRoles(sections: readonly Section[], genre: string, add: Add): void {
  const roles = new Set<string>();
  const said = new Set<string>();
  const names = new Set<string>();
  /** Where each role or name stands first. */
  const first = new Map<string, number>();
  // where headings say what they are for, one that does not is no practice by custom
  const topical = sections.filter((section) => rolesSaid(section).length > 0).length * 2 < sections.length;
  for (const [index, section] of sections.entries()) {
    const own = rolesSaid(section);
    const text = simplify(section.text);
    const name = own.length === 0 ? headingName(text) : undefined;
    const assigned = own.length > 0 || topical || section.role !== 'practice' ? section.role : undefined;
    for (const role of own) said.add(role);
    for (const role of assigned === undefined ? own : [assigned, ...own]) roles.add(role);
    if (name) names.add(name.name);
    const wording = own.length > 0 ? wordingOf(text) : undefined;
    const [foremost] = own;
    if (foremost !== undefined && wording !== undefined) add(keyOf(KEY.wording, genre, foremost, wording));
    if (name) add(keyOf(KEY.wording, genre, name.name, name.text));
    for (const one of [assigned, ...own, name?.name])
      if (one !== undefined && !first.has(one) && first.size < MOST_NAMES) first.set(one, index);
  }
  for (const role of roles) add(keyOf(KEY.role, genre, role));
  for (const role of said) add(keyOf(KEY.said, genre, role));
  for (const name of names) add(keyOf(KEY.heading, genre, name));
  for (const [before, at] of first)
    for (const [after, later] of first) if (at < later) add(keyOf(KEY.order, genre, before, after));
}

const COUPLET = /^[^，,：:]{2,}[，,][^，,：:]{2,}$|^\S{4,}\s\S{4,}$/u;
const COLON = /^[^：:]{1,12}[：:]./u;

function countShapes(sections: readonly Section[], genre: string, add: Add): void {
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const { text } of sections) {
    const shape = COLON.test(text) ? 'colon' : COUPLET.test(text) ? 'couplet' : 'plain';
    add(keyOf(KEY.shape, genre, shape));
    const length = lengthOf(text);
    add(keyOf(KEY.shape, genre, 'length', length));
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  if (sections.length > 1) add(keyOf(KEY.shape, genre, 'spread', longest - shortest));
}

/** Characters, marks of punctuation and spaces left out. */
function lengthOf(text: string): number {
  let length = 0;
  for (const c of text) if (!isSpace(c.charCodeAt(0)) && !/\p{P}/u.test(c)) length++;
  return length;
}

function countNumbering({ sections, genre }: Report, add: Add): void {
  for (const { level, marker, runIn, attachment } of allSections(sections)) {
    if (attachment) continue;
    add(keyOf(KEY.numbering, genre, level, marker?.form ?? 'none', runIn ? 'run-in' : 'standing'));
  }
}

/** A paragraph before the first heading. */
function hasPreamble({ kinds }: Reading, { startLine }: Report, [first]: readonly Section[]): boolean {
  for (let number = startLine; number < (first?.line ?? 0); number++) if (kinds[number] === 'paragraph') return true;
  return false;
}
