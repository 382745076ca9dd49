// 一、 directly to 1. where the same report uses （一） elsewhere; in Markdown ## directly to ####.
import { formatMarker, MARKER_LEVEL, type MarkerForm } from '../../document/marker';
import { allSections, type Reading, type Section } from '../../document/model';
import { rangeOn, type TextEdit } from '../../text/position';
import { defineRule, type FoundOf } from '../rule';
import { hasContent, isMarkdownHeading, siblingGroups } from './content';
import { markerRange, type SiblingList, siblingLists } from './siblings';

const FORMS: readonly MarkerForm[] = ['han', 'han-paren', 'arabic', 'arabic-paren', 'circled'];
const formOf = (level: number): MarkerForm => FORMS.find((form) => MARKER_LEVEL[form] === level) ?? 'circled';

export const headingLevelJump = defineRule({
  code: 'heading-level-jump',
  severity: 'information',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '标题层级跳级', en: 'Heading level skipped' },
  explanation: {
    zh: '结构层次序数依次为“一、”“（一）”“1.”“（1）”。全文只用“一、”和“1.”两级是可以的；别处用了“（一）”，此处却从“一、”直接到“1.”，读者会以为少了一级。',
    en: 'Ordinals go down 一、 （一） 1. （1）. A text may do with 一、 and 1. alone; but where it uses （一） elsewhere, going from 一、 directly to 1. looks as if a level were lost.',
  },
  basis: {
    zh: 'GB/T 9704—2012 7.3.3结构层次序数（法定公文以外为参照）',
    en: 'GB/T 9704-2012, 7.3.3, ordinals of levels (a reference outside statutory documents)',
  },
  regions: ['heading', 'run-in-heading'],
  messages: {
    jump: {
      zh: '层级跳了一级：上级标题为“{parent}”，此处为“{found}”，而本文别处用了“{expected}”。',
      en: 'A level is skipped: “{parent}” above, “{found}” here, and “{expected}” used elsewhere in this text.',
    },
    change: { zh: '这一组改用“{expected}”', en: 'Use “{expected}” in this list' },
    elsewhere: { zh: '此处用了“{expected}”', en: '“{expected}” is used here' },
  },
  examples: {
    inShort: { bad: '一、主要做法 / 1.加大投入', good: '一、主要做法 / （一）加大投入' },
    bad: [
      '关于养老服务的调研报告\n一、主要做法\n1.健全网络。全市建成服务站30个。\n2.培育队伍。培训护理员200名。\n二、下一步打算\n（一）加大投入。把养老服务纳入预算。\n（二）加强监管。每季度开展检查。\n',
    ],
    good: [
      '关于养老服务的调研报告\n一、主要做法\n1.健全网络。全市建成服务站30个。\n2.培育队伍。培训护理员200名。\n二、下一步打算\n1.加大投入。把养老服务纳入预算。\n2.加强监管。每季度开展检查。\n',
    ],
  },
  *check({ report, reading }) {
    const used = new Map<number, Section>();
    const hashes = new Map<number, Section>();
    for (const section of allSections(report.sections)) {
      if (section.marker) used.set(section.marker.level, used.get(section.marker.level) ?? section);
      const depth = markdownDepth(section, reading);
      if (depth > 0) hashes.set(depth, hashes.get(depth) ?? section);
    }
    for (const list of siblingLists(report, reading)) {
      const above = list.parent?.marker;
      if (!above || list.level < above.level + 2 || isMarkdownList(list, reading)) continue;
      const example = used.get(above.level + 1);
      if (example) yield* jump(list, above.level + 1, example, reading);
    }
    for (const { parent, siblings } of siblingGroups(report.sections)) {
      const above = parent ? markdownDepth(parent, reading) : 0;
      const example = hashes.get(above + 1);
      if (above === 0 || !parent || !example) continue;
      const deep = siblings.filter((section) => markdownDepth(section, reading) > above + 1);
      // a marker says which rung a heading is on: one alone may have a # too many; where the markers jump, they were named above
      const marked = deep.every(({ marker }) => marker && (!parent.marker || marker.level === parent.marker.level + 1));
      const all = deep.length === siblings.length && deep.every(({ marker }) => !marker);
      if (deep.length > 0 && (marked || (all && !parent.marker))) yield* markdownJump(parent, deep, example, reading);
    }
  },
});

type Id = 'jump' | 'change' | 'elsewhere';

function* jump(list: SiblingList, level: number, example: Section, reading: Reading): Generator<FoundOf<Id>> {
  const { parent, members } = list;
  const [first] = members;
  const last = members.at(-1);
  if (!parent?.marker || !first?.section || !last || !example.marker) return;
  // points without text under them are no division of the section; the text behind the last one is the section's
  const full = members.filter(({ section }) => section && hasContent(section, reading.kinds));
  if (full.length * 2 < members.length) return;
  // the level between is there, behind or before these: they are points of the section's introduction
  if (parent.children.some((child) => child.marker && child.marker.level < list.level)) return;
  const by = list.level - level;
  const edits: TextEdit[] = [];
  for (let line = first.line; line <= (last.section?.endLine ?? last.line); line++) {
    const kind = reading.kinds[line];
    const marker = reading.lines[line]?.marker;
    if (!marker || marker.form === 'circled' || marker.level < list.level) continue;
    if (kind !== 'heading' && kind !== 'run-in-heading' && kind !== 'paragraph') continue;
    edits.push({ range: rangeOn(line, marker), newText: formatMarker(formOf(marker.level - by), marker.number) });
  }
  const values = {
    parent: parent.marker.text,
    found: first.marker.text,
    expected: formatMarker(formOf(level), first.marker.number),
  };
  yield {
    range: markerRange(first),
    message: { id: 'jump', values },
    fixes: [{ title: { id: 'change', values }, edits }],
    related: [{ range: example.heading, message: { id: 'elsewhere', values: { expected: example.marker.text } } }],
  };
}

/** How many # a Markdown heading has; 0 for any other. */
const markdownDepth = (section: Section, { lines }: Reading): number => lines[section.line]?.markdownHeading ?? 0;

/** `1. ` under a `##`: the list that Markdown has, whatever rung it stands for. */
const isMarkdownList = ({ parent, members }: SiblingList, reading: Reading): boolean =>
  parent !== undefined &&
  markdownDepth(parent, reading) > 0 &&
  members.every(({ line }) => ORDERED_ITEM.test(reading.lines[line]?.text ?? ''));
const ORDERED_ITEM = /^ {0,3}\d{1,3}[.)] /u;

function* markdownJump(
  parent: Section,
  siblings: readonly Section[],
  example: Section,
  reading: Reading,
): Generator<FoundOf<Id>> {
  const [first] = siblings;
  if (!first) return;
  const above = markdownDepth(parent, reading);
  const by = Math.min(...siblings.map((section) => markdownDepth(section, reading))) - above - 1;
  const edits: TextEdit[] = [];
  for (const section of allSections(siblings)) {
    if (!isMarkdownHeading(section, reading)) continue;
    const hash = (reading.lines[section.line]?.text ?? '').lastIndexOf('#', section.heading.start.character);
    edits.push({ range: rangeOn(section.line, { start: hash + 1 - by, end: hash + 1 }), newText: '' });
  }
  const values = {
    parent: '#'.repeat(above),
    found: '#'.repeat(markdownDepth(first, reading)),
    expected: '#'.repeat(above + 1),
  };
  yield {
    range: first.heading,
    message: { id: 'jump', values },
    fixes: [{ title: { id: 'change', values }, edits }],
    related: [{ range: example.heading, message: { id: 'elsewhere', values } }],
  };
}
