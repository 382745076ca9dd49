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
  /** Not by the light bulb that follows the cursor. */
  isAsked: boolean,
): Promise<CodeAction[]> {
  const { reading, settings } = await session.read(draft);
  const language = languageOf(settings);
  const { version } = draft;
  const actions: CodeAction[] = [];
  for (const one of refactoringsAt(reading, range)) {
    const kind = REFACTOR_KINDS[one.kind];
    if (!isWanted(kind) || (one.quiet && !isAsked)) continue;
    const action: CodeAction = { title: one.title[language], kind };
    if (session.client.resolvesEdits) {
      actions.push({ ...action, data: { uri: draft.uri, version, refactoring: one.id, range } });
      continue;
    }
    const edits = await session.ports.service.refactor(draft, settings, one, range);
    // while a converter was loaded the writer may have gone on
    if (!isEdits(edits) || edits.length === 0 || draft.version !== version) continue;
    actions.push({ ...action, edit: toWorkspaceEdit(draft, edits, session.client.versionedEdits) });
  }
  return actions;
}

export function registerRefactorings(session: Session): void {
  const { connection, guard, drafts, ports } = session;

  connection.onCodeActionResolve(
    guard.request('codeAction/resolve', async (action: CodeAction): Promise<CodeAction> => {
      const data: unknown = action.data;
      const uri = member(data, 'uri');
      const range = member(data, 'range');
      const draft = typeof uri === 'string' ? drafts.get(uri) : undefined;
      // an action of a text that has changed since does nothing
      if (!draft || !isRange(range) || member(data, 'version') !== draft.version) return action;
      const { settings } = await session.read(draft);
      const edits = await ports.service.refactor(draft, settings, chosen(member(data, 'refactoring')), range);
      if (member(data, 'version') !== draft.version) return action;
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
      const { settings } = await session.read(draft);
      const { version } = draft;
      const edits = await ports.service.refactor(draft, settings, refactoring, range);
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
