// What the bench of precision prints stays so: its page is true, every code is tested, and what is missed is missed on purpose.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/catalogue';
import { pageOf } from './page';
import { scoreCases } from './score';
import { cleanResults, faultyCases, PAGE } from './texts';

const faulty = faultyCases('faulty');
const FEWEST_FORMS = 5;

describe('the bench of precision', () => {
  it('stands on its page: `npm run bench:precision` writes it', () => {
    const page = pageOf(scoreCases(faulty), scoreCases(faultyCases('second')), cleanResults());
    expect(page).toBe(readFileSync(PAGE, 'utf8'));
  });

  it.each(RULES.map(({ code }) => code))('has five forms of %s', (code) => {
    expect(faulty.filter((one) => one.code === code && one.plants.length > 0).length).toBeGreaterThanOrEqual(
      FEWEST_FORMS,
    );
  });

  it.each(faulty.filter(({ plants }) => plants.length > 0))('finds $code: $name', (one) => {
    const [score] = scoreCases([one]);
    const found = score?.found === score?.planted;
    expect(found, one.missed === undefined ? 'not found' : `found, though said to be missed: ${one.missed}`).toBe(
      one.missed === undefined,
    );
  });
});
