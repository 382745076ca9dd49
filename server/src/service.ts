// The one door of reading, checking and the editor's features. Pure: hosts hand in text and settings, and get plain data.
import { Draft } from './document/draft';
import type { Reading, ReadingOptions } from './document/model';
import { type Completions, complete } from './features/completion/completion';
import { explain } from './features/completion/explain';
import type { Completion, NamedValue, PinyinReader } from './features/completion/item';
import { type FixAllResult, fixAll } from './features/fix-all';
import { type FixAllEdits, fixAllEdits } from './features/fix-all-edits';
import { formatEdits } from './features/formatting/format';
import type { Refactoring } from './features/refactor/refactorings';
import type { ScriptConverter } from './features/refactor/scripts';
import { Checker, type CheckWork } from './rules/engine';
import type { Finding } from './rules/finding';
import { type CheckSettings, languageOf } from './rules/settings';
import type { Position, Range, TextEdit } from './text/position';

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
  fixAllEdits(draft: Draft, settings: CheckSettings): FixAllEdits;
  /** Edits that put the draft's form in order, spaces and indents too; with a range those of its lines. */
  format(draft: Draft, settings: CheckSettings, range?: Range): readonly TextEdit[];
  /** What a refactoring does at a place, or why it does nothing. */
  refactor(
    draft: Draft,
    settings: CheckSettings,
    refactoring: Refactoring,
    range: Range,
  ): Promise<ReturnType<Refactoring['edits']>>;
  /** What can be completed at a place. */
  complete(draft: Draft, settings: CheckSettings, position: Position, asked: CompletionAsked): Promise<Completions>;
  /** What is to be said of an item that was offered on a line: Markdown; undefined where its words say all. */
  explainCompletion(
    draft: Draft,
    settings: CheckSettings,
    line: number,
    item: Pick<Completion, 'kind' | 'label'>,
  ): string | undefined;
  /** How often rules have run on this draft. */
  work(draft: Draft): Readonly<CheckWork>;
}

export interface CompletionAsked {
  /** The writer asked for it; otherwise the editor did, by itself. */
  readonly invoked: boolean;
  /** Of the values sheets beside the draft. */
  readonly values: readonly NamedValue[];
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
  /** Loads what reads Chinese words in pinyin, when the first draft asks for it. Without it letters are no pinyin. */
  readonly pinyin?: () => Promise<PinyinReader>;
  /** Loads what converts simplified into traditional characters and back, when that is first asked for. */
  readonly scripts?: () => Promise<ScriptConverter>;
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
    format: (draft: Draft, settings: CheckSettings, range?: Range) =>
      formatEdits({ open, close, read, check }, draft, settings, range),
    refactor: async (draft: Draft, settings: CheckSettings, refactoring: Refactoring, range: Range) => {
      const reading = read(draft, settings);
      return refactoring.edits(reading, range, refactoring.converts ? await ports.scripts?.() : undefined);
    },
    complete: async (draft: Draft, settings: CheckSettings, position: Position, { invoked, values }: CompletionAsked) =>
      complete(read(draft, settings), position, {
        profile: settings.profile,
        genre: settings.genre,
        terms: settings.terms,
        values,
        language: languageOf(settings),
        invoked,
        pinyin: invoked && settings.pinyin ? await ports.pinyin?.() : undefined,
      }),
    explainCompletion: (
      draft: Draft,
      settings: CheckSettings,
      line: number,
      item: Pick<Completion, 'kind' | 'label'>,
    ) => {
      const { profile, genre } = settings;
      return explain(item, read(draft, settings), line, { profile, genre, language: languageOf(settings) });
    },
    work: (draft: Draft) => checkerOf(draft).work,
  });
}
