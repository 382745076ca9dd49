// 一、三、 after an edit: numbers of sibling headings that are skipped, repeated, out of order, or do not begin at one.
// The contents and counts stated in the text say whether a section is missing rather than a number wrong, and references
// follow the numbers: so it sees the whole file.
import { formatMarker, renumberMarker } from '../../document/marker';
import type { Reading, Report } from '../../document/model';
import { formatChineseNumeral } from '../../text/numerals';
import { rangeOn, type TextEdit } from '../../text/position';
import { defineRule, type FoundOf, type RelatedOf } from '../rule';
import { findMissing } from './missing-heading';
import { findReferences } from './references';
import { beginsAnew, markerRange, type SiblingList, siblingLists } from './siblings';
import { entryMarker, sameText } from './toc-entries';

type Id = 'gap' | 'repeated' | 'start' | 'renumber' | 'previous' | 'listed' | 'counted' | 'inline';

export const headingNumberGap = defineRule({
  code: 'heading-number-gap',
  severity: 'warning',
  fix: 'safe',
  scope: 'file',
  title: { zh: '标题序号不连', en: 'Heading numbers are not continuous' },
  explanation: {
    zh: '同一级标题的序号应当从一起、依次递增。删改、移动段落之后最容易跳号、重号。改正时从此处起重排同级其余序号，文中“见第三部分”一类的指引和目录中的序号一并改。目录或者前文的数目（如“分四个部分”）表明缺的是一个部分时，不自动改。',
    en: 'Numbers of headings at one level begin at one and go up by one. Moving or deleting a section breaks them. The fix renumbers the rest of the list, with references to it and its entries in the contents. It is not applied unasked where the contents or a stated count say that a section is missing.',
  },
  basis: {
    zh: 'GB/T 9704—2012 7.3.3 结构层次序数；公文习惯',
    en: 'GB/T 9704-2012, 7.3.3, ordinals of levels; office practice',
  },
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
    listed: {
      zh: '目录列有此部分，正文是否缺少？',
      en: 'The contents list this section; is it missing from the text?',
    },
    counted: { zh: '此处说“{text}”，是否缺少一个部分？', en: 'It says “{text}” here; is a section missing?' },
    inline: {
      zh: '此处有“{text}”，是否应当另起一行作标题？',
      en: '“{text}” stands here; should it be a heading on its own line?',
    },
  },
  examples: {
    bad: ['关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n三、存在的问题\n床位不足。\n'],
    good: ['关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、存在的问题\n床位不足。\n'],
  },
  *check(reading) {
    for (const report of reading.reports) {
      for (const list of siblingLists(report, reading)) yield* checkList(list, report, reading);
    }
  },
});

function* checkList(list: SiblingList, report: Report, reading: Reading): Generator<FoundOf<Id>> {
  let expected = 1;
  for (const [index, member] of list.members.entries()) {
    const { marker, section } = member;
    const wanted = expected;
    expected = marker.number + 1;
    // items of a paragraph's list are another rule's
    if (marker.number === wanted || !section) continue;
    const previous = list.members[index - 1];
    const evidence = findMissing(list, index, wanted, report, reading);
    if (list.level >= 3 && (evidence?.id === 'inline' || (!previous && list.members.length === 1))) continue;
    const values = {
      previous: previous?.marker.text ?? '',
      found: marker.text,
      expected: formatMarker(marker.form, wanted),
    };
    const related: RelatedOf<Id>[] = [];
    if (previous) {
      const range = previous.section?.heading ?? markerRange(previous);
      const text = `${previous.marker.text}${previous.section?.text ?? ''}`;
      related.push({ range, message: { id: 'previous', values: { text } } });
    }
    if (evidence) {
      const { id, range, text } = evidence;
      related.push({ range, message: id === 'listed' ? { id } : { id, values: { text } } });
    }
    yield {
      range: markerRange(member),
      message: { id: !previous ? 'start' : previous.marker.number === marker.number ? 'repeated' : 'gap', values },
      fixes: [
        {
          title: { id: 'renumber', values },
          edits: renumber(list, index, wanted, report, reading),
          safe: evidence === undefined && !beginsAnew(list.members, index),
        },
      ],
      ...(related.length > 0 && { related }),
    };
  }
}

/** New numbers for the members from `index` on, and for what refers to them. */
function renumber(list: SiblingList, index: number, first: number, report: Report, reading: Reading): TextEdit[] {
  const edits: TextEdit[] = [];
  const numbers = new Map<number, number>();
  for (const [offset, member] of list.members.slice(index).entries()) {
    const { marker } = member;
    const newText = renumberMarker(marker, first + offset);
    if (newText === marker.text) continue;
    edits.push({ range: markerRange(member), newText });
    // a number that two headings bear refers to neither
    if (list.members.filter((other) => other.marker.number === marker.number).length === 1) {
      numbers.set(marker.number, first + offset);
    }
    const entry = tocMarker(reading, member.section?.text, marker.number);
    if (entry) edits.push({ range: entry.range, newText: renumberMarker(entry.marker, first + offset) });
  }
  edits.push(...followReferences(list, numbers, report, reading));
  return edits;
}

/** The marker of the one entry of the contents that names this heading with this number. */
function tocMarker(reading: Reading, text: string | undefined, number: number): ReturnType<typeof entryMarker> {
  if (text === undefined) return undefined;
  const entries = reading.toc
    .filter((entry) => sameText(entry.title, text))
    .map((entry) => entryMarker(entry, reading))
    .filter((entry) => entry?.marker.number === number);
  return entries.length === 1 ? entries[0] : undefined;
}

function followReferences(
  { parent, level }: SiblingList,
  numbers: ReadonlyMap<number, number>,
  report: Report,
  { lines, kinds }: Reading,
): TextEdit[] {
  // of 一、 those of the report itself, of （二） those of a part that its number names
  const part = parent?.marker?.number;
  const named = report.sections.filter(({ marker }) => marker?.form === 'han' && marker.number === part).length === 1;
  if (numbers.size === 0 || (level === 1 ? parent !== undefined : level !== 2 || !named)) return [];
  const edits: TextEdit[] = [];
  for (let line = report.startLine; line <= report.endLine; line++) {
    const kind = kinds[line];
    const text = lines[line];
    if (!text || (kind !== 'paragraph' && kind !== 'continuation' && kind !== 'run-in-heading')) continue;
    const inPart = parent !== undefined && line >= parent.line && line <= parent.endLine;
    for (const reference of findReferences(text.text, text.marker?.end ?? text.contentStart)) {
      const ours = level === 1 || (reference.part ? reference.part.number === part : inPart);
      const numeral = level === 1 ? reference.part : reference.section;
      const number = ours && numeral ? numbers.get(numeral.number) : undefined;
      if (numeral && number !== undefined) {
        edits.push({ range: rangeOn(line, numeral.span), newText: formatChineseNumeral(number) });
      }
    }
  }
  return edits;
}
