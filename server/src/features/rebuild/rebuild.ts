// A report rebuilt after a plan: its edits, and what they leave. The result is read anew and held against the plan: what would
// not read as it is meant is refused, so that no rebuilding ever changes more than it says.
import { readLine } from '../../document/line';
import { allSections, type Reading, type Report, type Section } from '../../document/model';
import { readReports } from '../../document/reading';
import type { TextEdit } from '../../text/position';
import { arrange, editsFor, headingEdits, type NewLine } from './arrange';
import { gapsOf } from './gaps';
import { layoutOf } from './layout';
import { type Numbered, numberPlan } from './numbering';
import type { Plan, PlanNode } from './plan';
import { followReferences, type LostReference } from './references';
import { withNumber, wordNumber } from './style';

export interface Rebuilt {
  readonly edits: readonly TextEdit[];
  /** What stood in sections that the plan does not have, each with its heading. */
  readonly cut: readonly string[];
  readonly lines: readonly NewLine[];
  /** The text as it will be read, and the report in it. */
  readonly after: Reading;
  readonly report: Report;
  readonly lost: readonly LostReference[];
  readonly numbered: ReadonlyMap<PlanNode, Numbered>;
}

export interface Refused {
  /** The heading that would not be one where the plan puts it; undefined: the report as a whole would be read as another. */
  readonly refused: string | undefined;
}

export interface RebuildOptions {
  /** Count all lists anew, not only those that the plan changes. */
  readonly renumber?: boolean;
}

export function rebuild(reading: Reading, plan: Plan, { renumber = false }: RebuildOptions = {}): Rebuilt | Refused {
  const { report, nodes } = plan;
  const layout = layoutOf(reading, report);
  const own = new Map([...layout.places].map(([section, place]) => [section, place.own]));
  const numbered = numberPlan(reading, plan, own, renumber);
  if ('text' in numbered) return { refused: numbered.text };
  const gaps = gapsOf(reading, layout, plan, numbered);
  const within = headingEdits(reading, numbered);
  const { edits: references, lost } = followReferences(reading, report, numbered);
  for (const [line, edits] of references) within.set(line, [...(within.get(line) ?? []), ...edits]);
  const { lines, kept } = arrange(reading, layout, plan, numbered, gaps, within);

  const after = readReports(
    lines.map(({ text, eol }) => readLine({ text, eol })),
    { isReport: true },
  );
  const index = reading.reports.indexOf(report);
  const is = after.reports[index];
  const isOne = is && after.reports.length === reading.reports.length && is.startLine === report.startLine;
  if (!isOne) return { refused: undefined };
  const refused = firstUnlike(nodes, is.sections, numbered);
  if (refused !== undefined) return { refused };

  const planned = new Set([...numbered.keys()].flatMap(({ section }) => (section ? [section] : [])));
  const cut = [...allSections(report.sections)]
    .filter((section) => !planned.has(section))
    .map((section) => {
      const { start, end } = own.get(section) ?? { start: 0, end: 0 };
      return reading.lines
        .slice(start, end)
        .map(({ text }) => text)
        .join('\n');
    });
  return { edits: editsFor(reading, lines, kept, within), cut, lines, after, report: is, lost, numbered };
}

/** The words of the first heading that is not read as planned. */
function firstUnlike(
  nodes: readonly PlanNode[],
  sections: readonly Section[],
  numbered: ReadonlyMap<PlanNode, Numbered>,
): string | undefined {
  for (const [index, node] of nodes.entries()) {
    const section = sections[index];
    if (!section) return node.text;
    const { style, number } = numbered.get(node) ?? { style: undefined, number: 0 };
    const { marker, attachment } = section;
    const written = marker?.number ?? (node.section ? wordNumber(section.text)?.number : undefined) ?? 0;
    const alike =
      section.text === withNumber(node.text, marker ? 0 : number) &&
      attachment === (node.section?.attachment ?? false) &&
      marker?.form === style?.form &&
      written === number;
    if (!alike) return node.text;
    const inner = firstUnlike(node.children, section.children, numbered);
    if (inner !== undefined) return inner;
  }
  return sections[nodes.length]?.text;
}
