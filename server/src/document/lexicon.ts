// The wording that a line has against the lexicon: forms that the standard replaces, known wrong forms, near misses of fixed terms.
// Invariant: a function of the line; words and marks that others wrote (quotations, names of documents) are not judged.
import formulas from '../../../seeds/lexicon/formulas.json';
import terms from '../../../seeds/lexicon/terms.json';
import variants from '../../../seeds/lexicon/variants.json';
import { traditionalOf } from '../text/other-script';
import type { Span } from '../text/position';
import { simplify } from '../text/simplify';
import { type Line, perLine } from './line';
import { NearMisses } from './near-misses';
import { isCited } from './quotations';

export interface Wording extends Span {
  /** What the lexicon has instead. */
  readonly right: string;
  readonly kind: 'typo' | 'near-miss' | 'table' | 'practice' | 'preference';
}

interface Form {
  /** What is looked for; the first `length` characters of it are what is wrong. */
  readonly form: string;
  readonly length: number;
  readonly right: string;
  readonly kind: Wording['kind'];
  readonly unless: readonly string[];
  /** Whether it is wrong where traditional characters are written, too. */
  readonly traditional: boolean;
}

interface Entry {
  readonly term: string;
  readonly wrong?: readonly string[];
  readonly unless?: readonly string[];
  readonly simplified?: boolean;
}

interface Variant {
  readonly form: string;
  readonly standard: string;
  readonly basis: string;
  /** Words of which one must follow. */
  readonly before?: readonly string[];
  readonly unless?: readonly string[];
  readonly traditional?: boolean;
}

const TERMS: readonly Entry[] = terms.terms;
const VARIANTS: readonly Variant[] = variants.variants;

const FORMS: readonly Form[] = [
  ...TERMS.flatMap(({ term, wrong = [], unless = [], simplified = false }) =>
    wrong.map(
      (form): Form => ({
        form,
        length: form.length,
        right: term,
        kind: 'typo',
        unless,
        traditional: !simplified,
      }),
    ),
  ),
  ...VARIANTS.flatMap(({ form, standard, basis, before = [''], unless = [], traditional = false }) =>
    before.map(
      (behind): Form => ({
        form: form + behind,
        length: form.length,
        right: standard,
        kind: basis === 'table' || basis === 'practice' ? basis : 'preference',
        unless,
        traditional,
      }),
    ),
  ),
];
/** Terms of which other forms are right in traditional characters. */
const ONLY_SIMPLIFIED = new Set(TERMS.filter(({ simplified }) => simplified).map(({ term }) => term));

const lexicon = new NearMisses(
  TERMS.map(({ term }) => term),
  FORMS.map(({ form }) => form),
  formulas.formulas,
);

/** A word that merely holds the form stands here. */
const isWithin = (text: string, start: number, { form, length, unless }: Form): boolean =>
  unless.some((word) => {
    const at = word.indexOf(form.slice(0, length));
    return start >= at && text.startsWith(word, start - at);
  });

/** All of it in the line, by place; no two overlap. */
export const wordingIn: (line: Line) => readonly Wording[] = perLine((line) => find(line, line.text));

/** The same for a text in traditional characters, where the right form is certain. */
export const traditionalWordingIn: (line: Line) => readonly Wording[] = perLine((line) => {
  const text = simplify(line.text);
  return find(line, text, true).flatMap((one) => {
    const right = asWritten(line.text.slice(one.start, one.end), text.slice(one.start, one.end), one.right);
    return right === undefined ? [] : [{ ...one, right }];
  });
});

function find(line: Line, text: string, traditional = false): readonly Wording[] {
  const found: Wording[] = [];
  if (line.han < 2) return found;
  const misses = lexicon.in(text, (index, end) => {
    const known = FORMS[index];
    if (!known || (traditional && !known.traditional)) return;
    const start = end - known.form.length;
    if (!isWithin(text, start, known))
      found.push({ start, end: start + known.length, right: known.right, kind: known.kind });
  });
  // what is known to be wrong says it more closely
  const known = found.length;
  for (const { start, end, term } of misses) {
    if (traditional && ONLY_SIMPLIFIED.has(term)) continue;
    if (!found.slice(0, known).some((one) => one.start < end && start < one.end))
      found.push({ start, end, right: term, kind: 'near-miss' });
  }
  if (found.length === 0) return found;
  // the longer says more
  const own = found.filter(({ start }) => !isCited(line, start)).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Wording[] = [];
  for (const one of own) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start || beginsWithin(text, last, one)) kept[kept.length - 1] = one;
  }
  return kept;
}

/** 核对帐目 is 核对 and 帐目: the 对 of 对帐 belongs to the word before it. */
const beginsWithin = (text: string, first: Span, second: Span): boolean =>
  first.end - first.start === second.end - second.start &&
  /[核查比校]对$/u.test(text.slice(Math.max(0, first.start - 1), first.start + 1));

/** The right form in traditional characters: those that were written, and the others where only one can be meant. */
function asWritten(written: string, simplified: string, right: string): string | undefined {
  const shorter = Math.min(simplified.length, right.length);
  let head = 0;
  while (head < shorter && simplified[head] === right[head]) head++;
  let tail = 0;
  while (tail < shorter - head && simplified.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const middle = traditionalOf(right.slice(head, right.length - tail));
  return middle === undefined ? undefined : written.slice(0, head) + middle + written.slice(written.length - tail);
}
