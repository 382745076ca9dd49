// Fixed expressions that carry a number and claim no count: 四个意识, 十四五, 三农.
import lexicon from '../../../seeds/lexicon/counted-names.json';

/** By their first character, the longest first. */
const byFirst = new Map<string, string[]>();
for (const name of lexicon.names) {
  const first = name[0] ?? '';
  const names = byFirst.get(first);
  if (names) names.push(name);
  else byFirst.set(first, [name]);
}

/** Names of two characters begin many other words (三方 of 三方面): they hold only as a whole quoted expression. */
const SHORTEST = 3;

/** Whether a fixed expression begins at `start` (simplified text); `quoted` is the whole quoted expression, if it is one. */
export function isCountedName(text: string, start: number, quoted: string | undefined): boolean {
  const names = byFirst.get(text[start] ?? '');
  if (!names) return false;
  return names.some((name) => (name.length >= SHORTEST && text.startsWith(name, start)) || quoted === name);
}

/** The longest fixed expression that begins at `start` and holds without quotation marks (simplified text). */
export function countedNameAt(text: string, start: number): string | undefined {
  let longest: string | undefined;
  for (const name of byFirst.get(text[start] ?? '') ?? [])
    if (name.length >= Math.max(SHORTEST, longest?.length ?? 0) && text.startsWith(name, start)) longest = name;
  return longest;
}
