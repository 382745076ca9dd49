// The wording that a line has against the lexicon: forms that the standard replaces, known wrong forms, near misses of fixed terms.
// Invariant: a function of the line; words and marks that others wrote (quotations, names of documents) are not judged.
import terms from '../../../seeds/lexicon/terms.json';
import variants from '../../../seeds/lexicon/variants.json';
import type { Span } from '../text/position';
import { type Line, perLine } from './line';
import { NearMisses } from './near-misses';
import { isCited } from './quotations';

export interface Wording extends Span {
  /** What the lexicon has instead. */
  readonly right: string;
  readonly kind: 'typo' | 'near-miss' | 'table' | 'practice' | 'preference';
}

interface Form {
  readonly form: string;
  readonly right: string;
  readonly kind: Wording['kind'];
  readonly unless: readonly string[];
}

interface Entry {
  readonly term: string;
  readonly wrong?: readonly string[];
  readonly unless?: readonly string[];
}

interface Variant {
  readonly form: string;
  readonly standard: string;
  readonly basis: string;
  readonly unless?: readonly string[];
}

const FORMS: readonly Form[] = [
  ...(terms.terms as readonly Entry[]).flatMap(({ term, wrong = [], unless = [] }) =>
    wrong.map((form): Form => ({ form, right: term, kind: 'typo', unless })),
  ),
  ...(variants.variants as readonly Variant[]).map(
    ({ form, standard, basis, unless = [] }): Form => ({
      form,
      right: standard,
      kind: basis === 'table' || basis === 'practice' ? basis : 'preference',
      unless,
    }),
  ),
];

const lexicon = new NearMisses(
  terms.terms.map(({ term }) => term),
  FORMS.map(({ form }) => form),
);

/** A word that merely holds the form stands here. */
const isWithin = (text: string, start: number, { form, unless }: Form): boolean =>
  unless.some((word) => text.startsWith(word, start - word.indexOf(form)) && start >= word.indexOf(form));

/** All of it in the line, by place; no two overlap. */
export const wordingIn: (line: Line) => readonly Wording[] = perLine((line) => {
  const { text } = line;
  const found: Wording[] = [];
  if (line.han < 2) return found;
  const misses = lexicon.in(text, (index, end) => {
    const known = FORMS[index];
    const start = known ? end - known.form.length : 0;
    if (known && !isWithin(text, start, known)) found.push({ start, end, right: known.right, kind: known.kind });
  });
  for (const { start, end, term } of misses) found.push({ start, end, right: term, kind: 'near-miss' });
  if (found.length === 0) return found;
  // the longer says more
  const own = found.filter(({ start }) => !isCited(line, start)).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Wording[] = [];
  for (const one of own) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
});
