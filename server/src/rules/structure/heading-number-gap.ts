// 一、三、 after an edit: numbers of sibling headings that are skipped, repeated, out of order, or do not begin at one.

import { formatMarker, renumberMarker } from '../../document/marker';
import { allSections, type Section } from '../../document/model';
import type { TextEdit } from '../../text/position';
import { defineRule } from '../rule';

type Numbered = Section & { readonly marker: NonNullable<Section['marker']> };

/** Sibling headings by the form of their marker, in order; lists of attachments and parts apart. */
export function siblingLists(sections: readonly Section[]): Numbered[][] {
  const lists: Numbered[][] = [];
  const collect = (siblings: readonly Section[]): void => {
    const byForm = new Map<string, Numbered[]>();
    for (const section of siblings) {
      const { marker } = section;
      if (marker) {
        const list = byForm.get(marker.form);
        if (list) list.push(section as Numbered);
        else byForm.set(marker.form, [section as Numbered]);
      }
      collect(section.children);
    }
    lists.push(...byForm.values());
  };
  collect(sections);
  return lists;
}

export const headingNumberGap = defineRule({
  code: 'heading-number-gap',
  severity: 'warning',
  fix: 'safe',
  scope: 'report',
  title: { zh: '标题序号不连', en: 'Heading numbers are not continuous' },
  explanation: {
    zh: '同一级标题的序号应当从一起、依次递增。删改、移动段落之后最容易跳号、重号。改正时从此处起重排同级其余序号。',
    en: 'Numbers of headings at one level begin at one and go up by one. Moving or deleting a section breaks them. The fix renumbers the rest of the list.',
  },
  basis: { zh: 'GB/T 9704—2012 结构层次序数；公文习惯', en: 'GB/T 9704—2012, ordinals of levels; office practice' },
  regions: ['heading', 'run-in-heading'],
  messages: {
    gap: {
      zh: '序号不连：上一条是“{previous}”，此处为“{found}”。',
      en: 'Numbers not continuous: “{previous}” before, “{found}” here.',
    },
    repeated: { zh: '序号重复：上一条已是“{previous}”。', en: 'Number repeated: “{previous}” stands before already.' },
    start: { zh: '序号应从“{expected}”开始，此处为“{found}”。', en: 'Numbers begin at “{expected}”; here “{found}”.' },
    renumber: { zh: '从此处起重排序号为“{expected}”', en: 'Renumber from here: “{expected}”' },
    previous: { zh: '上一条：{text}', en: 'Before: {text}' },
  },
  examples: {
    bad: ['关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n三、存在的问题\n床位不足。\n'],
    good: ['关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、存在的问题\n床位不足。\n'],
  },
  *check({ report }) {
    for (const list of siblingLists(report.sections)) {
      let expected = 1;
      for (const [index, section] of list.entries()) {
        const { marker } = section;
        if (marker.number === expected) {
          expected++;
          continue;
        }
        const previous = list[index - 1];
        const values = {
          previous: previous?.marker.text ?? '',
          found: marker.text,
          expected: formatMarker(marker.form, expected),
        };
        const edits: TextEdit[] = [];
        let number = expected;
        for (const later of list.slice(index)) {
          const newText = renumberMarker(later.marker, number++);
          if (newText === later.marker.text) continue;
          const { line } = later;
          const { start, end } = later.marker;
          edits.push({ range: { start: { line, character: start }, end: { line, character: end } }, newText });
        }
        yield {
          range: {
            start: { line: section.line, character: marker.start },
            end: { line: section.line, character: marker.end },
          },
          message: { id: !previous ? 'start' : previous.marker.number === marker.number ? 'repeated' : 'gap', values },
          fixes: [{ title: { id: 'renumber', values }, edits }],
          ...(previous && {
            related: [
              {
                range: previous.heading,
                message: { id: 'previous', values: { text: `${previous.marker.text}${previous.text}` } },
              },
            ],
          }),
        };
        expected = marker.number + 1;
      }
    }
  },
});

/** Whether the report numbers any heading at all. */
export function hasNumberedHeadings(sections: readonly Section[]): boolean {
  for (const section of allSections(sections)) if (section.marker) return true;
  return false;
}
