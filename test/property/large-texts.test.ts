// Texts that no one writes: whatever a text consists of, the work on it ends, and no pattern goes astray.
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';

const TITLE = '关于养老服务的调研报告\n\n';

/** Each takes a fraction of a second; comparing everything with everything, it takes from ten seconds to minutes. */
const TEXTS: Readonly<Record<string, string>> = {
  'lists of two items with a gap': '1.机构。全市现有机构运行良好。\n3.队伍。全市现有队伍建设良好。\n'.repeat(5000),
  'first steps on one line': '一是摸底；'.repeat(40_000),
  'first steps behind colons': '一是：'.repeat(15_000),
  'steps that repeat': `一是抓；${'二是管；'.repeat(20_000)}`,
  'empty quotations': '“”'.repeat(80_000),
  'blanks on one line': '__甲'.repeat(50_000),
  'a rule across the page': '__ '.repeat(150_000),
  'places to fill in on one line': '位于x市，'.repeat(40_000),
  'marks of tools on one line': 'TODO '.repeat(40_000),
  'invisible characters in a row': `甲${'\u200b'.repeat(20_000)}`,
  'a heading of marks': `## ${'，'.repeat(200_000)}甲\n`,
  'a short form said anew on every line': '市科学技术委员会（以下简称市科委）负责，市科委牵头。\n'.repeat(15_000),
  'marks that are never closed': '（《“'.repeat(20_000),
  'control characters on one line': '甲\u0007'.repeat(40_000),
};

/** Not a measure of speed: without it, work that grows with the square of the text would seem to hang. */
const HANGS_MS = 60_000;

describe('a large text', () => {
  it.each(Object.keys(TEXTS))('of %s is mended to its end, and keeps its title', { timeout: HANGS_MS }, (name) => {
    const service = createReportService();
    const settings = { ...DEFAULT_SETTINGS, served: 'always' as const };
    const draft = service.open('large.md', 'markdown', 1, TITLE + TEXTS[name]);
    expect(service.fixAll(draft, settings).text.startsWith(TITLE)).toBe(true);
  });

  it('of nothing but the chrome of a page is no report', { timeout: HANGS_MS }, () => {
    const service = createReportService();
    const draft = service.open('page.txt', 'plaintext', 1, '<div>\n'.repeat(100_000));
    expect(service.check(draft, DEFAULT_SETTINGS)).toEqual([]);
  });
});
