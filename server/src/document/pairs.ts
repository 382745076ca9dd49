// Paired marks of a text: what a line matches by itself, and marks left over that find their partners in other lines of the same
// paragraph, table row or quotation.
import { maskMarkup } from '../text/markup';
import { type LooseMark, type Pairs, readPairs, TITLE } from '../text/pairs';
import { isBlank, type Line, perLine } from './line';
import type { LineKind, Reading } from './model';

export const pairsOf: (line: Line) => Pairs = perLine((line) => readPairs(maskMarkup(line.text)));

export interface LooseInLine extends LooseMark {
  readonly line: number;
}

/** A quotation of several paragraphs, a bracket around some: so many lines it may go on. */
const FARTHEST = 12;
/** What no pair reaches across. */
const WALLS: ReadonlySet<LineKind> = new Set<LineKind>(['title', 'collection-title', 'heading', 'toc-title', 'code']);

/** Marks without a partner in the lines of these kinds, by their places. */
export function looseMarks(reading: Reading, regions: ReadonlySet<LineKind>): readonly LooseInLine[] {
  const all: LooseInLine[] = [];
  for (const [number, line] of reading.lines.entries()) {
    if (!regions.has(reading.kinds[number] ?? 'outside')) continue;
    for (const mark of pairsOf(line).loose) all.push({ ...mark, line: number });
  }
  return withoutReopened(all.length > 1 ? matchAcross(all, reading) : all, reading);
}

/** A quotation opens in each of its paragraphs: the next one begins with the same mark, and is in order. */
function withoutReopened(all: readonly LooseInLine[], { lines }: Reading): readonly LooseInLine[] {
  const kept: LooseInLine[] = [];
  for (let index = all.length - 1; index >= 0; index--) {
    const mark = all[index];
    const line = mark && lines[mark.line];
    if (!line) continue;
    let next = mark.line + 1;
    let after = lines[next];
    while (after && isBlank(after)) after = lines[++next];
    const goesOn =
      mark.opens &&
      mark.kind < TITLE &&
      begins(mark, line) &&
      all[index - 1]?.line !== mark.line &&
      after?.text[after.contentStart] === line.text[mark.at] &&
      kept.at(-1)?.line !== next &&
      kept.at(-1)?.line !== mark.line;
    if (!goesOn) kept.push(mark);
  }
  return kept.reverse();
}

function matchAcross(all: readonly LooseInLine[], reading: Reading): readonly LooseInLine[] {
  const matched = new Set<LooseInLine>();
  const joined = joinedLines(reading);
  const open = new Map<number, LooseInLine[]>();
  for (const mark of all) {
    const before = open.get(mark.kind) ?? [];
    open.set(mark.kind, before);
    if (mark.opens) {
      before.push(mark);
      continue;
    }
    const partner = before.at(-1);
    if (!partner || partner.line === mark.line || !mayBelong(partner, mark, reading, joined)) continue;
    before.pop();
    matched.add(partner).add(mark);
  }
  return all.filter((mark) => !matched.has(mark));
}

/** By line, the first line of the paragraph that hard line ends have cut into several. */
function joinedLines({ brokenLines }: Reading): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { line, next } of brokenLines) first.set(next, first.get(line) ?? line);
  return first;
}

function mayBelong(
  opening: LooseInLine,
  closing: LooseInLine,
  { lines, kinds }: Reading,
  joined: ReadonlyMap<number, number>,
): boolean {
  if ((joined.get(closing.line) ?? closing.line) === (joined.get(opening.line) ?? opening.line)) return true;
  if (closing.line - opening.line > FARTHEST) return false;
  for (let number = opening.line + 1; number <= closing.line; number++) {
    const kind = kinds[number];
    if (kind === undefined || WALLS.has(kind)) return false;
    if (kind === 'table-row' && closing.line > opening.line) return false;
  }
  if (kinds[closing.line] === 'table-cell') return true;
  // whole paragraphs stand between them: one opens where words begin, the other closes where a paragraph ends
  const first = lines[opening.line];
  const last = lines[closing.line];
  if (!first || !last) return false;
  return begins(opening, first) && last.contentEnd - closing.at <= 2 && opening.kind !== TITLE;
}

/** Nothing but what leads to the quotation stands before the mark. */
const begins = ({ at }: LooseInLine, { text, contentStart }: Line): boolean =>
  at <= contentStart + 1 || '：:，,“（'.includes(text[at - 1] ?? '');
