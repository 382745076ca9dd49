// Stated numbers of things (四个方面, “三个转化”, 省市县三级) held against what is really listed.
// Invariant: a function of the report's lines, their kinds and its structure.
import { evidenceOf } from './claims-evidence';
import { type Evidence, type Judged, judge, type Place, type Verdict } from './claims-judge';
import { type Counted, countedIn } from './counted';
import { announcedSeries, type Counting } from './counted-layout';
import type { LineKind, Reading, Report } from './model';
import { isCited } from './quotations';

export interface Claim {
  readonly line: number;
  readonly counted: Counted;
  readonly verdict: Verdict;
  /** What speaks for the verdict; none where it is open. */
  readonly evidence: Evidence | undefined;
}

const LOOKED_AT: ReadonlySet<LineKind> = new Set<LineKind>([
  'title',
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
  'table-row',
  'table-cell',
]);

const byReading = new WeakMap<Reading, WeakMap<Report, readonly Claim[]>>();

/** In document order. Kept for the reading. */
export function readClaims(reading: Reading, report: Report): readonly Claim[] {
  let byReport = byReading.get(reading);
  if (!byReport) {
    byReport = new WeakMap();
    byReading.set(reading, byReport);
  }
  let claims = byReport.get(report);
  if (!claims) {
    claims = repeat(judgeAll(reading, report), reading);
    byReport.set(report, claims);
  }
  return claims;
}

function judgeAll(reading: Reading, report: Report): Claim[] {
  const series = announcedSeries(reading, report);
  const claims: Claim[] = [];
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = reading.lines[number];
    const kind = reading.kinds[number];
    if (!line || !kind || !LOOKED_AT.has(kind)) continue;
    for (const counted of countedIn(line).counted) {
      const judged = judgeOne({ reading, report, number, line, counted }, series.get(counted));
      claims.push({ line: number, counted, verdict: judged?.verdict ?? 'open', evidence: judged?.evidence });
    }
  }
  return claims;
}

/** The first that confirms, else the first that accuses; what somebody else said is not the writer's to count. */
function judgeOne(place: Place, series: Counting | undefined): Judged | undefined {
  const steps = series && judge(place.counted, { kind: 'series', ...series });
  if (steps?.verdict === 'confirmed') return steps;
  let doubt = steps?.verdict === 'mismatch' ? steps : undefined;
  for (const judged of evidenceOf(place)) {
    if (judged.verdict === 'confirmed') return judged;
    if (judged.verdict === 'mismatch') doubt ??= judged;
  }
  return doubt && !isCited(place.line, place.counted.start) ? doubt : undefined;
}

/** So many places are remembered for one expression. */
const MOST_REPEATED = 8;

interface Told {
  readonly value: number;
  /** What stands in quotation marks before the number, and what is counted. */
  readonly words: string;
  readonly evidence: Evidence;
}

/**
 * What was told once holds for the same words: “三级联动”, listed where it stands first. “四级联动” beside it, with nothing that says
 * so, has another number.
 */
function repeat(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const known = new Map<string, Told[]>();
  const wordsOf = ({ line, counted }: Claim): string => {
    const here = reading.lines[line];
    const text = here ? countedIn(here).text : '';
    return text.slice(counted.start, counted.numeral.start) + text.slice(counted.numeral.end, counted.end);
  };
  for (const claim of claims) {
    const { verdict, counted, evidence } = claim;
    if (verdict !== 'confirmed' || !evidence || !isExpression(counted)) continue;
    const words = wordsOf(claim);
    const same = known.get(words.slice(0, 1)) ?? [];
    if (same.length < MOST_REPEATED) same.push({ value: counted.value, words, evidence });
    known.set(words.slice(0, 1), same);
  }
  if (known.size === 0) return claims;
  return claims.map((claim) => {
    const { verdict, counted } = claim;
    if (verdict !== 'open' || !isExpression(counted)) return claim;
    const words = wordsOf(claim);
    const told = (known.get(words.slice(0, 1)) ?? []).filter(
      (one) => one.words.startsWith(words) || words.startsWith(one.words),
    );
    const same = told.find(({ value }) => value === counted.value);
    if (same) return { ...claim, verdict: 'confirmed', evidence: { ...same.evidence, kind: 'repeated' } };
    const other = told.find(
      (one) => Math.abs(one.value - counted.value) === 1 && Math.max(one.words.length, words.length) > 2,
    );
    const line = reading.lines[claim.line];
    return other && told.length === 1 && isCoinage(counted) && line && !isCited(line, counted.start)
      ? { ...claim, verdict: 'mismatch', evidence: { ...other.evidence, kind: 'repeated' } }
      : claim;
  });
}

const isExpression = ({ quoted, unit }: Counted): boolean => quoted || unit.endsWith('大');

/** 三级联动, 三到家: with 个, 张 and the like there may be several of different things. */
const isCoinage = ({ quoted, unit, vague }: Counted): boolean => quoted && !vague && (unit === '' || unit === '级');
