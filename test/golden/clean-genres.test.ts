// The clean drafts of the precision bench: each is read as the genre that its writer meant (null: no report, and left alone).
import { describe, expect, it } from 'vitest';
import meant from '../precision/clean/genres.json';
import { cleanDrafts } from '../precision/texts';
import { readText } from '../support/fixtures';

const DRAFTS = cleanDrafts();

describe('clean drafts of the bench', () => {
  it('each have a genre that was meant', () => {
    expect(Object.keys(meant).sort()).toEqual(DRAFTS.map(({ name }) => name));
  });

  it.each(DRAFTS)('$name', ({ name, text, findings }) => {
    expect(readText(text, name).reports[0]?.genre ?? null).toBe(
      new Map<string, string | null>(Object.entries(meant)).get(name),
    );
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });
});
