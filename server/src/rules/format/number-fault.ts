// What the parts of number-form tell: which fault, where, and what would be right.
import measures from '../../../../seeds/lexicon/measure-words.json';
import type { Span } from '../../text/position';

/** A place and what could stand there; the first choice is the preferred one. None: nobody can tell from the text. */
export interface NumberFault {
  readonly id: 'mixed' | 'unclear' | 'points' | 'listed' | 'stacked' | 'times' | 'unit' | 'ratio';
  readonly span: Span;
  readonly choices: readonly string[];
}

/** A number that may have 余 or 多 behind it: digits, or Chinese numerals from ten up. */
export const ROUND =
  '(?:\\d[\\d,.]{0,15}[万亿千百]{0,2}|[一二两三四五六七八九]?[十百千万亿][一二两三四五六七八九十百千万亿]{0,8})';

export const NUMBER = `(?:${ROUND}|[一二两三四五六七八九])`;

/** Measure words and units of what reports count, the longer first. */
export const UNIT = `(?:${[...measures.words].sort((a, b) => b.length - a.length).join('|')})`;
