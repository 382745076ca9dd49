// Sections that are asked for: of the source documents' pieces, each held against a profile of the others, and of own reports, each
// with one of its needed sections taken out.
import type { Genre, Role } from '../../server/src/document/model';
import { rolesSaid, topSections } from '../../server/src/document/top-sections';
import { expectedOf } from '../../server/src/profile/expect';
import type { Profile } from '../../server/src/profile/profile';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { fixtures } from '../support/fixtures';
import { ownReports } from './drafts';
import type { EvaluationCorpus, Figure } from './figure';
import { leftOut, type Piece, piecesOf, profileOf, without } from './house';

const CODE = 'missing-section';
/** From this share on a section is expected. */
const EXPECTED = 0.7;
const ASKED: ReadonlySet<Genre> = new Set<Genre>(['research-report', 'work-summary', 'exchange-material']);

/** What is asked of a text: the fingerprints' second words are the roles. */
function askedOf(text: string, profile: Profile): string[] {
  const service = createReportService();
  return service
    .check(service.open('draft.wengao', 'wengao', 1, text), { ...DEFAULT_SETTINGS, profile })
    .filter(({ code }) => code === CODE)
    .map(({ fingerprint }) => fingerprint.split(' ')[1] ?? '');
}

/** Counts of the method notes, by what was taken out. */
const PUBLISHED: readonly (readonly [Role, string])[] = [
  ['background', '10 of 10'],
  ['problem', '9 of 9'],
  ['measure', '7 of 9, the two others by intent'],
  ['practice', '12 of 12 (all of summaries)'],
  ['next-step', '12 of 12 (all of summaries)'],
];

interface Removal {
  readonly role: Role;
  /** What is not noticed by intent: another section does its service, or what is left is of no sure genre. */
  readonly outcome: 'noticed' | 'served' | 'unsure' | 'missed';
}

/** Each needed section that stands under a heading of its own, taken out in turn. */
function* removalsOf(piece: Piece, profile: Profile): Generator<Removal> {
  const { report } = piece;
  const sections = topSections(report);
  for (const one of expectedOf(profile, report).sections) {
    const own = sections.filter((section) => rolesSaid(section).some((role) => role === one.role));
    const [only] = own;
    if (one.need !== 'needed' || !only || own.length > 1 || rolesSaid(only).length > 1) continue;
    const left = sections.filter((section) => section !== only).flatMap(rolesSaid);
    const rest = without(piece, own);
    const outcome = askedOf(rest, profile).includes(one.role)
      ? 'noticed'
      : one.convention?.standIns?.some((role) => left.includes(role))
        ? 'served'
        : piecesOf([rest]).some(({ report: other }) => other.genreConfidence < 1)
          ? 'unsure'
          : 'missed';
    yield { role: only.role ?? 'closing', outcome };
  }
}

/** 38 of 40, 2 served by another section */
function tell(removals: readonly Removal[]): Pick<Figure, 'reached' | 'met'> {
  const count = (outcome: Removal['outcome']): number => removals.filter((one) => one.outcome === outcome).length;
  const [noticed, served, unsure] = [count('noticed'), count('served'), count('unsure')];
  const reached = [
    `${noticed} of ${removals.length}`,
    ...(served > 0 ? [`${served} served by another section`] : []),
    ...(unsure > 0 ? [`${unsure} then of no sure genre`] : []),
  ];
  return { reached: reached.join(', '), met: removals.length >= 8 && count('missed') === 0 };
}

const ANSWER: ReadonlySet<Role> = new Set<Role>(['problem', 'cause', 'measure', 'next-step']);

/** Long enough to be sent, and its headings say what their sections are for: else nothing is asked, by intent. */
function isComplete({ report, reading }: Piece): boolean {
  const sections = topSections(report);
  let han = 0;
  for (let line = report.startLine; line <= report.endLine; line++) han += reading.lines[line]?.han ?? 0;
  return han >= 150 && sections.filter((section) => rolesSaid(section).length > 0).length * 2 >= sections.length;
}

/** A research report on how things are and what is done, besides the problems; what came of it would be another kind of report. */
function isOfState({ report }: Piece): boolean {
  const said = new Set(topSections(report).flatMap(rolesSaid));
  const answers = [...ANSWER].some((role) => said.has(role));
  const others = said.has('result') || said.has('experience');
  return report.genre === 'research-report' && said.has('background') && said.has('practice') && answers && !others;
}

/** Whether problems or measures are asked for when neither of them is left, nor causes. */
function noticesBoth(piece: Piece, profile: Profile): boolean {
  const taken = topSections(piece.report).filter((section) => rolesSaid(section).some((role) => ANSWER.has(role)));
  return askedOf(without(piece, taken), profile).some((role) => ANSWER.has(role as Role));
}

export function figures({ documents }: EvaluationCorpus): readonly Figure[] {
  const pieces = piecesOf(documents.values());
  let sections = 0;
  let expected = 0;
  let wrong = 0;
  let headed = 0;
  for (const { piece, profile } of leftOut(pieces)) {
    const top = topSections(piece.report);
    if (top.length === 0) continue;
    headed++;
    const has = new Set(top.flatMap((section) => (section.role ? [section.role] : rolesSaid(section))));
    const wanted = expectedOf(profile, piece.report).sections.filter((one) => one.expected >= EXPECTED);
    sections += has.size;
    expected += wanted.filter(({ role }) => has.has(role as Role)).length;
    wrong += askedOf(piece.text, profile).length;
  }
  const profile = profileOf(pieces);
  const clean = [...fixtures('clean'), ...fixtures('reports')].flatMap(({ text }) => piecesOf([text]));
  const held = clean.filter(({ report }) => ASKED.has(report.genre) && topSections(report).length > 0);
  const wrongOwn = held.reduce((sum, { text }) => sum + askedOf(text, profile).length, 0);
  const own = [...ownReports().flatMap((text) => piecesOf([text])), ...held.filter(isComplete)];
  const removals = own.flatMap((piece) => [...removalsOf(piece, profile)]);
  const research = own.filter(isOfState);
  const both = research.filter((piece) => noticesBoth(piece, profile)).length;
  return [
    {
      what: 'sections of a left-out piece that the others’ profile expects',
      published: '13–17 of 28',
      reached: `${expected} of ${sections}`,
      met: expected * 28 >= 13 * sections,
    },
    {
      what: 'sections asked of a left-out piece that rightly lacks them',
      published: '0 in 16 pieces',
      reached: `${wrong} in ${headed} pieces`,
      met: wrong === 0 && headed >= 16,
    },
    {
      what: 'sections asked of own reports that rightly lack them',
      published: '0 in 17 (both sets: 0 in 33)',
      reached: `${wrongOwn} in ${held.length}`,
      met: wrongOwn === 0 && held.length >= 17,
    },
    ...PUBLISHED.map(
      ([role, published]): Figure => ({
        what: `own reports: ${role} taken out and noticed`,
        published,
        ...tell(removals.filter((removal) => removal.role === role)),
      }),
    ),
    {
      what: 'own reports: a needed section taken out and noticed',
      published: '38 of 40, the two others by intent',
      ...tell(removals),
    },
    {
      what: 'own research reports: problems, causes and measures taken out and noticed',
      published: '9 of 9',
      reached: `${both} of ${research.length}`,
      met: research.length >= 9 && both === research.length,
    },
  ];
}
