// What of its expected sections a report has, be it under a heading of that name or not, and how far it is written: nothing is
// asked of a draft that names its subjects only, and nothing that may still come.
import { closingLine } from '../../document/closing';
import { contentOf, perLine } from '../../document/line';
import { allSections, type LineKind, type Reading, type Report, type Role, type Section } from '../../document/model';
import { rolesOfHeading } from '../../document/roles';
import { rolesSaid, topSections } from '../../document/top-sections';
import type { Expectation } from '../../profile/expect';
import { fold } from '../../text/fold';
import { hasContent } from './content';

/** How problems, measures and causes are spoken of, whatever the heading. */
const CUES: Partial<Record<Role, RegExp>> = {
  problem: /难题|老大难|瓶颈|不足|不够|不强|不高|滞后|短板|缺乏|缺少|尚未|有待|难以|薄弱|困难|问题是|存在.{0,12}问题/gu,
  measure: /建议|应当|应该|应(?=[加建完健强推坚注进充积尽由])|要(?=[加建完健强推坚注进充积着把以])|^[一二三四五六]要/gu,
  cause: /原因|由于|导致|造成|根源|之所以/gu,
};
const CUED = Object.keys(CUES) as Role[];
/** So many cues in a thousand characters mean that the text or paragraph is about it, and not fewer than so many. */
const DENSE = 10;
const FEWEST = 3;
/** Said outright, be it in one sentence at the end of what was done. */
const STATED =
  /(?:还|也|仍|但|工作中|同时)[^。；]{0,12}(?:存在|面临)[^。；]{0,16}(?:问题|不足|差距|短板|困难)|(?:不足|问题|差距|困难)(?:之处)?(?:主要)?(?:表现在|体现在|有：|是：|在于)/u;
/** Behind the problems, a sentence that proposes what to do. */
const PROPOSED = /(?:^|[。；])(?:为此，|对此，|鉴于此，)?(?:我们|调研组|课题组)?建议[^。；：]{8,}/u;
const AHEAD = /^[“"]?(?:[一二三四五六七八九十]是)?(?:下一步|下步|下一阶段|下阶段|今后|接下来|明年|新的一年)/u;

/** So much of a paragraph is looked at. */
const LOOK = 4_000;

const toldBy = perLine((line) => {
  const words = fold(contentOf(line).slice(0, LOOK));
  const cues: Partial<Record<Role, number>> = {};
  for (const role of CUED) {
    const found = CUES[role] && words.match(CUES[role])?.length;
    if (found) cues[role] = found;
  }
  return { cues, ahead: AHEAD.test(words), stated: STATED.test(words), proposed: PROPOSED.test(words) };
});

const isDense = (count: number, han: number): boolean => count >= FEWEST && count * 1000 >= DENSE * han;

const TEXT: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'continuation', 'run-in-heading']);

export class SectionPresence {
  readonly sections: readonly Section[];
  /** At least half of the headings say what their section is for. */
  readonly speaksOfRoles: boolean;
  /** Share of the headings that name their subject. */
  readonly topical: number;
  readonly #report: Report;
  readonly #reading: Reading;
  readonly #full: readonly Section[];
  /** Of all levels, attachments left out. */
  readonly #own: readonly Section[];
  readonly #roles = new Set<Role>();
  #untitled: ReadonlySet<Role> | undefined;

  constructor(report: Report, reading: Reading, expected: readonly Expectation[]) {
    this.#report = report;
    this.#reading = reading;
    this.sections = topSections(report);
    this.#own = [...allSections(report.sections.filter(({ attachment }) => !attachment))];
    this.#full = this.sections.filter((section) => hasContent(section, reading.kinds));
    const learned = expected.filter((one) => one.learned).map(({ role }) => role);
    const speaking = this.sections.filter(
      (section) => rolesSaid(section).length > 0 || learned.some((words) => fold(section.text).includes(words)),
    );
    this.speaksOfRoles = speaking.length > 0 && speaking.length * 2 >= this.sections.length;
    for (const section of this.sections) {
      // what names its subject tells of what was done
      this.#roles.add(section.role ?? 'practice');
      for (const role of rolesSaid(section)) this.#roles.add(role);
    }
    this.topical = (this.sections.length - speaking.length) / Math.max(1, this.sections.length);
  }

