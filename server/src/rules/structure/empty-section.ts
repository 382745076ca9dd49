// 三、工作建议 directly followed by 四、: a heading with nothing under it.
import { allSections, type Reading, type Section } from '../../document/model';
import { rolesOfHeading } from '../../document/roles';
import { defineRule } from '../rule';
import { hasContent, hasTextBelow, isMarkdownHeading, siblingGroups } from './content';
import { siblingLists } from './siblings';

export const emptySection = defineRule({
  code: 'empty-section',
  severity: 'warning',
  fix: 'none',
  scope: 'report',
  title: { zh: '标题下无内容', en: 'Nothing under a heading' },
  explanation: {
    zh: '编了序号的标题（或者 Markdown 标题，“存在的问题”一类标题）之下，直到下一个同级标题都没有文字、列表、表格，下级标题之下也没有。多半是内容尚未写，或者移走了。一组只有一句话的要点不在此列。',
    en: 'Under a heading that has a number, is Markdown’s or names a usual section there is no text, list or table up to its next sibling, nor under its lower headings. It is yet to be written, or was moved away. A list of points of one sentence each is not meant.',
  },
  basis: { zh: '校对习惯', en: 'Proofreading practice' },
  regions: ['heading'],
  messages: {
    outline: {
      zh: '“{text}”之下只有小标题，没有内容，是否待写？',
      en: 'Under “{text}” stand headings and no text. Is it still to be written?',
    },
    empty: { zh: '“{text}”之下没有内容，是否待写？', en: 'Nothing stands under “{text}”. Is it still to be written?' },
  },
  examples: {
    inShort: { bad: '二、存在的问题 / 三、工作建议', good: '二、存在的问题 / 床位不足。 / 三、工作建议' },
    bad: ['关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、存在的问题\n三、工作建议\n加大投入力度。\n'],
    good: ['关于养老服务的调研报告\n一、基本情况\n（一）机构情况\n全市现有机构12家。\n二、工作建议\n加大投入力度。\n'],
  },
  *check({ report, reading }) {
    let strays: ReadonlySet<number> | undefined;
    let divided: readonly Section[] | undefined;
    for (const { parent, siblings } of siblingGroups(report.sections)) {
      const own = siblings.filter(
        (section) =>
          !section.attachment &&
          (section.marker || isMarkdownHeading(section, reading) || rolesOfHeading(section.text).length > 0),
      );
      const full = own.filter((section) => hasContent(section, reading.kinds));
      for (const section of own) {
        if (!isBareOutline(section, reading)) continue;
        // as long as others of its kind are not written out, its headings are a list of points
        divided ??= [...allSections(report.sections)].filter((one) => isDivided(one, reading));
        if (!divided.some(({ children: [child] }) => child?.marker?.form === section.children[0]?.marker?.form))
          continue;
        const text = `${section.marker?.text ?? ''}${section.text}`;
        yield { range: section.heading, message: { id: 'outline', values: { text } } };
      }
      if (full.length === own.length) continue;
      // headings none of which has text are a list of points, an agenda; under a single one its parent is empty too
      if (full.length === 0 && (parent !== undefined || own.length > 1)) continue;
      // the text behind the last of several points is the report's
      if (own.length > 2 && full.length === 1 && full[0] === own.at(-1)) continue;
      const colon = full.some(({ text }) => COLON.test(text));
      for (const section of own) {
        // a marker alone is being written
        if (section.text === '' || isPoint(section, colon) || hasContent(section, reading.kinds)) continue;
        if (isListItem(section, reading)) continue;
        // a heading with a marker of another level stands in another place of the tree than its text
        strays ??= new Set(siblingLists(report, reading).flatMap((list) => [...list.strays].map(({ line }) => line)));
        if (strays.has(section.line)) continue;
        const text = `${section.marker?.text ?? ''}${section.text}`;
        yield { range: section.heading, message: { id: 'empty', values: { text } } };
      }
    }
  },
});

/** Several numbered headings and nothing else: no points that say all themselves. */
const isBareOutline = (section: Section, { kinds }: Reading): boolean =>
  section.marker !== undefined &&
  section.children.length > 1 &&
  !section.runIn &&
  !hasTextBelow(section, kinds) &&
  section.children.every((child) => child.marker && !hasContent(child, kinds) && !isPoint(child, false));

/** Text stands under each of several lower headings. */
const isDivided = ({ children }: Section, { kinds }: Reading): boolean =>
  children.length > 1 && children.every((child) => child.marker && hasContent(child, kinds));

/** `1. …` among `- …` and `2. …`: Markdown's list, of which an item may say all. */
function isListItem({ marker, line, endLine }: Section, { lines }: Reading): boolean {
  if (marker?.form !== 'arabic' || lines[line]?.text[marker.end] !== ' ') return false;
  return [line - 1, endLine + 1].some((beside) => /^\s*(?:[-*+]|\d+\.) /u.test(lines[beside]?.text ?? ''));
}

const COLON = /[：:]./u;

/** A point that says all itself: a sentence, or 时间：7月5日 where no such heading has text under it (`colon`). */
function isPoint({ text }: Section, colon: boolean): boolean {
  return /[。；;！!？?]$/u.test(text) || (COLON.test(text) && !colon);
}
