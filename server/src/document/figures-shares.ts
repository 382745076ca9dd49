// Shares of a stated whole: 412家，其中正常运转的286家，占69.4%; 受理120件，办结114件，办结率95%.
// Invariant: a function of the line's text. `wrong` only where it is said of what the share is one.
import { type Figure, type FigureSentence, figuresIn } from './figures';
import { namedShares } from './figures-named';
import { states } from './figures-words';
import { type Line, perLine } from './line';

export interface FigureShare {
  /** The stated percentage. */
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure;
  readonly right: boolean;
}

const CUE = /[%％成]|百分之/u;
const NOT_SHARED: ReadonlySet<string> = new Set(['%', '百分点', '倍']);
/** Between a part and its share; the group is of what it is one. */
const SHARE = /^[^，,；;。：:（()）、]{0,16}[，,（(、]?(?:占比?|比例|比重)([^，,；;。：:（()）、]{0,16})$/u;
const RATE =
  /^[^，,；;。：:（()）、]{0,12}[，,（(]([\p{Script=Han}]{2,4})(?:率|(进度|比例))(?:仅|只)?(?:为|是|达到|达|有)?$/u;
/** What was done this year is held against this year's plan, which need not be told. */
const THIS_TIME = /今年|年内|年度|当年|本[年月季]|上半年|季度/u;
/** 1250人，占老年人总数5000人的30% */
const OF_WHOLE = /^[^，,；;。：:（()）、]{0,14}[，,（(]?(?:仅|只)?占(?:到|了)?([^，,；;。：:（()）、]{0,16})$/u;
const ITS_SHARE = /^[^，,；;。：:（()）、]{0,10}的(?:比例(?:为|是)?)?$/u;
const SEVERALLY = /^[^，,；;。：:（()）、]{0,10}[，,](?:分别|各)占(?:比|总数的?|全部的?)?(?:为|达)?$/u;
/** 精简率 is of what was cut. */
const OF_CHANGE = /减|降|缩|增|升|简/u;
const OTHER_BASE = /同比|环比|可比|口径|年均|较|分别|各/u;
/** Words of a base that name no other whole. */
const ANY_BASE =
  /高达|达到|占比|比例|比重|进度|[仅只]有?|全部|总|人数|户数|家数|件数|总数|数量|[的比为达是约至其到数量额]/gu;
/** 320家企业中， 其中, 当中 */
const WITHIN = /其中|[\p{Script=Han}]中[，,]/gu;

/** Kept for as long as the line is. */
export const sharesIn: (line: Line) => readonly FigureShare[] = perLine((line) => {
  if (!CUE.test(line.text)) return [];
  const { text, sentences } = figuresIn(line);
  const found: FigureShare[] = [];
  for (const { figures, start } of sentences.filter(({ figures }) => figures.length > 2)) {
    for (let at = 1; at < figures.length; at++) {
      const share = figures[at] as Figure;
      if (share.unit !== '%' || share.vague) continue;
      const several = severalAt(text, { figures, start, end: 0 }, at);
      if (several.length > 0) {
        found.push(...several);
        at += several.length - 1;
        continue;
      }
      const one =
        shareAt(text, { figures, start, end: 0 }, at) ??
        rateAt(text, { figures, start, end: 0 }, at) ??
        ofWholeAt(text, figures, at) ??
        beforeAt(text, { figures, start, end: 0 }, at);
      if (one) found.push(one);
    }
  }
  for (const named of namedShares(text, sentences)) {
    if (found.some(({ share }) => share === named.share)) continue;
    found.push({ ...named, right: isShare(named.share, named.part.value, named.part, named.whole) });
  }
  return found.sort((a, b) => a.share.start - b.share.start);
});

function shareAt(text: string, { figures, start }: FigureSentence, at: number): FigureShare | undefined {
  const share = figures[at] as Figure;
  const last = figures[at - 1] as Figure;
  const gap = text.slice(last.end, share.start);
  const part = partBefore(text, figures, at);
  const base = SHARE.exec(gap)?.[1];
  if (base === undefined || OTHER_BASE.test(gap) || NOT_SHARED.has(part.unit)) return undefined;
  const within = lastWithin(text, start, part.start);
  const before = figures
    .slice(0, at - 1)
    .filter(({ unit, end }) => unit === part.unit && end <= (within ?? part.start) && end <= part.start);
  const whole = before.at(-1);
  if (!whole) return undefined;
  const named = base.replace(ANY_BASE, '');
  const isBase = named === '' || text.slice(start, part.start).includes(named.slice(0, 2));
  // the parts before it may be meant together: 其中小学20所、初中10所，占75%
  const others = figures.slice(0, at - 1).filter(({ unit, start: from }) => unit === part.unit && from >= whole.end);
  let sum = part.value;
  for (let from = others.length; from >= 0; from--) {
    const base = before.findLast((one) => isShare(share, sum, part, one));
    if (base) return { share, part: { ...part, value: sum }, whole: base, right: true };
    const other = others[from - 1];
    if (!other || /[；;。%]/u.test(text.slice(other.end, part.start))) break;
    sum += other.value;
  }
  const other = others.at(-1);
  const listed = other !== undefined && /^[^，,；;。]*[、和]/u.test(text.slice(other.end, part.start));
  // 300份，240份表示满意: what names nothing of its own is of what went before
  const bare = /[，,；;](?:有|仅有|只有)?$/u.test(text.slice(start, part.start));
  const stated = within !== undefined || (before.length === 1 && (bare || isTotal(text, start, whole)));
  // 占6.7%和7.2%: of several
  const next = figures[at + 1];
  if (next?.unit === '%' && /^[、和及]$/u.test(text.slice(share.end, next.start))) return undefined;
  if (!isBase || !stated || listed || part.vague || whole.vague || part.value > whole.value) return undefined;
  return { share, part, whole, right: false };
}

/** The number before a share; of 43个村收入超过20万元，占50% the one that is counted. */
function partBefore(text: string, figures: readonly Figure[], at: number): Figure {
  const last = figures[at - 1] as Figure;
  const counted = figures[at - 2];
  if (!last.vague || !counted || counted.vague) return last;
  return /[，,；;。：:、]/u.test(text.slice(counted.end, last.start)) ? last : counted;
}

/** 200家，其中甲类120家、乙类50家，分别占60%、25% */
function severalAt(text: string, { figures, start }: FigureSentence, at: number): FigureShare[] {
  const gap = text.slice(figures[at - 1]?.end ?? 0, figures[at]?.start);
  if (!SEVERALLY.test(gap)) return [];
  let last = at;
  while (
    figures[last + 1]?.unit === '%' &&
    /^[、，,和及]$/u.test(text.slice(figures[last]?.end, figures[last + 1]?.start))
  )
    last++;
  const count = last - at + 1;
  const whole = figures[at - count - 1];
  const parts = figures.slice(Math.max(0, at - count), at);
  if (count < 2 || !whole || whole.vague || NOT_SHARED.has(whole.unit)) return [];
  if (parts.some(({ unit, vague, value }) => unit !== whole.unit || vague || value > whole.value)) return [];
  const opens = text.slice(whole.end, parts[0]?.start);
  if (!/其中|分别|[：:（(]/u.test(opens) && !isTotal(text, start, whole)) return [];
  return parts.flatMap((part, index) => {
    const share = figures[at + index] as Figure;
    return share.vague ? [] : [{ share, part, whole, right: isShare(share, part.value, part, whole) }];
  });
}

/** 500家，其中小微企业占72%，共360家 */
function beforeAt(text: string, { figures }: FigureSentence, at: number): FigureShare | undefined {
  const share = figures[at] as Figure;
  const whole = figures[at - 1];
  const part = figures[at + 1];
  if (!whole || !part || whole.unit !== part.unit || NOT_SHARED.has(whole.unit)) return undefined;
  if (share.vague || whole.vague || part.vague || part.value > whole.value) return undefined;
  if (!/其中[^，,；;。：:、]{1,14}(?:占比?|比例为?|比重为?)(?:达到|达|为)?$/u.test(text.slice(whole.end, share.start)))
    return undefined;
  if (!/^[，,（(](?:共计|共有|共|计|有|为|即|达)$|^[（(]$/u.test(text.slice(share.end, part.start))) return undefined;
  return { share, part, whole, right: isShare(share, part.value, part, whole) };
}

/** 1250人，占总数5000人的25% */
function ofWholeAt(text: string, figures: readonly Figure[], at: number): FigureShare | undefined {
  const share = figures[at] as Figure;
  const whole = figures[at - 1];
  const part = figures[at - 2];
  if (!whole || !part || whole.unit !== part.unit || NOT_SHARED.has(whole.unit)) return undefined;
  if (whole.vague || part.vague || part.value > whole.value) return undefined;
  const base = OF_WHOLE.exec(text.slice(part.end, whole.start))?.[1];
  if (base === undefined || OTHER_BASE.test(base) || !ITS_SHARE.test(text.slice(whole.end, share.start)))
    return undefined;
  return { share, part, whole, right: isShare(share, part.value, part, whole) };
}

/** 办结114件，办结率95% */
function rateAt(text: string, { figures, start }: FigureSentence, at: number): FigureShare | undefined {
  const share = figures[at] as Figure;
  const part = figures[at - 1] as Figure;
  const [, stem, progress] = RATE.exec(text.slice(part.end, share.start)) ?? [];
  if (stem === undefined || OF_CHANGE.test(stem) || NOT_SHARED.has(part.unit) || part.vague) return undefined;
  const clause = /[^，,；;。：:、]*$/u.exec(text.slice(Math.max(start, part.start - 12), part.start))?.[0] ?? '';
  // 有效回收率 of 回收有效问卷
  if (![...stem].every((c) => clause.includes(c))) return undefined;
  const before = figures.slice(0, at - 1).filter(({ unit }) => unit === part.unit);
  const whole = before.at(-1);
  if (!whole || whole.vague || part.value > whole.value) return undefined;
  if (isShare(share, part.value, part, whole)) return { share, part, whole, right: true };
  if (progress && THIS_TIME.test(text.slice(start, part.start))) return undefined;
  return before.length === 1 && !OTHER_BASE.test(text.slice(whole.start, part.start))
    ? { share, part, whole, right: false }
    : undefined;
}

function lastWithin(text: string, from: number, to: number): number | undefined {
  let last: number | undefined;
  for (const { index } of text.slice(from, to).matchAll(WITHIN)) last = from + index;
  return last;
}

/** 全县共有…412家: the sentence's first number is of all. */
function isTotal(text: string, start: number, whole: Figure): boolean {
  const clause = /[^，,；;。：:]*$/u.exec(text.slice(start, whole.start))?.[0] ?? '';
  return /共|总|全/u.test(clause);
}

function isShare(share: Figure, part: number, { step, vague }: Figure, whole: Figure): boolean {
  if (vague || whole.vague || whole.value <= 0) return false;
  const least = ((part - step / 2) / (whole.value + whole.step / 2)) * 100;
  const most = ((part + step / 2) / (whole.value - whole.step / 2)) * 100;
  return states(share, least, most);
}

/** The share as it should be, in percent. */
export const shareOf = ({ part, whole }: FigureShare): number => (part.value / whole.value) * 100;
