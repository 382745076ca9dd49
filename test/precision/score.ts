// How well rules do on texts that were written to test them: what is found of the planted faults, at the exact place, with the right
// fix, and what is said that is wrong. The rules run all together, with default settings and the profile of the product.
import bundled from '../../seeds/profile.json';
import { readBase } from '../../server/src/document/base-draft';
import { GENRES } from '../../server/src/document/model';
import { readProfile } from '../../server/src/profile/read-profile';
import type { Finding } from '../../server/src/rules/finding';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import { comparePositions, type Range, rangesOverlap } from '../../server/src/text/position';
import { writeMarks } from '../support/markers';
import type { Case } from './cases';

export interface Score {
  readonly code: string;
  /** Faults planted, those that were found, and those with exactly the range that was marked. */
  planted: number;
  found: number;
  exact: number;
  /** Faults with one right fix; those found that had it. */
  fixable: number;
  fixed: number;
  /** Texts near a fault but right. */
  good: number;
  /** Findings of this code, and those that are wrong: in any text of any code (there: at warning or above), no fault being planted. */
  said: number;
  wrong: number;
  /** Each miss as a reader can judge it. */
  readonly misses: string[];
}

const profile = readProfile(bundled);
const service = createReportService();

export function findingsIn(text: string, languageId: string, genre?: string, base?: string): Finding[] {
  const draft = service.open('draft:1', languageId, 1, text);
  return service.check(draft, {
    ...DEFAULT_SETTINGS,
    profile,
    genre: GENRES.find((one) => one === genre),
    base: base === undefined ? undefined : readBase(base),
  });
}

/** One score a code, in the order of the cases. */
export function scoreCases(cases: readonly Case[]): Score[] {
  const scores = new Map<string, Score>();
  const scoreOf = (code: string): Score => {
    const score = scores.get(code) ?? newScore(code);
    scores.set(code, score);
    return score;
  };
  for (const { code } of cases) scoreOf(code);
  for (const one of cases) scoreCase(one, scoreOf);
  return [...scores.values()];
}

function newScore(code: string): Score {
  return { code, planted: 0, found: 0, exact: 0, fixable: 0, fixed: 0, good: 0, said: 0, wrong: 0, misses: [] };
}

function scoreCase(one: Case, scoreOf: (code: string) => Score): void {
  const { text, code, plants } = one;
  const score = scoreOf(code);
  const findings = findingsIn(text, one.languageId, one.genre, one.base);
  const own = findings.filter((finding) => finding.code === code);
  const miss = (to: Score, what: string, ranges: readonly Range[]): void => {
    to.misses.push(`${code}, ${one.name}: ${what}\n${writeMarks(text, ranges)}`);
  };
  if (plants.length === 0) score.good++;
  for (const { range, edits } of plants) {
    score.planted++;
    const hit = own.find((finding) => sameRange(finding.range, range)) ?? own.find(({ range: at }) => meet(at, range));
    if (!hit) miss(score, 'not found', [range]);
    else {
      score.found++;
      if (sameRange(hit.range, range)) score.exact++;
      else miss(score, 'another range', [hit.range]);
    }
    if (!edits) continue;
    score.fixable++;
    const wanted = applyEdits(text, edits);
    const fix = hit?.fixes[0];
    const got = fix && applyEdits(text, fix.edits);
    if (got === wanted) score.fixed++;
    else if (hit)
      score.misses.push(`${code}, ${one.name}: ${fix ? `another fix:\n${got}` : 'no fix'}\nwanted:\n${wanted}`);
  }
  for (const finding of findings) {
    const isOwn = finding.code === code;
    if (
      !isOwn &&
      (one.also.includes(finding.code) || finding.severity === 'hint' || finding.severity === 'information')
    ) {
      continue;
    }
    const to = scoreOf(finding.code);
    to.said++;
    if (isOwn && plants.some(({ range }) => meet(finding.range, range))) continue;
    to.wrong++;
    miss(to, `${finding.code} is wrong here: ${finding.message}`, [finding.range]);
  }
}

const sameRange = (a: Range, b: Range): boolean =>
  comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;

const isEmpty = ({ start, end }: Range): boolean => comparePositions(start, end) === 0;

/** An empty range (something is missing there) meets what it touches. */
function meet(a: Range, b: Range): boolean {
  if (isEmpty(a) || isEmpty(b)) return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
  return rangesOverlap(a, b);
}
