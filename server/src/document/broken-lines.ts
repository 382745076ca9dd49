// Sentences cut by a hard line end: pasted pages and wrapped e-mail. Joining two true paragraphs would do harm, so a cut is
// believed only on layout (an indent that fails, an even right edge) or on several signs in the words on both sides.
import { CLAUSE_MARKS, CLOSERS, isSpace, SENTENCE_END } from '../text/characters';
import type { Line } from './line';
import type { BrokenLine } from './model';

/** Two text lines that follow one another. */
interface Joint {
  readonly line: number;
  readonly next: number;
  readonly before: Line;
  readonly after: Line;
  readonly blanks: number;
  readonly across: boolean;
}

/** How this text sets its paragraphs apart. */
interface Layout {
  readonly indents: boolean;
  readonly blankLines: boolean;
  /** Long lines mostly end without a mark: that a line does so says nothing here. */
  readonly unmarked: boolean;
  /** Lines that reach the even right edge of wrapped text. */
  readonly full: ReadonlySet<number>;
}

const MOST_BLANKS = 4;
/** A shorter line without end mark is a heading, an item, a name. */
const SHORTEST = 20;
const LONG = 40;
const ENOUGH = 3;
/** So much text around a joint is searched for the words that it may have cut. */
const NEIGHBOURHOOD = 8_000;

/** `isText`: lines that are neither blank nor title, contents, table, caption, code nor chrome; headings may be among them. */
export function findBrokenLines(lines: readonly Line[], isText: (number: number) => boolean): BrokenLine[] {
  const joints = readJoints(lines, isText);
  const layout = readLayout(joints);
  const found: BrokenLine[] = [];
  let last = -1;
  for (const joint of joints) {
    if (isOpen(joint.before) && isCut(joint, layout, lines, last === joint.line)) {
      found.push({ line: joint.line, next: joint.next, across: joint.across });
      last = joint.next;
    }
  }
  return found;
}

function readJoints(lines: readonly Line[], isText: (number: number) => boolean): Joint[] {
  const joints: Joint[] = [];
  let line = -1;
  let before: Line | undefined;
  let blanks = 0;
  let across = false;
  for (const [number, after] of lines.entries()) {
    if (isText(number)) {
      if (before && blanks <= MOST_BLANKS) joints.push({ line, next: number, before, after, blanks, across });
      line = number;
      before = after;
      blanks = 0;
      across = false;
    } else if (after.start === after.end) blanks++;
    else if (after.traits.caption && before) across = true;
    else before = undefined;
  }
  return joints;
}

/** No mark at its end, and no heading or item that never has one. */
function isOpen(line: Line): boolean {
  if (line.markdownHeading > 0 || line.endsSentence || line.contentStart >= line.contentEnd) return false;
  return !'；：;:.|'.includes(line.lastMark);
}

function readLayout(joints: readonly Joint[]): Layout {
  let paragraphs = 0;
  let indented = 0;
  let apart = 0;
  let long = 0;
  let open = 0;
  for (const { before, after, blanks } of joints) {
    if (before.solid >= LONG) {
      long++;
      if (isOpen(before)) open++;
    }
    if (!before.endsSentence || before.solid < SHORTEST || after.solid < SHORTEST) continue;
    paragraphs++;
    if (isIndented(after)) indented++;
    if (blanks > 0) apart++;
  }
  return {
    indents: paragraphs >= 2 && indented >= paragraphs * 0.7,
    blankLines: paragraphs >= 2 && apart >= paragraphs * 0.8,
    unmarked: open >= 3 && open > long * 0.5,
    full: readFullLines(joints),
  };
}

const isIndented = (line: Line): boolean => line.start >= 2 || (line.start === 1 && line.text[0] !== ' ');

/**
 * Runs of lines, no blank line between them, whose right edge is even but where paragraphs end: text wrapped by a mail program
 * or copied from a page. Parallel slogans of one length have no full stop among them.
 */
