// 一、三、 after an edit: numbers of sibling headings that are skipped, repeated, out of order, or do not begin at one.
// The contents and counts stated in the text say whether a section is missing rather than a number wrong, and references
// follow the numbers: so it sees the whole file.
import { formatMarker, type Marker } from '../../document/marker';
import type { Reading, Report } from '../../document/model';
import { formatChineseNumeral, parseChineseNumeral } from '../../text/numerals';
import { countScripts } from '../../text/other-script';
import { rangeOn } from '../../text/position';
import { defineRule, type FoundOf, type RelatedOf } from '../rule';
import { MissingHeadings } from './missing-heading';
import { Renumbering } from './renumbering';
import { beginsAnew, type Member, markerRange, type SiblingList, siblingLists } from './siblings';
import { comparable } from './toc-entries';

type Id = 'gap' | 'repeated' | 'start' | 'renumber' | 'previous' | 'listed' | 'counted' | 'inline';

export const headingNumberGap = defineRule({
  code: 'heading-number-gap',
  severity: 'warning',
  fix: 'safe',
  scope: 'file',
  title: { zh: '标题序号不连', en: 'Heading numbers are not continuous' },
  explanation: {
    zh: '同一级标题的序号应当从一起、依次递增。删改、移动段落之后最容易跳号、重号。改正时从此处起重排同级其余序号，文中“见第三部分”一类的指引和目录中的序号一并改。目录或者前文的数目（如“分四个部分”）表明缺的是一个部分时，不自动改；同一标题连同序号出现两次的，先删去一处。',
    en: 'Numbers of headings at one level begin at one and go up by one. Moving or deleting a section breaks them. The fix renumbers the rest of the list, with references to it and its entries in the contents. It is not applied unasked where the contents or a stated count say that a section is missing; a heading that stands there twice with its number is to go first.',
  },
  basis: {
    zh: 'GB/T 9704—2012 7.3.3结构层次序数（法定公文以外为参照）；公文习惯',
    en: 'GB/T 9704-2012, 7.3.3, ordinals of levels (a reference outside statutory documents); office practice',
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
    const renumbering = new Renumbering(reading);
    const evidence = new MissingHeadings(reading);
    for (const report of reading.reports) {
      for (const list of siblingLists(report, reading)) yield* checkList(list, report, reading, renumbering, evidence);
      yield* checkParts(report, reading);
    }
  },
});

const PART = /^第([一二三四五六七八九十]{1,3})部[分份]/u;

/** 第一部分, 第三部分: parts have no marker; only their own numbers change. */
function* checkParts({ sections }: Report, { lines }: Reading): Generator<FoundOf<Id>> {
  const parts = sections.flatMap(({ line }) => {
    const { text = '', contentStart = 0 } = lines[line] ?? {};
    const [words, numeral = ''] = PART.exec(text.slice(contentStart)) ?? [];
    const number = parseChineseNumeral(numeral);
    if (words === undefined || number === undefined) return [];
    return [{ number, words, numeral, line, start: contentStart }];
  });
  for (const [index, { number, words, line, start }] of parts.entries()) {
    const previous = parts[index - 1];
    if (!previous || number === 1 || number === previous.number + 1) continue;
    const edits = parts.slice(index).map((part, offset) => ({
      range: rangeOn(part.line, { start: part.start + 1, end: part.start + 1 + part.numeral.length }),
      newText: formatChineseNumeral(previous.number + 1 + offset),
    }));
    const values = { previous: previous.words, found: words, expected: `第${edits[0]?.newText ?? ''}部分` };
    yield {
      range: rangeOn(line, { start, end: start + words.length }),
      message: { id: previous.number === number ? 'repeated' : 'gap', values },
      fixes: [{ title: { id: 'renumber', values }, edits, safe: false }],
    };
  }
}

/** A paragraph of a list that begins at one: its number is the one before again, or leaves one out. */
function isCounted(
  { number }: Marker,
  previous: Member | undefined,
  { level, members: [first] }: SiblingList,
): boolean {
  const step = number - (previous?.marker.number ?? number - 1);
  return level > 1 && first?.marker.number === 1 && (step === 0 || step === 2);
}

/** One of them stands there twice, number and words: one is to go, and new numbers would but hide that. */
function holdsCopy({ members }: SiblingList): boolean {
  const seen = new Set<string>();
  for (const { marker, section } of members) {
    if (!section) continue;
    const heading = `${marker.number} ${comparable(section.text)}`;
    if (seen.has(heading)) return true;
    seen.add(heading);
  }
  return false;
}

/** Papers of Hong Kong number their paragraphs throughout, but for the first. */
function isNumberedFromSecond({ form, members }: SiblingList, { lines }: Reading): boolean {
  const [first] = members;
  if (form !== 'arabic' || first?.marker.number !== 2 || members.length < NUMBERED_THROUGHOUT) return false;
  const { traditional, simplified } = countScripts(lines[first.line]?.text ?? '');
  return traditional > simplified;
}
const NUMBERED_THROUGHOUT = 4;

/** Each fix mends the rest of its list: after so many edits at the breaks of one list it is enough to have offered it. */
const MOST_EDITS = 2000;

function* checkList(
  list: SiblingList,
  report: Report,
  reading: Reading,
  renumbering: Renumbering,
  evidence: MissingHeadings,
): Generator<FoundOf<Id>> {
  let expected = 1;
  let offered = 0;
  let copied: boolean | undefined;
  for (const [index, member] of list.members.entries()) {
    const { marker, section } = member;
    const wanted = expected;
    expected = marker.number + 1;
    const previous = list.members[index - 1];
    if (marker.number === wanted || !(section || isCounted(marker, previous, list))) continue;
    const missing = evidence.between(list, index, wanted, report);
    if (missing?.id === 'hidden') continue;
    // points of a list may follow each other on one line; a lone number at the start of a line is no list
    if (list.level >= 3 && (missing?.id === 'inline' || (!previous && list.members.length === 1))) continue;
    if (!previous && isNumberedFromSecond(list, reading)) continue;
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
    if (missing) {
      const { id, range, text } = missing;
      related.push({ range, message: id === 'listed' ? { id } : { id, values: { text } } });
    }
    copied ??= holdsCopy(list);
    const edits = !copied && offered < MOST_EDITS ? renumbering.edits(list, index, wanted, report) : [];
    offered += edits.length;
    yield {
      range: markerRange(member),
      message: { id: !previous ? 'start' : previous.marker.number === marker.number ? 'repeated' : 'gap', values },
      ...(edits.length > 0 && {
        fixes: [
          {
            title: { id: 'renumber' as const, values },
            edits,
            safe: missing === undefined && !beginsAnew(list.members, index),
          },
        ],
      }),
      ...(related.length > 0 && { related }),
    };
  }
}
