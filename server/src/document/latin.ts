// Real Latin on a line: 5G, AI, RISC-V, 5G+8K, Micro LED. No placeholder, no address, no English sentence, no person's name.
import { isSpace } from '../text/characters';
import { maskMarkup } from '../text/markup';
import type { Span } from '../text/position';
import type { Line } from './line';
import { placeholdersIn } from './placeholders';

/** What stands without a space, in Latin and its marks. */
const RUN = /[!-~]+/gu;
const ADDRESS = /@|:\/\/|^www\.|\.(?:com|cn|gov|org|net|html?|docx?|pdf|txt)(?:[/:?]|$)|##|\$\$|[<>{}\\=]/u;
const TOKEN = /[A-Za-z0-9]+(?:[-+.&/][A-Za-z0-9]+)*/gu;
const LONGEST = 20;
/** More words than these in a row are English. */
const MOST_WORDS = 3;

interface Token extends Span {
  readonly text: string;
}

export function latinIn(line: Line): readonly string[] {
  // most lines have no letter
  if (!/[A-Za-z]/u.test(line.text)) return [];
  const taken = placeholdersIn(line);
  const found: string[] = [];
  let group: Token[] = [];
  // both are in the order of the line
  let next = 0;
  const close = (): void => {
    const text = group.map((token) => token.text).join(' ');
    if (group.length > 0 && group.length <= MOST_WORDS && isTerm(text, group)) found.push(text);
    group = [];
  };
  for (const token of tokensOf(maskMarkup(line.text))) {
    const before = group.at(-1);
    if (before && !(token.start === before.end + 1 && isSpace(line.text.charCodeAt(before.end)))) close();
    while ((taken[next]?.end ?? token.end) <= token.start) next++;
    if ((taken[next]?.start ?? token.end) < token.end) close();
    else group.push(token);
  }
  close();
  return found;
}

function* tokensOf(text: string): Generator<Token> {
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (ADDRESS.test(run)) continue;
    for (const { index: at, 0: token } of run.matchAll(TOKEN))
      yield { text: token, start: index + at, end: index + at + token.length };
  }
}

function isTerm(text: string, group: readonly Token[]): boolean {
  if (text.length < 2 || text.length > LONGEST || !/[A-Za-z]/u.test(text)) return false;
  // 1-5 月 and 2.5: numbers; Smith, New York: names
  if (group.some(({ text: word }) => /^[\d.+/-]+$/u.test(word)) && group.length > 1) return false;
  return !group.every(({ text: word }) => /^(?:[A-Z][a-z]+|[a-z]+)$/u.test(word));
}
