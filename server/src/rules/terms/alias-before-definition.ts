// （以下简称《条例》） three paragraphs after the text first spoke of 《条例》.
import type { Line } from '../../document/line';
import { ownWords } from '../../document/own-words';
import { type Range, rangeOn } from '../../text/position';
import { PROSE, proseLines } from '../drafting/prose-lines';
import { defineRule } from '../rule';

const DEFINITION = /以下(?:统称|简称|称)(?:为)?[：:]?([“《])([^“”《》（）]{2,20})[”》]/gu;
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
    zh: '简称应当在第一次出现全称时用“（以下简称……）”交代，此后才用。正文前面已经用了简称，后面才定义，多半是移动了段落。请把定义移到第一次出现处。题目、标题和第一段不算。',
    en: 'A short form is defined where the long one first stands, and used from then on. One that is used before was mostly moved. Move the definition to the first place. Titles, headings and the first paragraph do not count.',
  },
  basis: { zh: '公文习惯：简称先定义后使用', en: 'Office practice: define first, then use' },
  regions: PROSE,
  messages: {
    early: {
      zh: '“{alias}”到后面才交代是简称，宜移到此处定义。',
      en: '“{alias}” is defined as a short form only later; define it here.',
    },
    defined: { zh: '简称在此定义', en: 'Defined here' },
  },
  examples: {
    bad: [
      '关于养老服务的调研报告\n近期开展了专题调研。\n各地认真落实《条例》。\n2023年施行的《云台市养老服务促进条例》（以下简称《条例》）是重要依据。\n',
    ],
    good: [
      '关于养老服务的调研报告\n近期开展了专题调研。\n2023年施行的《云台市养老服务促进条例》（以下简称《条例》）是重要依据。\n各地认真落实《条例》。\n',
    ],
  },
  *check({ report, reading }) {
    const prose = [...proseLines(report, reading)];
    const definitions = prose.flatMap(({ number, line }) => definitionsIn(line, number));
    const told = new Set<string>();
    for (const { alias, title, number, at, range } of definitions.slice(0, 20)) {
      if (told.has(alias)) continue;
      told.add(alias);
      for (const [index, here] of prose.entries()) {
        if (here.number > number || (index === 0 && here.number !== number)) continue;
        const until = here.number === number ? at : here.line.text.length;
        const found = title ? here.line.text.indexOf(`《${alias}》`) : ownWords(here.line).indexOf(alias);
        if (found < 0 || found >= until) continue;
        yield {
          range: rangeOn(here.number, { start: found, end: found + alias.length + (title ? 2 : 0) }),
          message: { id: 'early', values: { alias: title ? `《${alias}》` : alias } },
          related: [{ range, message: { id: 'defined' } }],
        };
        break;
      }
    }
  },
});

function definitionsIn(line: Line, number: number): Definition[] {
  const { text } = line;
  if (!text.includes('以下')) return [];
  return [...text.matchAll(DEFINITION)].flatMap(({ 0: whole, 1: mark, 2: alias = '', index }) => {
    const title = mark === '《';
    const before = text.slice(Math.max(0, index - LONG_FORM), index);
    if (!title && (alias.length < SHORTEST || before.includes(alias))) return [];
    const range = rangeOn(number, { start: index, end: index + whole.length });
    return [{ alias, title, number, at: Math.max(0, index - LONG_FORM), range }];
  });
}
