// 插入目录, 更新目录: offered at the title, in the contents and at headings.
import type { Reading, Report } from '../../document/model';
import type { Bilingual } from '../../rules/rule';
import type { Range } from '../../text/position';
import type { Refactoring } from '../refactor/refactorings';
import { insertContents, updateContents } from './contents';
import { sectionAt } from './moves';

const NONE: Bilingual = { zh: '此处没有可以更新的目录。', en: 'There are no contents to update here.' };
const TOO_LITTLE: Bilingual = {
  zh: '标题太少，或者已有目录。',
  en: 'There are too few headings, or contents already.',
};

const update: Refactoring = {
  id: 'update-contents',
  kind: 'rewrite',
  title: { zh: '更新目录', en: 'Update table of contents' },
  applies: (reading, range) => (updateAt(reading, range) ?? []).length > 0,
  edits: (reading, range) => updateAt(reading, range) ?? NONE,
};

const insert: Refactoring = {
  id: 'insert-contents',
  kind: 'rewrite',
  title: { zh: '插入目录', en: 'Insert table of contents' },
  applies: ({ toc, reports, kinds }, { start }) =>
    toc.length === 0 &&
    reports.length === 1 &&
    kinds[start.line] === 'title' &&
    (reports[0]?.sections.length ?? 0) >= 3,
  edits: (reading) => {
    const [report] = reading.reports;
    return (report && insertContents(reading, report)) ?? TOO_LITTLE;
  },
};

export const CONTENTS: readonly Refactoring[] = [update, insert];

function updateAt(reading: Reading, range: Range): ReturnType<typeof updateContents> {
  if (reading.toc.length === 0) return undefined;
  const kind = reading.kinds[range.start.line];
  const inContents = kind === 'toc-title' || kind === 'toc-entry';
  const reports: readonly (Report | undefined)[] = inContents ? reading.reports : [sectionAt(reading, range)?.report];
  for (const report of reports) {
    const edits = report && updateContents(reading, report);
    if (edits) return edits;
  }
  return undefined;
}
