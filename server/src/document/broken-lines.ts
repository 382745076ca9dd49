// Sentences cut by a hard line end: pasted pages and wrapped e-mail. Joining two true paragraphs would do harm, so a cut is
// believed only on layout (an indent that fails, an even right edge) or on several signs in the words on both sides.
import { isCommonWord } from './common-words';
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
const ENOUGH = Number((globalThis as any).process?.env.ENOUGH ?? 3);
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
  /(?:[和与及或在对将把被从并而但其该各每以且跟的共近约]|通过|根据|按照|围绕|针对|关于|对于|由于|为了|随着|作为|以及|进一步|持续|不断|积极|全面|切实|着力|大力|扎实|认真|共同|分别|已经|正在|充分|有效|预计|累计|共计|包括|例如|第[一二三四五六七八九十\d]*|\d)$/u;
const MAY_END =
  /(?:目的|可以|予以|难以|得以|所以|有的|似的|是的|总和|饱和|缓和|温和|平和|参与|给予|赋予|授予|涉及|普及|波及|惠及|触及|存在|所在|实在|内在|潜在|面对|应对|相对|核对|针对|大将|健将|从|而且|况且|不对|随从|服从|遵从|火并|合并|兼并|吞并)$/u;
/** A last clause that is but a frame for what follows: 根据《…》, 从…等方面, 在…过程中. */
const FRAME =
  /^(?:(?:根据|按照|依据|依照|对照|针对|围绕|关于|随着|自从|鉴于|为了|由于|经过).*|从.*(?:方面|维度|角度|层面|环节|入手)|在.*(?:[中上下时后]|方面|期间|过程))$/u;
/** Beginnings that no sentence has. */
const GOES_ON =
  /^(?:[，。、；：！？,;!?”’》〉）)」』】%％‰—]|的(?!确)|们|者|化(?![解债工肥学险妆])|性(?![别能质])|了(?!解|然)|着(?![力眼手重])|等(?![待级候]))/u;

function isCut(joint: Joint, layout: Layout, lines: readonly Line[], goesOn: boolean): boolean {
  const { before, after, blanks } = joint;
  if (after.markdownHeading > 0 || after.marker || after.traits.attachment || after.traits.date !== undefined) return false;
  if (layout.indents && isIndented(after)) return false;
  if (blanks === 0 && layout.full.has(joint.line)) return true;
  const tail = before.text.slice(before.contentStart, before.contentEnd);
  if (before.solid < SHORTEST || !(before.solid >= LONG || goesOn || /[，。,]/u.test(tail))) return false;
  return score(joint, layout, lines, goesOn) >= ENOUGH;
}

export function score(joint: Joint, layout: Layout, lines: readonly Line[], goesOn: boolean): number {
  const { before, after, blanks, across } = joint;
  const tail = before.text.slice(before.contentStart, before.contentEnd);
  const head = after.text.slice(after.contentStart, after.contentEnd);
  if (/[，、,（“‘《〈—]$/u.test(tail) || leavesPairOpen(tail, head)) return 9;
  const lastClause = tail.slice(lastIndexOfMark(tail) + 1);
  const firstClause = head.slice(0, firstIndexOfMark(head));
  const last = lastClause.length;
  const first = firstClause.length;
  let points = 0;
  if ((LEAVES_OPEN.test(tail) && !MAY_END.test(tail)) || FRAME.test(tail.slice(tail.search(/[^。；，：！？,;:]*$/u)))) points += 3;
  if (GOES_ON.test(head)) points += 4;
  else if (OPENS.test(head)) points -= 3;
  if (layout.indents && (isIndented(before) || goesOn)) points += 4;
  if (layout.blankLines && blanks === 0) points += 3;
  else if (!layout.blankLines && blanks > 0) points += 1;
  if (across) points += 2;
  if (layout.unmarked) points -= 4;
  if (before.traits.headline && !goesOn) points -= 2;
  if (after.traits.headline) points -= 4;
  else if (!after.endsSentence && after.solid < LONG) points -= 2;
  if (after.endsSentence && after.solid <= 8) points += 3;
  if (last <= 2) points += 3;
  else if (last <= 4) points += 1;
  if (first <= 2) points += 1;
  if (last + first <= 16) points += 1;
  else if (last + first >= 30) points -= 2;
  const middle = tail.slice(-1) + head.slice(0, 1);
  if (isCommonWord(middle)) points += 3;
  else if (points > ENOUGH - 6 && points < ENOUGH) {
    if (isNear(lines, joint, [tail.slice(-2) + head.slice(0, 1), tail.slice(-1) + head.slice(0, 2)])) points += 3;
    else if (isNear(lines, joint, [middle])) points += 1;
  }
  return points;
}

const MARK = /[，。、；：！？…,;:!?]/u;
function firstIndexOfMark(text: string): number {
  const at = text.search(MARK);
  return at < 0 ? text.length : at;
}
function lastIndexOfMark(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (MARK.test(text[at] ?? '')) return at;
  return -1;
}

const OPENERS = '“《（〈「『(';
const CLOSERS = '”》）〉」』)';
/** A quotation or bracket is open at the end, and the next line closes it. */
function leavesPairOpen(tail: string, head: string): boolean {
  const open: string[] = [];
  for (const c of tail) {
    if (OPENERS.includes(c)) open.push(c);
    else if (CLOSERS.includes(c)) open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return false;
  let depth = 0;
  for (const c of head) {
    if (OPENERS.includes(c)) depth++;
    else if (CLOSERS.includes(c) && depth-- === 0) return c === CLOSERS[OPENERS.indexOf(last)];
  }
  return false;
}

function isNear(lines: readonly Line[], { line, next }: Joint, words: readonly string[]): boolean {
  for (const [from, step] of [
    [line, -1],
    [next, 1],
  ] as const) {
    let seen = 0;
    for (let at = from; at >= 0 && at < lines.length && seen < NEIGHBOURHOOD; at += step) {
      const text = lines[at]?.text ?? '';
      if (words.some((word) => text.includes(word))) return true;
      seen += text.length;
    }
  }
  return false;
}
