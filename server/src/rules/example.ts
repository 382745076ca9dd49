// A rule's example at a glance: one wrong line, and the same line right.
import type { Rule } from './rule';

interface LinePair {
  readonly bad: string;
  readonly good: string;
}

/** What the rule states; else the one line in which a text that is found differs from one that is not. */
export function exampleOf({ examples }: Rule): LinePair | undefined {
  if (examples.inShort) return examples.inShort;
  for (const bad of examples.bad) {
    for (const good of examples.good) {
      const [wrong, ...more] = linesOnlyIn(bad, good);
      const [right, ...others] = linesOnlyIn(good, bad);
      if (wrong !== undefined && right !== undefined && more.length === 0 && others.length === 0) {
        return { bad: wrong, good: right };
      }
    }
  }
  return undefined;
}

function linesOnlyIn(text: string, other: string): string[] {
  const known = new Set(linesOf(other));
  return linesOf(text).filter((line) => !known.has(line));
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
