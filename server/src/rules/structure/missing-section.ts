// 基本情况, 对策建议 and no 存在问题: a section that conventions or the archive hold to be needed or usual for this kind of report,
// and that is nowhere in it. Says on what it rests, asks nothing of a topical report, and nothing that may still be to come.
import type { Genre, Reading, Report, Section } from '../../document/model';
import { rolesOfHeading } from '../../document/roles';
import { rolesSaid } from '../../document/top-sections';
import { type Expectation, type Expected, expectedOf } from '../../profile/expect';
import { type Range, rangeOn } from '../../text/position';
import { defineRule, type FixOf, type FoundOf, type RelatedOf } from '../rule';
import { kindWords, roleWords } from './expectation-words';
import { newSection } from './new-section';
import { SectionPresence } from './section-presence';

type Id = 'needed' | 'usual' | 'archive' | 'custom' | 'insert' | 'answers';

/** Of news, speeches and tables nothing is asked; statutory kinds and unknown ones are too mixed to ask for anything. */
const GENRES: readonly Genre[] = ['research-report', 'work-summary', 'exchange-material'];

/** Up to this share of headings may name subjects. */
const MOSTLY_ROLES = 1 / 3;

export const missingSection = defineRule({
  code: 'missing-section',
  severity: 'warning',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '缺少常设部分', en: 'A section that such reports have is missing' },
  explanation: {
    zh: '按文种的惯例，或者按从历年文稿归纳的体例，此类文稿必备或者通常设有的部分，全文没有：标题没有说到，正文也没有讲到。提示总写明依据是惯例还是往年文稿（几篇中有几篇）。惯例必备的，或者八篇以上往年文稿有八成设有的，是警告；惯例通常设有的，或者四篇以上有一半设有的，是提示。往年文稿多不设的，惯例不再提出。标题只写主题的文稿、文种不明的文稿、还没写到的部分，都不提示。建议的改正按往年用语加上标题，重排其后序号，内容由您来写。',
    en: 'By the conventions of the genre, or by the house style learned from an archive, such a report has a section that is nowhere in this one: no heading says it and the text does not speak of it. The message says on what it rests: convention, or so many of so many documents. A warning where convention holds it necessary or 80 % of at least 8 documents have it; information where it is usual or half of at least 4 have it. An archive that does without silences the convention. Nothing is said of reports whose headings name subjects only, of unsure genres, and of what may still be to come. The fix inserts the heading in the usual words and renumbers what follows; the text is yours to write.',
  },
  basis: {
    zh: '写作惯例（seeds/conventions.json载明出处）；从历年文稿归纳的体例。每条提示写明依据的是哪一种',
    en: 'Writing guides (named in seeds/conventions.json); the house style learned from an archive. Each finding says which of the two speaks',
  },
  regions: ['title', 'heading', 'run-in-heading'],
  genres: GENRES,
  messages: {
    needed: {
      zh: '未见“{role}”部分，是否需要补充？惯例：{kind}必备。',
      en: 'There is no section on {role}; is one wanted? By convention: {kind} need it.',
    },
    usual: {
      zh: '未见“{role}”部分，是否需要补充？惯例：{kind}通常设有。',
      en: 'There is no section on {role}; is one wanted? By convention: usual in {kind}.',
    },
    archive: {
      zh: '未见“{role}”部分，是否需要补充？往年同类文稿{of}篇，{pieces}篇设有此部分。',
      en: 'There is no section on {role}; is one wanted? Of {of} such documents, {pieces} have it.',
    },
    custom: {
      zh: '未见“{role}”部分，是否需要补充？往年同类文稿{of}篇，{pieces}篇设有此部分，标题多为“{custom}”。',
      en: 'There is no section on {role}; is one wanted? Of {of} such documents, {pieces} have it, mostly as “{custom}”.',
    },
    insert: { zh: '加上标题“{heading}”', en: 'Insert the heading “{heading}”' },
    answers: { zh: '此处提出问题，后文是否有对策？', en: 'Problems are named here; are they answered?' },
  },
  examples: {
    inShort: { bad: '一、基本情况 / 二、对策建议', good: '一、基本情况 / 二、存在的问题 / 三、对策建议' },
    bad: [
      '关于养老服务的调研报告\n一、基本情况\n全市现有养老机构12家，床位1800张，从业人员360人。\n二、对策建议\n加大财政投入，健全服务网络，加强队伍建设。\n',
    ],
    good: [
      '关于养老服务的调研报告\n一、基本情况\n全市现有养老机构12家，床位1800张，从业人员360人。\n二、存在的问题\n床位不足，人手不够。\n三、对策建议\n加大财政投入，健全服务网络，加强队伍建设。\n',
      '关于养老服务的调研报告\n一、健全服务网络\n全市现有养老机构12家，床位1800张。\n二、建强服务队伍\n从业人员360人。\n',
    ],
  },
  *check({ report, reading, profile }) {
    // a genre that another nearly equals may be the wrong one
    if (!profile || report.genreConfidence < 1) return;
    const expected = expectedOf(profile, report);
    const presence = new SectionPresence(report, reading, expected.sections);
    if (!presence.speaksOfRoles) return;
    for (const one of expected.sections) {
      if (one.need === 'optional') continue;
      const next = presence.placeOf(one, expected.sections);
      if (!presence.isDue(next) || presence.has(one)) continue;
      const related = one.role === 'measure' ? problemsIn(presence) : [];
      const fix = fixOf(one, presence, report, reading, next);
      yield {
        range: headRange(report, reading),
        about: one.role,
        message: messageOf(one, expected, report.genre),
        // where many headings name subjects, the sub-type is less than sure
        severity: one.need === 'needed' && presence.topical <= MOSTLY_ROLES ? 'warning' : 'information',
        ...(fix && { fixes: [fix] }),
        ...(related.length > 0 && { related }),
      };
    }
  },
});

