// Brackets, quotation marks and book-title marks that do not close, are written the wrong way round, or cross.

import { type Line, perLine } from '../../document/line';
import type { LineKind, Reading } from '../../document/model';
import { type LooseInLine, looseMarks, pairsOf } from '../../document/pairs';
import { DOUBLE, type Pair, partnerOf, ROUND, TITLE } from '../../text/pairs';
import { rangeOn, type Span, type TextEdit } from '../../text/position';
import { covers } from '../../text/search';
import { EVERYWHERE } from '../placeholders/everywhere';
import { findGarbled } from '../placeholders/garbage';
import { defineRule, type FoundOf } from '../rule';

type Message = 'unclosed' | 'unopened' | 'flipped' | 'halves' | 'crossed' | 'change' | 'insert' | 'remove' | 'partner';

const REGIONS: ReadonlySet<LineKind> = new Set(EVERYWHERE);
/** Farther apart, two marks are two slips rather than a pair. */
const FAR = 40;

export const unbalancedPair = defineRule({
  code: 'unbalanced-pair',
  scope: 'file',
  severity: 'warning',
  fix: 'suggested',
  title: { zh: '成对标点不配对', en: 'Paired marks that do not match' },
  explanation: {
    zh: '引号、书名号、括号要成对使用。常见的是后引号误作前引号（“孵化器“）、漏了一半、前后两半不是一种。一段引文分为几段的，每段开头用前引号，末段结尾才用后引号，不在此列；1）a）一类序号也不在此列。',
    en: 'Quotation marks, book-title marks and brackets come in pairs. Often the closing mark is written as an opening one, one half is missing, or the halves are of two kinds. A quotation of several paragraphs opens each and closes once; markers like 1) or a) need no other half.',
  },
  basis: {
    zh: 'GB/T 15834—2011 4.8引号、4.9括号、4.15书名号',
    en: 'GB/T 15834-2011, 4.8 quotation marks, 4.9 brackets, 4.15 title marks',
  },
  regions: EVERYWHERE,
  messages: {
    unclosed: {
      zh: '此处的 {mark} 后面没有与它配对的 {other} ，请核。',
      en: 'No {other} closes this {mark}.',
    },
    unopened: {
      zh: '此处的 {mark} 前面没有与它配对的 {other} ，请核。',
      en: 'No {other} stands before this {mark}.',
    },
    flipped: {
      zh: '此处的 {mark} 似应为 {other} ：前后两半方向不对，不成一对。',
      en: 'This {mark} should probably be {other}: the halves point the wrong way.',
    },
    halves: {
      zh: '{opening} 和 {mark} 不是一对标点，请核。',
      en: '{opening} and {mark} are no pair.',
    },
    crossed: {
      zh: '{opening} 和 {inner} 两对标点交叉，应一对套在另一对之内，请核。',
      en: 'The pairs {opening} and {inner} cross: one should stand within the other.',
    },
    change: { zh: '改为 {text}', en: 'Change to {text}' },
    insert: { zh: '补上 {text}', en: 'Insert {text}' },
    remove: { zh: '删去 {text}', en: 'Delete {text}' },
    partner: { zh: '另一半', en: 'The other half' },
  },
  examples: {
    bad: [
      '启动“百企升级“行动，新增规上企业12家。\n',
      '落实《关于推进养老服务发展的意见，建成服务站9个。\n',
      '全县有养老机构12家（其中公办5家，床位1500张。\n',
    ],
    good: [
      '启动“百企升级”行动，新增规上企业12家（其中民营10家）。\n',
      '重点是：1）摸清底数；2）分类施策；3）跟踪问效。\n',
      '“今年任务很重。\n“各乡镇要抓紧。”\n',
    ],
  },
  *check(reading) {
    const loose = looseMarks(reading, REGIONS).filter(({ line, at }) => !isGarbled(reading.lines[line], at));
    for (let index = 0; index < loose.length; index++) {
      const mark = loose[index];
      const line = mark && reading.lines[mark.line];
      if (!line) continue;
      const next = loose[index + 1];
      const pair = next && next.line === mark.line && next.at - mark.at <= FAR ? judgeTwo(mark, next, line) : undefined;
      if (pair) {
        yield pair;
        index++;
      } else yield judgeOne(mark, line);
    }
    yield* slips(reading);
  },
});

/** A mark that is part of what no one can read is none. */
const isGarbled = (line: Line | undefined, at: number): boolean => line !== undefined && covers(garbledIn(line), at);

/** Asked for every mark of the line. */
const garbledIn = perLine((line) => findGarbled(line.text));

