// The lexicon's own order: sorted, each entry once, no wrong form that is right elsewhere or part of a common word.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import formulas from '../../seeds/lexicon/formulas.json';
import measures from '../../seeds/lexicon/measure-words.json';
import spellings from '../../seeds/lexicon/spellings.json';
import terms from '../../seeds/lexicon/terms.json';
import variants from '../../seeds/lexicon/variants.json';
import { openGeneralWords } from '../../server/src/corpus/general-words';
import { wordingIn } from '../../server/src/document/lexicon';
import { readLine } from '../../server/src/document/line';

interface Wrong {
  readonly form: string;
  readonly right: string;
  readonly unless: readonly string[];
}

const TERMS: readonly { term: string; wrong?: readonly string[]; unless?: readonly string[] }[] = terms.terms;
const VARIANTS: readonly {
  form: string;
  standard: string;
  basis: string;
  before?: readonly string[];
  unless?: readonly string[];
}[] = variants.variants;
const WRONG: readonly Wrong[] = [
  ...TERMS.flatMap(({ term, wrong = [], unless = [] }) => wrong.map((form) => ({ form, right: term, unless }))),
  ...VARIANTS.flatMap(({ form, standard, before = [''], unless = [] }) =>
    before.map((behind) => ({ form: form + behind, right: standard, unless })),
  ),
];
const said = (text: string) => wordingIn(readLine({ text, eol: '' })).map(({ right }) => right);

describe('seeds/lexicon', () => {
  it('is large enough to be of use', () => {
    expect(TERMS.filter(({ wrong = [] }) => wrong.length > 0).length).toBeGreaterThanOrEqual(800);
    expect(VARIANTS.length).toBeGreaterThanOrEqual(190);
  });

  it.each([
    ['terms', TERMS.map(({ term }) => term)],
    ['variants', VARIANTS.map(({ form }) => form)],
    ['formulas', formulas.formulas],
    ['measure words', measures.words],
    ['spellings', spellings.groups.map(([first = '']) => first)],
  ])('%s are sorted, each once', (_, keys) => {
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it.each(['terms', 'variants', 'spellings'])('%s stand one to a line', (name) => {
    const rows = readFileSync(new URL(`../../seeds/lexicon/${name}.json`, import.meta.url), 'utf8').split('\n');
    const entries = rows.filter((row) => /^ {4}[{[]/u.test(row)).length;
    expect(entries).toBe({ terms: TERMS, variants: VARIANTS, spellings: spellings.groups }[name]?.length);
  });

  it('has each wrong form once, and none that is right elsewhere', () => {
    const forms = WRONG.map(({ form }) => form);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    const right = [...TERMS.map(({ term }) => term), ...VARIANTS.map(({ standard }) => standard)];
    expect(right.filter((word) => said(word).length > 0)).toEqual([]);
    expect(WRONG.filter(({ form, right }) => form === right)).toEqual([]);
  });

  it('is silent on each formula, and has none that is a term too', () => {
    expect(formulas.formulas.length).toBeGreaterThanOrEqual(120);
    expect(formulas.formulas.filter((formula) => said(`，${formula}，`).length > 0)).toEqual([]);
    const terms = new Set(TERMS.map(({ term }) => term));
    expect(formulas.formulas.filter((formula) => terms.has(formula))).toEqual([]);
  });

  it('finds each wrong form and says what is right', () => {
    expect(WRONG.filter(({ form, right }) => !said(`，${form}，`).includes(right))).toEqual([]);
  });

  it('knows of each exception what it holds, and is silent on it', () => {
    for (const { form, unless } of WRONG) {
      for (const word of unless) if (word.includes(form)) expect(said(`，${word}，`), word).toEqual([]);
    }
    const idle = [...TERMS, ...VARIANTS].flatMap((entry) => {
      const forms = 'form' in entry ? [entry.form] : (entry.wrong ?? []);
      return (entry.unless ?? []).filter((word) => !forms.some((form) => word.includes(form)));
    });
    expect(idle).toEqual([]);
  });

  it('has no spelling of which one holds another at its start', () => {
    const forms = spellings.groups.flat();
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('is silent on common words, one beside the other', () => {
    const { count } = openGeneralWords();
    const words = readFileSync(new URL('../../server/data/general-words.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((row) => !row.startsWith('#'))
      .flatMap((row) => row.split(' ').slice(1))
      .filter((word) => word.length > 1 && !word.endsWith('*') && count(word) >= 1000);
    expect(words.length).toBeGreaterThan(3000);
    const alarms: string[] = [];
    words.forEach((word, at) => {
      // each between two others, however they come together
      for (const step of [1, 701, 1999]) {
        const text = word + (words[(at + step) % words.length] ?? '');
        for (const right of said(text)) alarms.push(`${text} → ${right}`);
      }
    });
    // forms that dictionaries of twenty years ago still have
    const old = /其它|好象|惟一|交待|希奇|帐/u;
    expect(alarms.filter((alarm) => !old.test(alarm))).toEqual([]);
  });
});
