// The page of figures: server/docs/precision.md.
import firstRun from './first-run.json';
import type { Score } from './score';

export interface CleanResult {
  readonly name: string;
  readonly characters: number;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
}

const of = (part: number, whole: number): string => (whole === 0 ? '–' : `${part} of ${whole}`);

/** Found, of those planted, when the texts were new: before any rule was mended with them. */
const FIRST: Readonly<Record<string, readonly number[] | undefined>> = firstRun;

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

function rowOf(name: string, scores: readonly Score[]): string {
  const planted = sum(scores, (score) => score.planted);
  const said = sum(scores, (score) => score.said);
  const first = (at: number): number => sum(scores, ({ code }) => FIRST[code]?.[at] ?? 0);
  const cells = [
    name,
    of(first(0), first(1)),
    of(
      sum(scores, ({ found }) => found),
      planted,
    ),
    of(
      sum(scores, ({ exact }) => exact),
      planted,
    ),
    of(
      sum(scores, ({ fixed }) => fixed),
      sum(scores, ({ fixable }) => fixable),
    ),
    of(said - sum(scores, ({ wrong }) => wrong), said),
    sum(scores, ({ good }) => good),
  ];
  return `| ${cells.join(' | ')} |`;
}

export function pageOf(scores: readonly Score[], clean: readonly CleanResult[]): string {
  const level = (name: keyof CleanResult['counts']): number => sum(clean, ({ counts }) => counts[name]);
  return `${HEAD}
| code | found at first | found | exact range | right fix | findings that are true | texts that are right |
| --- | --- | --- | --- | --- | --- | --- |
${scores.map((score) => rowOf(`\`${score.code}\``, [score])).join('\n')}
${rowOf('all', scores)}

## Clean drafts

${clean.length} drafts of all genres, ${sum(clean, ({ characters }) => characters)} characters, written to be faultless and full of what looks like a fault: ${level('error')} errors,
${level('warning')} warnings, ${level('information')} of information, ${level('hint')} hints.
`;
}

const HEAD = `<!-- Written by \`npm run bench:precision\`. Do not edit. -->
# How precise the rules are

Planted faults in drafts that were written for this (\`test/precision/faulty/\`, one file a code) before the rules were looked at; all
rules run together, with default settings and the profile of the product. A fault is *found* when a finding of its code touches what
was marked. *Right fix*: of the faults with one right answer, those whose first fix gives exactly that text. *True*: findings on a
planted fault, of all that this code says in any of these texts (of other codes' texts: at warning or above).

*Found at first*: by the rules as they were before they were mended with these very texts; what they make of texts that nobody has
seen yet lies between the two columns.
`;
