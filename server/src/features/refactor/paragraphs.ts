// 拆分段落 at the sentence that the cursor is in, 合并段落 with the next one.
import { firstSentenceEnd } from '../../document/heading';
import type { LineKind, Reading } from '../../document/model';
import type { Bilingual } from '../../rules/rule';
import { isSpace } from '../../text/characters';
import { comparePositions, type Range, rangeOn, type TextEdit } from '../../text/position';
import { isPlain, joined, paragraphBelow, paragraphBreak, seam } from './paragraph-break';
import type { Refactoring } from './refactorings';
import { ifSameOutline } from './same-outline';

const PARAGRAPHS: ReadonlySet<LineKind> = new Set<LineKind>(['paragraph', 'continuation', 'run-in-heading']);
const ONE_SENTENCE: Bilingual = { zh: '此处没有可以拆分的段落。', en: 'There is no paragraph here to be divided.' };
const LAST: Bilingual = { zh: '下面没有可以合并的段落。', en: 'There is no paragraph below to be joined.' };

function divide(reading: Reading, { start: cursor, end }: Range): TextEdit | undefined {
  const line = reading.lines[cursor.line];
  const kind = reading.kinds[cursor.line] ?? 'outside';
  if (!line || comparePositions(cursor, end) !== 0 || !PARAGRAPHS.has(kind)) return undefined;
  if (kind !== 'run-in-heading' && !isPlain(line)) return undefined;
  const isSpaceAt = (at: number): boolean => isSpace(line.text.charCodeAt(at));
  let at: number | undefined;
  let from = line.contentStart;
  // what a heading runs into is not divided from it here
  let first = kind === 'run-in-heading' ? 2 : 1;
  for (;;) {
    const sentence = firstSentenceEnd(line.text, from, line.contentEnd);
    if (sentence === undefined) break;
    from = sentence;
    while (isSpaceAt(from)) from++;
    // with the cursor on its words the heading is meant, which has rewritings enough
    if (first === 2 && cursor.character < from) return undefined;
    if (from >= line.contentEnd || (at !== undefined && from > cursor.character)) break;
    if (--first <= 0) at = from;
  }
  if (at === undefined) return undefined;
  let start = at;
  while (isSpaceAt(start - 1)) start--;
  return { range: rangeOn(cursor.line, { start, end: at }), newText: paragraphBreak(reading, cursor.line) };
}

function join(reading: Reading, { start: { line: number } }: Range): TextEdit | undefined {
  const line = reading.lines[number];
  const below = paragraphBelow(reading, number);
  if (!line || below === undefined || !PARAGRAPHS.has(reading.kinds[number] ?? 'outside')) return undefined;
  const between = seam(line, reading.lines[below]);
  return joined(reading, { line: number, character: line.end }, below, between);
}

function refactoring(id: string, title: Bilingual, none: Bilingual, rewrite: typeof divide): Refactoring {
  return {
    id,
    kind: 'rewrite',
    title,
    quiet: true,
    applies: (reading, range) => rewrite(reading, range) !== undefined,
    edits: (reading, range) => {
      const edit = rewrite(reading, range);
      return edit ? ifSameOutline(reading, [edit]) : none;
    },
  };
}

export const PARAGRAPH: readonly Refactoring[] = [
  refactoring('divide-paragraph', { zh: '拆分段落', en: 'Divide paragraph here' }, ONE_SENTENCE, divide),
  refactoring('join-paragraphs', { zh: '与下段合并', en: 'Join with next paragraph' }, LAST, join),
];
