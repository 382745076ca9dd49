// What stands around and between reports: blank lines, front matter, code, sites' markers and a web page's chrome.
import { isBlank, isResidue, type Line } from './line';
import type { LineKind } from './model';

const FENCE = /^(?:```|~~~)/u;
const COMMENT_LINE = /^<!--.*-->$/u;
/** Chrome above the text is looked for in so many lines that are not blank. */
const HEAD_LINES = 30;

/** Kinds of the frame; every other line is 'outside' still. */
export function readFrame(lines: readonly Line[]): LineKind[] {
  const kinds: LineKind[] = new Array(lines.length);
  let fence: string | undefined;
  const frontMatterEnd = findFrontMatterEnd(lines);
  lines.forEach((line, number) => {
    const opening = FENCE.exec(line.text.slice(line.start, line.start + 3))?.[0];
    if (number <= frontMatterEnd) kinds[number] = 'front-matter';
    else if (fence !== undefined) {
      kinds[number] = 'code';
      if (opening === fence) fence = undefined;
    } else if (opening !== undefined) {
      kinds[number] = 'code';
      fence = opening;
    } else if (isBlank(line)) kinds[number] = 'blank';
    else if (isResidue(line)) kinds[number] = 'residue';
    else if (COMMENT_LINE.test(line.text.slice(line.start, line.end))) kinds[number] = 'code';
    else kinds[number] = 'outside';
  });
  markChrome(lines, kinds);
  return kinds;
}

/** The line that closes front matter (`---` … `---` at the very start), or -1. */
function findFrontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return -1;
  for (let number = 1; number < Math.min(lines.length, 60); number++) {
    const text = lines[number]?.text.trimEnd();
    if (text === '---' || text === '...') return number;
  }
  return -1;
}

/**
 * Chrome is set aside above the first paragraph (with all that stands over it: navigation has no mark of its own) and below
 * the last one. A line of it in the middle of the text is marked alone.
 */
function markChrome(lines: readonly Line[], kinds: LineKind[]): void {
  let lastHead = -1;
  let seen = 0;
  let firstTail = -1;
  let hasParagraph = false;
  for (const [number, line] of lines.entries()) {
    if (kinds[number] !== 'outside') continue;
    const { traits } = line;
    if (traits.chrome || (traits.breadcrumb && seen < HEAD_LINES && lastHead === number - 1)) {
      kinds[number] = 'chrome';
      if (seen <= HEAD_LINES && firstTail === -1 && !hasParagraph) lastHead = number;
      else if (firstTail === -1) firstTail = number;
    } else {
      seen++;
      if (!isParagraph(line)) continue;
      hasParagraph = true;
      firstTail = -1;
    }
  }
  for (let number = 0; number < lastHead; number++) if (kinds[number] === 'outside') kinds[number] = 'chrome';
  if (firstTail === -1) return;
  for (let number = firstTail; number < lines.length; number++)
    if (kinds[number] === 'outside') kinds[number] = 'chrome';
}

const isParagraph = (line: Line): boolean => line.endsSentence && line.solid >= 12 && !line.traits.chrome;
