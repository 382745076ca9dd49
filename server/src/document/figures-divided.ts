// Totals that were divided in full, though other words stand between: 共64个，涉及3个镇，其中男生30人，女生34人; 其中，第一产业…；第二产业…；
// 第三产业…; shares that add up to 100%. Invariant: a function of the line's sentences. Right or wrong only where the parts are all the parts.
import type { Figure, FigureSentence } from './figures';
import { marginOf, states } from './figures-words';

export interface Divided {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
  readonly right: boolean;
}

/** All of something: a list whose names are these, one of each. */
const COMPLETE: readonly (readonly RegExp[])[] = [
  [/^男/u, /^女/u],
  [/^(?:城镇|城市|城区)(?!.*社区)/u, /^(?:农村|乡村)/u],
  [/^税收收入/u, /^非税收入/u],
  [/^第一产业/u, /^第二产业/u, /^第三产业/u],
  [/^已(?:完工|竣工)/u, /^(?:正?在建|正在建设)/u, /^(?:未|尚未)开工/u],
  [/^已(?:经)?(?:全面)?完成整改/u, /^基本完成/u, /^(?:持续|正在)推进/u],
  [/^(?:问题|事项)?已(?:经)?完成整改/u, /^(?:余下|其余|剩余)/u],
];
/** The last of a list that leaves nothing out. */
const REST = /^(?:其他|其它|其余)|及其他|及以下$/u;
/** 依承办单位区分，: what follows is all of it. */
const DIVIDES = /其中[，,：:]?$|(?:^|[，,；;。])(?:从|按照?|依)[^，,；;。：:]{2,12}(?:区分|划分|分|看)[，,：:]?$/u;
/** Between two parts: details of the one (shares, changes) without other amounts, a mark, the name of the other. */
const NAME =
  /(?:^|[，,、；;。：:])(?:其中[，,：:]?)?(?:截至[0-9]{1,2}月底|另有|有)?((?:[0-9]?A)?\p{Script=Han}{1,16})$/u;
const NOT_ADDED: ReadonlySet<string> = new Set(['%', '百分点', '倍', '天', '小时', '分钟', '米', '期']);
const DETAIL: ReadonlySet<string> = new Set(['%', '百分点']);
/** 比上年减少0.4万人: a change, and no total. */
const NO_TOTAL = /增加(?!值)|减少|增长|下降|提高|降低|净增|较|比|同期|上年|去年|人均|户均|计划|目标|力争/u;
/** How far parts may be from their total and still be meant to be all of it. */
const FARTHEST = 0.25;

interface Part {
  readonly figure: Figure;
  readonly at: number;
  readonly name: string;
  /** Of the total, in the part's own clause. */
  readonly share: Figure | undefined;
}

export function* dividedIn(text: string, sentences: readonly FigureSentence[]): Generator<Divided> {
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    const near = before && sentence.start - before.end < 3 ? before : undefined;
    for (const parts of listsOf(text, sentence)) {
      const first = parts[0];
      if (!first) continue;
      const own = sentence.figures.slice(0, first.at);
      const found =
        heldAgainst(text, totalsIn(text, [...(near?.figures ?? []), ...own], first.figure.unit), parts) ??
        // the total may stand right before
        (parts.length > 2
          ? heldAgainst(text, totalsIn(text, [first.figure], first.figure.unit), parts.slice(1))
          : undefined);
      if (found) yield found;
    }
  }
}

/** Runs of amounts of one unit with a name each; between them nothing but shares and changes. */
function* listsOf(text: string, { figures, start }: FigureSentence): Generator<readonly Part[]> {
  let parts: Part[] = [];
  for (const [at, figure] of figures.entries()) {
    if (DETAIL.has(figure.unit)) continue;
    const from = figures[at - 1]?.end ?? start;
    const name = NAME.exec(text.slice(Math.max(from, figure.start - 40), figure.start))?.[1];
    const opens = /其中[，,：:]?[\p{Script=Han}]*$/u.test(text.slice(Math.max(from, figure.start - 24), figure.start));
    const goesOn =
      name !== undefined &&
      !opens &&
      figure.unit === parts[0]?.figure.unit &&
      !/[。]/u.test(text.slice(from, figure.start));
    if (!goesOn) {
      if (parts.length > 1) yield parts;
      parts = [];
    }
    if (name === undefined || NOT_ADDED.has(figure.unit) || text.startsWith('方面', figure.end)) continue;
    parts.push({ figure, at, name, share: shareOf(text, figure, figures[at + 1]) });
  }
  if (parts.length > 1) yield parts;
}

