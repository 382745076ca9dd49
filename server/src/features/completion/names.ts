// Names of documents behind 《: those that this draft names, the nearest and most named first, and those of the archive.
import { perLine } from '../../document/line';
import { quotedSpans } from '../../document/quotations';
import { EVIDENCE } from './evidence';
import { type Completion, type CompletionRequest, type Place, typedRange } from './item';

const namesIn = perLine((line) =>
  quotedSpans(line).flatMap(({ start, end, kind }) => {
    const closed = kind === 'title' && line.text[start] === '《' && line.text[end - 1] === '》';
    return closed && end - start > 3 ? [{ name: line.text.slice(start + 1, end - 1), end }] : [];
  }),
);

/** What is written of a name is not longer. */
const LONGEST_TYPED = 40;

interface Named {
  count: number;
  distance: number;
  pieces: number;
}

/** Undefined: the place is within no name. */
export function nameItems(place: Place, { profile, language }: CompletionRequest): Completion[] | undefined {
  const typed = /《([^《》。；]*)$/u.exec(place.before.slice(-LONGEST_TYPED))?.[1];
  if (typed === undefined) return undefined;
  const names = new Map<string, Named>();
  const at = (name: string): Named => {
    const known = names.get(name) ?? { count: 0, distance: Number.POSITIVE_INFINITY, pieces: 0 };
    names.set(name, known);
    return known;
  };
  place.reading.lines.forEach((line, number) => {
    for (const { name, end } of namesIn(line)) {
      // the one that is being written
      if (number === place.line && end > place.character && line.text.lastIndexOf('《', end - 1) < place.character)
        continue;
      const known = at(name);
      known.count++;
      known.distance = Math.min(known.distance, Math.abs(number - place.line));
    }
  });
  if (place.reading.script === 'simplified') {
    for (const { full, short, pieces } of profile?.abbreviations ?? [])
      for (const name of [full, short]) if (/^《[^《》]{2,60}》$/u.test(name)) at(name.slice(1, -1)).pieces = pieces;
    for (const { text, pieces } of profile?.terms ?? [])
      if (/^《[^《》]{2,60}》$/u.test(text)) at(text.slice(1, -1)).pieces = pieces;
  }
  // the name goes on here; a mark right behind was set by the editor that closes pairs
  if (/^[^《》。；，]{1,60}》/u.test(place.after)) return [];
  const { start, end } = typedRange(place, typed.length);
  const closed = place.after.startsWith('》') ? 1 : 0;
  const range = { start, end: { line: end.line, character: end.character + closed } };
  return (
    [...names]
      .filter(([name]) => name.startsWith(typed) && name.length > typed.length)
      // one document of an archive says little where nothing is typed yet
      .filter(([, { count, pieces }]) => count > 0 || pieces > 1 || typed !== '')
      .sort(([a, one], [b, other]) => rank(other) - rank(one) || (a < b ? -1 : 1))
      .map(([name, { count, pieces }]) => ({
        kind: 'name',
        label: `《${name}》`,
        range,
        newText: `${name}》`,
        filterText: name,
        evidence: (count > 0 ? EVIDENCE.here(count) : EVIDENCE.archive(pieces))[language],
      }))
  );
}

const rank = ({ count, distance, pieces }: Named): number =>
  count > 0 ? 1000 + Math.min(count, 40) * 10 - Math.min(distance, 400) : Math.min(pieces, 500);
