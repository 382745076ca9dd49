// The page of figures: server/docs/precision.md.
import firstRun from './first-run.json';
import type { Score } from './score';

export interface CleanResult {
  readonly name: string;
  readonly characters: number;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
}

const of = (part: number, whole: number): string => (whole === 0 ? '–' : `${part} of ${whole}`);

/** Code → found and planted when the texts were new: before any rule was mended with them. */
type FirstRun = Readonly<Record<string, readonly number[] | undefined>>;

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

function rowOf(name: string, scores: readonly Score[], firstRun: FirstRun): string {
  const planted = sum(scores, (score) => score.planted);
  const said = sum(scores, (score) => score.said);
  const first = (at: number): number => sum(scores, ({ code }) => firstRun[code]?.[at] ?? 0);
  const found = sum(scores, (score) => score.found);
  const exact = sum(scores, (score) => score.exact);
  const fixed = sum(scores, (score) => score.fixed);
  const fixable = sum(scores, (score) => score.fixable);
  const wrong = sum(scores, (score) => score.wrong);
  const good = sum(scores, (score) => score.good);
  const cells = [
    name,
    of(first(0), first(1)),
    of(found, planted),
    of(exact, planted),
    of(fixed, fixable),
    of(said - wrong, said),
    good,
  ];
  return `| ${cells.join(' | ')} |`;
}

export function tableOf(scores: readonly Score[], firstRun: FirstRun = FIRST.faulty): string {
  return `| code | found at first | found | exact range | right fix | findings that are true | texts that are right |
| --- | --- | --- | --- | --- | --- | --- |
${scores.map((score) => rowOf(`\`${score.code}\``, [score], firstRun)).join('\n')}
${rowOf('all', scores, firstRun)}`;
}

/** `second` and `clean`: the second set, and the drafts in which nothing is wrong. */
export function pageOf(scores: readonly Score[], second: readonly Score[], clean: readonly CleanResult[]): string {
  const level = (name: keyof CleanResult['counts']): number => sum(clean, ({ counts }) => counts[name]);
  return `${HEAD}
${tableOf(scores)}

## Second set

${SECOND}
${tableOf(second, FIRST.second)}

## Clean drafts

${clean.length} drafts of all genres, ${sum(clean, ({ characters }) => characters)} characters, written to be faultless and full of what looks like a fault: ${level('error')} errors,
${level('warning')} warnings, ${level('information')} of information, ${level('hint')} hints.
`;
}

const FIRST: Readonly<Record<'faulty' | 'second', FirstRun>> = firstRun;

const SECOND = `Written when the rules had been mended with the first set, by somebody who had seen neither rules nor texts: its *found at first* is
what to expect of a draft that nobody has seen yet.
`;

const HEAD = `<!-- Written by \`npm run bench:precision\`. Do not edit. -->
# How precise the rules are

Planted faults in drafts that were written for this (\`test/precision/faulty/\`, one file a code) before the rules were looked at; all
rules run together, with default settings and the profile of the product. A fault is *found* when a finding of its code touches what
was marked. *Right fix*: of the faults with one right answer, those whose first fix gives exactly that text. *True*: findings on a
planted fault, of all that this code says in any of these texts (of other codes' texts: at warning or above).

*Found at first*: by the rules as they were before they were mended with these very texts.
`;
