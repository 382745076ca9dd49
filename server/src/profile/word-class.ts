// What a word can be in a term: judged by the word alone, once for each.
import { isDigit, isHan, isLatin } from '../text/characters';
import type { Segmenter } from './segmenter';
import {
  END_VERBS,
  FUNCTION_WORDS,
  JOINERS,
  LIGHT_VERBS,
  MANNER_WORDS,
  MEASURES,
  NUMERALS,
  SOFT_STARTS,
  SUFFIXES,
  SURNAMES,
} from './term-lists';

export type WordClass =
  /** Punctuation, space, and what no dictionary of words has: a clause ends. */
  | 'mark'
  /** Digits and what goes with them. */
  | 'number'
  /** A function word that may stand within a name: 和, 的. */
  | 'joiner'
  /** Counts things behind a number: there it belongs to the number, elsewhere it is a word. */
  | 'measure'
  /** A function word, an adverb, a made-up word with half of one in it. */
  | 'function'
  /** A verb that governs terms. */
  | 'verb'
  /** Such a verb, or a suffix, that may end a term but begins none. */
  | 'end'
  /** A character that begins few terms. */
  | 'soft'
  /** Not in the dictionary, with a surname first. */
  | 'person'
  | 'content';

export const mayBegin = (is: WordClass): boolean => is === 'content' || is === 'soft' || is === 'person';
export const mayEnd = (is: WordClass): boolean => is === 'content' || is === 'end' || is === 'person';
export const mayStandWithin = (is: WordClass): boolean =>
  is === 'content' || is === 'soft' || is === 'joiner' || is === 'person';

/** What the words of a text are where they stand: a measure word belongs to a number before it. */
export function classesOf(words: readonly string[], classOf: (word: string) => WordClass): WordClass[] {
  let counted = false;
  return words.map((word) => {
    let is = classOf(word);
    if (counted && word.startsWith('余')) is = 'number';
    else if (is === 'measure') is = counted ? 'number' : 'content';
    counted = is === 'number' || (word.length === 1 && NUMERALS.includes(word));
    return is;
  });
}

/** Longer texts have so many words that most are seen once: what is kept is let go of now and then. */
const KEPT = 200_000;
const kept = new WeakMap<Segmenter, Map<string, WordClass>>();

export function wordClasses(segmenter: Segmenter): (word: string) => WordClass {
  let classes = kept.get(segmenter);
  if (!classes || classes.size > KEPT) {
    classes = new Map();
    kept.set(segmenter, classes);
  }
  const known = classes;
  return (word) => {
    let is = known.get(word);
    if (is === undefined) {
      is = classify(word, segmenter);
      known.set(word, is);
    }
    return is;
  };
}

/** Characters that no word begins or ends with unless a dictionary has it. */
const FUNCTION_CHARACTERS =
  '的了着在和与及对将把被从以为向于等让使促要不就也都而其并是有到给由至则需能会可又再更最很已均各每该此这那我你他';

function classify(word: string, segmenter: Segmenter): WordClass {
  const shape = shapeOf(word);
  if (shape !== 'word') return shape;
  if (isAmount(word)) return 'number';
  if (JOINERS.has(word)) return 'joiner';
  if (SOFT_STARTS.has(word)) return 'soft';
  if (SUFFIXES.has(word)) return 'end';
  if (FUNCTION_WORDS.has(word) || MANNER_WORDS.has(word)) return 'function';
  if (MEASURES.has(word)) return 'measure';
  if (LIGHT_VERBS.has(word)) return END_VERBS.has(word) ? 'end' : 'verb';
  if (word.length >= 4 && governs(word.slice(0, 2))) return 'function';
  if (word.length === 1 || word.endsWith('+') || segmenter.knows(word)) return 'content';
  if (FUNCTION_CHARACTERS.includes(word[0] ?? '') || FUNCTION_CHARACTERS.includes(word.at(-1) ?? '')) return 'function';
  return word.length <= 3 && SURNAMES.includes(word[0] ?? '') ? 'person' : 'content';
}

/** 万户, 万份, 个村, 每亩: some dictionaries have a measure with what stands before or behind it as one word. */
const isAmount = (word: string): boolean =>
  word.length === 2 &&
  // 万人, 万家 stand for all
  (('万亿每'.includes(word[0] ?? ' ') && MEASURES.has(word[1] ?? '') && !'年里人家'.includes(word[1] ?? ' ')) ||
    (word[0] === '个' && '省市县区乡镇村'.includes(word[1] ?? ' ')));

/** 开展调研, 解决问题: some dictionaries have a verb with what it governs as one word. */
const governs = (word: string): boolean => (LIGHT_VERBS.has(word) && !END_VERBS.has(word)) || MANNER_WORDS.has(word);

function shapeOf(word: string): 'mark' | 'number' | 'word' {
  let han = 0;
  let latin = 0;
  let digits = 0;
  let numerals = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (isHan(unit)) han++;
    else if (isDigit(unit) || unit === 0x2e || unit === 0x25 || unit === 0xff05) digits++;
    else if (isLatin(unit)) latin++;
    else if (unit !== 0x2b || at < 2 || han !== word.length - 1) return 'mark';
    if (NUMERALS.includes(word[at] ?? '')) numerals++;
  }
  // x is a number left blank, 第 belongs to one; any other single letter stands for something
  if (/^(?:[xX]+|第)$/u.test(word)) return 'number';
  if (han === 0 && latin > 0) return latin + digits >= 2 ? 'word' : 'mark';
  if (digits > 0 && latin === 0) return 'number';
  return numerals === word.length && word.length > 1 ? 'number' : 'word';
}

/** Whether a neighbour says that the string beside it ends here: an edge, a number, a function word, a verb that governs terms. */
export function isFree(word: string): boolean {
  return (
    word === '' ||
    word === '#' ||
    JOINERS.has(word) ||
    FUNCTION_WORDS.has(word) ||
    MANNER_WORDS.has(word) ||
    LIGHT_VERBS.has(word)
  );
}

/** A lone character of grammar: where one always stands beside a string, half of something was cut off. */
export const isBinding = (word: string): boolean =>
  word.length === 1 && word !== '的' && word !== '等' && (JOINERS.has(word) || FUNCTION_WORDS.has(word));
