// Rebuilding a report: what it promises, on random drafts and on those of the fixtures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSections, type LineKind, type Reading, type Report, type Section } from '../../server/src/document/model';
import { editOutline } from '../../server/src/features/rebuild/edit-outline';
import { readOutline, writeOutline } from '../../server/src/features/rebuild/outline-text';
import {
  DIRECTIONS,
  type Direction,
  moveSection,
  type Plan,
  type PlanNode,
  planOf,
} from '../../server/src/features/rebuild/plan';
import { type Rebuilt, rebuild } from '../../server/src/features/rebuild/rebuild';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits, clampPosition } from '../../server/src/text/lines';
import { rangesOverlap } from '../../server/src/text/position';
import { fixtures } from '../support/fixtures';
import { drafts } from '../support/random-drafts';

const service = createReportService();
const read = (text: string, name = 'draft.txt'): Reading =>
  service.read(service.open(name, name.endsWith('.md') ? 'markdown' : 'plaintext', 1, text), {
    ...DEFAULT_SETTINGS,
    served: 'always',
  });

/** The text that a plan leaves; undefined where it is refused. */
function rebuilt(reading: Reading, plan: Plan): (Rebuilt & { readonly text: string }) | undefined {
  const result = rebuild(reading, plan);
  if ('refused' in result) return undefined;
  return { ...result, text: applyEdits(textOf(reading), result.edits) };
}

const textOf = ({ lines }: Reading): string => lines.map(({ text, eol }) => text + eol).join('');
const WAY_BACK: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  promote: 'demote',
  demote: 'promote',
};

describe('every move', () => {
  const all = [...fixtures('clean'), ...fixtures('reports')].filter(({ text }) => read(text).reports.length > 0);
  it.each(all)('has a way back in $name', ({ name, text }) => {
    const reading = read(text, name);
    for (const [piece, report] of reading.reports.entries()) {
      for (const section of allSections(report.sections)) {
        for (const direction of DIRECTIONS) {
          const plan = moveSection(reading, report, section, direction);
          const there = plan && rebuilt(reading, plan);
          if (!there) continue;
          expect(bodyOf(read(there.text, name))).toEqual(bodyOf(reading));
          // a heading that comes to another level is written as those that it finds there
          if (direction.endsWith('mote') && !hasOneWayOfWriting(reading, report)) continue;
          const back = wayBack(there.text, name, piece, orderOf(plan, section), wayOf(report, section, direction));
          expect(back, `${direction} ${section.text}`).toBe(text);
        }
      }
    }
  });
});

const HEADINGS: ReadonlySet<LineKind> = new Set(['heading', 'heading-rest', 'attachment', 'toc-entry', 'blank']);

/** All lines that are no headings, in any order; of a paragraph that begins with its heading what follows it. */
function bodyOf({ lines, kinds, reports }: Reading): string[] {
  const texts: string[] = [];
  const runIn = new Map(
    reports.flatMap(({ sections }) => [...allSections(sections)].map(({ heading }) => [heading.end.line, heading.end])),
  );
  for (const [number, { text }] of lines.entries()) {
    const kind = kinds[number];
    if (kind === 'run-in-heading') texts.push(text.slice(runIn.get(number)?.character ?? 0));
    else if (kind !== undefined && !HEADINGS.has(kind)) texts.push(text);
  }
  return texts.sort();
}

/** The lines of what was cut, and what may follow a heading in them. */
const piecesOf = (cut: string): string[] =>
  cut
    .split('\n')
    .flatMap((line) => [line, ...[...line.matchAll(/[^\p{L}\p{N}]/gu)].map(({ index }) => line.slice(index))]);