const about = (line: Line, at: number): string => line.text.slice(Math.max(0, at - 3), at + 4);

function changeOf(
  line: number,
  span: Span,
  text: string,
  more: readonly TextEdit[] = [],
): { title: { id: 'change'; values: { text: string } }; edits: TextEdit[] } {
  return { title: { id: 'change', values: { text } }, edits: [{ range: rangeOn(line, span), newText: text }, ...more] };
}

const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/** The half that is mended is full-width, and its partner is to be like it. */
function widened(number: number, { text }: Line, at: number): TextEdit[] {
  const full = FULL[text[at] ?? ''];
  return full === undefined ? [] : [{ range: rangeOn(number, { start: at, end: at + 1 }), newText: full }];
}

/** Two marks near each other that were to be one pair. */
function judgeTwo(first: LooseInLine, second: LooseInLine, line: Line): FoundOf<Message> | undefined {
  if (/[。！？]/u.test(line.text.slice(first.at + 1, second.at)) && first.kind !== DOUBLE) return undefined;
  const spans = [first, second].map(({ at }) => ({ start: at, end: at + 1 }));
  const [one, two] = spans;
  if (!one || !two) return undefined;
  const related = (span: Span) => [{ range: rangeOn(first.line, span), message: { id: 'partner' as const } }];
  if (first.kind === second.kind && first.opens === second.opens) {
    // the second of two opening marks, the first of two closing ones
    const [wrong, right, mark] = first.opens ? [two, one, second] : [one, two, first];
    const other = partnerOf(mark);
    return {
      range: rangeOn(first.line, wrong),
      message: { id: 'flipped', values: { mark: line.text[wrong.start] ?? '', other } },
      fixes: [changeOf(first.line, wrong, other, widened(first.line, line, right.start))],
      related: related(right),
      about: about(line, wrong.start),
    };
  }
  const words = line.text.slice(first.at + 1, second.at);
  if (first.opens && !second.opens && (sameFamily(first.kind, second.kind) || isOneName(first, second, words))) {
    // where one is straight, it follows the other; else the closing mark follows the opening one
    const taken = pairsOf(line).pairs.find(
      ({ kind, start, end }) => kind === second.kind && start < first.at && first.at < end - 1,
    );
    const closing = taken ? { start: taken.end - 1, end: taken.end } : two;
    const [wrong, right, mark] = line.text[one.start] === '"' ? [one, two, second] : [closing, one, first];
    return {
      range: rangeOn(first.line, wrong),
      message: { id: 'halves', values: { opening: line.text[one.start] ?? '', mark: line.text[closing.start] ?? '' } },
      fixes: [changeOf(first.line, wrong, partnerOf(mark), widened(first.line, line, right.start))],
      related: related(right),
      about: about(line, wrong.start),
    };
  }
  if (first.kind === second.kind && !first.opens) {
    // ”…“: each the wrong way round
    const [left, right] = [partnerOf(first), partnerOf(second)];
    return {
      range: rangeOn(first.line, one),
      message: { id: 'flipped', values: { mark: line.text[one.start] ?? '', other: left } },
      fixes: [
        {
          title: { id: 'change', values: { text: `${left}…${right}` } },
          edits: [
            { range: rangeOn(first.line, one), newText: left },
            { range: rangeOn(first.line, two), newText: right },
          ],
        },
      ],
      related: related(two),
      about: about(line, one.start),
    };
  }
  return undefined;
}

/** Both quotation marks, both title marks, both brackets. */
function sameFamily(a: number, b: number): boolean {
  const family = (kind: number): number => (kind < TITLE ? 0 : kind < ROUND ? 1 : 2);
  return family(a) === family(b);
}

/** 《安全生产责任清单”: a name without a mark in it, between half of title marks and half of quotation marks. */
const isOneName = (first: LooseInLine, second: LooseInLine, words: string): boolean =>
  first.kind < ROUND && second.kind < ROUND && /^[^，。；：！？、“”‘’《》〈〉\s]{2,30}$/u.test(words);

function judgeOne(mark: LooseInLine, line: Line): FoundOf<Message> {
  const span = { start: mark.at, end: mark.at + 1 };
  const text = line.text.slice(span.start, span.end);
  const other = partnerOf(mark);
  const place = mark.opens ? closingPlace(mark, line) : undefined;
  const fix =
    place === undefined
      ? {
          title: { id: 'remove' as const, values: { text } },
          edits: [{ range: rangeOn(mark.line, span), newText: '' }],
        }
      : {
          title: { id: 'insert' as const, values: { text: other } },
          edits: [
            ...widened(mark.line, line, mark.at),
            { range: rangeOn(mark.line, { start: place, end: place }), newText: other },
          ],
        };
  return {
    range: rangeOn(mark.line, span),
    message: { id: mark.opens ? 'unclosed' : 'unopened', values: { mark: text, other } },
    fixes: [fix],
    about: about(line, mark.at),
  };
}

