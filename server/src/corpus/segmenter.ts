// What cuts words for learning: nodejieba where its addon loads, else the segmenter of the runtime. Profiles say which it was.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Segmenter } from '../profile/segmenter';
import { dataFile, openGeneralWords } from './general-words';

/** Longer texts are cut in parts: the segmenter of the runtime takes a time that grows with the square of the length. */
const LONGEST = 1_000;

interface Nodejieba {
  readonly DEFAULT_DICT: string;
  load(files: { readonly idfDict: string; readonly stopWordDict: string }): unknown;
  cut(text: string, invent?: boolean): string[];
}

/** `only`: this one or none. */
export async function openSegmenter(only?: 'nodejieba' | 'intl'): Promise<Segmenter> {
  const found = (only === 'intl' ? undefined : openNodejieba()) ?? (only === 'nodejieba' ? undefined : openIntl());
  if (!found) throw new Error('nodejieba is not installed, or its addon does not load here');
  return found;
}

/** Loading its dictionary takes a second or more: once for a process. */
let nodejieba: Segmenter | undefined;

function openNodejieba(): Segmenter | undefined {
  nodejieba ??= loadNodejieba();
  return nodejieba;
}

function loadNodejieba(): Segmenter | undefined {
  try {
    // its addon stays outside of the bundles; where it is missing, learning goes on without it
    const require = createRequire(__filename);
    const jieba = require('nodejieba') as Nodejieba;
    const { version } = require('nodejieba/package.json') as { version: string };
    // nobody asks it for keywords: its own weights of them would cost half of the time and memory
    const weights = dataFile('keyword-weights.txt');
    jieba.load({ idfDict: weights, stopWordDict: weights });
    const hash = createHash('sha256').update(readFileSync(jieba.DEFAULT_DICT)).digest('hex').slice(0, 12);
    return {
      id: `nodejieba-${version}-${hash}`,
      cut: (text) => inParts(text, (part) => jieba.cut(part, true)),
      knows: (word) => jieba.cut(word, false).length === 1,
    };
  } catch {
    return undefined;
  }
}

function openIntl(): Segmenter {
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  const words = openGeneralWords();
  const { icu = 'none' } = process.versions;
  return {
    id: `intl-${icu}`,
    cut: (text) => inParts(text, (part) => Array.from(segmenter.segment(part), ({ segment }) => segment)),
    knows: (word) => words.count(word) > 0,
  };
}

function inParts(text: string, cut: (part: string) => readonly string[]): readonly string[] {
  if (text === '') return [];
  if (text.length <= LONGEST) return faithful(text, cut(text));
  const words: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfPart(text, from);
    const part = text.slice(from, to);
    for (const word of faithful(part, cut(part))) words.push(word);
    from = to;
  }
  return words;
}

const ENDS = /[，。；：、！？,;!?\s]/u;

/** Behind the last mark of the part, or at its full length where it has none. */
function endOfPart(text: string, from: number): number {
  const limit = from + LONGEST;
  if (limit >= text.length) return text.length;
  for (let at = limit; at > from + LONGEST / 2; at--) if (ENDS.test(text[at - 1] ?? '')) return at;
  return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The words as they stand in the text: half a surrogate pair comes back from the addon as another character, a NUL ends its text. */
function faithful(text: string, words: readonly string[]): readonly string[] {
  let at = 0;
  let same = true;
  for (const word of words) {
    same &&= text.startsWith(word, at);
    at += word.length;
  }
  if (same && at === text.length) return words;
  if (at !== text.length) return [...text];
  at = 0;
  return words.map(({ length }) => {
    at += length;
    return text.slice(at - length, at);
  });
}
