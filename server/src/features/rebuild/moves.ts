// 本部分上移、下移, 升一级、降一级, 全文重排序号: refactorings of the section whose heading the cursor is on.
import { allSections, type Reading, type Report, type Section } from '../../document/model';
import type { Bilingual } from '../../rules/rule';
import { siblingLists } from '../../rules/structure/siblings';
import { comparePositions, type Range } from '../../text/position';
import type { Refactoring } from '../refactor/refactorings';
import { type Direction, moveSection, type Plan, planOf } from './plan';
import { type RebuildOptions, rebuild } from './rebuild';

const TITLES: Readonly<Record<Direction, Bilingual>> = {
  up: { zh: '本部分上移', en: 'Move section up' },
  down: { zh: '本部分下移', en: 'Move section down' },
  promote: { zh: '升一级', en: 'Promote' },
  demote: { zh: '降一级', en: 'Demote' },
};

const NOT_HERE: Bilingual = { zh: '此处没有可以这样调整的部分。', en: 'There is no section here to be moved so.' };
const IN_ORDER: Bilingual = { zh: '各级序号已经连续。', en: 'All numbers are in order.' };

const moves = Object.entries(TITLES).map(
  ([direction, title]): Refactoring => ({
    id: `section-${direction}`,
    kind: 'move',
    title,
    applies: (reading, range) => planAt(reading, range, direction as Direction) !== undefined,
    edits: (reading, range) => {
      const plan = planAt(reading, range, direction as Direction);
      return plan ? editsOf(reading, plan) : NOT_HERE;
    },
  }),
);

const renumber: Refactoring = {
  id: 'renumber',
  kind: 'rewrite',
  title: { zh: '全文重排序号', en: 'Renumber the whole draft' },
  // wherever the cursor is: where a section was deleted it is on no heading
  applies(reading, range) {
    const report = reportAt(reading, range);
    return report !== undefined && isOutOfOrder(reading, report);
  },
  edits(reading, range) {
    const report = reportAt(reading, range);
    if (!report) return NOT_HERE;
    return isOutOfOrder(reading, report) ? editsOf(reading, planOf(report), { renumber: true }) : IN_ORDER;
  },
};

export const MOVES: readonly Refactoring[] = [...moves, renumber];

interface SectionPlace {
  readonly report: Report;
  readonly section: Section;
}

const reportAt = ({ reports }: Reading, { start: { line } }: Range): Report | undefined =>
  reports.find(({ startLine, endLine }) => startLine <= line && line <= endLine);

/** The section whose heading holds the range; of a heading that its paragraph follows, its words. */
export function sectionAt(reading: Reading, range: Range): SectionPlace | undefined {
  const { start, end } = range;
  const report = reportAt(reading, range);
  if (!report) return undefined;
  for (const section of allSections(report.sections)) {
    const { heading, runIn } = section;
    if (start.line < heading.start.line || end.line > heading.end.line) continue;
    if (!runIn || comparePositions(end, heading.end) <= 0) return { report, section };
  }
  return undefined;
}

function planAt(reading: Reading, range: Range, direction: Direction): Plan | undefined {
  const place = sectionAt(reading, range);
  return place && moveSection(reading, place.report, place.section, direction);
}

function editsOf(reading: Reading, plan: Plan, options: RebuildOptions = {}): ReturnType<Refactoring['edits']> {
  const result = rebuild(reading, plan, options);
  return 'refused' in result ? refusal(result.refused) : result.edits;
}

/** Told where what would come out is not what was meant. */
export const refusal = (heading: string | undefined): Bilingual =>
  heading === undefined
    ? {
        zh: '这样调整，文稿就读不成原来的样子，未作调整。',
        en: 'The draft would be read as another then; nothing was changed.',
      }
    : {
        zh: `“${heading}”到了那里就不成标题，未作调整。可先改短，或者另选位置。`,
        en: `“${heading}” would not be read as a heading there; nothing was changed.`,
      };

/** Not what heading-number-gap tells: that asks whether a section is missing, this only whether there is anything to do. */
function isOutOfOrder(reading: Reading, report: Report): boolean {
  return siblingLists(report, reading).some(({ members }) =>
    members.some(({ section, marker }, index) => section !== undefined && marker.number !== index + 1),
  );
}
