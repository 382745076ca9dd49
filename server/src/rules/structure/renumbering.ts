// Edits that give a list of headings new numbers, and what refers to them: 见第三部分, and the entries of the contents.
import { renumberMarker } from '../../document/marker';
import type { Reading, Report } from '../../document/model';
import { formatChineseNumeral } from '../../text/numerals';
import { rangeOn, type TextEdit } from '../../text/position';
import { type PlacedReference, placedReferences } from './references';
import { markerRange, type SiblingList } from './siblings';
import { entryFinder } from './toc-entries';

/** For one reading; what its fixes share is looked up once. */
export class Renumbering {
  readonly #reading: Reading;
  readonly #references = new Map<Report, readonly PlacedReference[]>();
  #entryOf: ReturnType<typeof entryFinder> | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** New numbers for the members from `index` on, the first of them `first`. */
  edits(list: SiblingList, index: number, first: number, report: Report): TextEdit[] {
    const edits: TextEdit[] = [];
    const bearers = new Map<number, number>();
    for (const { marker } of list.members) bearers.set(marker.number, (bearers.get(marker.number) ?? 0) + 1);
    const numbers = new Map<number, number>();
    for (const [offset, member] of list.members.slice(index).entries()) {
      const { marker, section } = member;
      const newText = renumberMarker(marker, first + offset);
      if (newText === marker.text) continue;
      edits.push({ range: markerRange(member), newText });
      // a number that two headings bear names neither
      if (bearers.get(marker.number) !== 1) continue;
      numbers.set(marker.number, first + offset);
      this.#entryOf ??= entryFinder(this.#reading);
      const entry = section && this.#entryOf(section.text, marker.number);
      if (entry) edits.push({ range: entry.range, newText: renumberMarker(entry.marker, first + offset) });
    }
    return edits.concat(this.#follow(list, numbers, report));
  }

  #follow({ parent, level }: SiblingList, numbers: ReadonlyMap<number, number>, report: Report): TextEdit[] {
    // of 一、 those of the report itself, of （二） those of a part that its number names
    const part = parent?.marker?.number;
    if (numbers.size === 0 || (level === 1 ? parent !== undefined : level !== 2)) return [];
    const named = report.sections.filter(({ marker }) => marker?.form === 'han' && marker.number === part).length === 1;
    if (level === 2 && !named) return [];
    const edits: TextEdit[] = [];
    for (const { line, part: ofPart, section } of this.#referencesIn(report)) {
      const inPart = parent !== undefined && line >= parent.line && line <= parent.endLine;
      const ours = level === 1 || (ofPart ? ofPart.number === part : inPart);
      const numeral = level === 1 ? ofPart : section;
      const number = ours && numeral ? numbers.get(numeral.number) : undefined;
      if (numeral && number !== undefined) {
        edits.push({ range: rangeOn(line, numeral.span), newText: formatChineseNumeral(number) });
      }
    }
    return edits;
  }

  #referencesIn(report: Report): readonly PlacedReference[] {
    const known = this.#references.get(report);
    if (known) return known;
    const found = placedReferences(this.#reading, report);
    this.#references.set(report, found);
    return found;
  }
}
