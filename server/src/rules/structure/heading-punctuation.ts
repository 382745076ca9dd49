// 二、存在的主要问题。 on a line of its own: a heading that stands alone takes no end mark (？！…… excepted).
import { allSections, type Reading, type Report, type Section } from '../../document/model';
import { rolesOfHeading } from '../../document/roles';
import { isHan } from '../../text/characters';
import { rangeOn, type Span } from '../../text/position';
import { defineRule } from '../rule';
import { hasContent, hasTextBelow, isMarkdownHeading } from './content';
import { siblingLists } from './siblings';

const LONGEST = 40;
/** Of a heading that the reading did not take for one. */
const LONGEST_NAME = 12;
const END_MARKS = '。；：，、;:,';
/** 主要做法如下： leads to what follows: a sentence, no heading. */
const LEADS_ON = /(?:如下|以下|下列|包括|分别是|主要有|主要是)[：:]$/u;

export const headingPunctuation = defineRule({
  code: 'heading-punctuation',
  severity: 'warning',
  fix: 'safe',
  scope: 'report',
  title: { zh: '标题末尾多标点', en: 'End mark on a heading' },
  explanation: {
    zh: '文稿题目和单独成行的标题末尾不加句号，标题末尾也不加分号、冒号和逗号；问号、叹号、省略号可以保留。接排在段首的标题（“（一）强化引领。坚持……”）不在此列。',
    en: 'A title ends without full stop. A heading on a line of its own ends without full stop, semicolon, colon or comma; a question mark, an exclamation mark or dots may stay. A heading that runs into its paragraph keeps its mark.',
  },
  basis: { zh: 'GB/T 15834—2011 附录B.4 标题末尾标点', en: 'GB/T 15834-2011, B.4, marks at the end of titles' },
  regions: ['title', 'heading', 'run-in-heading'],
  messages: {
    mark: {
      zh: '标题单独成行，末尾的“{mark}”是否去掉？',
      en: 'This heading stands alone: should the “{mark}” at its end go?',
    },
    remove: { zh: '去掉末尾的“{mark}”', en: 'Remove the “{mark}”' },
  },
  examples: {
    inShort: { bad: '一、基本情况。', good: '一、基本情况' },
    bad: [
      '关于养老服务的调研报告\n一、基本情况。\n全市现有养老机构12家，床位1500张。\n二、存在的问题\n护理人员数量不足。\n',
    ],
    good: [
      '关于养老服务的调研报告\n一、基本情况。全市现有养老机构12家。\n二、存在的问题。护理人员数量不足，培训不够。\n',
    ],
  },
  *check({ report, reading }) {
    const marked = [
      ...titlesWithMark(report, reading),
      ...headingsWithMark(report, reading),
      ...namesWithMark(report, reading),
    ];
    for (const { line, marks } of marked.sort((a, b) => a.line - b.line)) {
      const values = { mark: reading.lines[line]?.text.slice(marks.start, marks.end) ?? '' };
      const range = rangeOn(line, marks);
      yield {
        range,
        message: { id: 'mark', values },
        fixes: [{ title: { id: 'remove', values }, edits: [{ range, newText: '' }] }],
      };
    }
  },
});

interface Marked {
  readonly line: number;
  readonly marks: Span;
}

/** 关于…的调研报告。 */
function* titlesWithMark({ titleLines }: Report, { lines }: Reading): Generator<Marked> {
  for (const number of titleLines) {
    const { text = '', contentStart = 0, contentEnd: end = 0 } = lines[number] ?? {};
    if (text.indexOf('。', contentStart) === end - 1 && end - contentStart > 1)
      yield { line: number, marks: { start: end - 1, end } };
  }
}

function* headingsWithMark(report: Report, reading: Reading): Generator<Marked> {
  for (const { members } of siblingLists(report, reading)) {
    const standing = members.filter(
      ({ section }) => section && standsAlone(section, reading) && hasBody(section, reading),
    );
    // 一、…。二、…。 without text between them are points, and the last one's text is the report's
    if (standing.length * 2 <= members.length) continue;
    for (const { section } of standing) if (section) yield* marked(section, reading);
  }
  for (const section of allSections(report.sections)) {
    if (!section.marker && isMarkdownHeading(section, reading) && hasBody(section, reading)) {
      yield* marked(section, reading);
    }
  }
}

function* marked(section: Section, reading: Reading): Generator<Marked> {
  const marks = endMarks(section, reading);
  if (marks) yield { line: section.line, marks };
}

/** 基本情况。 and 主要做法。, each a paragraph of its own over another: no heading to the reading, for its mark. */
function namesWithMark({ startLine, endLine, sections }: Report, { lines, kinds }: Reading): Marked[] {
  const found: Marked[] = [];
  for (let number = startLine; number < endLine; number++) {
    const line = lines[number];
    if (!line || line.solid > LONGEST_NAME || line.marker || kinds[number] !== 'paragraph') continue;
    const end = line.contentEnd;
    if (line.text[end - 1] !== '。' || rolesOfHeading(line.text.slice(line.contentStart, end - 1)).length === 0)
      continue;
    let below = number + 1;
    while (kinds[below] === 'blank') below++;
    if (kinds[below] === 'paragraph') found.push({ line: number, marks: { start: end - 1, end } });
  }
  const headings = sections.filter(({ marker, text }) => !marker && rolesOfHeading(text).length > 0);
  return found.length + headings.length > 1 ? found : [];
}

/** A heading line of its own; a paragraph that is nothing but its heading and end marks is one too. */
function standsAlone({ runIn, line: number, heading }: Section, reading: Reading): boolean {
  const line = reading.lines[number];
  if (!runIn || !line) return !runIn;
  let end = line.contentEnd;
  while (end > heading.end.character && isEndMark(line.text, end - 1)) end--;
  return end === heading.end.character;
}

const hasBody = (section: Section, reading: Reading): boolean =>
  hasTextBelow(section, reading.kinds) || section.children.some((child) => hasContent(child, reading.kinds));

/** The end marks of a heading on a line of its own, if they are to go. */
function endMarks(section: Section, reading: Reading): Span | undefined {
  const line = reading.lines[section.line];
  if (!line) return undefined;
  // a sentence cut by a line end goes on in the next line
  if (reading.brokenLines.some((broken) => broken.line === section.line)) return undefined;
  const from = section.heading.start.character + (section.marker?.text.length ?? 0);
  let start = line.contentEnd;
  while (start > from && isEndMark(line.text, start - 1)) start--;
  const words = line.text.slice(from, start).trim();
  if (start === line.contentEnd || words.length === 0 || words.length > LONGEST) return undefined;
  if (/[。！？；]/u.test(words.replace(/“[^”]*”|《[^》]*》|（[^）]*）/gu, ''))) return undefined;
  if (LEADS_ON.test(line.text.slice(from, line.contentEnd))) return undefined;
  return { start, end: line.contentEnd };
}

function isEndMark(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  return END_MARKS.includes(mark) || (mark === '.' && isHan(text.charCodeAt(at - 1)));
}
