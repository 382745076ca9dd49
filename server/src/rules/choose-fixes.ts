// Which of several fixes are applied together: those that do not overlap.
import { comparePositions, type Range, rangesOverlap, type TextEdit } from '../text/position';
import { firstIndex } from '../text/search';
import type { Finding, Fix } from './finding';

interface ChosenFixes {
  /** In document order. */
  readonly edits: readonly TextEdit[];
  readonly applied: number;
  readonly dropped: number;
}

const isSafe = ({ safe }: Fix): boolean => safe;

/** The preferred fixes that are `wanted` (the safe ones) and do not overlap: of two that do, the one of the earlier finding. */
export function chooseFixes(findings: readonly Finding[], wanted = isSafe): ChosenFixes {
  const taken: Taken = new Map();
  const edits: TextEdit[] = [];
  let applied = 0;
  let dropped = 0;
  for (const { fixes } of findings) {
    const fix = fixes[0];
    if (!fix || !wanted(fix) || fix.edits.length === 0) continue;
    if (take(fix, taken)) {
      edits.push(...fix.edits);
      applied++;
    } else dropped++;
  }
  // at one place what is put in stands before what is replaced
  edits.sort((a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end));
  return { edits, applied, dropped };
}

/** By line, the ranges that fixes have taken there, sorted; they do not overlap. */
type Taken = Map<number, Range[]>;

/** Marks the places of a fix as taken; false, and nothing marked, where one of them is taken already. */
function take({ edits }: Fix, taken: Taken): boolean {
  const marked: (readonly [Range[], Range])[] = [];
  for (const { range } of edits) {
    for (let line = range.start.line; line <= range.end.line; line++) {
      const ranges = taken.get(line) ?? [];
      taken.set(line, ranges);
      if (isTaken(ranges, range)) {
        for (const [own, one] of marked) own.splice(own.indexOf(one, placeIn(own, one)), 1);
        return false;
      }
      ranges.splice(placeIn(ranges, range), 0, range);
      marked.push([ranges, range]);
    }
  }
  return true;
}

/** Of ranges that do not overlap each other, only the neighbours can overlap another one. */
function isTaken(ranges: readonly Range[], range: Range): boolean {
  const from = Math.max(0, placeIn(ranges, range) - 1);
  for (let index = from; index < ranges.length; index++) {
    const other = ranges[index];
    if (!other || comparePositions(other.start, range.end) > 0) return false;
    if (rangesOverlap(other, range)) return true;
  }
  return false;
}

/** Where the range belongs among the sorted ones: before the first that does not begin before it. */
const placeIn = (ranges: readonly Range[], { start }: Range): number =>
  firstIndex(ranges, (other) => comparePositions(other.start, start) >= 0);
