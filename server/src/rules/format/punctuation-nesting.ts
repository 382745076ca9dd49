// Pairs within pairs of the same marks: “…‘…’…”, 《…〈…〉…》, 〔…（…）…〕.
import { pairsOf } from '../../document/pairs';
import { isHan } from '../../text/characters';
import { DOUBLE, type Pair, ROUND, TITLE } from '../../text/pairs';
import type { Mend, Seen, Slip } from './punctuation-slip';

/** Quotation marks of the second level. */
const SINGLE = DOUBLE + 1;

export function* nesting({ line, text }: Seen): Generator<Slip> {
  const { pairs, loose } = pairsOf(line);
  // most pairs stand side by side
  if (!pairs.some(({ start }, index) => start < (pairs[index - 1]?.end ?? 0))) return;
  const broken = new Set(loose.map(({ kind }) => kind));
  for (const [inner, around] of within(pairs)) {
    const outer = holderOf(inner, around);
    if (!outer || broken.has(inner.kind)) continue;
    const words = text.slice(inner.start + 1, inner.end - 1);
    const twice = outer.start === inner.start - 1 && outer.end === inner.end + 1;
    if (inner.kind === ROUND) {
      // half-width ones are of a formula, or are mended first
      if (text[outer.start] !== '（' || text[inner.start] !== '（') continue;
      // （中国（上海）自由贸易试验区）: part of a name
      if (!twice && isHan(text.charCodeAt(inner.start - 1)) && isHan(text.charCodeAt(inner.end))) continue;
      yield twice ? once(inner) : { ...slip('nested', outer, '〔〕'), safe: false, severity: 'information' };
    } else if (twice) yield once(inner);
    // “甲”与“乙” with marks the wrong way round looks like it
    else if (inner.kind === DOUBLE && /^[，。；：、和与及或]|[，；：、]$/u.test(words)) continue;
    else if (inner.kind === DOUBLE) yield slip('quotes', inner, '‘’');
    else yield { ...slip('titles', inner, '〈〉'), severity: 'hint' };
  }
}

/** Each pair with those around it, the nearest last. */
function* within(pairs: readonly Pair[]): Generator<readonly [Pair, readonly Pair[]]> {
  const open: Pair[] = [];
  for (const pair of [...pairs].sort((a, b) => a.start - b.start)) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= pair.start) open.pop();
    yield [pair, open];
    open.push(pair);
  }
}

/** The pair of the same marks that holds this one, if it must not. */
function holderOf(inner: Pair, around: readonly Pair[]): Pair | undefined {
  if (inner.kind === ROUND) {
    const outer = around.at(-1);
    return outer?.kind === ROUND ? outer : undefined;
  }
  if (inner.kind === TITLE) {
    const outer = around.findLast(({ kind }) => kind === TITLE || kind === TITLE + 1);
    return outer?.kind === TITLE ? outer : undefined;
  }
  if (inner.kind !== DOUBLE) return undefined;
  const outer = around.findLast(({ kind }) => kind === DOUBLE || kind === SINGLE || kind === TITLE);
  return outer?.kind === DOUBLE ? outer : undefined;
}

function slip(what: Slip['what'], { start, end }: Pair, marks: string): Slip {
  return { what, start, end, mends: change({ start, end }, marks[0] ?? '', marks[1] ?? '') };
}

const once = (inner: Pair): Slip => ({
  what: 'twice',
  start: inner.start,
  end: inner.end,
  mends: change(inner, '', ''),
});

const change = ({ start, end }: Pick<Pair, 'start' | 'end'>, opening: string, closing: string): readonly Mend[] => [
  { start, end: start + 1, text: opening },
  { start: end - 1, end, text: closing },
];
