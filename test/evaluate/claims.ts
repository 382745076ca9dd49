// Stated numbers of things against a reader's truth: what is confirmed of the claims that are listed in full, what is wrongly accused,
// and how many are noticed when the number of a confirmed one is changed by one.
import { type Claim, readClaims } from '../../server/src/document/claims';
import type { Reading } from '../../server/src/document/model';
import { formatChineseNumeral } from '../../server/src/text/numerals';
import { readCorpus } from '../support/corpus';
import listed from './claims-truth.json';
import type { EvaluationCorpus, Figure } from './figure';
import { listAt } from './truth';

/** A claim whose items are all named, by its place (from 0) and number. */
interface Expected {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Claims listed in full: of 001 and 004 by places found in reading, of the others from the truth. */
function expectedOf(name: string, truth: unknown): readonly Expected[] {
  const own: readonly (readonly number[])[] | undefined = name === '001' || name === '004' ? listed[name] : undefined;
  if (own) return own.map(([line = 0, start = 0]) => ({ line, start, end: start + 1 }));
  return listAt(truth, 'countClaims')
    .filter(({ n, listed: items, partial, doc }) => n !== null && items !== null && partial === false && doc !== null)
    .map(({ line, col, text }) => ({
      line: Number(line) - 1,
      start: Number(col),
      end: Number(col) + String(text).length,
    }));
}

/** Places of numbers that really differ from what is listed: the last row of document 001. */
const REAL: Readonly<Record<string, number>> = { '001': 2 };

const claimsOf = (reading: Reading): readonly Claim[] =>
  reading.reports.flatMap((report) => readClaims(reading, report));

export function figures({ documents, truth }: EvaluationCorpus): readonly Figure[] {
  let total = 0;
  let confirmed = 0;
  let wrong = 0;
  let alarms = 0;
  let missed = 0;
  let changed = 0;
  let noticed = 0;
  for (const [name, text] of documents) {
    const claims = claimsOf(readCorpus(text));
    const expected = expectedOf(name, truth.get(name));
    const mismatches = claims.filter(({ verdict }) => verdict === 'mismatch').length;
    const real = REAL[name] ?? 0;
    alarms += Math.max(0, mismatches - real);
    missed += Math.max(0, real - mismatches);
    total += expected.length;
    for (const { line, start, end } of expected) {
      const claim = claims.find(
        ({ line: at, counted }) => at === line && start <= counted.numeral.start && counted.numeral.start < end,
      );
      if (claim?.verdict === 'mismatch') wrong++;
      if (claim?.verdict !== 'confirmed') continue;
      confirmed++;
      for (const by of [-1, 1]) {
        if (claim.counted.value + by < 2) continue;
        changed++;
        if (isNoticed(text, claim, by)) noticed++;
      }
    }
  }
  return [
    {
      what: 'Number claims listed in full: confirmed',
      published: '36 of 70',
      reached: `${confirmed} of ${total}`,
      met: confirmed * 70 >= 36 * total,
    },
    { what: 'Of these, wrongly accused', published: '0', reached: `${wrong} of ${total}`, met: wrong === 0 },
    {
      what: 'False alarms of count-mismatch on all documents',
      published: '0',
      reached: String(alarms),
      met: alarms === 0,
    },
    {
      what: 'Real mismatches (the totals of 001) found',
      published: '0 of 2',
      reached: `${2 - missed} of 2`,
      met: missed === 0,
    },
    {
      what: 'Confirmed numbers changed by one: noticed',
      published: '46 of 65 (71 %)',
      reached: `${noticed} of ${changed} (${Math.round((noticed / changed) * 100)} %)`,
      met: noticed * 65 >= 46 * changed,
    },
  ];
}

/** Whether the claim is asked about once its number is one more or less. */
function isNoticed(text: string, { line, counted }: Claim, by: number): boolean {
  const lines = text.split('\n');
  const old = lines[line] ?? '';
  const written = old.slice(counted.numeral.start, counted.numeral.end);
  const value = counted.value + by;
  const number = /^\d/u.test(written)
    ? String(value)
    : value === 2 && counted.unit !== '字诀'
      ? '两'
      : formatChineseNumeral(value);
  lines[line] = old.slice(0, counted.numeral.start) + number + old.slice(counted.numeral.end);
  return claimsOf(readCorpus(lines.join('\n'))).some(
    (claim) =>
      claim.line === line && claim.verdict === 'mismatch' && claim.counted.numeral.start === counted.numeral.start,
  );
}
