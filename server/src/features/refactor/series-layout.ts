// 一是…二是…三是… in one paragraph, or each item in a paragraph of its own. A lead that ends with a colon stands over the items.
import { isBlank } from '../../document/line';
import type { LineKind, Reading } from '../../document/model';
import { readSeries, type Series } from '../../document/series';
import type { SeriesItem } from '../../document/series-entries';
import type { SeriesFamily } from '../../document/series-marks';
import type { Bilingual } from '../../rules/rule';
import { isSpace } from '../../text/characters';
import { type Range, rangeOn, type TextEdit } from '../../text/position';
import { isPlain, joined, paragraphBreak, seam } from './paragraph-break';
import type { Refactoring } from './refactorings';
import { ifSameOutline } from './same-outline';

const NOT_HERE: Bilingual = { zh: '此处没有可以这样排的列举。', en: 'There is no series here to be set so.' };
/** Words; signs and figures at a line's start would be read as headings. */
const FAMILIES: ReadonlySet<SeriesFamily> = new Set<SeriesFamily>(['shi', 'yao', 'di', 'words', 'qi']);
const COLONS = '：:';
const ENDS = '。；！？…：;:';
const PARAGRAPHS: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'run-in-heading']);

/** Series with an item in the line of the cursor, the outermost first. */
function seriesAt(reading: Reading, { start: { line } }: Range): readonly Series[] {
  const report = reading.reports.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  if (!report) return [];
  return readSeries(reading, report).filter(
    ({ items }) =>
      items.length > 1 && items.some((item) => item.line === line) && items.every(({ family }) => FAMILIES.has(family)),
  );
}

function apart(reading: Reading, range: Range): TextEdit[] {
  const { line: number } = range.start;
  const line = reading.lines[number];
  if (!line || !PARAGRAPHS.has(reading.kinds[number] ?? 'outside')) return [];
  for (const { items } of seriesAt(reading, range)) {
    if (items.some((item) => item.line !== number)) continue;
    // before each item, where a sentence or its like ends; before the first one only where it is announced
    const before = items.map((item) => lastBefore(line.text, item.start));
    const cuts = items.filter((_, index) => index > 0 || COLONS.includes(before[0] ?? '\0'));
    if (!cuts.every((item) => ENDS.includes(before[items.indexOf(item)] ?? '\0'))) continue;
    const newText = paragraphBreak(reading, number);
    return cuts.map(({ start: end }) => {
      let start = end;
      while (isSpace(line.text.charCodeAt(start - 1))) start--;
      return { range: rangeOn(number, { start, end }), newText };
    });
  }
  return [];
}

function lastBefore(text: string, at: number): string {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  return text[before] ?? '';
}

function together(reading: Reading, range: Range): TextEdit[] {
  for (const { items } of seriesAt(reading, range)) {
    const [first] = items;
    if (!first || !items.slice(1).every(({ opener }) => opener)) continue;
    const lead = first.opener ? leadOver(reading, first) : undefined;
    const lines = [...(lead === undefined ? [] : [lead]), ...items.map(({ line }) => line)];
    const seams = lines.slice(1).map((below, index) => seamAt(reading, lines[index] ?? below, below));
    if (seams.every((edit) => edit !== undefined)) return seams;
  }
  return [];
}

/** The paragraph right over the first item, where it announces it. */
function leadOver({ lines, kinds }: Reading, first: SeriesItem): number | undefined {
  let above = first.line - 1;
  while (kinds[above] === 'blank') above--;
  const line = lines[above];
  const leads = line && PARAGRAPHS.has(kinds[above] ?? 'outside') && COLONS.includes(line.text[line.end - 1] ?? '\0');
  return leads ? above : undefined;
}

/** Two paragraphs that follow one another become one. */
function seamAt(reading: Reading, above: number, below: number): TextEdit | undefined {
  const { lines, kinds } = reading;
  const [before, behind] = [lines[above], lines[below]];
  if (!before || !behind || below <= above || kinds[below] !== 'paragraph' || !isPlain(behind)) return undefined;
  for (let number = above + 1; number < below; number++) {
    const line = lines[number];
    if (line && !isBlank(line)) return undefined;
  }
  return joined(reading, { line: above, character: before.end }, below, seam(before, behind));
}

function refactoring(id: string, title: Bilingual, rewrite: typeof apart): Refactoring {
  return {
    id,
    kind: 'rewrite',
    title,
    quiet: true,
    applies: (reading, range) => rewrite(reading, range).length > 0,
    edits: (reading, range) => {
      const edits = rewrite(reading, range);
      return edits.length > 0 ? ifSameOutline(reading, edits) : NOT_HERE;
    },
  };
}

export const SERIES_LAYOUT: readonly Refactoring[] = [
  refactoring('series-apart', { zh: '列举各项分段', en: 'One paragraph for each item' }, apart),
  refactoring('series-together', { zh: '列举各项并为一段', en: 'All items in one paragraph' }, together),
];
