// Texts that no one writes, counted: the work on them ends.
import { expect, it } from 'vitest';
import { readText } from '../support/fixtures';
import { countsOf } from '../support/learned';

/** Each takes a fraction of a second; comparing everything with everything, it takes from ten seconds to minutes. */
const TEXTS: Readonly<Record<string, string>> = {
  'Latin between values to fill in': '位于x市，AI '.repeat(20_000),
  'Latin words in a row': 'AI 5G '.repeat(20_000),
  'letters without an end': 'a'.repeat(400_000),
  'addresses in a row': 'a.'.repeat(150_000),
  'names shortened again and again': '市民政局（以下简称“民政局”），'.repeat(20_000),
  'brackets that shorten nothing': '（以下简称'.repeat(20_000),
  'quotation marks before numerals': '“一二'.repeat(100_000),
  'steps on one line': '一是摸底；'.repeat(15_000),
  'what is to come': '下一步，将'.repeat(20_000),
  'a heading of marks': `${'，'.repeat(200_000)}\n一、${'，'.repeat(200_000)}甲`,
};

/** Not a measure of speed: without it, work that grows with the square of the text would seem to hang. */
const HANGS_MS = 60_000;

it.each(Object.keys(TEXTS))('a large text of %s is counted to its end', { timeout: HANGS_MS }, (name) => {
  const text = `关于养老服务的调研报告\n一、基本情况\n${TEXTS[name]}\n${TEXTS[name]}\n二、对策建议\n${TEXTS[name]}`;
  expect(countsOf(readText(text, 'large.wengao'))).not.toEqual([]);
});

it('a large text of headings is counted to its end', { timeout: HANGS_MS }, () => {
  const headings = Array.from({ length: 6_000 }, (_, index) => `一、甲乙${String.fromCharCode(0x4e00 + index)}\n甲。`);
  const [counts] = countsOf(readText(`关于养老服务的调研报告\n${headings.join('\n')}`, 'large.wengao'));
  // of so many names no one asks for the order of all pairs
  expect([...(counts?.keys() ?? [])].filter((key) => key.startsWith('order')).length).toBeLessThan(1000);
});
