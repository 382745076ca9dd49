// The outline of an open document in its three shapes: symbols, folding ranges, and the client's section tree.
import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver/node';
import { foldingRanges } from '../features/folding';
import { outlineTree } from '../features/outline-tree';
import { documentSymbols } from '../features/symbols';
import { OUTLINE_REQUEST, type OutlineResult } from '../protocol';
import { languageOf } from '../rules/settings';
import { toFlatSymbols, toFoldingRanges, toNestedSymbols } from './convert';
import { documentUri } from './params';
import type { Session } from './session';

export function registerOutline(session: Session): void {
  const { connection, guard, drafts } = session;
  const draftOf = (params: unknown) => drafts.get(documentUri(params));

  connection.onDocumentSymbol(
    guard.request('textDocument/documentSymbol', async (params): Promise<DocumentSymbol[] | SymbolInformation[]> => {
      const draft = draftOf(params);
      if (!draft) return [];
      const { reading, settings } = await session.read(draft);
      // symbols show no problems: nothing need be checked for them
      const symbols = documentSymbols(outlineTree(reading, [], languageOf(settings)));
      return session.client.nestedSymbols ? toNestedSymbols(symbols) : toFlatSymbols(symbols, draft.uri);
    }),
  );
  connection.onFoldingRanges(
    guard.request('textDocument/foldingRange', async (params): Promise<FoldingRange[]> => {
      const draft = draftOf(params);
      return draft ? toFoldingRanges(foldingRanges((await session.read(draft)).reading)) : [];
    }),
  );
  connection.onRequest(
    OUTLINE_REQUEST,
    guard.request(OUTLINE_REQUEST, async (params): Promise<OutlineResult | null> => {
      const draft = draftOf(params);
      if (!draft) return null;
      const { reading, findings, settings } = await session.check(draft);
      return { version: draft.version, reports: outlineTree(reading, findings, languageOf(settings)) };
    }),
  );
}
