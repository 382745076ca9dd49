// A refactoring carried out at ‸, through the same doors as the server.
import type { Reading } from '../../server/src/document/model';
import { findRefactoring, refactoringsAt } from '../../server/src/features/refactor/refactorings';
import { DEFAULT_SETTINGS } from '../../server/src/rules/settings';
import { createReportService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/lines';
import type { Range } from '../../server/src/text/position';
import { readMarks } from './markers';

interface Place {
  readonly text: string;
  readonly reading: Reading;
  readonly range: Range;
}

function placeIn(marked: string): Place {
  const { text, ranges, cursor } = readMarks(marked);
  const range = ranges[0] ?? (cursor && { start: cursor, end: cursor });
  if (!range) throw new Error('no place marked');
  const service = createReportService();
  return { text, range, reading: service.read(service.open('draft:1', 'wengao', 1, text), DEFAULT_SETTINGS) };
}

/** The titles of what is offered there. */
export function offered(marked: string, language: 'zh' | 'en' = 'zh'): string[] {
  const { reading, range } = placeIn(marked);
  return refactoringsAt(reading, range).map(({ title }) => title[language]);
}

/** The text afterwards, or why there is none. */
export function refactor(marked: string, id: string): string {
  const { text, reading, range } = placeIn(marked);
  const refactoring = findRefactoring(id);
  if (!refactoring) throw new Error(`no refactoring ${id}`);
  const edits = refactoring.edits(reading, range);
  return 'zh' in edits ? edits.zh : applyEdits(text, edits);
}
