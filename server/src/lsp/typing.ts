// While a writer types and pastes: the indent of a paragraph that Enter begins, and pasted text made clean.
import type { TextEdit } from 'vscode-languageserver/node';
import { indentAfterEnter, indentAt } from '../features/indent';
import { cleanPaste } from '../features/paste';
import { CLEAN_PASTE_REQUEST, type CleanPasteResult } from '../protocol';
import { documentUri, invalidParams, isPosition, member } from './params';
import type { Session } from './session';

export function registerTyping(session: Session): void {
  const { connection, guard, drafts, ports } = session;

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
      const [position, text, html] = ['position', 'text', 'html'].map((name) => member(params, name));
      if (!isPosition(position) || typeof text !== 'string') throw invalidParams('position or text is missing');
      if (!draft) return null;
      const { reading, settings } = await session.read(draft);
      const kind = reading.kinds[position.line];
      if (!reading.isReport || kind === 'code' || kind === 'front-matter') return null;
      const indent = indentAt(reading, position.line, settings);
      const copied = isNumbered(html) ? await ports.copied(html) : undefined;
      return { text: cleanPaste(copied ?? text, { indent, startsLine: position.character === 0 }) };
    }),
  );
}

/** Of lists with numbers the text that browsers copy has none; of anything else it is as good as the page. */
const isNumbered = (html: unknown): html is string => typeof html === 'string' && /<ol[\s>]/iu.test(html);