const shareOf = (text: string, { end }: Figure, next: Figure | undefined): Figure | undefined =>
  next?.unit === '%' && !next.vague && /^[，,（(]占(?:比)?$/u.test(text.slice(end, next.start)) ? next : undefined;

const totalsIn = (text: string, figures: readonly Figure[], unit: string): Figure[] =>
  figures.filter(
    (one) =>
      one.unit === unit &&
      !one.vague &&
      !text.startsWith('方面', one.end) &&
      !NO_TOTAL.test(clauseOf(text, one.start)) &&
      one.value > 0,
  );

const clauseOf = (text: string, end: number): string =>
  /[^，,；;。：:]*$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0] ?? '';

function heldAgainst(text: string, totals: readonly Figure[], all: readonly Part[]): Divided | undefined {
  if (all.some(({ figure }) => figure.vague) || all.length > 12) return undefined;
  return byShares(totals, all) ?? byNames(totals, all) ?? byRest(text, totals, all);
}

/** Shares that add up to 100%, all but one of them right of one total: the parts are all of it. */
function byShares(totals: readonly Figure[], parts: readonly Part[]): Divided | undefined {
  const shares = parts.flatMap(({ share }) => share ?? []);
  if (parts.length < 3 || shares.length < parts.length) return undefined;
  const whole = shares.reduce((sum, { value }) => sum + value, 0);
  if (Math.abs(whole - 100) > shares.length * (shares[0]?.step ?? 0)) return undefined;
  const fitting = totals.filter(
    (total) => parts.filter(({ figure, share }) => share && isShare(share, figure, total)).length >= parts.length - 1,
  );
  const [total] = fitting;
  return total && fitting.length === 1 ? divided(total, parts) : undefined;
}

function isShare(share: Figure, { value, step }: Figure, total: Figure): boolean {
  const least = ((value - step / 2) / (total.value + total.step / 2)) * 100;
  return states(share, least, ((value + step / 2) / (total.value - total.step / 2)) * 100);
}

/** One list of names that are all there are, of the only amount before it. */
function byNames(totals: readonly Figure[], parts: readonly Part[]): Divided | undefined {
  const [total] = totals;
  if (!total || totals.length > 1) return undefined;
  const complete = COMPLETE.some(
    (names) => names.length === parts.length && names.every((name, index) => name.test(parts[index]?.name ?? '')),
  );
  if (!complete || new Set(parts.map(({ name }) => nounOf(name))).size > 1) return undefined;
  const found = divided(total, parts);
  return Math.abs(found.sum - total.value) <= total.value * FARTHEST ? found : undefined;
}

/** 其中甲类…、乙类…、丙类及以下…: the last is all that is left. */
function byRest(text: string, totals: readonly Figure[], parts: readonly Part[]): Divided | undefined {
  const [total] = totals;
  const [first, ...others] = parts;
  if (!total || totals.length > 1 || !first || others.length < 2) return undefined;
  if (!REST.test(others.at(-1)?.name ?? '') || others.slice(0, -1).some(({ name }) => REST.test(name)))
    return undefined;
  const words = text.slice(Math.max(0, first.figure.start - 40), first.figure.start);
  const lead = words.slice(0, Math.max(0, words.length - first.name.length));
  if (!DIVIDES.test(lead)) return undefined;
  const found = divided(total, parts);
  return Math.abs(found.sum - total.value) <= total.value * FARTHEST ? found : undefined;
}

/** What is divided: 男生 and 女生 are of one kind, 男性 and 女教师 are not; of states nothing is named. */
const nounOf = (name: string): string =>
  /^[男女]/u.test(name)
    ? name.slice(1)
    : /^(?:第[一二三]产业|城镇|城市|城区|农村|乡村)/u.test(name)
      ? name.replace(/^(?:第[一二三]产业|城镇|城市|城区|农村|乡村)/u, '')
      : '';

function divided(total: Figure, parts: readonly Part[]): Divided {
  const figures = parts.map(({ figure }) => figure);
  const sum = figures.reduce((all, { value }) => all + value, 0);
  return { total, parts: figures, sum, right: Math.abs(sum - total.value) <= marginOf([total, ...figures]) };
}
