// Which lines of a report's body are headings: numbered ones, Markdown's, run-in ones (（一）强化…。正文), unnumbered
// subheads between paragraphs, unnumbered leads of parallel paragraphs.
import { afterMarker, contentOf, isBlank, type Line } from './line';
import type { LineKind } from './model';
import type { Piece } from './pieces';

/** A heading as found, before it has a place in the tree. */
export interface Heading {
  readonly line: number;
  /** Second line of a heading on two lines. */
  readonly lastLine: number;
  /** UTF-16 offsets of the heading's words, without marker: the start on `line`, the end on `lastLine`. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly text: string;
  readonly runIn: boolean;
  /** Level by marker or Markdown; undefined: by its place. */
  readonly level: number | undefined;
  readonly attachment: boolean;
}

const LONGEST_STANDING = 50;
const LONGEST_RUN_IN = 45;
const LONGEST_SUBHEAD = 32;
/** Leads: shorter ones are exclamations, longer ones sentences. */
const LEAD = { least: 5, most: 26 } as const;
const NOT_A_LEAD =
  /^(?:要|应|应当|必须|一是|二是|三是|四是|一要|二要|第[一二三四五六七八九十]|首先|其次|再次|最后|目前|当前|同时|此外|其中|因此|所以|但|而|并|比如|例如|据|近年|近日|日前|今年|去年|下一步|截至|经过|通过|为|随着|自|在|从|我|他|她|这|那|该|本|各|全|有|“)|[\d？！：:]|(?:说|表示|介绍|认为|指出|强调|提出|是)|[了着过]$|^.{0,6}[，,](?:.{0,4}[，,])/u;

/** Marks headings in `kinds` (kinds 'outside' from `piece.body` on are the body's text) and returns them in order. */
export function readHeadings(
  lines: readonly Line[],
  kinds: LineKind[],
  piece: Piece,
  broken: ReadonlySet<Line>,
): Heading[] {
  const headings: Heading[] = [];
  const text = (number: number): Line | undefined => (kinds[number] === 'outside' ? lines[number] : undefined);
  for (let number = piece.body; number <= piece.end; number++) {
    const line = lines[number];
    if (!line) continue;
    if (kinds[number] === 'attachment') {
      const name = attachmentName(lines, kinds, number, piece.end);
      headings.push(standing(line, number, lines, { level: 1, attachment: true, rest: name }));
      number = name ?? number;
      continue;
    }
    if (kinds[number] !== 'outside') continue;
    if (line.traits.attachmentNote) {
      number = markNote(lines, kinds, number, piece.end);
      continue;
    }
    const heading =
      line.markdownHeading > 0
        ? markdownHeading(line, number, lines)
        : line.marker
          ? markedHeading(lines, kinds, number, piece.end)
          : undefined;
    if (heading) {
      kinds[number] = heading.runIn ? 'run-in-heading' : 'heading';
      headings.push(heading);
      continue;
    }
    const subhead = line.marker ? undefined : readSubhead(lines, kinds, number, piece, broken);
    if (subhead) {
      kinds[number] = 'heading';
      if (subhead.lastLine > number) kinds[subhead.lastLine] = 'heading-rest';
      headings.push(subhead);
      number = subhead.lastLine;
    }
  }
  addLeads(lines, kinds, piece, headings);
  for (let number = piece.body; number <= piece.end; number++) if (text(number)) kinds[number] = 'paragraph';
  return headings.sort((a, b) => a.line - b.line);
}

/** 附件：1.… and the numbered names under it. Returns the last line. */
function markNote(lines: readonly Line[], kinds: LineKind[], first: number, end: number): number {
  let last = first;
  kinds[first] = 'attachment-note';
  for (
    let number = first + 1;
    number <= end && lines[number]?.marker?.form === 'arabic' && kinds[number] === 'outside';
    number++
  ) {
    kinds[number] = 'attachment-note';
    last = number;
  }
  return last;
}

/** The line that names the attachment whose number stands on this one. */
function attachmentName(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  number: number,
  end: number,
): number | undefined {
  let next = number + 1;
  while (next <= end && kinds[next] === 'blank') next++;
  return kinds[next] === 'attachment' && lines[next]?.traits.attachment === false ? next : undefined;
}

interface StandingOptions {
  readonly level?: number;
  readonly attachment?: boolean;
  /** A second line of the heading. */
  readonly rest?: number | undefined;
}

