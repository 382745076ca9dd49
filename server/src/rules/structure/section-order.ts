// 对策建议 before 存在的问题: sections that stand the other way round than conventions hold, or than the archive has them throughout.
import { type Genre, ROLES, type Section } from '../../document/model';
import { rolesSaid, topSections } from '../../document/top-sections';
import { type OrderedPair, orderOf } from '../../profile/expect-order';
import { fold } from '../../text/fold';
import { defineRule, type FoundOf } from '../rule';
import { roleWords } from './expectation-words';

type Id = 'early' | 'late' | 'earlyHere' | 'lateHere' | 'other';

const GENRES: readonly Genre[] = ['research-report', 'work-summary', 'exchange-material'];
const KNOWN: ReadonlySet<string> = new Set(ROLES);

export const sectionOrder = defineRule({
  code: 'section-order',
  severity: 'information',
  fix: 'none',
  scope: 'report',
  title: { zh: '各部分次序与往常不同', en: 'Sections in an unusual order' },
  explanation: {
    zh: '先摆情况、再讲问题、后提对策，打算放在最后，是惯例；从历年文稿归纳的体例里，五篇以上都如此而没有一篇相反的次序，也算。只看标题自己写明的部分，只写主题的标题不看。次序有意如此的，不必改。',
    en: 'How things are, then the problems, then measures, and plans at the end: such is the convention. So is an order that at least five documents of the archive have and none reverses. Only headings that say what their section is for are looked at. Where the order is meant, leave it.',
  },
  basis: {
    zh: '写作惯例（seeds/conventions.json 载明出处）；从历年文稿归纳的体例',
    en: 'Writing guides (named in seeds/conventions.json); the house style learned from an archive',
  },
  regions: ['heading', 'run-in-heading'],
  genres: GENRES,
  messages: {
    early: {
      zh: '“{role}”部分在“{other}”之前，次序是否有意如此？惯例：在其后。',
      en: 'The section on {role} stands before {other}; is this meant? By convention it comes after.',
    },
    late: {
      zh: '“{role}”部分在“{other}”之后，次序是否有意如此？惯例：在其前。',
      en: 'The section on {role} stands after {other}; is this meant? By convention it comes before.',
    },
    earlyHere: {
      zh: '“{role}”部分在“{other}”之前，次序是否有意如此？往年同类文稿{pieces}篇都在其后。',
      en: 'The section on {role} stands before {other}; is this meant? In all {pieces} such documents it comes after.',
    },
    lateHere: {
      zh: '“{role}”部分在“{other}”之后，次序是否有意如此？往年同类文稿{pieces}篇都在其前。',
      en: 'The section on {role} stands after {other}; is this meant? In all {pieces} such documents it comes before.',
    },
    other: { zh: '另一部分：{text}', en: 'The other section: {text}' },
  },
  examples: {
    inShort: { bad: '一、对策建议 / 二、存在的问题', good: '一、存在的问题 / 二、对策建议' },
    bad: [
      '关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、对策建议\n加大投入力度。\n三、存在的问题\n床位不足。\n',
    ],
    good: [
      '关于养老服务的调研报告\n一、基本情况\n全市现有机构12家。\n二、存在的问题\n床位不足。\n三、对策建议\n加大投入力度。\n',
    ],
  },
  *check({ report, profile }) {
    if (!profile || report.genreConfidence < 1) return;
    const sections = topSections(report);
    const order = orderOf(profile, report.genre);
    const learned = [...new Set(order.flatMap(({ before, after }) => [before, after]))].filter(
      (one) => !KNOWN.has(one),
    );
    const saying = sections.flatMap((section): Saying[] => {
      const words = fold(section.text);
      const roles = [...rolesSaid(section), ...learned.filter((one) => words.includes(one))];
      return roles.length > 0 ? [{ section, roles }] : [];
    });
    // where headings name subjects, one that ends like a role is a subject too
    if (saying.length * 2 < sections.length) return;
    let broken = brokenPairs(saying, order);
    for (let blamed = blamedFor(broken, order, saying); blamed; blamed = blamedFor(broken, order, saying)) {
      const section = blamed;
      const [own, rest] = split(broken, ({ before, after }) => before === section || after === section);
      yield* found(own, section);
      broken = rest;
    }
  },
});

/** What a heading says its section is for: roles of the product, and learned ones. */
interface Saying {
  readonly section: Section;
  readonly roles: readonly string[];
}

/** `before` should stand before `after`, and stands behind it. */
interface Broken {
  readonly pair: OrderedPair;
  readonly before: Section;
  readonly after: Section;
}

function brokenPairs(saying: readonly Saying[], order: readonly OrderedPair[]): Broken[] {
  const first = new Map<string, Section>();
  for (const { section, roles } of saying) for (const role of roles) if (!first.has(role)) first.set(role, section);
  return order.flatMap((pair) => {
    const before = first.get(pair.before);
    const after = first.get(pair.after);
    return before && after && after.line < before.line ? [{ pair, before, after }] : [];
  });
}

/**
 * The section to be moved. Of a single pair the later one where it is what opens a report, or where the earlier one would then
 * stand behind what it comes before: 存在的问题, 对策建议, 主要做法.
 */
function blamedFor(
  broken: readonly Broken[],
  order: readonly OrderedPair[],
  saying: readonly Saying[],
): Section | undefined {
  const [only, second] = broken;
  if (!only || second) return mostInvolved(broken);
  const { pair, before, after } = only;
  const between = saying.filter(({ section }) => section.line > after.line && section.line < before.line);
  const holds = order.some(
    (one) => one.before === pair.after && between.some(({ roles }) => roles.includes(one.after)),
  );
  return pair.before === 'background' || holds ? before : mostInvolved(broken);
}

/** The section in most of them; of several the first: what comes too soon lacks its ground. */
function mostInvolved(broken: readonly Broken[]): Section | undefined {
  const counts = new Map<Section, number>();
  for (const { before, after } of broken)
    for (const one of [before, after]) counts.set(one, (counts.get(one) ?? 0) + 1);
  let most: Section | undefined;
  for (const [section, count] of counts) {
    const best = most ? (counts.get(most) ?? 0) : 0;
    if (!most || count > best || (count === best && section.line < most.line)) most = section;
  }
  return most;
}

function* found(broken: readonly Broken[], blamed: Section): Generator<FoundOf<Id>> {
  const [first] = broken;
  if (!first) return;
  const { pair, after } = first;
  const early = after === blamed;
  const others = [...new Set(broken.map((one) => (one.after === blamed ? one.before : one.after)))];
  yield {
    range: blamed.heading,
    message: {
      id: early ? (pair.pieces === null ? 'early' : 'earlyHere') : pair.pieces === null ? 'late' : 'lateHere',
      values: {
        role: roleWords(early ? pair.after : pair.before),
        other: roleWords(early ? pair.before : pair.after),
        pieces: pair.pieces ?? 0,
      },
    },
    related: others.map(({ heading, marker, text }) => ({
      range: heading,
      message: { id: 'other', values: { text: `${marker?.text ?? ''}${text}` } },
    })),
  };
}

function split<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
