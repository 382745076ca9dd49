// What hovering a heading shows: what the section is for, how usual it is in such reports and by whose word, its usual headings,
// and where it stands among the others.
import { allSections, type Reading, type Report, type Section } from '../document/model';
import { rolesOfHeading } from '../document/roles';
import { rolesSaid, topSections } from '../document/top-sections';
import { type Expectation, type Expected, expectedOf } from '../profile/expect';
import type { Profile } from '../profile/profile';
import type { Language } from '../rules/rule';
import { kindWords, roleWords } from '../rules/structure/expectation-words';
import { fold } from '../text/fold';
import { comparePositions, type Position, type Range } from '../text/position';
import { plain } from './markdown';

export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/** Undefined where the position is on no heading, or on one that says nothing of its role. */
export function hoverAt(
  reading: Reading,
  position: Position,
  profile: Profile | undefined,
  language: Language,
): Hover | undefined {
  const report = reading.reports.find(
    ({ startLine, endLine }) => startLine <= position.line && position.line <= endLine,
  );
  const section = report && sectionAt(report, position);
  if (!report || !section) return undefined;
  const expected = profile && expectedOf(profile, report);
  const { roles, said } = rolesOf(section, report, expected);
  if (roles.length === 0) return undefined;
  const write = language === 'zh' ? ZH : EN;
  const words = roles.map((role) => plain(roleWords(role)[language]));
  const lines = [`**${write.role(words.join(write.and))}**${said ? '' : write.byCustom}`];
  for (const role of roles) {
    const one = expected?.sections.find((candidate) => candidate.role === role);
    if (one && expected) lines.push(...evidence(one, expected, report, language, roles.length > 1));
  }
  const order = expected ? orderAround(roles, expected, language) : undefined;
  if (order !== undefined) lines.push(write.order(order));
  return { range: section.heading, markdown: lines.join('\n\n') };
}

function sectionAt(report: Report, position: Position): Section | undefined {
  for (const section of allSections(report.sections)) {
    const { start, end } = section.heading;
    if (comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0) return section;
  }
  return undefined;
}

/** `said`: by its own words; a top section may have a role by custom alone, a lower one has none but what it says. */
function rolesOf(
  section: Section,
  report: Report,
  expected: Expected | undefined,
): { readonly roles: readonly string[]; readonly said: boolean } {
  if (section.attachment) return { roles: [], said: false };
  const top = topSections(report).includes(section);
  const own: readonly string[] = top ? rolesSaid(section) : rolesOfHeading(section.text);
  const words = fold(section.text);
  const learned = (expected?.sections ?? []).filter((one) => one.learned && words.includes(one.role));
  const roles = [...own, ...learned.map(({ role }) => role)];
  if (roles.length > 0 || !top || section.role === undefined) return { roles, said: true };
  return { roles: [section.role], said: false };
}

/** Evidence, usual headings and place of a section that such reports have, line by line; none where it is not known. */
export function sectionAccount(role: string, report: Report, profile: Profile, language: Language): string[] {
  const expected = expectedOf(profile, report);
  const one = expected.sections.find((candidate) => candidate.role === role);
  if (!one) return [];
  const order = orderAround([role], expected, language);
  return [
    ...evidence(one, expected, report, language, false),
    ...(order === undefined ? [] : [(language === 'zh' ? ZH : EN).order(order)]),
  ];
}

interface Words {
  readonly and: string;
  readonly byCustom: string;
  role(words: string): string;
  needed(kind: string): string;
  usual(kind: string): string;
  corpus(pieces: number, of: number): string;
  wordings(words: readonly string[]): string;
  order(words: string): string;
}

const ZH: Words = {
  and: '、',
  byCustom: '（标题未写明，依惯例）',
  role: (words) => `属：${words}`,
  needed: (kind) => `惯例：${kind}必备`,
  usual: (kind) => `惯例：${kind}通常设有`,
  corpus: (pieces, of) => `往年同类文稿${of}篇，${pieces}篇设有此部分`,
  wordings: (words) => `常用标题：${words.join('、')}`,
  order: (words) => `次序：${words}`,
};
const EN: Words = {
  and: ', ',
  byCustom: ' (by custom; the heading does not say it)',
  role: (words) => `Section: ${words}`,
  needed: (kind) => `Convention: ${kind} needs it`,
  usual: (kind) => `Convention: usual in ${kind}`,
  corpus: (pieces, of) => `Of ${of} such documents, ${pieces} have it`,
  wordings: (words) => `Usual headings: ${words.join(', ')}`,
  order: (words) => `Order: ${words}`,
};

const MOST_WORDINGS = 4;

/** Convention and archive, each in its own words. `named`: of several roles each line says which it is about. */
function evidence(
  one: Expectation,
  { subType }: Expected,
  { genre }: Report,
  language: Language,
  named: boolean,
): string[] {
  const write = language === 'zh' ? ZH : EN;
  const kind = plain(kindWords(genre, subType)[language]);
  const lines: string[] = [];
  if (one.convention?.need === 'needed') lines.push(write.needed(kind));
  if (one.convention?.need === 'usual') lines.push(write.usual(kind));
  if (one.corpus) lines.push(write.corpus(one.corpus.pieces, one.corpus.of));
  if (one.wordings.length > 0) lines.push(write.wordings(one.wordings.slice(0, MOST_WORDINGS).map(plain)));
  const name = plain(roleWords(one.role)[language]);
  return named ? lines.map((line) => (language === 'zh' ? `${name}——${line}` : `${name} – ${line}`)) : lines;
}

/** 基本情况 → **存在问题** → 对策建议: what is needed or usual, and this one. */
function orderAround(roles: readonly string[], { sections }: Expected, language: Language): string | undefined {
  const shown = sections.filter((one) => one.need !== 'optional' || roles.includes(one.role));
  if (shown.length < 2 || !shown.some((one) => roles.includes(one.role))) return undefined;
  return shown
    .map(({ role }) => {
      const words = plain(roleWords(role)[language]);
      return roles.includes(role) ? `**${words}**` : words;
    })
    .join(' → ');
}
