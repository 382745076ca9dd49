// Whether a gap in the numbers means a missing section rather than a wrong number: the contents list it, a stated count
// includes it, or its marker stands in the middle of a line.
import { formatMarker, type MarkerForm } from '../../document/marker';
import { allSections, type LineKind, type Reading, type Report } from '../../document/model';
import { statedCounts } from '../../document/stated-counts';
import { formatChineseNumeral } from '../../text/numerals';
import { type Range, rangeOn } from '../../text/position';
import type { SiblingList } from './siblings';
import { comparable, entryMarker } from './toc-entries';

export interface Missing {
  /** `hidden`: it is there, at the start of a line, though it was not taken for a heading. */
  readonly id: 'hidden' | 'inline' | 'listed' | 'counted';
  readonly range: Range;
  readonly text: string;
}

/** For one reading; what is known of the whole is looked up once. */
export class MissingHeadings {
  readonly #reading: Reading;
  readonly #counted = new Map<SiblingList, Missing | undefined>();
  #contents: Contents | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Evidence for a heading between member `index` and the one before it, the first missing number being `wanted`. */
  between(list: SiblingList, index: number, wanted: number, report: Report): Missing | undefined {
    const member = list.members[index];
    if (!member || member.marker.number < wanted) return undefined;
    const inline = findInline(list, index, wanted, report, this.#reading);
    if (inline) return inline;
    this.#contents ??= readContents(this.#reading);
    const listed = findListed(list, index, wanted, this.#contents, this.#reading);
    if (listed) return listed;
    if (!this.#counted.has(list)) this.#counted.set(list, findCounted(list, report, this.#reading));
    return this.#counted.get(list);
  }
}

/** What the marker may stand behind in the middle of a line, and how it is written. */
const INLINE: Readonly<Record<MarkerForm, { readonly behind: string; readonly marker: (number: number) => string }>> = {
  han: { behind: '[。！？#\\s]', marker: (number) => `${formatChineseNumeral(number)}[、.．]` },
  'han-paren': { behind: '[。！？#\\s]', marker: (number) => `[（(]${formatChineseNumeral(number)}[）)]` },
  arabic: { behind: '[。！？；：:;#\\s]', marker: (number) => `${number}[.．、](?!\\d)` },
  'arabic-paren': { behind: '[。！？；：:;，#\\s]', marker: (number) => `[（(]${number}[）)]` },
  circled: { behind: '', marker: (number) => formatMarker('circled', number) },
};

const TEXT: ReadonlySet<LineKind> = new Set(['title', 'paragraph', 'continuation', 'heading', 'run-in-heading']);

function findInline(
  { form, parent, members }: SiblingList,
  index: number,
  wanted: number,
  report: Report,
  { lines, kinds }: Reading,
): Missing | undefined {
  const marker = INLINE[form].marker(wanted);
  const pattern = new RegExp(`^${marker}|(?<=${INLINE[form].behind})${marker}`, 'u');
  const previous = members[index - 1];
  const end = members[index]?.line ?? 0;
  for (let number = previous?.line ?? parent?.line ?? report.startLine; number < end; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || !kind || !TEXT.has(kind)) continue;
    const from = line.marker?.end ?? line.contentStart;
    const match = pattern.exec(line.text.slice(from, line.contentEnd));
    if (!match) continue;
    const start = from + match.index;
    const id = start === line.contentStart ? 'hidden' : 'inline';
    return { id, range: rangeOn(number, { start, end: start + match[0].length }), text: match[0] };
  }
  return undefined;
}

interface Contents {
  /** Titles of the entries, ready to be compared. */
  readonly titles: readonly string[];
  /** Indices of entries that no title and no heading answers. */
  readonly unanswered: readonly number[];
}

function readContents({ toc, reports }: Reading): Contents {
  const titles = toc.map((entry) => comparable(entry.title));
  if (titles.length === 0) return { titles, unanswered: [] };
  const present = new Set<string>();
  for (const { title, sections } of reports) {
    if (title !== undefined) present.add(comparable(title));
    for (const section of allSections(sections)) present.add(comparable(section.text));
  }
  return { titles, unanswered: titles.flatMap((title, at) => (present.has(title) ? [] : [at])) };
}

/** An entry of the contents that nothing answers, where the missing heading would stand. */
function findListed(
  { form, members }: SiblingList,
  index: number,
  wanted: number,
  { titles, unanswered }: Contents,
  reading: Reading,
): Missing | undefined {
  const member = members[index];
  if (unanswered.length === 0 || !member?.section) return undefined;
  const here = titles.indexOf(comparable(member.section.text));
  const before = members[index - 1]?.section;
  // before the first member: only the entry directly over it
  const start = here < 0 ? here : before ? titles.lastIndexOf(comparable(before.text), here) : here - 2;
  for (const at of unanswered) {
    const entry = reading.toc[at];
    if (!entry) continue;
    const marker = entryMarker(entry, reading)?.marker;
    const between = at < here && at > start && (start >= 0 || !before);
    const numbered =
      reading.reports.length === 1 &&
      marker?.form === form &&
      marker.number >= wanted &&
      marker.number < member.marker.number;
    if (between || numbered) return { id: 'listed', range: entry.range, text: entry.title };
  }
  return undefined;
}

/** Words that lead to a list stand in so many lines over it. */
const LEAD_LINES = 60;

/** A count in the words that lead to the list, larger than the list. */
function findCounted({ parent, members }: SiblingList, report: Report, { lines, kinds }: Reading): Missing | undefined {
  const first = members[0]?.line ?? 0;
  for (let number = Math.max(parent?.line ?? report.startLine, first - LEAD_LINES); number < first; number++) {
    const line = lines[number];
    if (!line || kinds[number] === 'blank') continue;
    const inTitle = kinds[number] === 'title';
    const claim = statedCounts(line).find(
      ({ count, word }) =>
        count > members.length &&
        (word === undefined ? !inTitle : members.every(({ section }) => section?.text.includes(word))),
    );
    if (claim) return { id: 'counted', range: rangeOn(number, claim), text: claim.text };
  }
  return undefined;
}
