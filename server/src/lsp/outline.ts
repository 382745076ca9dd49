// The outline of an open document in its three shapes: symbols, folding ranges, and the client's section tree.
import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver/node';
import { documentSymbols } from '../features/symbols';
import { OUTLINE_REQUEST, type OutlineResult } from '../protocol';
import { toFlatSymbols, toFoldingRanges, toNestedSymbols } from './convert';
import { documentUri } from './guard';
import type { Session } from './session';

export function registerOutline(session: Session): void {
  const { connection, guard, drafts, ports } = session;
  const { service } = ports;
  const draftOf = (params: unknown) => drafts.get(documentUri(params));

  connection.onDocumentSymbol(
    guard.request('textDocument/documentSymbol', async (params): Promise<DocumentSymbol[] | SymbolInformation[]> => {
      const draft = draftOf(params);
      if (!draft) return [];
      const symbols = documentSymbols(service.outline(draft, await session.settings.of(draft.uri)));
      return session.client.nestedSymbols ? toNestedSymbols(symbols) : toFlatSymbols(symbols, draft.uri);
    }),
  );
  connection.onFoldingRanges(
    guard.request('textDocument/foldingRange', async (params): Promise<FoldingRange[]> => {
      const draft = draftOf(params);
      return draft ? toFoldingRanges(service.folds(draft, await session.settings.of(draft.uri))) : [];
    }),
  );
  connection.onRequest(
    OUTLINE_REQUEST,
    guard.request(OUTLINE_REQUEST, async (params): Promise<OutlineResult | null> => {
      const draft = draftOf(params);
      if (!draft) return null;
      const settings = await session.settings.of(draft.uri);
      return { version: draft.version, reports: service.outline(draft, settings) };
    }),
  );
}