function standing(line: Line, number: number, lines: readonly Line[], options: StandingOptions = {}): Heading {
  const start = options.attachment ? line.contentStart : afterMarker(line);
  const own = line.text.slice(start, line.contentEnd);
  const rest = options.rest === undefined ? undefined : lines[options.rest];
  return {
    line: number,
    lastLine: rest && options.rest !== undefined ? options.rest : number,
    textStart: start,
    textEnd: (rest ?? line).contentEnd,
    text: rest ? `${own} ${contentOf(rest)}` : own,
    runIn: false,
    level: options.level,
    attachment: options.attachment ?? false,
  };
}

function markdownHeading(line: Line, number: number, lines: readonly Line[]): Heading {
  return standing(line, number, lines, {
    level: line.marker && line.marker.level < 5 ? line.marker.level : Math.max(1, line.markdownHeading - 1),
  });
}

function markedHeading(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  number: number,
  end: number,
): Heading | undefined {
  const line = lines[number];
  const marker = line?.marker;
  if (!line || !marker || marker.form === 'circled') return undefined;
  const { level } = marker;
  const start = afterMarker(line);
  const length = line.contentEnd - start;
  const chapter = level <= 2;
  const mark = line.text[marker.end - 1] ?? '';
  if (marker.form === 'han' && mark !== '、') {
    // 一，…: only where it can be nothing else than a heading
    return length > 0 &&
      length <= 30 &&
      !line.endsSentence &&
      !/[，。；]/u.test(line.text.slice(start, line.contentEnd))
      ? standing(line, number, lines, { level })
      : undefined;
  }
  const sentence = firstSentenceEnd(line.text, start, line.contentEnd);
  if (sentence === undefined) {
    if (length <= LONGEST_STANDING && (chapter || !/[；;，,]$/u.test(contentOf(line))))
      return standing(line, number, lines, { level });
    return chapter ? runIn(line, number, level, clauseEnd(line, start)) : undefined;
  }
  if (sentence >= line.contentEnd) {
    // one sentence and no more: a heading with a mark too many when a paragraph follows, else an item that is its own text
    if (length <= 40 && bodyFollows(lines, kinds, number, end)) return standing(line, number, lines, { level });
    return chapter
      ? runIn(line, number, level, length <= LONGEST_RUN_IN + 1 ? sentence - 1 : clauseEnd(line, start))
      : undefined;
  }
  if (sentence - start <= LONGEST_RUN_IN + 1) return runIn(line, number, level, sentence - 1);
  return chapter ? runIn(line, number, level, clauseEnd(line, start)) : undefined;
}

function runIn(line: Line, number: number, level: number | undefined, sentenceEnd: number): Heading {
  const textStart = line.marker ? afterMarker(line) : line.contentStart;
  // **1.资金不足**：… in Markdown
  const bold = line.text.indexOf('**', textStart);
  const textEnd = bold > textStart && bold < sentenceEnd ? bold : sentenceEnd;
  return {
    line: number,
    lastLine: number,
    textStart,
    textEnd,
    text: line.text.slice(textStart, textEnd),
    runIn: true,
    level,
    attachment: false,
  };
}

/** The next text line is an unnumbered paragraph. */
function bodyFollows(lines: readonly Line[], kinds: readonly LineKind[], number: number, end: number): boolean {
  for (let next = number + 1; next <= end; next++) {
    const line = lines[next];
    if (!line || isBlank(line)) continue;
    if (kinds[next] === 'table-head') return true;
    return kinds[next] === 'outside' && line.marker === undefined && line.markdownHeading === 0 && line.solid >= 12;
  }
  return false;
}

/** Offset behind the first 。！？ outside of quotation marks, book-title marks and brackets; undefined: there is none. */
export function firstSentenceEnd(text: string, from: number, to: number): number | undefined {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const c = text[at] as string;
    if ('“‘《〈（(「『'.includes(c)) depth++;
    else if ('”’》〉）)」』'.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (c === '。' || c === '！' || c === '？')) return at + 1;
    // an opening mark that never closes must not swallow the paragraph
    if (at - from > 120) depth = 0;
  }
  return undefined;
}

function clauseEnd(line: Line, start: number): number {
  const found = /[，：；,:;。]/u.exec(line.text.slice(start, start + LONGEST_RUN_IN));
  return found ? start + found.index : Math.min(line.contentEnd, start + LONGEST_RUN_IN);
}

