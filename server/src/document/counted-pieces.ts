// （3篇） over a collection: how many pieces it says it holds.
import { isDigit } from '../text/characters';
import { parseChineseNumeral } from '../text/numerals';
import type { Span } from '../text/position';
import { contentOf } from './line';
import type { Reading } from './model';

export interface StatedPieces {
  readonly line: number;
  /** 3篇, and the number in it. */
  readonly words: Span;
  readonly numeral: Span;
  readonly value: number;
}

const PIECES = /([0-9]{1,3}|[一二三四五六七八九十两]{1,3})篇/u;
/** …调研报告汇编（4篇） */
const AT_END = /[（(【](?:共|全)?(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,3})篇[）)】]$/u;

/** The number of pieces that stands above them all, where there is one. */
export function statedPieces({ lines, kinds, reports }: Reading): StatedPieces | undefined {
  const [first] = reports;
  const last = first?.titleLines.at(-1) ?? first?.startLine ?? -1;
  for (let number = 0; number <= last; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || (kind !== 'collection-title' && kind !== 'title')) continue;
    const text = contentOf(line);
    const from = line.traits.pieceCount ? 0 : text.search(AT_END);
    if (from < 0 || (from > 0 && kind === 'title')) continue;
    const match = PIECES.exec(text.slice(from));
    const [words = '', written = ''] = match ?? [];
    const value = isDigit(written.charCodeAt(0)) ? Number(written) : parseChineseNumeral(written);
    if (!match || value === undefined) return undefined;
    const start = line.contentStart + from + match.index;
    return {
      line: number,
      words: { start, end: start + words.length },
      numeral: { start, end: start + written.length },
      value,
    };
  }
  return undefined;
}
