// Formatting of a whole draft or of a selection. The settings are the product's own: tab sizes say nothing about reports.
import type { TextEdit } from 'vscode-languageserver/node';
import type { Range } from '../text/position';
import { documentUri, invalidParams, isRange, member } from './params';
import type { Session } from './session';

export function registerFormatting(session: Session): void {
  const { connection, guard, drafts, ports } = session;

  const format = async (params: unknown, range?: Range): Promise<TextEdit[] | null> => {
    const draft = drafts.get(documentUri(params));
    if (!draft) return null;
    const settings = await session.settings.of(draft.uri);
    return [...ports.service.format(draft, settings, range)];
  };

  connection.onDocumentFormatting(guard.request('textDocument/formatting', (params: unknown) => format(params)));
  connection.onDocumentRangeFormatting(
    guard.request('textDocument/rangeFormatting', (params: unknown) => {
      const range = member(params, 'range');
      if (!isRange(range)) throw invalidParams('range is missing');
      return format(params, range);
    }),
  );
}
