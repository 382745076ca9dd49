// 目录 against the text: entries without heading, headings without entry, another order. Spaces and numbers do not count.
import { contentOf } from '../../document/line';
import type { Reading, TocEntry } from '../../document/model';
import type { TextEdit } from '../../text/position';
import { defineRule, type FoundOf } from '../rule';
import { compareContents, type Target } from './compare-contents';
import { comparable, entryMarker } from './toc-entries';

type Id = 'differs' | 'missing' | 'unlisted' | 'order' | 'replace' | 'remove' | 'heading' | 'contents';

export const tocMismatch = defineRule({
  code: 'toc-mismatch',
  severity: 'warning',
  fix: 'suggested',
  scope: 'file',
  title: { zh: '目录与正文标题不一致', en: 'Contents and headings differ' },
  explanation: {
    zh: '目录列的是各篇标题就与各篇标题比，列的是一、二级标题就与这些标题比：目录有而正文没有，正文有而目录没有，次序不同，都请核对。空格、序号、页码不计；目录中有意简写的篇名不算不一致。',
    en: 'The contents are compared with what they list, titles of pieces or headings: an entry without heading, a heading without entry, another order. Spaces, numbers and pages do not count, nor titles shortened on purpose.',
  },
  basis: { zh: '校对习惯', en: 'Proofreading practice' },
  regions: ['toc-entry', 'title', 'heading', 'run-in-heading'],
  messages: {
    differs: {
      zh: '目录写作“{entry}”，正文标题为“{heading}”，请核。',
      en: 'The contents have “{entry}”, the text “{heading}”; please check.',
    },
    missing: {
      zh: '目录中的“{entry}”在正文中没有对应的标题，请核。',
      en: 'No heading in the text answers the entry “{entry}”; please check.',
    },
    unlisted: { zh: '“{heading}”未列入目录，请核。', en: '“{heading}” is not in the contents; please check.' },
    order: {
      zh: '目录中“{entry}”的次序与正文不同，请核。',
      en: '“{entry}” stands in another place in the text; please check.',
    },
    replace: { zh: '目录改为“{heading}”', en: 'Change the entry to “{heading}”' },
    remove: { zh: '从目录中删去此条', en: 'Remove the entry' },
    heading: { zh: '正文中的标题', en: 'The heading in the text' },
    contents: { zh: '目录', en: 'The contents' },
  },
  examples: {
    inShort: {
      bad: '目录：二、主要问题 / 正文：二、存在的主要问题',
      good: '目录：二、存在的主要问题 / 正文：二、存在的主要问题',
    },
    bad: [
      '目录\n一、基本情况\t1\n二、主要问题\t3\n三、对策建议\t5\n\n关于养老服务的调研报告\n一、基本情况\n全市现有养老机构12家，床位1500张。\n二、存在的主要问题\n护理人员数量不足，培训不够。\n三、对策建议\n把养老服务经费纳入年度预算。\n',
    ],
    good: [
      '目录\n一、基本情况\t1\n二、存在的 问题\t3\n\n关于养老服务的调研报告\n一、基本情况\n全市现有养老机构12家，床位1500张。\n二、存在的问题\n护理人员数量不足，培训不够。\n',
    ],
  },
  *check(reading) {
    if (reading.toc.length === 0) return;
    const { differing, missing, unlisted, misplaced } = compareContents(reading);
    for (const { entry, target } of differing) yield differs(entry, target, reading);
    for (const entry of missing) {
      yield {
        range: entry.range,
        message: { id: 'missing', values: { entry: entry.title } },
        fixes: [{ title: { id: 'remove' }, edits: [removal(entry, reading)] }],
      };
    }
    for (const { entry, target } of misplaced) {
      yield {
        range: entry.range,
        message: { id: 'order', values: { entry: entry.title } },
        related: [{ range: target.range, message: { id: 'heading' } }],
      };
    }
    const [first] = reading.toc;
    for (const { range, text } of unlisted) {
      yield {
        range,
        message: { id: 'unlisted', values: { heading: text } },
        ...(first && { related: [{ range: first.range, message: { id: 'contents' as const } }] }),
      };
    }
  },
});

function differs(entry: TocEntry, { text, range }: Target, reading: Reading): FoundOf<Id> {
  const marker = entryMarker(entry, reading);
  const { line } = entry.range.start;
  // the entry keeps its own number, and the space behind it
  const from = marker?.range.end.character ?? entry.range.start.character;
  const words = reading.lines[line]?.text.slice(from, entry.range.end.character) ?? '';
  const start = from + words.length - words.trimStart().length;
  return {
    range: entry.range,
    message: { id: 'differs', values: { entry: entry.title, heading: text } },
    fixes: [
      {
        title: { id: 'replace', values: { heading: text } },
        edits: [{ range: { start: { line, character: start }, end: entry.range.end }, newText: text }],
      },
    ],
    related: [{ range, message: { id: 'heading' } }],
  };
}

/** The entry's line, and the line of the unit over it, or under it with the page. */
function removal(entry: TocEntry, { lines, kinds, toc }: Reading): TextEdit {
  let from = entry.line;
  let to = entry.line + 1;
  const unit = comparable(entry.unit ?? '');
  const names = (number: number): boolean => {
    const line = lines[number];
    return unit !== '' && line !== undefined && comparable(contentOf(line)).startsWith(unit);
  };
  if (!names(entry.line)) {
    if (kinds[to] === 'toc-entry' && names(to) && !toc.some(({ line }) => line === to)) to++;
    else {
      let above = entry.line - 1;
      while ((kinds[above] === 'toc-entry' || kinds[above] === 'blank') && !names(above)) above--;
      if (kinds[above] === 'toc-entry') from = above;
    }
  }
  return { range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } }, newText: '' };
}
