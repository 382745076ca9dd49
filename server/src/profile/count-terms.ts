// Counts of a report's words and of what stands together in it: strings of up to four words within a clause, what stands before
// and behind them, and whole quotations. What is counted goes by one occurrence alone, so that sums of any parts are exact.
import { afterMarker } from '../document/line';
import type { LineKind, Reading, Report } from '../document/model';
import { simplify } from '../text/simplify';
import { KEY } from './keys';
import { type Add, FIELD } from './rows';
import type { Segmenter } from './segmenter';
import { DEEDS, LONG_NAMES, NO_OFFICES, OFFICE, TITLES, WORD_ENDS } from './term-lists';
import { classesOf, mayBegin, mayEnd, mayStandWithin, type WordClass, wordClasses } from './word-class';

/** Words in a string, and characters. */
const WORDS = 4;
const LONGEST = 20;
/** Characters of a quotation: slogans of several parts are longer than terms. */
const LONGEST_QUOTATION = 24;

const PROSE: ReadonlySet<LineKind> = new Set<LineKind>([
  'title',
  'heading',
  'heading-rest',
  'run-in-heading',
  'paragraph',
  'continuation',
  'caption',
  'table-row',
  'table-cell',
]);

export function countTerms(reading: Reading, report: Report, segmenter: Segmenter, add: Add): void {
  const classOf = wordClasses(segmenter);
  for (const text of textsOf(reading, report)) {
    const words = joined(segmenter.cut(text));
    const classes = classesOf(words, classOf);
    countWords(words, classes, add);
    countStrings(words, classes, add);
    countQuotations(words, classes, add);
  }
}

/** The paragraphs of a report, cut sentences put together, in simplified characters. */
function textsOf(reading: Reading, report: Report): string[] {
  const { lines, kinds } = reading;
  const before = new Map(reading.brokenLines.map(({ line, next }) => [next, line]));
  const texts: string[] = [];
  const placeOf = new Map<number, number>();
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || !kind || !PROSE.has(kind)) continue;
    const words = line.text.slice(afterMarker(line), line.contentEnd);
    const place = placeOf.get(before.get(number) ?? -1) ?? texts.push('') - 1;
    placeOf.set(number, place);
    texts[place] += words;
  }
  // re-joined lines leave single spaces within their sentences
  return texts.map((text) => simplify(text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''));
}

/** By their first character. */
const longNames = new Map<string, string[]>();
for (const name of LONG_NAMES) {
  const first = name[0] ?? '';
  longNames.set(first, [...(longNames.get(first) ?? []), name]);
}

/** The words with those put together that are one: long names, and 人工智能+, which segmenters cut. */
function joined(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; at++) {
    let word = words[at] ?? '';
    const last = result.at(-1) ?? '';
    if (word === '+' && /^\p{Script=Han}{2,}$/u.test(last)) {
      result[result.length - 1] = `${last}+`;
      continue;
    }
    for (const name of longNames.get(word[0] ?? '') ?? []) {
      const count = wordsOf(name, words, at);
      if (count === 0) continue;
      word = name;
      at += count - 1;
      break;
    }
    result.push(word);
  }
  return result;
}

/** How many words from here on make up the name; 0: they do not. */
function wordsOf(name: string, words: readonly string[], from: number): number {
  let length = 0;
  for (let at = from; length < name.length; at++) {
    const word = words[at];
    if (word === undefined || !name.startsWith(word, length)) return 0;
    length += word.length;
    if (length === name.length) return at - from + 1;
  }
  return 0;
}

function countWords(words: readonly string[], classes: readonly WordClass[], add: Add): void {
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const is = classes[at];
    if (is === undefined || is === 'mark' || is === 'number') continue;
    count++;
    // of words at which no term begins or ends their number alone is asked, to know how firmly others hold together
    if (!mayBegin(is) || !mayEnd(is)) add(KEY.term + FIELD + word);
    if (is !== 'person') continue;
    add(KEY.name + FIELD + word);
    if (isTitled(word, words[at - 1] ?? '', words[at + 1] ?? '')) add(`${KEY.name + FIELD + word + FIELD}titled`);
  }
  add(KEY.words, count);
}