/** What a writer may do to an outline, as numbers that are taken modulo what there is. */
const doings = fc.array(
  fc.record({
    what: fc.constantFrom('move', 'delete', 'rename', 'add'),
    which: fc.nat(1000),
    where: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 5 },
);

interface Growing {
  section: Section | undefined;
  text: string;
  children: Growing[];
}

function change(plan: Plan, what: readonly { what: string; which: number; where: number }[]): Plan {
  const copy = (nodes: readonly PlanNode[]): Growing[] =>
    nodes.map(({ section, text, children }) => ({ section, text, children: copy(children) }));
  const root: Growing = { section: undefined, text: '', children: copy(plan.nodes) };
  const listed = (node: Growing): Growing[] => [node, ...node.children.flatMap(listed)];
  for (const { what: kind, which, where } of what) {
    const nodes = listed(root).slice(1);
    const node = nodes[which % Math.max(1, nodes.length)];
    if (!node) break;
    const holder = listed(root).find(({ children }) => children.includes(node)) ?? root;
    if (kind === 'rename' && node.section?.attachment !== true) node.text = `改过的标题${which}`;
    if (kind === 'move' || kind === 'delete') holder.children.splice(holder.children.indexOf(node), 1);
    if (kind === 'move' || kind === 'add') {
      const target = listed(root)[where % listed(root).length] ?? root;
      const one = kind === 'move' ? node : { section: undefined, text: `新的标题${where}`, children: [] };
      target.children.splice(which % (target.children.length + 1), 0, one);
    }
  }
  return { report: plan.report, nodes: root.children };
}

describe('any plan', () => {
  const texts = fc.oneof(
    drafts,
    fc.constantFrom(...fixtures('clean').map(({ text }) => text)),
    fc.constantFrom(...fixtures('clean').map(({ text }) => text.replaceAll('\n', '\r\n').trimEnd())),
  );

  it('is carried out as it says, or refused', () => {
    let done = 0;
    fc.assert(
      fc.property(texts, fc.nat(100), doings, (text, which, what) => {
        const reading = read(text);
        const report = reading.reports[which % Math.max(1, reading.reports.length)];
        if (!report) return;
        const plan = change(planOf(report), what);
        const there = rebuilt(reading, plan);
        if (!there) return;
        done++;
        const places = there.edits.map(({ range }) => range);
        for (const [index, range] of places.entries()) {
          expect(range).toEqual({
            start: clampPosition(reading.lines, range.start),
            end: clampPosition(reading.lines, range.end),
          });
          expect(places.slice(index + 1).some((other) => rangesOverlap(range, other))).toBe(false);
        }
        const after = read(there.text);
        const is = after.reports[reading.reports.indexOf(report)];
        const outline = (sections: readonly Section[]): unknown =>
          sections.map((section) => [plain(section.text), outline(section.children)]);
        const planned = (nodes: readonly PlanNode[]): unknown =>
          nodes.map((node) => [plain(node.text), planned(node.children)]);
        expect(outline(is?.sections ?? [])).toEqual(planned(plan.nodes));

        // no line of the body is lost but what is listed as cut
        const has = count([...bodyOf(after), ...there.cut.flatMap(piecesOf)].map(bare));
        for (const [line, times] of count(bodyOf(reading).map(bare))) {
          expect(has.get(line) ?? 0, line).toBeGreaterThanOrEqual(times);
        }
      }),
      { numRuns: 500 },
    );
    expect(done).toBeGreaterThan(200);
  });
});

describe('an outline as text', () => {
  it('that nobody has changed changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(drafts, fc.constantFrom(...fixtures('reports').map(({ text }) => text))), (text) => {
        const reading = read(text);
        for (const report of reading.reports) {
          expect(readOutline(writeOutline(report), report)).toEqual(planOf(report));
          expect(rebuild(reading, planOf(report))).toMatchObject({ edits: [], cut: [] });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an edited outline', () => {
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        '一、基本情况',
        '  （二）健全机制',
        '    1.完善制度',
        '附件1',
        '三、',
        '',
        '　　强化保障',
        '\t存在的问题',
      ),
      fc.string({ maxLength: 10 }),
      fc.nat(40),
    ),
    { maxLength: 15 },
  );

  it('is a plan whatever is written: a heading for each line with words, and no section twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures('clean').map(({ text }) => text)), lines, (text, written) => {
        const reading = read(text);
        const [report] = reading.reports;
        if (!report) return;
        const own = writeOutline(report).split('\n');
        // numbers stand for lines of the outline as it was
        const outline = written.map((one) => (typeof one === 'number' ? (own[one] ?? '') : one)).join('\n');
        const nodes = nodesOf(readOutline(outline, report).nodes);
        const sections = nodes.flatMap(({ section }) => (section ? [section] : []));
        expect(new Set(sections).size).toBe(sections.length);
        expect(nodes.length).toBeLessThanOrEqual(outline.split(/\r\n|\r|\n/u).length);
        for (const { text: words } of nodes) expect(outline).toContain(plain(words));
        const result = editOutline(reading, report, outline);
        if ('refused' in result) return;
        expect(result.changes.filter(({ kind }) => kind === 'deleted')).toHaveLength(result.cut.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** Without the numbers that change with the place. */
const plain = (words: string): string => words.replace(/^(第.{1,3}部分|附件.{0,2})/u, '');
/** Without the numerals of references, which follow. */
const bare = (text: string): string => text.replace(/[一二三四五六七八九十]+/gu, '');

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const nodesOf = (nodes: readonly PlanNode[]): PlanNode[] => nodes.flatMap((node) => [node, ...nodesOf(node.children)]);

/** Which heading of the outline a section is in a plan. */
const orderOf = ({ nodes }: Plan, section: Section): number =>
  nodesOf(nodes).findIndex((node) => node.section === section);

/** The moves that undo one: a section that was promoted comes back behind its siblings. */
function wayOf({ sections }: Report, section: Section, direction: Direction): Direction[] {
  if (direction !== 'promote') return [WAY_BACK[direction]];
  const siblings = [...allSections(sections)].find(({ children }) => children.includes(section))?.children ?? [];
  return ['demote', ...siblings.slice(siblings.indexOf(section) + 1).map(() => 'up' as const)];
}

function wayBack(
  text: string,
  name: string,
  piece: number,
  first: number,
  steps: readonly Direction[],
): string | undefined {
  let now = text;
  let order = first;
  for (const step of steps) {
    const reading = read(now, name);
    const report = reading.reports[piece];
    const section = report && [...allSections(report.sections)][order];
    const plan = section && moveSection(reading, report, section, step);
    const next = plan && rebuilt(reading, plan);
    if (!next) return undefined;
    order = orderOf(plan, section);
    now = next.text;
  }
  return now;
}

/** Whether each level is written in one way throughout: else a heading that comes back takes on what it finds there. */
function hasOneWayOfWriting({ lines }: Reading, report: Report): boolean {
  const ways = new Map<string, string>();
  const isAs = (key: string, way: string): boolean => (ways.get(key) ?? way) === way && Boolean(ways.set(key, way));
  const check = (sections: readonly Section[], over: string): boolean =>
    sections.every(({ marker, line, children, attachment }, index) => {
      const { markdownHeading = 0, text = '' } = lines[line] ?? {};
      if (!marker && !markdownHeading) return check(children, attachment ? '' : 'none');
      const form = marker?.form ?? `#${markdownHeading}`;
      const gap = /^\s*/u.exec(text.slice(marker?.end ?? 0))?.[0] ?? '';
      const isNext = !marker || marker.number === index + 1;
      return (
        (marker?.standard ?? true) && isNext && isAs(`under ${over}`, form) && isAs('gap', gap) && check(children, form)
      );
    });
  return check(report.sections, '');
}
