// What points to a heading: entries of the contents, 见第三部分（二）, 附件2, and the note that lists the attachments.
import { contentOf, type Line } from '../../document/line';
import type { LineKind, Reading, Report, Section } from '../../document/model';
import { compareContents } from '../../rules/structure/compare-contents';
import { type PlacedReference, placedReferences, sectionMeant } from '../../rules/structure/references';
import { parseChineseNumeral } from '../../text/numerals';
import { type Position, type Range, rangeOn } from '../../text/position';
import { entryOf } from '../rebuild/attachments';
import { wordNumber } from '../rebuild/style';
import { holds, inOrder, type Link } from './link';

interface Pointer {
  readonly from: Range;
  readonly heading: Range;
}

/** A heading that nothing points to has no link. */
export function headingLink(reading: Reading, position: Position): Link | undefined {
  const pointers = pointersIn(reading);
  const here = pointers.find(({ from, heading }) => holds(from, position) || holds(heading, position));
  if (!here) return undefined;
  const { heading } = here;
  const same = pointers.filter(
    (one) => one.heading.start.line === heading.start.line && one.heading.start.character === heading.start.character,
  );
  const line = reading.lines[heading.start.line];
  return {
    kind: 'heading',
    name: line?.text.slice(heading.start.character, line.contentEnd) ?? '',
    definition: heading,
    places: inOrder([heading, ...same.map(({ from }) => from)]),
  };
}

const kept = new WeakMap<Reading, readonly Pointer[]>();

/** Of all reports: the contents of a compilation stand outside of them. */
function pointersIn(reading: Reading): readonly Pointer[] {
  let pointers = kept.get(reading);
  if (!pointers) {
    const entries = reading.toc.length > 0 ? compareContents(reading).pairs : [];
    pointers = [
      ...entries.map(({ entry, target }) => ({ from: entry.range, heading: target.range })),
      ...reading.reports.flatMap((report) => [...references(reading, report), ...attachments(reading, report)]),
    ];
    kept.set(reading, pointers);
  }
  return pointers;
}

function references(reading: Reading, report: Report): Pointer[] {
  return placedReferences(reading, report).flatMap((reference) => {
    const section = sectionMeant(report, reference) ?? partMeant(report, reference);
    return section ? [{ from: rangeOn(reference.line, reference.span), heading: section.heading }] : [];
  });
}

/** Where headings say 第三部分 themselves. */
function partMeant({ sections }: Report, { part, section }: PlacedReference): Section | undefined {
  if (!part || section) return undefined;
  return only(sections.filter(({ text }) => /^第/u.test(text) && wordNumber(text)?.number === part.number));
}

const MENTION = /附[件錄录表][ \t\u3000]*(?:([0-9０-９]{1,2})|([一二三四五六七八九十]{1,3}))?/gu;
const MENTIONS: ReadonlySet<LineKind> = new Set<LineKind>([
  'paragraph',
  'run-in-heading',
  'continuation',
  'table-row',
  'table-cell',
]);

function attachments({ lines, kinds }: Reading, report: Report): Pointer[] {
  const all = report.sections.filter(({ attachment }) => attachment);
  if (all.length === 0) return [];
  /** Without a number: the only one. */
  const meant = (number: number | undefined): Section | undefined =>
    only(number === undefined ? all : all.filter(({ text }) => wordNumber(text)?.number === number));
  const pointers: Pointer[] = [];
  const point = (line: number, start: number, end: number, section: Section | undefined): void => {
    if (section) pointers.push({ from: rangeOn(line, { start, end }), heading: section.heading });
  };
  for (let number = report.startLine; number <= report.endLine; number++) {
    const line = lines[number];
    const kind = kinds[number];
    if (!line || !kind) continue;
    if (kind === 'attachment-note') {
      const entry = noteEntry(line);
      if (entry) point(number, entry.start, entry.end, meant(entry.number));
    } else if (MENTIONS.has(kind)) {
      for (const { index, 0: words, 1: digits, 2: numeral } of line.text.matchAll(MENTION)) {
        const end = index + words.trimEnd().length;
        const named = digits === undefined ? numeral && parseChineseNumeral(numeral) : Number(digits.normalize('NFKC'));
        // by itself it is a word like any other
        if (named !== undefined && named !== '') point(number, index, end, meant(named));
        else if (line.text[index - 1] === '见') point(number, index, end, meant(undefined));
      }
    }
  }
  return pointers;
}

/** 附件：1.任务清单, 2.责任分工表 on a line below, 附件：任务清单. */
function noteEntry(line: Line): { start: number; end: number; number: number | undefined } | undefined {
  const entry = entryOf(line);
  if (entry) return { ...entry.name, number: entry.number };
  const label = /^附[件錄录表]?[ \t\u3000]*[：:][ \t\u3000]*/u.exec(contentOf(line));
  return label ? { start: line.contentStart + label[0].length, end: line.contentEnd, number: undefined } : undefined;
}

const only = ([first, ...others]: readonly Section[]): Section | undefined => (others.length === 0 ? first : undefined);
