// Which lines of a report's body are headings: numbered ones, Markdown's, run-in ones (（一）强化…。正文), unnumbered
// subheads between paragraphs, unnumbered leads of parallel paragraphs.
import { firstSentenceEnd, type Heading, runIn, standing } from './heading';
import { afterMarker, contentOf, isBlank, type Line } from './line';
import { isSpaced } from './marker';
import type { LineKind } from './model';
import { addLeads, readSubhead } from './subheads';
import type { Piece } from './title-block';

const LONGEST_STANDING = 50;
const LONGEST_RUN_IN = 45;
/** Of a heading that ends like a point. */
const LONGEST_POINT = 16;
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
    if (line.traits.attachmentNote || line.traits.attachmentNamed) {
      number = markNote(lines, kinds, number, piece.end);
      continue;
    }
    const heading =
      line.markdownHeading > 0
        ? markdownHeading(line, number, lines)
        : line.marker
          ? markedHeading(lines, kinds, number, piece)
          : line.traits.part
            ? standing(line, number, lines, { level: 1, part: true })
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
  return markParts(
    headings.sort((a, b) => a.line - b.line),
    lines,
  );
}

/** 市教育局 over 一、…二、…, and 市民政局 over another 一、: names over chapters that begin anew hold them. */
function markParts(headings: readonly Heading[], lines: readonly Line[]): Heading[] {
  const opensCount = ({ line }: Heading): boolean => {
    const marker = lines[line]?.marker;
    return marker?.form === 'han' && marker.number === 1;
  };
  const attachment = headings.findIndex((heading) => heading.attachment);
  const own = attachment < 0 ? headings : headings.slice(0, attachment);
  if (own.filter(opensCount).length < 2) return headings.slice();
  return headings.map((heading, index) => {
    const next = own[index + 1];
    const isName = heading.level === undefined && !heading.runIn && !PREFACE.test(heading.text);
    return isName && next && opensCount(next) ? { ...heading, level: 1, part: true } : heading;
  });
}

const PREFACE = /^(?:前\s*言|引\s*言|导\s*语|序\s*言|编者按|摘\s*要)$/u;

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

function markdownHeading(line: Line, number: number, lines: readonly Line[]): Heading {
  return standing(line, number, lines, {
    level: line.marker && line.marker.level < 5 ? line.marker.level : Math.max(1, line.markdownHeading - 1),
  });
}

function markedHeading(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  number: number,
  piece: Piece,
): Heading | undefined {
  const line = lines[number];
  const marker = line?.marker;
  if (!line || !marker || marker.form === 'circled' || isNested(lines, number)) return undefined;
  const { level } = marker;
  if (isSpaced(marker))
    return countsOn(lines, kinds, number, piece) ? standing(line, number, lines, { level }) : undefined;
  const start = afterMarker(line);
  const length = line.contentEnd - start;
  const chapter = level <= 2;
  const mark = line.text[marker.end - 1] ?? '';
  if (marker.form === 'han' && mark !== '、') {
    // 一，…: only where it can be nothing else than a heading
    return length > 0 &&
      length <= 30 &&
      !line.endsSentence &&
      !/。|；|，.*，/u.test(line.text.slice(start, line.contentEnd))
      ? standing(line, number, lines, { level })
      : undefined;
  }
  const sentence = firstSentenceEnd(line.text, start, line.contentEnd);
  if (sentence === undefined) {
    const isPoint = !chapter && /[；;，,]$/u.test(contentOf(line));
    if (length <= LONGEST_STANDING && (!isPoint || isOverText(lines, kinds, number, piece.end)))
      return standing(line, number, lines, { level });
    return chapter ? runIn(line, number, level, clauseEnd(line, start)) : undefined;
  }
  if (sentence >= line.contentEnd || /^[。；，、！？.\s]+$/u.test(line.text.slice(sentence, line.contentEnd))) {
    // one sentence and no more: a heading with a mark too many when a paragraph follows, else an item that is its own text
    if (length <= 40 && bodyFollows(lines, kinds, number, piece.end) && !followsItem(lines, kinds, number))
      return standing(line, number, lines, { level });
    return chapter
      ? runIn(line, number, level, length <= LONGEST_RUN_IN + 1 ? sentence - 1 : clauseEnd(line, start))
      : undefined;
  }
  if (sentence - start <= LONGEST_RUN_IN + 1) return runIn(line, number, level, sentence - 1);
  return chapter ? runIn(line, number, level, clauseEnd(line, start)) : undefined;
}

