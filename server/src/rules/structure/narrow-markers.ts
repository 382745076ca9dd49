// (一) and (1) in a text that is half-width throughout: there the brackets of markers go with the other marks.
import { type Line, perLine } from '../../document/line';
import type { Marker } from '../../document/marker';
import type { Reading, Report } from '../../document/model';
import { isHan } from '../../text/characters';
import { type Member, siblingLists } from './siblings';

/** Half-width commas behind Han characters, less full-width ones. */
const balanceOf = perLine(({ text }: Line) => {
  let balance = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    if (isHan(text.charCodeAt(at - 1))) balance++;
  }
  for (let at = text.indexOf('，'); at >= 0; at = text.indexOf('，', at + 1)) balance--;
  return { balance };
});

/** More half-width commas than full-width ones stand behind Han characters. */
export function isHalfWidth({ startLine, endLine }: Report, { lines }: Reading): boolean {
  let balance = 0;
  for (let number = startLine; number <= endLine; number++) {
    const line = lines[number];
    if (line) balance += balanceOf(line).balance;
  }
  return balance > 0;
}

export const isOnlyNarrow = ({ text }: Marker): boolean => /^\([^\s()（）]+\)$/u.test(text);

/** Headings whose marker is right but for the width of its brackets; none where the text is not half-width. */
export function* narrowMarkers(report: Report, reading: Reading): Generator<Member> {
  if (!isHalfWidth(report, reading)) return;
  for (const { members, strays } of siblingLists(report, reading)) {
    for (const member of members) {
      if (member.section && !strays.has(member) && isOnlyNarrow(member.marker)) yield member;
    }
  }
}