function messageOf(one: Expectation, { subType }: Expected, genre: Genre): FoundOf<Id>['message'] {
  const role = roleWords(one.role);
  const { corpus, custom } = one;
  if (one.speaks === 'corpus' && corpus) {
    // 特色亮点: the name of the role says nothing to the house
    if (custom !== undefined && !custom.includes(role.zh)) return { id: 'custom', values: { role, custom, ...corpus } };
    return { id: 'archive', values: { role, ...corpus } };
  }
  return { id: one.need === 'needed' ? 'needed' : 'usual', values: { role, kind: kindWords(genre, subType) } };
}

function fixOf(
  one: Expectation,
  presence: SectionPresence,
  report: Report,
  reading: Reading,
  next: Section | undefined,
): FixOf<Id> | undefined {
  const { sections } = presence;
  const known = new Set(sections.map(({ text }) => text));
  const wording = one.wordings.find((words) => !known.has(words) && says(words, one));
  const section = wording && newSection(wording, sections, next, report, reading);
  if (!section) return undefined;
  const { heading, edits } = section;
  return { title: { id: 'insert', values: { heading } }, edits };
}

/** Whether the reading will take the words for this section. */
function says(words: string, { role, learned }: Expectation): boolean {
  return learned ? words.includes(role) : rolesOfHeading(words).some((one) => one === role);
}

function problemsIn({ sections }: SectionPresence): RelatedOf<Id>[] {
  const problems = sections.find((section) => rolesSaid(section).includes('problem'));
  return problems ? [{ range: problems.heading, message: { id: 'answers' } }] : [];
}

/** The title's first line; of a report without one, its first line. */
function headRange({ titleLines, startLine }: Report, { lines }: Reading): Range {
  const number = titleLines[0] ?? startLine;
  const line = lines[number];
  return rangeOn(number, { start: line?.contentStart ?? 0, end: line?.contentEnd ?? 0 });
}
