// Changes between two stated numbers: 由400户增加到500户，增长25%; 达到509户，比上年的441户增长15.4%; 由5%降至3%，下降2个百分点.
// Invariant: a function of the line's text. What is said of another base (同比, 可比口径, 年均) is passed over.
import { type Figure, figuresIn } from './figures';
import { states } from './figures-words';
import { type Line, perLine } from './line';

type ChangeKind = 'percent' | 'points' | 'times' | 'difference' | 'doubling' | 'share-points';

export interface FigureChange {
  readonly from: Figure;
  readonly to: Figure;
  /** What is stated of the change; of 翻两番 the words. */
  readonly stated: Figure;
  readonly kind: ChangeKind;
  readonly right: boolean;
  /** What it should be, in the unit of its kind. */
  readonly value: number;
}

const CUE = /由|从|從|比|较|較|上年|去年|20[0-9]{2}年/u;
const OTHER_BASE = /同比|环比|可比|口径|年均|平均|每年|比|较/u;
const UP = '增加|增长|提高|提升|上升|扩大|发展|壮大|增|升|涨';
const DOWN = '减少|下降|降低|缩短|压缩|压减|缩减|精简|下滑|回落|缩小|降|减|跌';
const ORIGIN = /(?:由|从)[^，,；;。：:、]{0,14}$/u;
const MOVES = new RegExp(
  `^([^，,；;。：:（()）、]{0,10}?)(?:逐步|稳步|快速|大幅|进一步|又)?(?:(${UP})|(${DOWN})|发展|变|调整|优化)了?(?:到|至|为|成)(?!原)[^，,；;。：:（()）、]{0,10}$`,
  'u',
);
const STATES = new RegExp(
  `^[^，,；;。：:（()）、]{0,12}[，,（(](?:共|净|总共|合计|实际|大幅|直接)?(?:(${UP}|增幅|增速|涨幅)|(${DOWN}|降幅|减幅))(?:率|幅度)?(?:了|为|达到|达|是)?$`,
  'u',
);
const COMPARES = /^[^，,；;。：:（()）、]{0,12}[，,（(]?(?:比|较|相比)([^，,；;。：:（()）、]{0,14})$/u;
const THEN = new RegExp(`^[^，,；;。：:（()）、]{0,8}?(?:净|共)?(?:(${UP})|(${DOWN}))了?$`, 'u');
const DOUBLING = /^[^，,；;。：:（()）、]{0,12}[，,](?:实现|实现了)?(翻了?(一|两|1|2)?番)(?!的)/u;
/** 2022年达到150家: of what was named the year before. */
const REACHES = /(?:增加到|增长到|提高到|下降到|减少到|达到|增至|降至|升至|达|为|是|有)$/u;
/** 86亿元（上年为80亿元），增长7.5% */
const YEAR_BEFORE = /^[^，,；;。：:（()）、]{0,6}[（(](?:上年|去年|上一年|上年同期|去年同期)(?:为|是|仅|只有)?$/u;
const STATES_THEN = new RegExp(
  `^[^，,；;。：:（()）、]{0,4}[）)][，,]?(?:实际)?(?:(${UP})|(${DOWN}))(?:了|幅度?为?)?$`,
  'u',
);
const NUMBER_OF: Readonly<Record<string, number>> = { 一: 1, 两: 2, '1': 1, '2': 2 };

/** Kept for as long as the line is. */
export const changesIn: (line: Line) => readonly FigureChange[] = perLine((line) => {
  if (!CUE.test(line.text)) return [];
  const { text, sentences } = figuresIn(line);
  const found: FigureChange[] = [];
  for (const { figures, start, end } of sentences) {
    for (let at = 0; at + 1 < figures.length; at++) {
      const [first, second, third] = figures.slice(at, at + 3) as [Figure, Figure, Figure | undefined];
      if (first.unit !== second.unit || first.vague || second.vague || first.value <= 0) continue;
      const between = text.slice(first.end, second.start);
      const behind = text.slice(second.end, third?.start ?? end);
      if (MOVES.test(between) && ORIGIN.test(text.slice(Math.max(start, first.start - 16), first.start))) {
        const change = (third && statedBehind(behind, first, second, third)) ?? doubled(behind, first, second);
        if (change) found.push(change);
        if (change?.kind === 'difference') found.push(...statedNext(first, second, figures.slice(at + 2, at + 4)));
      } else if (third) {
        const years = isYearAfterYear(text.slice(Math.max(start, first.start - 22), first.start), between);
        const change = years
          ? statedBehind(behind, first, second, third)
          : compared(between, behind, first, second, third);
        if (change) found.push(change);
        if (change?.kind === 'difference')
          found.push(...statedNext(change.from, change.to, figures.slice(at + 2, at + 4)));
      }
    }
  }
  return found;

  /** 由400户增加到500户，增加100户，增长25% */
  function statedNext(from: Figure, to: Figure, [before, next]: readonly Figure[]): FigureChange[] {
    if (!before || !next || next.unit !== '%') return [];
    const change = statedBehind(text.slice(before.end, next.start), from, to, next);
    return change ? [change] : [];
  }
});

/** 2022年产值4亿元，2023年产值5亿元; 2022年4亿元、2023年5亿元 */
function isYearAfterYear(before: string, between: string): boolean {
  const first = /20(\d\d)年([^，,；;。：:（()）、]{0,14})$/u.exec(before);
  const second = /^[，,、；;]20(\d\d)年([^，,；;。：:（()）、]{0,14})$/u.exec(between);
  if (!first || !second || Number(second[1]) !== Number(first[1]) + 1) return false;
  const [words, same] = [first[2] ?? '', second[2] ?? ''].map((one) => one.replace(REACHES, ''));
  return same === '' || words === same;
}

/** 由400户增加到500户，增长25% */
function statedBehind(behind: string, from: Figure, to: Figure, stated: Figure): FigureChange | undefined {
  const states = STATES.exec(behind);
  if (!states || OTHER_BASE.test(behind) || stated.vague) return undefined;
  return judge(from, to, stated, states[1] !== undefined);
}

/** 达到500户，比上年的400户增长25% */
function compared(between: string, behind: string, to: Figure, from: Figure, stated: Figure): FigureChange | undefined {
  if (YEAR_BEFORE.test(between)) {
    const told = STATES_THEN.exec(behind);
    return told && !stated.vague ? judge(from, to, stated, told[1] !== undefined) : undefined;
  }
  const base = COMPARES.exec(between)?.[1];
  if (base === undefined || /增|减|多|少|高|低|可比|口径|平均|目标|计划/u.test(base)) return undefined;
  const states = THEN.exec(behind);
  if (!states || /同比|环比|年均/u.test(behind) || stated.vague) return undefined;
  return judge(from, to, stated, states[1] !== undefined);
}

function judge(from: Figure, to: Figure, stated: Figure, up: boolean): FigureChange | undefined {
  const sign = up ? 1 : -1;
  const one = { from, to, stated };
  const ends = (of: (a: number, b: number) => number): [number, number] => {
    const a = [from.value - from.step / 2, from.value + from.step / 2];
    const b = [to.value - to.step / 2, to.value + to.step / 2];
    const all = a.flatMap((x) => b.map((y) => sign * of(x, y)));
    return [Math.min(...all), Math.max(...all)];
  };
  const difference = (a: number, b: number): number => b - a;
  const relative = (a: number, b: number): number => (b / a - 1) * 100;
  const judged = (kind: ChangeKind, of: (a: number, b: number) => number): FigureChange => ({
    ...one,
    kind,
    right: states(stated, ...ends(of)),
    value: sign * of(from.value, to.value),
  });
  const shares = from.unit === '%';
  if (stated.unit === '%') {
    const percent = judged('percent', relative);
    if (!shares) return percent;
    // 由82%提高到87%，提高5%: what rounding may hide, and the difference to the digit
    const exact = percent.value.toFixed(stated.decimals) === stated.value.toFixed(stated.decimals);
    const isDifference = Math.abs(sign * (to.value - from.value) - stated.value) < 1e-9;
    if (percent.right && (exact || !isDifference)) return percent;
    const points = judged('points', difference);
    return { ...points, kind: 'share-points', right: false };
  }
  if (stated.unit === '百分点')
    return shares ? judged('points', difference) : { ...judged('percent', relative), right: false };
  if (stated.unit === '倍') return up ? judged('times', (a, b) => b / a - 1) : undefined;
  return stated.unit === from.unit ? judged('difference', difference) : undefined;
}

/** 由2亿元增加到4亿元，翻了一番 */
function doubled(behind: string, from: Figure, to: Figure): FigureChange | undefined {
  const words = DOUBLING.exec(behind);
  if (!words?.[1]) return undefined;
  const times = NUMBER_OF[words[2] ?? '一'] ?? 1;
  const start = to.end + words[0].length - words[1].length;
  const span = { start, end: start + words[1].length };
  const stated: Figure = {
    ...span,
    number: span,
    value: times,
    scale: 1,
    decimals: 0,
    step: 0,
    unit: '番',
    vague: false,
  };
  const ratio = to.value / from.value;
  const right = ratio >= 2 ** times * 0.97 && ratio < 2 ** times * 1.25;
  return { from, to, stated, kind: 'doubling', right, value: ratio };
}
