// Headings without a number: subheads between paragraphs (on one line or two), and leads of parallel paragraphs.
import { firstSentenceEnd, type Heading, runIn, standing } from './heading';
import { contentOf, type Line } from './line';
import type { LineKind } from './model';
import { rolesOfHeading } from './roles';
import type { Piece } from './title-block';

const LONGEST_SUBHEAD = 32;
/** Leads: shorter ones are exclamations, longer ones sentences. */
const LEAD = { least: 5, most: 26 } as const;
const NOT_A_LEAD =
  /^(?:要|应|应当|必须|一是|二是|三是|四是|一要|二要|第[一二三四五六七八九十]|首先|其次|再次|最后|目前|当前|同时|此外|其中|因此|所以|但|而|并|比如|例如|据|近年|近日|日前|今年|去年|下一步|截至|经过|通过|为|随着|自|在|从|我|他|她|这|那|该|本|各|全|有|“)|[\d？！：:]|(?:说|表示|介绍|认为|指出|强调|提出|是)|[了着过]$|^.{0,6}[，,](?:.{0,4}[，,])/u;

/** A short line without end mark between paragraphs, or two such lines over a paragraph. */
export function readSubhead(
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
  // a subhead stands behind a finished paragraph or 现总结如下：, under a heading, or first in the body
  if (before && !before.endsSentence && before.lastMark !== '：' && !before.marker && before.solid >= LONGEST_SUBHEAD)
    return undefined;
  const next = nextText(lines, kinds, number, piece.end);
  const follower = next === undefined ? undefined : lines[next];
  if (next === undefined || !follower) return undefined;
  if (isBody(follower)) return standing(line, number, lines);
  // 市教育局 over 一、…二、…, and 市民政局 over another 一、
  if (
    isFirstChapter(follower) &&
    lines.some((other, at) => at !== next && at >= piece.body && at <= piece.end && isFirstChapter(other))
  )
    return standing(line, number, lines);
  if (next !== number + 1 || !isSubhead(follower) || follower.marker) return undefined;
  // 主要做法 without text, over 存在的问题
  if (saysRole(line) && saysRole(follower)) return standing(line, number, lines);
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

const saysRole = (line: Line): boolean => rolesOfHeading(contentOf(line)).length > 0;

const isFirstChapter = ({ marker }: Line): boolean => marker?.form === 'han' && marker.number === 1;

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
export function addLeads(lines: readonly Line[], kinds: LineKind[], piece: Piece, headings: Heading[]): void {
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
