// Refactorings as code actions. What they do is computed when one is chosen (codeAction/resolve), or asked for by its id by views and
// commands of the client.
import { type CodeAction, CodeActionKind, MessageType } from 'vscode-languageserver/node';
import type { Draft } from '../document/draft';
import { findRefactoring, type Refactoring, refactoringsAt } from '../features/refactor/refactorings';
import { REFACTOR_REQUEST, type RefactorResult } from '../protocol';
import { languageOf } from '../rules/settings';
import type { Range, TextEdit } from '../text/position';
import { toWorkspaceEdit } from './convert';
import { documentUri, invalidParams, isRange, member } from './params';
import type { Session } from './session';

export const REFACTOR_KINDS: Readonly<Record<Refactoring['kind'], string>> = {
  move: `${CodeActionKind.Refactor}.move`,
  rewrite: CodeActionKind.RefactorRewrite,
};

/** Those that apply, without their edits where the client asks for these when one is chosen. */
export async function refactorActions(
  session: Session,
  draft: Draft,
  range: Range,
  isWanted: (kind: string) => boolean,
) {
  const { reading, settings } = await session.read(draft);
  const language = languageOf(settings);
  return refactoringsAt(reading, range).flatMap((one): CodeAction[] => {
    const kind = REFACTOR_KINDS[one.kind];
    if (!isWanted(kind)) return [];
    const action: CodeAction = { title: one.title[language], kind };
    if (session.client.resolvesEdits) {
      return [{ ...action, data: { uri: draft.uri, version: draft.version, refactoring: one.id, range } }];
    }
    const edits = one.edits(reading, range);
    if (!isEdits(edits) || edits.length === 0) return [];
    return [{ ...action, edit: toWorkspaceEdit(draft, edits, session.client.versionedEdits) }];
  });
}

export function registerRefactorings(session: Session): void {
  const { connection, guard, drafts } = session;

  connection.onCodeActionResolve(
    guard.request('codeAction/resolve', async (action: CodeAction): Promise<CodeAction> => {
      const data: unknown = action.data;
      const uri = member(data, 'uri');
      const range = member(data, 'range');
      const draft = typeof uri === 'string' ? drafts.get(uri) : undefined;
      // an action of a text that has changed since does nothing
      if (!draft || !isRange(range) || member(data, 'version') !== draft.version) return action;
      const { reading, settings } = await session.read(draft);
      const edits = chosen(member(data, 'refactoring')).edits(reading, range);
      if (isEdits(edits)) return { ...action, edit: toWorkspaceEdit(draft, edits, session.client.versionedEdits) };
      session.show(MessageType.Info, edits, settings);
      return action;
    }),
  );

  connection.onRequest(
    REFACTOR_REQUEST,
    guard.request(REFACTOR_REQUEST, async (params: unknown): Promise<RefactorResult | null> => {
      const draft = drafts.get(documentUri(params));
      const range = member(params, 'range');
      if (!isRange(range)) throw invalidParams('range is missing');
      const refactoring = chosen(member(params, 'refactoring'));
      if (!draft) return null;
      const { reading, settings } = await session.read(draft);
      const edits = refactoring.edits(reading, range);
      const { version } = draft;
      return isEdits(edits)
        ? { version, edits, problem: null }
        : { version, edits: [], problem: edits[languageOf(settings)] };
    }),
  );
}

function chosen(id: unknown): Refactoring {
  const refactoring = typeof id === 'string' ? findRefactoring(id) : undefined;
  if (!refactoring) throw invalidParams('unknown refactoring');
  return refactoring;
}

function isEdits(result: ReturnType<Refactoring['edits']>): result is readonly TextEdit[] {
  return Array.isArray(result);
}
