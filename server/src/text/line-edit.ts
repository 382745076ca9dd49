// The smallest edit that makes one line of text another.
import { rangeOn, type TextEdit } from './position';

/** What stands between the first and the last characters that differ; both texts are one line, and differ. */
export function lineEdit(line: number, before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    range: rangeOn(line, { start, end: before.length - tail }),
    newText: after.slice(start, after.length - tail),
  };
}
