// Drafts with faults that were put in by hand, and what is to be found in them: each fault under its code at its place, nothing
// else at warning or above. Mended drafts have nothing left to mend unasked.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledProfile } from '../../server/src/host/profile';
import { RULES } from '../../server/src/rules/catalogue';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { fixtures } from '../support/fixtures';

/** As a writer has it who set nothing: held against the house style that comes with the product. */
const SETTINGS = { ...DEFAULT_SETTINGS, profile: (await bundledProfile())?.profile };

interface Planted {
  readonly code: string;
  readonly line: number;
  readonly character: number;
}

const DRAFTS = fixtures('faulty').map(({ name, text }) => {
  const file = new URL(`../fixtures/faulty/${name.slice(0, -extname(name).length)}.json`, import.meta.url);
  return { name, text, planted: JSON.parse(readFileSync(file, 'utf8')) as Planted[] };
});

const place = ({ code, line, character }: Planted): string => `${line}:${character} ${code}`;

function open(name: string, text: string) {
  const service = createReportService();
  const draft = service.open(name, extname(name) === '.md' ? 'markdown' : 'plaintext', 1, text);
  const found = service.check(draft, SETTINGS).map(({ code, range, severity, fixes }) => ({
    place: place({ code, ...range.start }),
    grave: severity === 'warning' || severity === 'error',
    safe: fixes[0]?.safe === true,
  }));
  return { found, mended: service.fixAll(draft, SETTINGS).text };
}

describe('faulty drafts', () => {
  it('hold faults of every rule', () => {
    const codes = new Set(DRAFTS.flatMap(({ planted }) => planted.map(({ code }) => code)));
    // what was carried over is told by the old draft alone: seeds/samples has one
    const missing = RULES.map(({ code }) => code).filter((code) => code !== 'carried-over' && !codes.has(code));
    expect(missing).toEqual([]);
  });

  it.each(DRAFTS)('$name', ({ name, text, planted }) => {
    const { found, mended } = open(name, text);
    const expected = planted.map(place);
    const places = new Set(found.map((one) => one.place));
    expect(expected.filter((one) => !places.has(one))).toEqual([]);
    expect(found.filter((one) => one.grave && !expected.includes(one.place))).toEqual([]);

    const again = open(name, mended);
    expect(again.found.filter(({ safe }) => safe)).toEqual([]);
    expect(again.mended).toBe(mended);
  });
});
