// Counts add up: pieces counted in any order, in any number of shards, give the same profile; and rows hold integers alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD } from '../../server/src/profile/rows';
import { fixtures, readText } from '../support/fixtures';
import { countsOf, merged, profileOf, tallied } from '../support/learned';
import { drafts } from '../support/random-drafts';

const OWN = fixtures('reports').map(({ name, text }) => countsOf(readText(text, name)));

describe('an archive cut anywhere and counted in any order', () => {
  it('gives the same profile', () => {
    const whole = JSON.stringify(profileOf(tallied(OWN.flat())));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...OWN.keys()], { minLength: OWN.length }),
        fc.integer({ min: 1, max: 7 }),
        (order, size) => {
          const shards = [];
          for (let from = 0; from < order.length; from += size)
            shards.push(tallied(order.slice(from, from + size).flatMap((index) => OWN[index] ?? [])));
          expect(JSON.stringify(profileOf(merged(shards)))).toBe(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has rows of integers, with fields that hold no tab and no line end', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        for (const { key, pieces, count } of tallied(countsOf(readText(text, 'draft.wengao')))) {
          expect(key).not.toMatch(/[\r\n]/u);
          expect(key.split(FIELD).length).toBeLessThan(7);
          expect(Number.isSafeInteger(pieces) && Number.isSafeInteger(count) && pieces >= 1 && count >= 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts a piece by its own lines: what stands before it in the file changes nothing', () => {
    const [text] = fixtures('reports').map((fixture) => fixture.text);
    const alone = countsOf(readText(text ?? '', 'a.wengao'));
    const moved = countsOf(readText(`\n\n\n${text}`, 'a.wengao'));
    expect(moved).toEqual(alone);
    expect(alone.length).toBeGreaterThan(0);
  });
});
