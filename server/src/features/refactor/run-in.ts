// 标题接排 and 标题单列: a heading runs into its paragraph, or stands on a line of its own; one heading, or all of its level.
import { allSections, type Reading, type Section } from '../../document/model';
import type { Bilingual } from '../../rules/rule';
import type { Range, TextEdit } from '../../text/position';
import { sectionAt } from '../rebuild/moves';
import { joined, paragraphBelow, paragraphBreak } from './paragraph-break';
import type { Refactoring } from './refactorings';
import { ifSameOutline } from './same-outline';

const NOT_HERE: Bilingual = { zh: '此处没有可以这样改的标题。', en: 'There is no heading here to be written so.' };
/** Marks behind a heading that its paragraph follows; of these a heading that stands alone keeps the last two. */
const MARKS = '。：？！';
const KEPT = '？！';

type Rewrite = (reading: Reading, section: Section) => TextEdit | undefined;

/** 一、基本情况 over a paragraph: 一、基本情况。全市…… */
const runIn: Rewrite = (reading, section) => {
  const { line: number, heading } = section;
  const line = reading.lines[number];
  const below = paragraphBelow(reading, number);
  if (section.runIn || !isOnOneLine(section, reading) || !line || below === undefined) return undefined;
  let end = line.contentEnd;
  while (end > heading.start.character && '。：；，、;:,'.includes(line.text[end - 1] ?? '')) end--;
  const mark = KEPT.includes(line.text[end - 1] ?? '\0') ? '' : '。';
  return joined(reading, { line: number, character: end }, below, mark);
};

/** （一）健全机制。成立专班…… on two lines. A heading that is but the first clause of its sentence stays. */
const stand: Rewrite = (reading, section) => {
  const { line: number, heading } = section;
  const line = reading.lines[number];
  if (!section.runIn || !isOnOneLine(section, reading) || !line) return undefined;
  const { character: end } = heading.end;
  const mark = line.text[end] ?? '';
  const from = mark !== '' && KEPT.includes(mark) ? end + 1 : end;
  let start = end + 1;
  while (line.text[start] === ' ' || line.text[start] === '\u3000') start++;
  if (mark === '' || !MARKS.includes(mark) || start >= line.contentEnd) return undefined;
  return {
    range: { start: { line: number, character: from }, end: { line: number, character: start } },
    newText: paragraphBreak(reading, number),
  };
};

/** Bold headings and those of Markdown have marks of their own around them. */
function isOnOneLine({ marker, attachment, heading, line: number }: Section, { lines }: Reading): boolean {
  const line = lines[number];
  if (!line || !marker || attachment || heading.end.line !== number || line.markdownHeading > 0) return false;
  return line.start === line.contentStart;
}

function siblingsOf({ reports }: Reading, section: Section): readonly Section[] {
  for (const { sections } of reports) {
    if (sections.includes(section)) return sections;
    for (const { children } of allSections(sections)) if (children.includes(section)) return children;
  }
  return [];
}

function refactoring(id: string, title: Bilingual, rewrite: Rewrite, all: boolean): Refactoring {
  const editsAt = (reading: Reading, range: Range): TextEdit[] => {
    const section = sectionAt(reading, range)?.section;
    if (!section || !rewrite(reading, section)) return [];
    const sections = all ? siblingsOf(reading, section).filter(({ level }) => level === section.level) : [section];
    return sections.flatMap((one) => rewrite(reading, one) ?? []);
  };
  return {
    id,
    kind: 'rewrite',
    title,
    applies: (reading, range) => editsAt(reading, range).length >= (all ? 2 : 1),
    edits: (reading, range) => {
      const edits = editsAt(reading, range);
      return edits.length > 0 ? ifSameOutline(reading, edits) : NOT_HERE;
    },
  };
}

export const RUN_IN: readonly Refactoring[] = [
  refactoring('heading-run-in', { zh: '标题接排', en: 'Run heading into its paragraph' }, runIn, false),
  refactoring('headings-run-in', { zh: '标题接排（本级全部）', en: 'Run all headings of this level in' }, runIn, true),
  refactoring('heading-standing', { zh: '标题单列', en: 'Set heading on its own line' }, stand, false),
  refactoring(
    'headings-standing',
    { zh: '标题单列（本级全部）', en: 'Set all headings of this level on their own lines' },
    stand,
    true,
  ),
];