function readFullLines(joints: readonly Joint[]): Set<number> {
  const full = new Set<number>();
  let run: { number: number; line: Line }[] = [];
  const close = (): void => {
    const widths = run.map(({ line }) => columns(line));
    const edge = Math.max(...widths);
    const reaching = run.filter((_, index) => (widths[index] ?? 0) >= edge - 3);
    const open = reaching.filter(({ line }) => isOpen(line));
    if (
      edge >= 30 &&
      edge <= 120 &&
      open.length >= 3 &&
      reaching.length >= run.length / 2 &&
      run.some(({ line }) => line.text.includes('。'))
    )
      for (const { number } of open) full.add(number);
    run = [];
  };
  for (const { line, next, before, after, blanks } of joints) {
    if (run.at(-1)?.number !== line || blanks > 0) {
      if (run.length > 0) close();
      run = [{ number: line, line: before }];
    }
    if (blanks === 0) run.push({ number: next, line: after });
  }
  if (run.length > 0) close();
  return full;
}

/** Width on a screen that gives Han and full-width characters two columns. */
function columns(line: Line): number {
  let width = 0;
  for (let at = 0; at < line.end; at++)
    width += line.text.charCodeAt(at) < 0x2e80 && !'“”‘’…—'.includes(line.text[at] ?? '') ? 1 : 2;
  return width;
}

/** Words that open a paragraph, and hardly ever go on with a sentence. */
const OPENS =
  /^(?:下一步|近年来|近日|日前|今年|去年|目前|当前|截至|截止|同时|此外|另外|其中|因此|为此|据|比如|例如|总之|综上|首先|其次|再次|最后|一方面|另一方面|[一二三四五六七八九十]+[是要、]|第[一二三四五六七八九十]+|其[一二三四五]|为(?:了|进一步|深入|切实|认真|全面|确保|回应|加快|推动)|围绕|聚焦|着眼|针对|紧扣|结合|坚持|随着|自\d|从“|在.{1,12}[，,方]|\d{1,4}[年月]|\d{1,3}[.．、)）]|全[市省县区国]|我[市省县区国]|本[市省县区]|各[级地部]|[“《（(*>•·-]|要|加强|强化|深化|优化|推进|推动|完善|健全|建立|落实|突出|注重|积极|大力|着力|持续|不断|深入|扎实|认真|加快|抓好|抓实|做好|开展|组织|建议|希望|通过|实施|充分|进一步|切实|全面)/u;
/** Words that a sentence cannot end with. */
const LEAVES_OPEN =
  /(?:[和与及或在对将把被从并而但其该各每以且跟的]|通过|根据|按照|围绕|针对|关于|对于|由于|为了|随着|作为|以及|进一步|持续|不断|积极|全面|切实|着力|大力|扎实|认真|共同|分别|已经|正在|充分|有效|第[一二三四五六七八九十\d]*|\d)$/u;
const MAY_END =
  /(?:目的|可以|予以|难以|得以|所以|有的|似的|是的|总和|饱和|缓和|温和|平和|参与|给予|赋予|授予|涉及|普及|波及|惠及|触及|存在|所在|实在|内在|潜在|面对|应对|相对|核对|针对|大将|健将|从|而且|况且|不对|随从|服从|遵从|火并|合并|兼并|吞并)$/u;
/** Beginnings that no sentence has. */
const GOES_ON =
  /^(?:[，。、；：！？,;!?”’》〉）)」』】%％‰]|的(?!确)|们|者|化(?![解债工肥学险妆])|性(?![别能质])|了(?!解|然)|着(?![力眼手重])|等(?![待级候]))/u;

function isCut(
  { before, after, blanks, line }: Joint,
  layout: Layout,
  lines: readonly Line[],
  goesOn: boolean,
): boolean {
  if (after.markdownHeading > 0 || after.marker || after.traits.attachment || after.traits.date !== undefined)
    return false;
  const head = after.text.slice(after.contentStart, after.contentEnd);
  if (isBullet(after)) return false;
  if (layout.indents && isIndented(after)) return false;
  if (layout.full.has(line) && blanks === 0) return !(layout.blankLines && OPENS_LIST.test(head));
  const tail = before.text.slice(before.contentStart, before.contentEnd);
  if (before.solid < SHORTEST || !(before.solid >= LONG || goesOn || /[，。,]/u.test(tail))) return false;
  return score() >= ENOUGH;

  function score(): number {
    return 0;
  }
}
