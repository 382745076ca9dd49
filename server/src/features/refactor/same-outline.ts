// What a rewriting leaves, read anew: it must have the same headings as before.
import { readLine } from '../../document/line';
import { allSections, type Reading, type Section } from '../../document/model';
import { readReports } from '../../document/reading';
import type { Bilingual } from '../../rules/rule';
import { applyEdits, joinLines, splitLines } from '../../text/lines';
import type { TextEdit } from '../../text/position';

const UNLIKE: Bilingual = {
  zh: '改后标题会读得与原来不同，未作改动。',
  en: 'Headings would be read differently afterwards; nothing was changed.',
};

/** The edits, where they leave the headings of every report as they are, but for the marks at their ends. */
export function ifSameOutline(reading: Reading, edits: readonly TextEdit[]): readonly TextEdit[] | Bilingual {
  const lines = splitLines(applyEdits(joinLines(reading.lines), edits)).map(readLine);
  const after = readReports(lines, { isReport: true });
  return outlineOf(after) === outlineOf(reading) ? edits : UNLIKE;
}

const outlineOf = ({ reports }: Reading): string =>
  reports
    .map(({ title, sections }) =>
      [
        title ?? '',
        ...[...allSections(sections)].map((one) => `${one.level} ${one.marker?.text ?? ''}${wordsOf(one)}`),
      ].join('\n'),
    )
    .join('\n\n');

const wordsOf = ({ text }: Section): string => text.replace(/[。：？！]+$/u, '');
