// （以下简称《条例》） three paragraphs after the text first spoke of 《条例》.
import type { Line } from '../../document/line';
import { allSections, type Reading } from '../../document/model';
import { ownWords } from '../../document/own-words';
import { type Range, rangeOn, type Span } from '../../text/position';
import { PROSE, proseLines } from '../drafting/prose-lines';
import { defineRule } from '../rule';

const DEFINITION = /(?:以?下(?:统称|简称|称)|(?<=[（(])(?:统称|简称))(?:为)?[：:]?([“《])([^“”《》（）]{2,20})[”》]/gu;
/** In the words of the long form the short one stands by nature. */
const LONG_FORM = 60;
/** A shorter one is a common word too: 专班, 中心. */
const SHORTEST = 3;

interface Definition {
  readonly alias: string;
  readonly title: boolean;
  readonly number: number;
  readonly at: number;
  readonly range: Range;
}

export const aliasBeforeDefinition = defineRule({
  code: 'alias-before-definition',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '简称用在定义之前', en: 'A short form before it is defined' },
  explanation: {
    zh: '简称应当在第一次出现全称时用“（以下简称……）”交代，此后才用。正文前面已经用了简称，后面才定义，多半是移动了段落。请把定义移到第一次出现处。题目和第一段不算，标题所领的部分自己作了定义的也不算。',
    en: 'A short form is defined where the long one first stands, and used from then on. One that is used before was mostly moved. Move the definition to the first place. Titles and the first paragraph do not count, nor headings whose own section defines it.',
  },
  basis: { zh: '公文习惯：简称先定义后使用', en: 'Office practice: define first, then use' },
  regions: ['heading', ...PROSE],
  messages: {
    early: {
      zh: '“{alias}”到后面才交代是简称，宜移到此处定义。',
      en: '“{alias}” is defined as a short form only later; define it here.',
    },
    defined: { zh: '简称在此定义', en: 'Defined here' },
  },
  examples: {
    inShort: {
      bad: '落实《办法》……《养老服务管理办法》（以下简称《办法》）',
      good: '落实《养老服务管理办法》（以下简称《办法》）……《办法》',
    },
    bad: [
      '关于养老服务的调研报告\n近期开展了专题调研。\n各地认真落实《条例》。\n2023年施行的《云台市养老服务促进条例》（以下简称《条例》）是重要依据。\n',
    ],
    good: [
      '关于养老服务的调研报告\n近期开展了专题调研。\n2023年施行的《云台市养老服务促进条例》（以下简称《条例》）是重要依据。\n各地认真落实《条例》。\n',
    ],
  },
  *check({ report, reading }) {
    const prose = [...proseLines(report, reading)];
    // under a heading the first paragraph is no lead
    const [first] = prose;
    const lead = first && first.number < (report.sections[0]?.line ?? report.endLine + 1) ? first.number : undefined;
    const headings = [...allSections(report.sections)].filter(({ runIn }) => !runIn);
    const definitions = prose.flatMap(({ number, line }) => definitionsIn(line, number));
    const told = new Set<string>();
    for (const { alias, title, number, at, range } of definitions.slice(0, 20)) {
      if (told.has(alias)) continue;
      told.add(alias);
      // a heading may say first what its own section defines
      const above = headings.filter(({ endLine }) => endLine < number).flatMap(({ line }) => lineAt(reading, line));
      for (const here of [...prose, ...above].sort((a, b) => a.number - b.number)) {
        if (here.number > number || (here.number === lead && here.number !== number)) continue;
        const used = usedAt(here.line, alias, title);
        if (!used || (here.number === number && used.start >= at)) continue;
        yield {
          range: rangeOn(here.number, used),
          message: { id: 'early', values: { alias: title ? `《${alias}》` : alias } },
          related: [{ range, message: { id: 'defined' } }],
        };
        break;
      }
    }
  },
});

const lineAt = (reading: Reading, number: number): { number: number; line: Line }[] => {
  const line = reading.lines[number];
  return line ? [{ number, line }] : [];
};

/** With the marks that stand around it. */
function usedAt(line: Line, alias: string, title: boolean): Span | undefined {
  if (title) {
    const start = line.text.indexOf(`《${alias}》`);
    return start < 0 ? undefined : { start, end: start + alias.length + 2 };
  }
  const start = ownWords(line).indexOf(alias);
  if (start < 0) return undefined;
  const end = start + alias.length;
  return line.text[start - 1] === '“' && line.text[end] === '”' ? { start: start - 1, end: end + 1 } : { start, end };
}

function definitionsIn(line: Line, number: number): Definition[] {
  const { text } = line;
  if (!text.includes('称')) return [];
  return [...text.matchAll(DEFINITION)].flatMap(({ 0: whole, 1: mark, 2: alias = '', index }) => {
    const title = mark === '《';
    const before = text.slice(Math.max(0, index - LONG_FORM), index);
    if (!title && (alias.length < SHORTEST || before.includes(alias))) return [];
    const range = rangeOn(number, { start: index, end: index + whole.length });
    return [{ alias, title, number, at: Math.max(0, index - LONG_FORM), range }];
  });
}
