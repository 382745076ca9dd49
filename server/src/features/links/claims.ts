// A stated number (四个方面) and what was counted for it, as the check of numbers counts.
import { readClaims } from '../../document/claims';
import { comparePositions, type Range, rangeOn } from '../../text/position';
import { holds, inOrder, type Link, type LinkPlace } from './link';

/** Of an item that several numbers count, the nearest number's. */
export function claimLink({ reading, report, position }: LinkPlace): Link | undefined {
  const { lines } = reading;
  // paragraphs and rows are told by their beginnings alone
  const shown = (item: Range): Range => {
    const line = lines[item.start.line];
    const isPoint = comparePositions(item.start, item.end) === 0;
    return isPoint && line ? rangeOn(item.start.line, { start: line.contentStart, end: line.contentEnd }) : item;
  };
  const counted = readClaims(reading, report)
    .filter(({ evidence }) => evidence !== undefined && evidence.items.length > 0)
    .map(({ line, counted, evidence }) => ({ own: rangeOn(line, counted), items: evidence?.items.map(shown) ?? [] }));
  const distance = ({ own }: { readonly own: Range }): number => Math.abs(own.start.line - position.line);
  const [first] = [
    ...counted.filter(({ own }) => holds(own, position)),
    ...counted
      .filter(({ items }) => items.some((item) => holds(item, position)))
      .sort((a, b) => distance(a) - distance(b)),
  ];
  if (!first) return undefined;
  const { own, items } = first;
  return {
    kind: 'claim',
    name: lines[own.start.line]?.text.slice(own.start.character, own.end.character) ?? '',
    definition: own,
    places: inOrder([own, ...items]),
  };
}
