// The drafts that `npm start` shows: three with every fault of the catalogue between them, three without any.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/catalogue';
import { inFolder } from './call';

const SAMPLES = resolve(import.meta.dirname, '../../seeds/samples');

/** What stands in each draft with faults, in document order. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  'compilation-with-faults.txt': ['date-relative', 'compilation-piece-shape'],
  'exchange-material-with-faults.md': [
    'unfilled-placeholder',
    'count-mismatch',
    'unbalanced-pair',
    'empty-section',
    'heading-level-jump',
    'punctuation-form',
    'enumeration-lone',
    'template-marker',
    'duplicate-heading',
    'mixed-script',
  ],
  'official-report-with-faults.txt': ['statutory-elements', 'statutory-elements'],
  'research-report-with-faults.txt': [
    'toc-mismatch',
    'template-marker',
    'unfilled-placeholder',
    'heading-punctuation',
    'enumeration-gap',
    'heading-marker-style',
    'broken-line',
    'term-variant',
    'garbled-text',
    'unfilled-placeholder',
    'heading-number-gap',
    'template-marker',
    'term-typo',
    'term-inconsistent',
    'template-marker',
  ],
  'from-last-year/this-year-with-faults.txt': [
    'foreign-name',
    'carried-over',
    'alias-before-definition',
    'self-reference-mixed',
    'stale-future',
    'heading-single-child',
    'enum-ordinal-mark',
    'enum-shi-mark',
    'enum-family-mix',
    'heading-runin-consistency',
    'enum-separator',
    'booktitle-nonwork',
    'missing-subject',
  ],
  'work-summary-with-faults.txt': [
    'missing-section',
    'figure-sum',
    'section-order',
    'document-number-form',
    'figure-growth',
    'date-form',
    'figure-ratio',
    'number-form',
    'duplicate-char',
    'redundant-words',
    'figure-conflict',
  ],
};

const GENRES: Readonly<Record<string, string>> = {
  'clean/exchange-material.md': 'exchange-material',
  'clean/research-report.wengao': 'research-report',
  'clean/work-summary.txt': 'work-summary',
  'compilation-with-faults.txt': 'other',
  'exchange-material-with-faults.md': 'exchange-material',
  'from-last-year/last-year.txt': 'work-summary',
  'from-last-year/this-year-with-faults.txt': 'work-summary',
  'official-report-with-faults.txt': 'official',
  'research-report-with-faults.txt': 'research-report',
  'work-summary-with-faults.txt': 'work-summary',
};

async function samples() {
  const files: Record<string, Buffer> = {};
  for (const name of await readdir(SAMPLES, { recursive: true })) {
    if (/\.\w+$/u.test(name)) files[name.replaceAll('\\', '/')] = await readFile(join(SAMPLES, name));
  }
  return inFolder(files);
}

interface Shown {
  readonly files: readonly {
    path: string;
    genre: string;
    findings: readonly { code: string; fix?: { safe: boolean } }[];
  }[];
}

describe('seeds/samples', () => {
  it('shows each fault where it was put, and nothing else', async () => {
    const { call } = await samples();
    const { code, out } = await call(['check', '.', '--format', 'json']);
    expect(code).toBe(1);
    const { files } = JSON.parse(out) as Shown;
    const shown = Object.fromEntries(
      files.map(({ path, findings }) => [path.slice(2), findings.map((one) => one.code)]),
    );
    expect(shown).toEqual({
      'clean/exchange-material.md': [],
      'clean/research-report.wengao': [],
      'clean/work-summary.txt': [],
      'from-last-year/last-year.txt': [],
      ...FAULTS,
    });
    expect(Object.fromEntries(files.map(({ path, genre }) => [path.slice(2), genre]))).toEqual(GENRES);
  });

  it('has every code of the catalogue between them', () => {
    expect([...new Set(Object.values(FAULTS).flat())].sort()).toEqual(RULES.map((rule) => rule.code).sort());
  });

  it('mends what has one clear answer, and a second time changes nothing', async () => {
    const { call, read } = await samples();
    await call(['check', '--fix', '.']);
    const once = await Promise.all(Object.keys(GENRES).map(read));
    const { files } = JSON.parse((await call(['check', '--fix', '.', '--format', 'json'])).out) as Shown;
    expect(await Promise.all(Object.keys(GENRES).map(read))).toEqual(once);
    expect(files.flatMap((file) => file.findings.filter((finding) => finding.fix?.safe))).toEqual([]);
    const codes = new Set(files.flatMap((file) => file.findings.map((finding) => finding.code)));
    for (const mended of ['heading-punctuation', 'heading-marker-style', 'enumeration-gap', 'broken-line']) {
      expect(codes).not.toContain(mended);
    }
  });
});