/** Beside a title; and with three characters, as most names have, behind any office or before what persons do. */
function isTitled(name: string, before: string, behind: string): boolean {
  if (TITLES.has(before) || TITLES.has(behind)) return true;
  return name.length === 3 && ((OFFICE.test(before) && !NO_OFFICES.has(before)) || DEEDS.has(behind));
}

function countStrings(words: readonly string[], classes: readonly WordClass[], add: Add): void {
  for (let from = 0; from < words.length; from++) {
    const first = classes[from];
    if (first === undefined || !mayBegin(first)) continue;
    const before = `${FIELD}<${FIELD}${neighbour(words, classes, from - 1)}`;
    let key = KEY.term + FIELD;
    for (let to = from; ; to++) {
      key += words[to] ?? '';
      const last = classes[to];
      if (last !== undefined && endsAt(words, last, from, to)) {
        add(key);
        add(key + before);
        add(`${key + FIELD}>${FIELD}${neighbour(words, classes, to + 1)}`);
      }
      if (!goesOn(words, classes, from, to)) break;
    }
  }
}

/** Characters in a row may be a word that no dictionary has: 走深走实. */
const endsAt = (words: readonly string[], last: WordClass, from: number, to: number): boolean =>
  mayEnd(last) ||
  (to > from &&
    words[to]?.length === 1 &&
    words[to - 1]?.length === 1 &&
    (last === 'soft' || WORD_ENDS.includes(words[to] ?? ' ')));

/** Whether a string that reaches from one word to another may be counted with the next word. */
function goesOn(words: readonly string[], classes: readonly WordClass[], from: number, to: number): boolean {
  const next = classes[to + 1];
  const last = classes[to];
  if (next === undefined || last === undefined || next === 'mark' || next === 'number' || to + 1 - from >= WORDS)
    return false;
  if (to > from && !mayStandWithin(last)) return false;
  // one joining word at most: longer names come in two parts
  let joins = 0;
  let length = 0;
  for (let at = from; at <= to + 1; at++) {
    length += words[at]?.length ?? 0;
    if (at > from && at <= to && classes[at] === 'joiner') joins++;
  }
  return joins <= 1 && length <= LONGEST;
}

function neighbour(words: readonly string[], classes: readonly WordClass[], at: number): string {
  const is = classes[at];
  return is === undefined || is === 'mark' ? '' : is === 'number' ? '#' : (words[at] ?? '');
}

const OPENING = '“‘「『';
const CLOSING = '”’」』';
/** What a term or a slogan consists of. */
const QUOTABLE = /^(?=.*\p{Script=Han}.*\p{Script=Han})[\p{Script=Han}A-Za-z0-9+＋、，·—-]+$/u;

/** Quotations that are one term or slogan: “学思想、强党性”. */
function countQuotations(words: readonly string[], classes: readonly WordClass[], add: Add): void {
  for (let open = 0; open < words.length; open++) {
    const pair = OPENING.indexOf(words[open] || ' ');
    if (pair < 0) continue;
    let text = '';
    let close = open + 1;
    while (close < words.length && words[close] !== CLOSING[pair] && text.length <= LONGEST_QUOTATION)
      text += words[close++];
    if (words[close] !== CLOSING[pair] || text.length > LONGEST_QUOTATION || !QUOTABLE.test(text)) continue;
    const key = KEY.term + FIELD + text;
    if (!isCounted(words, classes, open + 1, close - 1)) add(key);
    add(`${key + FIELD}"`);
    open = close;
  }
}

/** Whether `countStrings` counts the string that reaches from one word to another. */
function isCounted(words: readonly string[], classes: readonly WordClass[], from: number, to: number): boolean {
  const first = classes[from];
  const last = classes[to];
  // a lone word is always counted
  if (from === to) return first !== undefined && first !== 'mark' && first !== 'number';
  if (first === undefined || last === undefined || !mayBegin(first) || !endsAt(words, last, from, to)) return false;
  for (let at = from; at < to; at++) if (!goesOn(words, classes, from, at)) return false;
  return true;
}
