// While a writer types and pastes: the indent of a paragraph that Enter begins, and pasted text made clean.
import type { TextEdit } from 'vscode-languageserver/node';
import { indentAfterEnter, indentAt } from '../features/indent';
import { cleanPaste } from '../features/paste';
import { CLEAN_PASTE_REQUEST, type CleanPasteResult } from '../protocol';
import { documentUri, invalidParams, isPosition, member } from './params';
import type { Session } from './session';

export function registerTyping(session: Session): void {
  const { connection, guard, drafts } = session;

  connection.onDocumentOnTypeFormatting(
    guard.request('textDocument/onTypeFormatting', async (params): Promise<TextEdit[]> => {
      const draft = drafts.get(documentUri(params));
      const position = member(params, 'position');
      if (!isPosition(position)) throw invalidParams('position is missing');
      if (!draft || member(params, 'ch') !== '\n') return [];
      const { reading, settings } = await session.read(draft);
      return indentAfterEnter(reading, position, settings, draft.languageId);
    }),
  );

  connection.onRequest(
    CLEAN_PASTE_REQUEST,
    guard.request(CLEAN_PASTE_REQUEST, async (params: unknown): Promise<CleanPasteResult | null> => {
      const draft = drafts.get(documentUri(params));
      const [position, text] = [member(params, 'position'), member(params, 'text')];
      if (!isPosition(position) || typeof text !== 'string') throw invalidParams('position or text is missing');
      if (!draft) return null;
      const { reading, settings } = await session.read(draft);
      const kind = reading.kinds[position.line];
      if (!reading.isReport || kind === 'code' || kind === 'front-matter') return null;
      const indent = indentAt(reading, position.line, settings);
      return { text: cleanPaste(text, { indent, startsLine: position.character === 0 }) };
    }),
  );
}
