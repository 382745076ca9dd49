// What is read from small texts: reports, their titles and dates, and which lines are headings. Each text once went wrong.
import { describe, expect, it } from 'vitest';
import type { Section } from '../../server/src/document/model';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';

const describeSection = (section: Section, depth: number): string[] => [
  `${'  '.repeat(depth)}${section.marker?.text ?? '·'}${section.text}${section.runIn ? '…' : ''}`,
  ...section.children.flatMap((child) => describeSection(child, depth + 1)),
];

/** `# title | unit | date`, then headings by depth; `…` behind those that run into their paragraph. */
function outline(text: string): string {
  const service = createReportService();
  const draft = service.open('draft', 'plaintext', 1, text);
  const { reports } = service.read(draft, { ...DEFAULT_SETTINGS, served: 'always' });
  return reports
    .flatMap(({ title, unit, date, sections }) => [
      `# ${title ?? '–'} | ${unit ?? '–'} | ${date ?? '–'}`,
      ...sections.flatMap((section) => describeSection(section, 0)),
    ])
    .join('\n');
}

const lines = (...all: string[]): string => all.join('\n');

interface Case {
  readonly name: string;
  readonly text: string;
  readonly outline: string;
}

const HEADINGS: readonly Case[] = [
  {
    name: 'an ASCII full stop ends a sentence of half-width text',
    text: lines(
      '关于社区食堂运营的调研报告',
      '一、存在的问题',
      '(一)客源单一,收支难平.除老年人外,年轻人到店率不高.',
      '(二)补贴滞后.补贴按季拨付,企业垫资压力大.',
    ),
    outline: lines(
      '# 关于社区食堂运营的调研报告 | – | –',
      '一、存在的问题',
      '  (一)客源单一,收支难平…',
      '  (二)补贴滞后…',
    ),
  },
  {
    name: 'the last of several items of one sentence is no heading of the paragraph behind them',
    text: lines(
      '关于基层治理的调研报告',
      '一、主要做法',
      '1.加强领导。',
      '2.健全机制；',
      '3.强化保障。',
      '下一步，将继续努力，把各项工作做好。',
    ),
    outline: lines('# 关于基层治理的调研报告 | – | –', '一、主要做法'),
  },
  {
    name: 'bold marks are no part of a heading in its paragraph',
    text: lines('# 关于基层治理的调研报告', '## 一、主要做法', '1. **积分制**。全域推广，兑换商品32万件。'),
    outline: lines('# 关于基层治理的调研报告 | – | –', '一、主要做法', '  1.积分制…'),
  },
];

describe.each([['headings', HEADINGS]] as const)('%s', (_, cases) => {
  it.each(cases)('$name', ({ text, outline: expected }) => {
    expect(outline(text)).toBe(expected);
  });
});
