// The page of figures: server/docs/precision.md.
import type { Score } from './score';

export interface CleanResult {
  readonly name: string;
  readonly characters: number;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
}

const of = (part: number, whole: number): string => (whole === 0 ? '–' : `${part} of ${whole}`);

export function pageOf(scores: readonly Score[], clean: readonly CleanResult[]): string {
  const rows = scores.map(
    ({ code, planted, found, exact, fixable, fixed, good, said, wrong }) =>
      `| \`${code}\` | ${of(found, planted)} | ${of(exact, planted)} | ${of(fixed, fixable)} | ${good} | ${of(said - wrong, said)} |`,
  );
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const total = `| all | ${of(
    sum(({ found }) => found),
    sum(({ planted }) => planted),
  )} | ${of(
    sum(({ exact }) => exact),
    sum(({ planted }) => planted),
  )} | ${of(
    sum(({ fixed }) => fixed),
    sum(({ fixable }) => fixable),
  )} | ${sum(({ good }) => good)} | ${of(
    sum(({ said, wrong }) => said - wrong),
    sum(({ said }) => said),
  )} |`;
  const characters = clean.reduce((all, one) => all + one.characters, 0);
  const level = (name: keyof CleanResult['counts']): number => clean.reduce((all, { counts }) => all + counts[name], 0);
  return `${HEAD}
| code | found | exact range | right fix | texts that are right | findings that are true |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
${total}

## Clean drafts

${clean.length} drafts of all genres, ${characters} characters, written to be faultless and full of what looks like a fault: ${level('error')} errors,
${level('warning')} warnings, ${level('information')} of information, ${level('hint')} hints.
`;
}

const HEAD = `<!-- Written by \`npm run bench:precision\`. Do not edit. -->
# How precise the rules are

Planted faults in drafts that were written for this (\`test/precision/faulty/\`, one file a code) before the rules were looked at; all
rules run together, with default settings and the profile of the product. A fault is *found* when a finding of its code touches what
was marked. *Right fix*: of the faults with one right answer, those whose first fix gives exactly that text. *True*: findings on a
planted fault, of all that this code says in any of these texts (of other codes' texts: at warning or above).

These are texts that the rules have been mended with: what a rule makes of texts that nobody has seen yet is lower.
`;
