// Two sibling headings with the same words: a section pasted twice, or a heading copied and not changed.
import type { Reading, Section } from '../../document/model';
import { rolesOfHeading } from '../../document/roles';
import { defineRule } from '../rule';
import { isMarkdownHeading, siblingGroups } from './content';
import { comparable } from './toc-entries';

export const duplicateHeading = defineRule({
  code: 'duplicate-heading',
  severity: 'warning',
  fix: 'none',
  scope: 'report',
  title: { zh: '同级标题重复', en: 'Sibling headings with the same words' },
  explanation: {
    zh: '同一上级之下有两个文字相同的标题（序号、空格不计）。常见于粘贴了两次，或者复制标题后忘了改。汇编中各篇之间不比较。',
    en: 'Two headings under one parent have the same words (numbers and spaces aside): a section pasted twice, or a heading copied and not changed. Pieces of a compilation are not compared with each other.',
  },
  basis: { zh: '校对习惯', en: 'Proofreading practice' },
  regions: ['heading', 'run-in-heading'],
  messages: {
    duplicate: {
      zh: '与同级标题“{first}”文字相同，请核。',
      en: 'Same words as “{first}” on this level; please check.',
    },
    first: { zh: '文字相同的标题', en: 'The heading with the same words' },
  },
  examples: {
    inShort: { bad: '一、主要做法 / 二、主要做法', good: '一、主要做法 / 二、取得成效' },
    bad: ['关于养老服务的调研报告\n一、主要做法\n健全服务网络。\n二、主要做法\n培育护理队伍。\n'],
    good: [
      '关于养老服务的调研报告\n一、城区\n（一）主要做法\n健全服务网络。\n二、乡村\n（一）主要做法\n培育护理队伍。\n',
    ],
  },
  *check({ report, reading }) {
    for (const { siblings } of siblingGroups(report.sections)) {
      const seen = new Map<string, Section>();
      let last = 0;
      const names = nameHeadings(siblings);
      for (const [index, section] of siblings.entries()) {
        if (!isWhole(section, reading) && !names.has(section)) continue;
        const number = section.marker?.number ?? 0;
        // a count that begins anew belongs to another part
        if (number === 1 && last > 1 && siblings[index + 1]?.marker?.number === 2) seen.clear();
        if (number > 0) last = number;
        const words = comparable(section.text);
        const first = seen.get(words);
        if (!first) {
          seen.set(words, section);
          continue;
        }
        yield {
          range: section.heading,
          message: { id: 'duplicate', values: { first: `${first.marker?.text ?? ''}${first.text}` } },
          related: [{ range: first.heading, message: { id: 'first' } }],
        };
      }
    }
  },
});

const FEWEST_NAMES = 3;

/**
 * Headings without numbers are headings where there are several, and nothing but such stands between: 基本情况, 主要问题, 下一步打算, or
 * phrases over their texts. Where several of them come twice, they are those of two parts.
 */
function nameHeadings(siblings: readonly Section[]): ReadonlySet<Section> {
  const names = siblings.filter(({ attachment }) => !attachment);
  const different = new Set(names.map(({ text }) => comparable(text)));
  if (names.length !== different.size + 1 || names.some(({ marker, runIn }) => marker || runIn)) return new Set();
  const areNames = different.size >= FEWEST_NAMES && names.every(({ text }) => rolesOfHeading(text).length > 0);
  return new Set(areNames || arePhrases(names) ? names : []);
}

/** What stands under each of several cases is short (典型意义), and the cases are counted; one unit may have several items. */
const SHORTEST_PHRASE = 5;
const NO_PHRASE =
  /^(?:案例|实例|例|之)|(?:[一二三四五六七八九十\d]|局|委|办|厅|院|处|镇|乡|县|区|市|部|街道|中心|公司|集团)$/u;

const arePhrases = (names: readonly Section[]): boolean =>
  names.length >= FEWEST_NAMES &&
  names.every(({ text, hasText }) => hasText && text.length >= SHORTEST_PHRASE && !NO_PHRASE.test(text));

/** Numbered or Markdown headings; of those in a paragraph only whole sentences: cut clauses are alike by chance. */
function isWhole(section: Section, reading: Reading): boolean {
  if (section.attachment || (!section.marker && !isMarkdownHeading(section, reading))) return false;
  const { line, character } = section.heading.end;
  return !section.runIn || '。！？'.includes(reading.lines[line]?.text[character] ?? ' ');
}
