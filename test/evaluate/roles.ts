// Roles of top-level sections against a reader's truth, and how sure the answers are that rest on the heading's own words.
import type { Role } from '../../server/src/document/model';
import { rolesSaid, topSections } from '../../server/src/document/top-sections';
import { digest, readCorpus } from '../support/corpus';
import type { EvaluationCorpus, Figure } from './figure';
import { listAt } from './truth';

/** The truth's names of roles. */
const NAMES: Readonly<Record<string, Role>> = {
  background: 'background',
  practices: 'practice',
  results: 'result',
  problems: 'problem',
  causes: 'cause',
  measures: 'measure',
  'next-steps': 'next-step',
};

/** Of document 004 the headings, by digest, that are no practice. */
const OTHERS: Readonly<Record<string, Role>> = {
  '161d5186': 'result',
  ea4befcb: 'result',
  a551979d: 'result',
  '4e4ce60a': 'result',
  d3bb322a: 'result',
  bb027d2f: 'result',
  '18eba5d6': 'next-step',
};

interface Answer {
  readonly expected: Role;
  readonly given: Role | undefined;
  readonly said: Role | undefined;
}

export function figures({ documents, truth }: EvaluationCorpus): readonly Figure[] {
  const answers = [...researchReports(documents, truth), ...exchangeMaterial(documents)];
  const right = answers.filter(({ expected, given }) => given === expected).length;
  const said = answers.filter((answer) => answer.said !== undefined);
  const wrong = said.filter((answer) => answer.said !== answer.expected).length;
  return [
    {
      what: 'roles of top-level sections',
      published: '45 of 49',
      reached: `${right} of ${answers.length}`,
      met: answers.length === 49 && right >= 45,
    },
    {
      what: 'roles that headings say themselves',
      published: '8 of 49 right, 1 wrong',
      reached: `${said.length - wrong} of ${answers.length} right, ${wrong} wrong`,
      met: said.length - wrong >= 8 && wrong <= 1,
    },
  ];
}

function* researchReports(
  documents: EvaluationCorpus['documents'],
  truth: EvaluationCorpus['truth'],
): Generator<Answer> {
  const given = new Map(
    readCorpus(documents.get('000') ?? '').reports.flatMap((report) =>
      topSections(report).map((section) => [section.line + 1, section] as const),
    ),
  );
  for (const report of listAt(truth.get('000'), 'documents'))
    for (const heading of listAt(report, 'headings')) {
      const { level, line, role } = heading;
      const expected = NAMES[String(role)];
      if (level !== 1 || !expected) continue;
      const section = given.get(Number(line));
      yield { expected, given: section?.role, said: section && rolesSaid(section)[0] };
    }
}

function* exchangeMaterial(documents: EvaluationCorpus['documents']): Generator<Answer> {
  for (const report of readCorpus(documents.get('004') ?? '').reports)
    for (const section of topSections(report))
      yield {
        expected: OTHERS[digest(section.text)] ?? 'practice',
        given: section.role,
        said: rolesSaid(section)[0],
      };
}