/** What the name of a document ends with. */
const NAMED =
  /.*(?:意见|意見|办法|辦法|通知|规划|規劃|方案|条例|條例|规定|規定|细则|細則|决定|決定|报告|報告|纲要|綱要|计划|計劃|规则|規則|准则|準則|章程|公告|通报|通報|措施|法)/u;

/** The year of a reference number, 〔2023〕12号, or what stands before the next mark. */
const INSIDE_BRACKETS = /^(?:(?:19|20)\d\d(?=第?\d{1,4}号)|[^。；！？，、]{1,40})/u;

/** Where the missing half belongs, if that is plain. */
function closingPlace({ at, kind }: LooseInLine, line: Line): number | undefined {
  const rest = line.text.slice(at + 1, line.contentEnd);
  if (kind === TITLE) {
    const name = NAMED.exec(/^[^，。；：、！？《》]{0,80}/u.exec(rest)?.[0] ?? '');
    return name ? at + 1 + name[0].length : undefined;
  }
  if (kind >= ROUND) {
    const words = INSIDE_BRACKETS.exec(rest)?.[0].length;
    if (words === undefined) return undefined;
    const around = pairsOf(line).pairs.filter(({ start, end }) => start < at && at < end - 1);
    return Math.min(at + 1 + words, ...around.map(({ end }) => end - 1));
  }
  // what someone says, to the end of the paragraph
  return line.endsSentence && '：:，,'.includes(line.text[at - 1] ?? '\0') && !/[“”]/u.test(rest)
    ? line.contentEnd
    : undefined;
}

/** Slips within pairs that are all complete. */
type Slip = { readonly what: 'crossed' | 'swapped'; readonly outer: Pair; readonly inner: Pair };

const slipsOf = perLine((line): readonly Slip[] => {
  const { pairs, loose } = pairsOf(line);
  if (pairs.length < 2 || loose.length > 0) return [];
  const slips: Slip[] = [];
  const open: Pair[] = [];
  // by their ends: what begins behind this one's start lies within it
  for (const outer of pairs) {
    for (let last = open.at(-1); last && last.start > outer.start; last = open.at(-1)) {
      if (last.kind === DOUBLE && outer.kind === DOUBLE && JOINS.test(line.text.slice(last.start + 1, last.end - 1)))
        slips.push({ what: 'swapped', outer, inner: last });
      open.pop();
    }
    const last = open.at(-1);
    if (last && last.end > outer.start + 1) slips.push({ what: 'crossed', outer: last, inner: outer });
    open.push(outer);
  }
  return slips;
});
/** “甲“和”乙”: what stands between two quoted words, rather than in quotation marks. */
const JOINS = /^[、，,和与與及或以]{1,3}$/u;

function* slips(reading: Reading): Generator<FoundOf<Message>> {
  for (const [number, line] of reading.lines.entries()) {
    if (!REGIONS.has(reading.kinds[number] ?? 'outside')) continue;
    for (const { what, outer, inner } of slipsOf(line)) {
      if (what === 'crossed') yield crossed(number, line, outer, inner);
      else yield swapped(number, line, inner);
    }
  }
}

function crossed(number: number, line: Line, outer: Pair, inner: Pair): FoundOf<Message> {
  const span = { start: outer.end - 1, end: inner.end };
  const marks = line.text.slice(span.start, span.end);
  const values = { opening: line.text[outer.start] ?? '', inner: line.text[inner.start] ?? '' };
  return {
    range: rangeOn(number, span),
    message: { id: 'crossed', values },
    // side by side they have but to change places
    ...(marks.length === 2 && { fixes: [changeOf(number, span, `${marks[1]}${marks[0]}`)] }),
    about: about(line, span.start),
  };
}

function swapped(number: number, line: Line, { start, end }: Pair): FoundOf<Message> {
  const [opening, closing] = ['“', '”'];
  return {
    range: rangeOn(number, { start, end: start + 1 }),
    message: { id: 'flipped', values: { mark: opening, other: closing } },
    fixes: [changeOf(number, { start, end }, `${closing}${line.text.slice(start + 1, end - 1)}${opening}`)],
    related: [{ range: rangeOn(number, { start: end - 1, end }), message: { id: 'partner' } }],
    about: about(line, start),
  };
}
