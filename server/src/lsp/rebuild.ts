// 改提纲: the outline of a report as text, and what an edited one makes of the report. The server holds nothing between the two.
import type { Report } from '../document/model';
import { editOutline } from '../features/rebuild/edit-outline';
import { refusal } from '../features/rebuild/moves';
import { writeOutline } from '../features/rebuild/outline-text';
import { OUTLINE_TEXT_REQUEST, type OutlineTextResult, REBUILD_REQUEST, type RebuildResult } from '../protocol';
import type { Bilingual } from '../rules/rule';
import { languageOf } from '../rules/settings';
import { documentUri, invalidParams, isPosition, member } from './params';
import type { Session } from './session';

const CHANGED: Bilingual = {
  zh: '打开提纲以后，正文的标题又有改动。请重新打开提纲再改。',
  en: 'The headings have changed since the outline was opened. Please open the outline again.',
};

export function registerRebuild(session: Session): void {
  const { connection, guard, drafts } = session;

  connection.onRequest(
    OUTLINE_TEXT_REQUEST,
    guard.request(OUTLINE_TEXT_REQUEST, async (params: unknown): Promise<OutlineTextResult | null> => {
      const draft = drafts.get(documentUri(params));
      const position = member(params, 'position');
      if (!isPosition(position)) throw invalidParams('position is missing');
      if (!draft) return null;
      const { reports } = (await session.read(draft)).reading;
      const index = reportAt(reports, position.line);
      const report = reports[index];
      if (!report) return null;
      return { version: draft.version, report: index, title: report.title ?? null, outline: writeOutline(report) };
    }),
  );

  connection.onRequest(
    REBUILD_REQUEST,
    guard.request(REBUILD_REQUEST, async (params: unknown): Promise<RebuildResult | null> => {
      const draft = drafts.get(documentUri(params));
      const [index, was, outline] = ['report', 'was', 'outline'].map((name) => member(params, name));
      if (typeof index !== 'number' || typeof was !== 'string' || typeof outline !== 'string')
        throw invalidParams('report, was or outline is missing');
      if (!draft) return null;
      const { reading, settings } = await session.read(draft);
      const language = languageOf(settings);
      const { version } = draft;
      const refuse = (problem: Bilingual): RebuildResult => ({
        version,
        changes: [],
        edits: [],
        cut: [],
        followUps: [],
        problem: problem[language],
      });
      const report = reading.reports[index];
      if (!report || writeOutline(report) !== was) return refuse(CHANGED);
      const edited = editOutline(reading, report, outline);
      if ('refused' in edited) return refuse(refusal(edited.refused));
      return {
        version,
        changes: edited.changes.map(({ kind, words }) => ({ kind, words: words[language] })),
        edits: edited.edits,
        cut: edited.cut,
        followUps: edited.followUps.map(({ title, ...rest }) => ({ ...rest, words: title[language] })),
        problem: null,
      };
    }),
  );
}

/** The report that a line is in, else the nearest one above it, else the first. */
function reportAt(reports: readonly Report[], line: number): number {
  const after = reports.findIndex(({ startLine }) => startLine > line);
  return after < 0 ? reports.length - 1 : Math.max(0, after - 1);
}
