// The one door of reading, checking and the editor's features. Pure: hosts hand in text and settings, and get plain data.
import { Draft } from './document/draft';
import type { Reading, ReadingOptions } from './document/model';
import { type FixAllResult, fixAll } from './features/fix-all';
import { fixAllEdits } from './features/fix-all-edits';
import { Checker, type CheckWork } from './rules/engine';
import type { Finding } from './rules/finding';
import type { CheckSettings } from './rules/settings';
import type { TextEdit } from './text/position';

export interface ReportService {
  /** A draft to be edited; `close` lets go of what is kept for it. */
  open(uri: string, languageId: string, version: number, text: string): Draft;
  close(draft: Draft): void;
  read(draft: Draft, settings: Pick<CheckSettings, 'genre' | 'served'>): Reading;
  /** Findings in document order; empty where the text is no Chinese report. */
  check(draft: Draft, settings: CheckSettings): Finding[];
  /** The draft's text with all that has one clear answer mended; the draft itself stays as it is. */
  fixAll(draft: Draft, settings: CheckSettings): FixAllResult;
  /** The same as edits of the draft. */
  fixAllEdits(draft: Draft, settings: CheckSettings): readonly TextEdit[];
  /** How often rules have run on this draft. */
  work(draft: Draft): Readonly<CheckWork>;
}

/** Whether the writer has said that this is a report, by setting, language id or file name. */
function readingOptions(draft: Draft, { genre, served }: Pick<CheckSettings, 'genre' | 'served'>): ReadingOptions {
  if (served === 'never') return { isReport: false };
  const said =
    served === 'always' || genre !== undefined || draft.languageId === 'wengao' || draft.uri.endsWith('.wengao');
  return said ? { genre, isReport: true } : {};
}

export interface ServicePorts {
  /** Told when a rule throws: the other rules go on. Without it the error goes to the caller, as tests want it. */
  readonly log?: (message: string) => void;
}

export function createReportService(ports: ServicePorts = {}): ReportService {
  const checkers = new WeakMap<Draft, Checker>();
  const checkerOf = (draft: Draft): Checker => {
    let checker = checkers.get(draft);
    if (!checker) {
      checker = new Checker(ports.log);
      checkers.set(draft, checker);
    }
    return checker;
  };
  const read: ReportService['read'] = (draft, settings) => draft.reading(readingOptions(draft, settings));
  const open: ReportService['open'] = (uri, languageId, version, text) => new Draft(uri, languageId, version, text);
  const close: ReportService['close'] = (draft) => void checkers.delete(draft);
  const check: ReportService['check'] = (draft, settings) => checkerOf(draft).check(read(draft, settings), settings);
  return Object.freeze({
    open,
    close,
    read,
    check,
    fixAll: (draft: Draft, settings: CheckSettings) => fixAll({ open, close, check }, draft, settings),
    fixAllEdits: (draft: Draft, settings: CheckSettings) => fixAllEdits({ open, close, check }, draft, settings),
    work: (draft: Draft) => checkerOf(draft).work,
  });
}
