// （一） without （二）: a section is divided into at least two.
import { closingLine } from '../../document/closing';
import type { LineKind, Reading, Report, Section } from '../../document/model';
import { rangeOn } from '../../text/position';
import { defineRule, type FoundOf } from '../rule';
import { type SiblingGroup, siblingGroups } from './content';
import { type Member, siblingLists } from './siblings';

export const headingSingleChild = defineRule({
  code: 'heading-single-child',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '孤立的下级标题', en: 'A section with one subsection only' },
  explanation: {
    zh: '一个标题之下只有（一）而没有（二）：既然分层，至少两条。多半是删改之后剩下的。请补上后面的条目，或者并入上级标题。',
    en: 'Under a heading there is （一） and no （二）: a division has at least two parts, and this is mostly what an edit left. Add the next, or merge it into the heading above.',
  },
  basis: { zh: '公文习惯：分层至少两条', en: 'Office practice: a division has at least two parts' },
  regions: ['heading', 'run-in-heading'],
  genres: ['official', 'research-report', 'exchange-material', 'work-summary', 'speech', 'other'],
  messages: {
    single: {
      zh: '“{parent}”之下只有“{found}”一条，是否缺少后面的条目？',
      en: '“{found}” is the only one under “{parent}”. Is something missing?',
    },
  },
  examples: {
    inShort: {
      bad: '一、主要做法 / （一）健全机制 / 二、存在的问题',
      good: '一、主要做法 / （一）健全机制 / （二）加大投入 / 二、存在的问题',
    },
    bad: ['关于养老服务的调研报告\n一、基本情况\n（一）机构情况\n全市现有机构12家。\n二、存在的问题\n床位不足。\n'],
    good: [
      '关于养老服务的调研报告\n一、基本情况\n（一）机构情况\n全市现有机构12家。\n（二）队伍情况\n护理员500名。\n二、存在的问题\n床位不足。\n',
    ],
  },
  *check({ report, reading }) {
    const groups = [...siblingGroups(report.sections)];
    const told = new Set<number>();
    for (const { parent, siblings } of groups) {
      const [only, second] = siblings;
      if (!parent?.marker || !only?.marker || second || only.attachment || only.marker.number !== 1) continue;
      // ① and （1） list things within a paragraph; a lower level may hang on a lost one
      if (only.level > 4 || (only.level === 4 && !headsText(only))) continue;
      if (!isNext(only, parent, groups) && !groups.some((group) => isAlike(group, parent, only))) continue;
      if (goesOnInText(only.line, parent, reading)) continue;
      if (isUnfinished(only, parent, report, reading) && !isWrittenOut(only, parent, groups, reading)) continue;
      told.add(only.line);
      yield found({ line: only.line, marker: only.marker }, parent);
    }
    for (const one of singleItems(report, reading)) if (!told.has(one.range.start.line)) yield one;
  },
});

const found = ({ line, marker }: Pick<Member, 'line' | 'marker'>, parent: Section): FoundOf<'single'> => ({
  range: rangeOn(line, marker),
  message: { id: 'single', values: { parent: nameOf(parent), found: marker.text } },
});

/** A lone （1） under 2., where another heading of that level divides into （1） and （2）: elsewhere it lists things in a paragraph. */
function* singleItems(report: Report, reading: Reading): Generator<FoundOf<'single'>> {
  const lists = siblingLists(report, reading).filter(
    ({ form, parent }) => form === 'arabic-paren' && parent?.level === 3,
  );
  if (!lists.some(({ members }) => members.length > 1)) return;
  for (const { parent, members } of lists) {
    const [only, second] = members;
    if (!parent?.marker || !only || second || only.marker.number !== 1) continue;
    const section = only.section ?? { line: only.line, endLine: parent.endLine, runIn: false };
    if (isUnfinished(section, parent, report, reading) || goesOnInText(only.line, parent, reading)) continue;
    yield found(only, parent);
  }
}

/** Another heading of this level holds several of that one: 一、 over 1. and 2. in a text of two levels. */
const isAlike = (group: SiblingGroup, parent: Section, only: Section): boolean =>
  group.parent?.level === parent.level && group.siblings.length > 1 && group.siblings[0]?.level === only.level;

/** The level right below; （1） below （一） in a text that has no 1. */
const isNext = (only: Section, parent: Section, groups: readonly SiblingGroup[]): boolean =>
  only.level === parent.level + 1 ||
  (only.level === 4 && parent.level === 2 && !groups.some(({ siblings }) => siblings.some(({ level }) => level === 3)));

/** （1） alone on its line, over its paragraph. */
const headsText = ({ runIn, hasText }: Section): boolean => !runIn && hasText;

const nameOf = ({ marker, text }: Section): string => `${marker?.text ?? ''}${text}`.slice(0, 24);

/** The draft is still being written here: its last sentence breaks off, or nothing follows, not even a signature or a closing. */
function isUnfinished(
  only: Pick<Section, 'line' | 'endLine' | 'runIn'>,
  parent: Section,
  report: Report,
  reading: Reading,
): boolean {
  const { lines, kinds } = reading;
  let last = only.endLine;
  while (last > only.line && (lines[last]?.solid === 0 || SIGNATURE.has(kinds[last]))) last--;
  if (last > only.line || only.runIn) if (lines[last]?.endsSentence === false) return true;
  const final = report.sections.findLast(({ attachment }) => !attachment);
  if (final !== undefined && final.line > parent.endLine) return false;
  const isSigned = kinds.some((kind, number) => SIGNATURE.has(kind) && number > only.line && number <= report.endLine);
  return !isSigned && closingLine(reading, report) === undefined;
}

/**
 * Nothing follows, but the text looks whole: other headings of that level divide into several of these, and this one says as much
 * as they do.
 */
function isWrittenOut(only: Section, parent: Section, groups: readonly SiblingGroup[], { lines }: Reading): boolean {
  const han = ({ line, endLine }: Section): number =>
    lines.slice(line, endLine + 1).reduce((sum, one) => sum + one.han, 0);
  const last = lines[only.endLine];
  if (!last?.endsSentence || last.eol === '') return false;
  const others = groups.filter((group) => group.parent !== parent && isAlike(group, parent, only));
  const sizes = others.flatMap(({ siblings }) => siblings.map(han));
  return sizes.length > 0 && han(only) * 2 * sizes.length >= sizes.reduce((sum, size) => sum + size, 0);
}

const SIGNATURE: ReadonlySet<LineKind | undefined> = new Set<LineKind>(['unit', 'date']);

/** The second one stands within a paragraph: （一）…。（二）…。 */
function goesOnInText(from: number, parent: Section, { lines }: Reading): boolean {
  for (let number = from; number <= parent.endLine; number++) {
    if (/[（(][ \t]?(?:二|2)[ \t]?[）)]|(?:^|[。；;\s])2[.．、]/u.test(lines[number]?.text ?? '')) return true;
  }
  return false;
}