/** `一 主要做法`, and `二 存在的问题` or 二、 below it: nothing else begins so many lines, one number after the other. */
function countsOn(lines: readonly Line[], kinds: readonly LineKind[], number: number, { body, end }: Piece): boolean {
  const own = lines[number]?.marker?.number ?? 0;
  const beside = (step: 1 | -1): number | undefined => {
    for (let at = number + step; at >= body && at <= end && kinds[at] !== 'attachment'; at += step) {
      const marker = lines[at]?.marker;
      if (marker?.form === 'han' && COUNTED.has(kinds[at])) return marker.number;
    }
    return undefined;
  };
  const before = beside(-1);
  const after = beside(1);
  if (before !== (own === 1 ? undefined : own - 1)) return false;
  return after === undefined ? before !== undefined : after === own + 1;
}

const COUNTED: ReadonlySet<LineKind | undefined> = new Set<LineKind>(['outside', 'heading', 'run-in-heading']);

/** 1.机构设施老化； over a paragraph, and no point of a list. */
function isOverText(lines: readonly Line[], kinds: readonly LineKind[], number: number, end: number): boolean {
  const line = lines[number];
  if (!line || line.solid > LONGEST_POINT || !/[；;]$/u.test(contentOf(line))) return false;
  const body = lines[number + 1];
  const text = body && contentOf(body);
  if (!text || !body.endsSentence || /^(?:其中|即|主要|具体)/u.test(text)) return false;
  return bodyFollows(lines, kinds, number, end) && !followsItem(lines, kinds, number);
}

/** A list within a list of Markdown: indented under an item. */
function isNested(lines: readonly Line[], number: number): boolean {
  const line = lines[number];
  if (line?.marker?.form !== 'arabic' || !/^ {2}|^\t/u.test(line.text) || line.text[line.marker.end] !== ' ')
    return false;
  for (let above = number - 1; above >= 0; above--) {
    const other = lines[above];
    if (!other || isBlank(other)) continue;
    if (other.start < line.start) return other.marker?.form === 'arabic' || other.contentStart > other.start;
  }
  return false;
}

/** The line before is the item before this one, one sentence and no more: 1.加强领导。 2.健全机制。 */
function followsItem(lines: readonly Line[], kinds: readonly LineKind[], number: number): boolean {
  let previous = number - 1;
  while (previous >= 0 && kinds[previous] === 'blank') previous--;
  const line = lines[previous];
  const marker = lines[number]?.marker;
  if (!line?.marker || line.marker.form !== marker?.form || line.marker.number !== marker.number - 1) return false;
  if (kinds[previous] === 'outside') return true;
  if (kinds[previous] !== 'run-in-heading') return false;
  return (firstSentenceEnd(line.text, afterMarker(line), line.contentEnd) ?? 0) >= line.contentEnd;
}

/** The next text line is an unnumbered paragraph, or a heading of a lower level. */
function bodyFollows(lines: readonly Line[], kinds: readonly LineKind[], number: number, end: number): boolean {
  for (let next = number + 1; next <= end; next++) {
    const line = lines[next];
    if (!line || isBlank(line)) continue;
    if (kinds[next] === 'table-head') return true;
    if (kinds[next] !== 'outside') return false;
    if (line.marker) return line.marker.level > (lines[number]?.marker?.level ?? 0);
    return line.markdownHeading === 0 && line.solid >= 12;
  }
  return false;
}

function clauseEnd(line: Line, start: number): number {
  const found = /[，：；,:;。]/u.exec(line.text.slice(start, start + LONGEST_RUN_IN));
  return found ? start + found.index : Math.min(line.contentEnd, start + LONGEST_RUN_IN);
}