  /** Whether the report has the section, or one that does its service. */
  has(expectation: Expectation): boolean {
    const { role, learned, convention } = expectation;
    if (learned) return this.#own.some(({ text }) => fold(text).includes(role));
    const wanted = [role, ...(convention?.standIns ?? []), ...(LOOKS_AHEAD.includes(role) ? LOOKS_AHEAD : [])];
    if (wanted.some((one) => this.#roles.has(one as Role))) return true;
    if (this.#own.some(({ text }) => rolesOfHeading(text).some((one) => wanted.includes(one)))) return true;
    this.#untitled ??= this.#readUntitled();
    return wanted.some((one) => this.#untitled?.has(one as Role));
  }

  /** The section before which it would stand; undefined: behind all. */
  placeOf({ place }: Expectation, expected: readonly Expectation[]): Section | undefined {
    const placeOfRole = new Map(expected.map((one) => [one.role, one.place]));
    return this.sections.find((section) => {
      const own = rolesSaid(section).map((role) => placeOfRole.get(role));
      const learned = expected.filter((one) => one.learned && fold(section.text).includes(one.role));
      return [...own, ...learned.map((one) => one.place)].some((other) => other !== undefined && other > place);
    });
  }

  /** Whether it may be asked for: the draft has got past its place, or looks written to its end. */
  isDue(next: Section | undefined): boolean {
    if (this.#full.length < 2) return false;
    if (next && this.#full.some((section) => section.line >= next.line)) return true;
    return this.#looksWritten();
  }

  /** No section is empty, the last is no stub beside the others, and there is some text; or it is signed. */
  #looksWritten(): boolean {
    if (this.#full.length < this.sections.length) return false;
    const { startLine, endLine } = this.#report;
    const signed = this.#reading.kinds[endLine];
    if (signed === 'unit' || signed === 'date') return true;
    const sizes = this.sections.map((section) => this.#han(section.line, section.endLine));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const last = sizes.at(-1) ?? 0;
    if (last < Math.min(STUB, (all - last) / (sizes.length - 1) / 3)) return false;
    return this.#han(startLine, endLine) >= WRITTEN;
  }

  #han(from: number, to: number): number {
    let han = 0;
    for (let line = from; line <= to; line++) han += this.#reading.lines[line]?.han ?? 0;
    return han;
  }

  /** What is spoken of where no heading says so: before the first one, under headings that name a subject, at the end. */
  #readUntitled(): ReadonlySet<Role> {
    const { lines, kinds } = this.#reading;
    const { startLine, endLine } = this.#report;
    const found = new Set<Role>();
    if (closingLine(this.#reading, this.#report) !== undefined) found.add('next-step');
    const told = (from: number, to: number): void => {
      const cues = new Map<Role, number>();
      let han = 0;
      for (let number = from; number <= to; number++) {
        const line = lines[number];
        const kind = kinds[number];
        if (!line || !kind || !TEXT.has(kind)) continue;
        han += line.han;
        for (const role of CUED) {
          const count = toldBy(line).cues[role] ?? 0;
          if (isDense(count, line.han)) found.add(role);
          cues.set(role, (cues.get(role) ?? 0) + count);
        }
      }
      for (const [role, count] of cues) if (isDense(count, han)) found.add(role);
    };
    told(startLine, (this.sections[0]?.line ?? endLine + 1) - 1);
    for (const section of this.sections) if (rolesSaid(section).length === 0) told(section.line, section.endLine);
    // whoever gives causes has named the problem before, were it in one sentence
    const causes = this.sections.find((section) => rolesSaid(section).includes('cause'));
    for (let number = startLine; number < (causes?.line ?? 0); number++) {
      const line = lines[number];
      const kind = kinds[number];
      if (line && kind && TEXT.has(kind) && toldBy(line).cues.problem) found.add('problem');
    }
    const problems = this.sections.find((section) => rolesSaid(section).includes('problem'));
    for (let number = startLine; number <= endLine; number++) {
      const line = lines[number];
      if (!line || kinds[number] !== 'paragraph') continue;
      if (problems && number > problems.line && toldBy(line).proposed) found.add('measure');
      if (toldBy(line).ahead) found.add('next-step');
      if (toldBy(line).stated) found.add('problem');
    }
    return found;
  }
}

/** What is to be done stands under either name. */
const LOOKS_AHEAD: readonly string[] = ['measure', 'next-step'];
/** Han characters of a report that is written, and of a last section that is. */
const WRITTEN = 100;
const STUB = 30;
