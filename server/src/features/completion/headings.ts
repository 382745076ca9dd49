// Headings that may come next: the next number of each open level in its own form, with the sections that such reports usually have
// and this one lacks, and the frame that its siblings share.
import { afterMarker, type Line } from '../../document/line';
import {
  formatMarker,
  MARKER_LEVEL,
  type Marker,
  type MarkerForm,
  readMarker,
  renumberMarker,
} from '../../document/marker';
import { allSections, type Report, type Section } from '../../document/model';
import { rolesSaid, topSections } from '../../document/top-sections';
import { type Expectation, expectedOf } from '../../profile/expect';
import { SectionPresence } from '../../rules/structure/section-presence';
import { isSpace } from '../../text/characters';
import { fold } from '../../text/fold';
import { EVIDENCE } from './evidence';
import { type FramePart, frameOf, frameText, HOLE } from './frame';
import { type Completion, type CompletionRequest, literal, type Place, typedRange } from './item';

/** What stands before the words of a new heading, and the siblings that it joins. */
interface Opening {
  readonly prefix: string;
  readonly siblings: readonly Section[];
  readonly runIn: boolean;
  /** One of the report's own top-level sections. */
  readonly top: boolean;
}

interface Typed {
  readonly text: string;
  readonly hashes: number;
  readonly marker: Marker | undefined;
  /** Behind hashes and marker. */
  readonly words: string;
}

/** Longer words, or words with such marks, begin a paragraph. */
const LONGEST_TYPED = 16;
const PROSE = /[。；，：！？,;!?“”]/u;
/** Of the section that comes next so many usual headings are shown. */
const MOST_WORDINGS = 3;
/** By the level above. */
const LADDER: readonly (MarkerForm | undefined)[] = ['han', 'han-paren', 'arabic', 'arabic-paren'];

export function headingItems(place: Place, request: CompletionRequest): Completion[] {
  const { reading, structure, after, line } = place;
  if (after.trim() !== '') return [];
  const typed = readTyped(place);
  if (typed.words.length > LONGEST_TYPED || PROSE.test(typed.words)) return [];
  const report = place.report ?? { sections: [], startLine: line };
  // under a heading its paragraph begins
  if (!request.invoked && structure === 'line-start' && !followsText(place)) return [];
  const items: Completion[] = [];
  const openings = openingsAt(place, typed, report);
  for (const opening of openings) {
    const write = writer(place, typed, opening);
    const words = request.language;
    const frame = frameOf(opening.siblings.map(({ text }) => text));
    // the words of guides are simplified: in a traditional text they would be a fault
    if (opening.top && place.report && reading.script !== 'traditional')
      for (const { wording, evidence } of usualHeadings(place, place.report, typed, opening, request))
        items.push(...write([wording], evidence));
    if (frame) items.push(...write(frame, EVIDENCE.frame[words](Math.min(4, opening.siblings.length))));
    const bare = opening.top || opening.siblings.length > 0 ? EVIDENCE.number : EVIDENCE.below;
    if (opening.prefix !== '') items.push(...write([], bare[words]));
  }
  return items;
}

function readTyped({ before }: Place): Typed {
  let at = 0;
  while (at < before.length && isSpace(before.charCodeAt(at))) at++;
  const text = before.slice(at);
  const hashes = /^#{1,6}/u.exec(text)?.[0].length ?? 0;
  let from = at + hashes;
  while (from < before.length && isSpace(before.charCodeAt(from))) from++;
  const marker = readMarker(before, from);
  return { text, hashes, marker, words: before.slice(marker?.end ?? from).trimStart() };
}

function followsText({ reading, line }: Place): boolean {
  let above = line - 1;
  while (above >= 0 && reading.kinds[above] === 'blank') above--;
  const kind = reading.kinds[above];
  return kind === 'paragraph' || kind === 'run-in-heading' || kind === 'continuation' || kind === 'table-cell';
}

