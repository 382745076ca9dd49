// Drafts as offices write them, without a fault but dense in what looks like one: silence at warning and above, for each alone and
// for one behind another.
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../server/src/document/model';
import { bundledProfile } from '../../server/src/host/profile';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { fixtures } from '../support/fixtures';

const DRAFTS = fixtures('clean');
const SHORTEST = 200;
/** As a writer has it who set nothing: held against the house style that comes with the product. */
const SETTINGS = { ...DEFAULT_SETTINGS, profile: (await bundledProfile())?.profile };

function read(name: string, text: string): { reports: readonly Report[]; alarms: string[] } {
  const service = createReportService();
  const draft = service.open(name, extname(name) === '.md' ? 'markdown' : 'plaintext', 1, text);
  const alarms = service
    .check(draft, SETTINGS)
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ code, range, message }) => `${range.start.line}:${range.start.character} ${code} ${message}`);
  return { reports: service.read(draft, SETTINGS).reports, alarms };
}

describe('clean drafts', () => {
  it('are there', () => expect(DRAFTS.length).toBeGreaterThan(15));

  it.each(DRAFTS)('$name', ({ name, text }) => {
    expect(text.length).toBeGreaterThan(SHORTEST);
    const { reports, alarms } = read(name, text);
    expect(reports.length).toBeGreaterThan(0);
    expect(alarms).toEqual([]);
  });
});

describe('one clean draft behind another', () => {
  // contents speak for their own file
  const plain = DRAFTS.filter(({ name, text }) => name.endsWith('.txt') && !/目\s*[录錄]/u.test(text));
  const pairs = plain.map((first, at) => [first, plain[(at + 1) % plain.length] ?? first] as const);

  it.each(pairs.map(([first, second]) => ({ first, second })))('$first.name, $second.name', ({ first, second }) => {
    const { reports, alarms } = read('both.txt', `${first.text.trimEnd()}\n\n\n${second.text}`);
    const alone = [first, second].flatMap(({ name, text }) => read(name, text).reports);
    expect(reports.map(({ title }) => title)).toEqual(alone.map(({ title }) => title));
    expect(alarms).toEqual([]);
  });
});