/** A short line without end mark between paragraphs, or two such lines over a paragraph. */
function readSubhead(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  number: number,
  piece: Piece,
  broken: ReadonlySet<Line>,
): Heading | undefined {
  const isBody = (candidate: Line): boolean => broken.has(candidate) || looksLikeBody(candidate);
  const line = lines[number];
  if (!line || !isSubhead(line) || number === piece.body - 1) return undefined;
  const previous = previousText(lines, kinds, number);
  const before = kinds[previous] === 'title' ? undefined : lines[previous];
  // a subhead stands behind a finished paragraph, under a heading, or first in the body
  if (before && !before.endsSentence && !before.marker && before.solid >= LONGEST_SUBHEAD) return undefined;
  const next = nextText(lines, kinds, number, piece.end);
  const follower = next === undefined ? undefined : lines[next];
  if (next === undefined || !follower) return undefined;
  if (isBody(follower)) return standing(line, number, lines);
  if (next !== number + 1 || !isSubhead(follower) || follower.marker) return undefined;
  const third = nextText(lines, kinds, next, piece.end);
  const body = third === undefined ? undefined : lines[third];
  return body && isBody(body) ? standing(line, number, lines, { rest: next }) : undefined;
}

const isSubhead = (line: Line): boolean =>
  line.traits.headline &&
  line.solid <= LONGEST_SUBHEAD &&
  line.solid >= 3 &&
  line.han >= line.solid / 2 &&
  !line.traits.tocEntry &&
  !/^[（(【>|*•·-]/u.test(contentOf(line));

const looksLikeBody = (line: Line): boolean =>
  line.marker === undefined && (line.endsSentence || line.solid >= 40) && line.solid >= 12;

function previousText(lines: readonly Line[], kinds: readonly LineKind[], number: number): number {
  let at = number - 1;
  while (at >= 0 && lines[at] && (kinds[at] === 'blank' || kinds[at] === 'residue' || kinds[at] === 'caption')) at--;
  return at;
}

function nextText(lines: readonly Line[], kinds: readonly LineKind[], number: number, end: number): number | undefined {
  for (let at = number + 1; at <= end; at++) {
    const kind = kinds[at];
    if (kind === 'blank' || kind === 'residue') continue;
    return kind === 'outside' && lines[at] ? at : undefined;
  }
  return undefined;
}

/**
 * Leads: 高标准建设专业园区。加快… at the head of paragraphs. One alone is a sentence; where the paragraphs between two
 * headings mostly begin so, they are headings.
 */
function addLeads(lines: readonly Line[], kinds: LineKind[], piece: Piece, headings: Heading[]): void {
  let group: number[] = [];
  const standingNumbers = new Set(
    headings.filter((heading) => heading.level === 1 && !heading.attachment).map((heading) => heading.line),
  );
  const close = (): void => {
    const leads = group.filter((number) => leadEnd(lines[number]) !== undefined);
    const first = group.indexOf(leads[0] ?? -1);
    // an introduction may stand before the first lead
    if (leads.length >= 2 && leads.length >= (group.length - Math.min(first, 1)) * 0.7) {
      for (const number of leads) {
        const line = lines[number];
        const end = leadEnd(line);
        if (!line || end === undefined) continue;
        kinds[number] = 'run-in-heading';
        headings.push(runIn(line, number, undefined, end - 1));
      }
    }
    group = [];
  };
  if (standingNumbers.size === 0) return;
  let inSection = false;
  for (let number = piece.body; number <= piece.end; number++) {
    const kind = kinds[number];
    if (kind === 'heading' || kind === 'run-in-heading' || kind === 'attachment') {
      close();
      inSection = standingNumbers.has(number);
    } else if (kind === 'outside' && inSection) group.push(number);
  }
  close();
}

/** Where a paragraph's lead ends (its 。 included); undefined: it has none. Known by line: every reading asks. */
function leadEnd(line: Line | undefined): number | undefined {
  if (!line) return undefined;
  let end = leadEnds.get(line);
  if (end === undefined) {
    end = findLeadEnd(line) ?? NO_LEAD;
    leadEnds.set(line, end);
  }
  return end === NO_LEAD ? undefined : end;
}

const NO_LEAD = -1;
const leadEnds = new WeakMap<Line, number>();

function findLeadEnd(line: Line): number | undefined {
  if (line.marker || line.solid < 40) return undefined;
  const end = firstSentenceEnd(
    line.text,
    line.contentStart,
    Math.min(line.contentEnd, line.contentStart + LEAD.most + 2),
  );
  if (end === undefined || end >= line.contentEnd) return undefined;
  const words = line.text.slice(line.contentStart, end - 1);
  if (words.length < LEAD.least || words.length > LEAD.most || line.text[end - 1] !== '。') return undefined;
  return NOT_A_LEAD.test(words) ? undefined : end;
}