/** The levels that a heading here may have, the innermost first; of what was typed only those that fit. */
function openingsAt(place: Place, typed: Typed, report: Pick<Report, 'sections'>): Opening[] {
  const { reading, line } = place;
  const openings: Opening[] = [];
  const tops = new Set(topSections(report));
  let list = report.sections;
  let innermost: Section | undefined;
  while (list.length > 0) {
    const before = list.filter((section) => section.line < line);
    const last = before.at(-1);
    if (!last) break;
    const like = reading.lines[last.line];
    if (!last.attachment && like) {
      const siblings = before.filter(({ marker }) => marker?.form === last.marker?.form);
      openings.unshift({ prefix: prefixLike(like, last), siblings, runIn: last.runIn, top: tops.has(last) });
    }
    innermost = last;
    list = last.children;
  }
  if (openings.length === 0) openings.push(firstOpening(place, report));
  const child = innermost && firstChild(place, innermost, report);
  if (child) openings.push(child);
  if (typed.marker) {
    const { form } = typed.marker;
    const fitting = openings.filter(({ siblings: [one] }) => one?.marker?.form === form);
    if (fitting.length > 0) return fitting;
    const hashes = typed.hashes > 0 ? `${'#'.repeat(typed.hashes)} ` : '';
    const top = MARKER_LEVEL[form] === 1 || report.sections.length === 0;
    return [{ prefix: hashes + formatMarker(form, 1), siblings: [], runIn: false, top }];
  }
  if (typed.hashes > 0) {
    const hashes = '#'.repeat(typed.hashes);
    const fitting = openings.filter(({ prefix }) => /^#*/u.exec(prefix)?.[0] === hashes);
    return fitting.length > 0
      ? fitting
      : [{ prefix: `${hashes} `, siblings: [], runIn: false, top: typed.hashes === 2 }];
  }
  return openings;
}

/** The first heading within a section: as elsewhere in the report, else one rung down the ladder. */
function firstChild({ reading }: Place, section: Section, report: Pick<Report, 'sections'>): Opening | undefined {
  const line = reading.lines[section.line];
  if (!section.marker || !line || section.runIn) return undefined;
  const { level } = section.marker;
  const cousins = [...allSections(report.sections)].find(
    (one) => one.marker?.level === level && one.children[0]?.marker,
  );
  const form = cousins?.children[0]?.marker?.form ?? LADDER[level];
  if (!form) return undefined;
  const hashes = line.markdownHeading > 0 ? `${'#'.repeat(line.markdownHeading + 1)} ` : '';
  return { prefix: hashes + formatMarker(form, 1), siblings: [], runIn: false, top: false };
}

/** Before the first heading: as the later ones are written, else 一、; in Markdown `##`. */
function firstOpening({ reading, report: own }: Place, report: Pick<Report, 'sections'>): Opening {
  const [next] = topSections(report);
  const like = next && reading.lines[next.line];
  const title = reading.lines[own?.titleLines[0] ?? -1];
  const prefix = next && like ? prefixLike(like, next, 1) : title?.markdownHeading ? '## ' : formatMarker('han', 1);
  return { prefix, siblings: [], runIn: false, top: true };
}

/** Markdown's hashes, the marker with the next number, and the gap behind it, as this heading has them. */
function prefixLike(line: Line, { marker }: Section, number = (marker?.number ?? 0) + 1): string {
  const hashes = line.markdownHeading > 0 ? `${'#'.repeat(line.markdownHeading)} ` : '';
  if (!marker) return hashes;
  return hashes + renumberMarker(marker, number) + line.text.slice(marker.end, afterMarker(line));
}

type Write = (words: readonly FramePart[], evidence: string) => Completion[];

function writer(place: Place, typed: Typed, { prefix, siblings, runIn }: Opening): Write {
  const range = typedRange(place, typed.text.length);
  const like = place.reading.lines[siblings.at(-1)?.line ?? -1];
  // the paragraphs' indent, where the line has none yet
  const indent = like && place.before === typed.text ? like.text.slice(0, like.start) : '';
  return (parts, evidence) => {
    const words = frameText(parts);
    const label = prefix + words;
    // （ and 二 begin a marker
    const begun = !typed.marker && typed.hashes === 0 && label.startsWith(typed.text);
    if (label === typed.text || !(begun || words.startsWith(typed.words))) return [];
    const end = runIn && words !== '' ? '。' : '';
    const rest = words.slice(typed.words.length);
    const filterText = begun ? label : typed.text + rest;
    const holes = parts.some((part) => typeof part !== 'string');
    let stop = 0;
    const snippet = parts.map((part) =>
      typeof part === 'string' ? literal(part) : `\${${++stop}:${'×'.repeat(part.hole) || HOLE}}`,
    );
    return [
      {
        kind: 'heading',
        label,
        range,
        newText: indent + label + end,
        ...(holes && { snippet: literal(indent + prefix) + snippet.join('') + literal(end) }),
        filterText,
        evidence,
      },
    ];
  };
}

interface Usual {
  readonly wording: string;
  readonly evidence: string;
}

/** Sections that such reports have and this one lacks: those that come next by their usual order, then earlier ones. */
function usualHeadings(
  { reading, line }: Place,
  report: Report,
  typed: Typed,
  { prefix }: Opening,
  { profile, language }: CompletionRequest,
): Usual[] {
  if (!profile || report.sections.some(({ attachment, line: start }) => attachment && start < line)) return [];
  // what is being written says nothing of what is there
  const others = { ...report, sections: report.sections.filter((section) => section.line !== line) };
  const expected = expectedOf(profile, others);
  const presence = new SectionPresence(others, reading, expected.sections);
  const before = presence.sections.filter((section) => section.line < line);
  const reached = Math.max(
    Number.NEGATIVE_INFINITY,
    ...expected.sections.filter((one) => before.some((section) => isSection(section, one))).map(({ place }) => place),
  );
  const missing = expected.sections
    .filter((one) => one.role !== 'closing' && !presence.has(one))
    .map((one) => ({ one, rank: rankOf(one, one.place >= reached) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank);
  const kind = EVIDENCE.kind(report.genre, expected.subType)[language];
  const known = new Set(others.sections.map(({ text }) => text));
  const usual = missing.map(({ one }): Usual[] => {
    const evidence = EVIDENCE.section(one, kind)[language];
    return one.wordings
      .filter((wording) => (wording.startsWith(typed.words) || prefix.startsWith(typed.text)) && !known.has(wording))
      .map((wording) => ({ wording, evidence }));
  });
  const [next = []] = usual;
  // one for each section first: a writer chooses the section, and its wording only then
  return [...usual.flatMap(([first]) => first ?? []), ...next.slice(1, MOST_WORDINGS)];
}

function isSection(section: Section, { role, learned }: Expectation): boolean {
  return learned ? fold(section.text).includes(role) : rolesSaid(section).some((one) => one === role);
}

function rankOf({ need, corpus }: Expectation, ahead: boolean): number {
  const asked = need !== 'optional';
  const met = (corpus?.pieces ?? 0) > 0;
  if (ahead) return asked ? 0 : met ? 1 : 2;
  return asked ? 3 : 4;
}
