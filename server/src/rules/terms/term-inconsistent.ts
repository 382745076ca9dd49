// Two forms of one term in one document: spellings that are both met (下功夫, 下工夫), and short forms other than the defined one.
import spellings from '../../../../seeds/lexicon/spellings.json';
import { type Abbreviation, abbreviationsIn } from '../../document/abbreviations';
import type { Line } from '../../document/line';
import { perLine } from '../../document/line';
import { isCited } from '../../document/quotations';
import { isHan } from '../../text/characters';
import { rangeOn } from '../../text/position';
import { WORDING } from '../regions';
import { defineRule } from '../rule';

interface Place {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

interface Written {
  /** By number a group of the lexicon; a Latin word in small letters. */
  readonly group: number | string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

export const termInconsistent = defineRule({
  code: 'term-inconsistent',
  severity: 'information',
  fix: 'suggested',
  scope: 'report',
  title: { zh: '同一用语前后写法不一', en: 'One term written in two ways' },
  explanation: {
    zh: '一篇文稿里同一用语只用一种写法：“下功夫”“下工夫”、“App”“APP”都有人用，但前后应当一致；文中已定简称的（以下简称“市科委”），后文不再另造简称。以先出现、用得多的为准提示。',
    en: 'Within one text a term is written in one way: of two spellings that are both met (App, APP), one; where a short form was defined, no other. The one that is used more, or first, is taken as meant.',
  },
  basis: { zh: '公文习惯：用语前后一致', en: 'Office practice: one term, one form' },
  regions: WORDING,
  messages: {
    spelling: {
      zh: '前后写法不一：此处为“{found}”，他处为“{right}”。',
      en: 'Written in two ways: “{found}” here, “{right}” elsewhere.',
    },
    short: {
      zh: '前文已简称“{right}”，此处为“{found}”，是否同指？',
      en: 'The short form was said to be “{right}”; here “{found}”: is the same meant?',
    },
    other: { zh: '他处：{right}', en: 'Elsewhere: {right}' },
    use: { zh: '改为“{right}”', en: 'Write “{right}”' },
  },
  examples: {
    bad: ['关于作风建设的调研报告\n　　要在学懂弄通上下功夫。\n　　要在务求实效上下工夫。\n'],
    good: ['关于作风建设的调研报告\n　　要在学懂弄通上下功夫。\n　　要在务求实效上下功夫。\n'],
  },
  *check({ report, reading }) {
    if (reading.script === 'traditional') return;
    const spelt = new Map<number | string, Map<string, Place[]>>();
    // said once is said: a long report may define the same one a thousand times
    const short = new Map<string, Abbreviation>();
    for (let number = report.startLine; number <= report.endLine; number++) {
      const line = reading.lines[number];
      if (!line || !WORDING.includes(reading.kinds[number] ?? 'outside')) continue;
      for (const { group, form, start, end } of spellingsIn(line)) {
        let forms = spelt.get(group);
        if (!forms) {
          forms = new Map();
          spelt.set(group, forms);
        }
        const places = forms.get(form);
        if (places) places.push({ number, start, end });
        else forms.set(form, [{ number, start, end }]);
      }
      for (const { one, start, end, found } of otherShortForms(line, short.values())) {
        const values = { found, right: one.short };
        const range = rangeOn(number, { start, end });
        yield {
          range,
          message: { id: 'short' as const, values },
          about: found,
          fixes: [{ title: { id: 'use' as const, values }, edits: [{ range, newText: one.short }] }],
        };
      }
      for (const one of definedIn(line)) short.set(`${one.short} ${one.full}`, one);
    }
    for (const forms of spelt.values()) {
      if (forms.size < 2) continue;
      // the most used; of equals the first
      const [meant, ...others] = [...forms].sort(([, a], [, b]) => b.length - a.length);
      const [elsewhere] = meant?.[1] ?? [];
      if (!meant || !elsewhere) continue;
      for (const [found, places] of others) {
        const { head, tail } = sharedBy(found, meant[0]);
        const values = {
          found: found.slice(head, found.length - tail),
          right: meant[0].slice(head, meant[0].length - tail),
        };
        const there = rangeOn(elsewhere.number, { start: elsewhere.start + head, end: elsewhere.end - tail });
        for (const { number, start, end } of places) {
          const range = rangeOn(number, { start: start + head, end: end - tail });
          yield {
            range,
            message: { id: 'spelling' as const, values },
            fixes: [{ title: { id: 'use' as const, values }, edits: [{ range, newText: values.right }] }],
            related: [{ range: there, message: { id: 'other' as const, values } }],
          };
        }
      }
    }
  },
});

const GROUP_OF = new Map(spellings.groups.flatMap((group, index) => group.map((form) => [form, index] as const)));
/** The longer first: “三农”工作 before 三农工作. Words that merely hold a spelling are taken for what they are: 应当做. */
const SPELLINGS = new RegExp(
  [...GROUP_OF.keys(), ...spellings.words]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[+]/gu, '\\+'))
    .join('|'),
  'gu',
);

