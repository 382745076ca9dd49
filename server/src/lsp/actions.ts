// Code actions. What they offer is computed from the draft as it is now, never from an earlier answer.
import { type CodeAction, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver/node';
import type { Draft } from '../document/draft';
import { codeActions, findingsAt } from '../features/code-actions';
import { FIX_ALL_REQUEST, type FixAllAnswer } from '../protocol';
import type { Finding } from '../rules/finding';
import { languageOf } from '../rules/settings';
import { comparePositions } from '../text/position';
import { FIX_ALL_KIND, toCodeAction, toWorkspaceEdit } from './convert';
import { documentUri, invalidParams, isRange, member } from './params';
import { refactorActions } from './refactorings';
import type { Session } from './session';

export function registerActions(session: Session): void {
  const { connection, guard, drafts, ports } = session;
  connection.onCodeAction(
    guard.request('textDocument/codeAction', async (params: unknown): Promise<CodeAction[]> => {
      const draft = drafts.get(documentUri(params));
      const range = member(params, 'range');
      if (!isRange(range)) throw invalidParams('range is missing');
      const context = member(params, 'context');
      const quickFixes = isWanted(CodeActionKind.QuickFix, context);
      const fixAll = isWanted(FIX_ALL_KIND, context) && !isUnasked(context);
      if (!draft) return [];
      const refactorings = await refactorActions(
        session,
        draft,
        range,
        (kind) => isWanted(kind, context),
        !isUnasked(context),
      );
      if (!quickFixes && !fixAll) return refactorings;

      const { settings, findings } = await session.check(draft);
      const actions: CodeAction[] = [];
      if (quickFixes) {
        const named = new Set(findingsNamed(findings, context));
        const at = new Set(findingsAt(findings, range));
        const wanted = findings.filter((finding) => at.has(finding) || named.has(finding));
        for (const action of codeActions(wanted, findings, languageOf(settings))) {
          actions.push(toCodeAction(action, draft, ports.pages, session.client.versionedEdits));
        }
      }
      if (fixAll) actions.push(...(await fixAllAction(draft)));
      return [...actions, ...refactorings];
    }),
  );

  connection.onRequest(
    FIX_ALL_REQUEST,
    guard.request(FIX_ALL_REQUEST, async (params: unknown): Promise<FixAllAnswer | null> => {
      const draft = drafts.get(documentUri(params));
      if (!draft) return null;
      const { settings } = await session.check(draft);
      return { version: draft.version, ...ports.service.fixAllEdits(draft, settings) };
    }),
  );

  async function fixAllAction(draft: Draft): Promise<CodeAction[]> {
    const { settings, findings } = await session.check(draft);
    if (!findings.some((finding) => finding.fixes[0]?.safe)) return [];
    const { edits } = ports.service.fixAllEdits(draft, settings);
    if (edits.length === 0) return [];
    const title = languageOf(settings) === 'zh' ? '全部改正（只改答案唯一的）' : 'Mend all that has one clear answer';
    return [{ title, kind: FIX_ALL_KIND, edit: toWorkspaceEdit(draft, edits, session.client.versionedEdits) }];
  }
}

/** Kinds nest: a client that asks for `source` wants `source.fixAll.wengao` too. A client that names none wants all. */
function isWanted(kind: string, context: unknown): boolean {
  const only = member(context, 'only');
  return !Array.isArray(only) || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

/** The light bulb asks at every move of the cursor and shows no source actions: mending the whole text for it is waste. */
function isUnasked(context: unknown): boolean {
  return member(context, 'triggerKind') === CodeActionTriggerKind.Automatic && !Array.isArray(member(context, 'only'));
}

/** The findings that the client's diagnostics stand for: some ask for all those of a line, wherever the cursor is in it. */
function findingsNamed(findings: readonly Finding[], context: unknown): Finding[] {
  const named = member(context, 'diagnostics');
  if (!Array.isArray(named)) return [];
  return findings.filter(({ code, range }) =>
    named.some((diagnostic: unknown) => {
      const place = member(diagnostic, 'range');
      if (member(diagnostic, 'code') !== code || !isRange(place)) return false;
      return comparePositions(place.start, range.start) === 0 && comparePositions(place.end, range.end) === 0;
    }),
  );
}
