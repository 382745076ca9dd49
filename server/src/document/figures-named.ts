// Shares whose whole is named: 到位资金16800万元；完成支付15930万元，占到位资金的94.8%; and 资产负债率 of the two amounts it is made of.
// The whole may stand in a sentence before: it is the only amount of the line behind these words.
import type { Figure, FigureSentence } from './figures';

export interface NamedShare {
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure;
}

const NOT_SHARED: ReadonlySet<string> = new Set(['%', '百分点', '倍']);
const OF_NAMED = /^[^，,；;。：:（()）、]{0,8}[，,（(]占(?:到|了)?([\p{Script=Han}]{4,14})的$/u;
/** What is said of a year before, of a plan changed, or of each is another amount. */
const OTHER = /去年|上年|同期|前年|人均|户均|平均|分别|各|同类|全市|全省|全县|全区|全国/u;
/** Before the named words few others: 全县, 累计; 甲镇小学在校生 is another whole. */
const OWN =
  /(?:^|[，,；;。：:、)）\d])(?!\p{Script=Han}{0,3}[年期])(?:全[市省县区镇]|累计|共|总|年度|计划|安排|其中|完成|实现)*$/u;
/** Words behind which a rate of two amounts stands, and the words before these. */
const RATES: readonly (readonly [rate: RegExp, part: RegExp, whole: RegExp])[] = [
  [
    /[，,（(]资产负债率(?:为|是|达)?$/u,
    /(?:^|[，,；;。])负债总[额计](?:为|达)?$/u,
    /(?:^|[，,；;。])资产总[额计](?:为|达)?$/u,
  ],
  [
    /[，,（(](?:常住人口)?城镇化率(?:为|是|达到?)?$/u,
    /(?:^|[，,；;。]|其中)城镇(?:常住)?人口(?:为|达)?$/u,
    /常住(?:总)?人口(?:为|达)?$/u,
  ],
];
const LONGEST_WORDS = 20;

/** Every share of this kind in a line, right or not. */
export function* namedShares(text: string, sentences: readonly FigureSentence[]): Generator<NamedShare> {
  const figures = sentences.flatMap((sentence) => sentence.figures);
  if (figures.length > MOST_FIGURES) return;
  for (const [at, share] of figures.entries()) {
    const part = figures[at - 1];
    if (share.unit !== '%' || share.vague || !part) continue;
    const found = ofNamed(text, figures, at, part) ?? rateOf(text, figures, at);
    if (found && !found.part.vague && !found.whole.vague && found.part.value <= found.whole.value)
      yield { share, ...found };
  }
}

/** More in one line are a table. */
const MOST_FIGURES = 150;

type Amounts = Pick<NamedShare, 'part' | 'whole'>;

function ofNamed(text: string, figures: readonly Figure[], at: number, part: Figure): Amounts | undefined {
  const base = OF_NAMED.exec(text.slice(part.end, figures[at]?.start))?.[1];
  if (base === undefined || OTHER.test(base) || NOT_SHARED.has(part.unit)) return undefined;
  const whole = only(
    figures.slice(0, at - 1).filter(({ start }) => {
      const words = text.slice(Math.max(0, start - LONGEST_WORDS), start);
      return words.endsWith(base) && OWN.test(words.slice(0, words.length - base.length));
    }),
  );
  return whole?.unit === part.unit ? { part, whole } : undefined;
}

function rateOf(text: string, figures: readonly Figure[], at: number): Amounts | undefined {
  const wordsOf = (index: number): string => {
    const start = figures[index]?.start ?? 0;
    return text.slice(Math.max(figures[index - 1]?.end ?? 0, start - LONGEST_WORDS), start);
  };
  const rate = RATES.find(([words]) => words.test(wordsOf(at)));
  if (!rate) return undefined;
  const named = (words: RegExp): Figure | undefined =>
    only(figures.slice(0, at).filter((_, index) => words.test(wordsOf(index))));
  const [part, whole] = [named(rate[1]), named(rate[2])];
  return part && whole && part.unit === whole.unit ? { part, whole } : undefined;
}

const only = (figures: readonly Figure[]): Figure | undefined => (figures.length === 1 ? figures[0] : undefined);