/** Of 制订方案 beside 制定方案 the word 制订 is told: 方案 only says which word is meant. Other forms differ as a whole. */
function sharedBy(found: string, right: string): { readonly head: number; readonly tail: number } {
  const at = [...found].findIndex((c, index) => c !== right[index]);
  const alike = found.length >= 4 && found.slice(at + 1) === right.slice(at + 1) && isHan(found.charCodeAt(at));
  if (!alike) return { head: 0, tail: 0 };
  const head = Math.max(0, at - 1);
  return { head, tail: found.length - head - 2 };
}

/** App and APP: words that stand among Chinese ones, no English text, no addresses. */
const LATIN_CUE = /[A-Za-z]{2}/u;
const LATIN_WORD = /(?<=^|[\p{Script=Han}，。；：、“”（）《》])[A-Za-z]{2,12}(?=[\p{Script=Han}，。；：、“”（）]|$)/gu;

const spellingsIn: (line: Line) => readonly Written[] = perLine((line) => {
  const found: Written[] = [];
  for (const { 0: form, index } of line.text.matchAll(SPELLINGS)) {
    const end = index + form.length;
    const group = GROUP_OF.get(form);
    if (group !== undefined && !isCited(line, end - 1)) found.push({ group, form, start: index, end });
  }
  if (!LATIN_CUE.test(line.text)) return found;
  for (const { 0: form, index } of line.text.matchAll(LATIN_WORD)) {
    const end = index + form.length;
    if (!isCited(line, index) && !found.some((one) => one.start < end && index < one.end))
      found.push({ group: form.toLowerCase(), form, start: index, end });
  }
  return found;
});

const NO_NAMES: readonly Abbreviation[] = [];
/** Short forms of units and the like: three characters or more, no 《…》. */
const definedIn = (line: Line): readonly Abbreviation[] =>
  line.text.includes('称')
    ? abbreviationsIn(line).filter(({ short }) => /^\p{Script=Han}{3,8}$/u.test(short))
    : NO_NAMES;

/** How much longer or shorter than the defined one another short form may be. */
const APART = 2;

/** Other pickings from the full name, from the same first to the same last character: 市科技委 for 市科委. */
function* otherShortForms(
  line: Line,
  defined: Iterable<Abbreviation>,
): Generator<{ readonly one: Abbreviation; readonly start: number; readonly end: number; readonly found: string }> {
  for (const one of defined) {
    const { short, full } = one;
    const first = short[0] ?? '';
    const last = short.at(-1) ?? '';
    for (let start = line.text.indexOf(first); start >= 0; start = line.text.indexOf(first, start + 1)) {
      if (line.text.startsWith(full, start)) {
        start += full.length - 1;
        continue;
      }
      const window = line.text.slice(start, start + short.length + APART);
      for (let length = window.length; length >= Math.max(3, short.length - APART); length--) {
        const found = window.slice(0, length);
        if (found === short) break;
        if (found.at(-1) !== last || !isWithin(found, full)) continue;
        if (!isWithin(short, found) && !isWithin(found, short)) continue;
        if (isCited(line, start) || full.includes(found)) break;
        yield { one, start, end: start + length, found };
        break;
      }
    }
  }
}

function isWithin(short: string, full: string): boolean {
  let at = 0;
  for (const c of full) if (c === short[at]) at++;
  return at === short.length;
}
