// Hovers on headings. What a finding says, editors show by themselves.
import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import { hoverAt } from '../features/hover';
import { languageOf } from '../rules/settings';
import { documentUri, invalidParams, isPosition, member } from './params';
import type { Session } from './session';

export function registerHover(session: Session): void {
  const { connection, guard, drafts } = session;
  connection.onHover(
    guard.request('textDocument/hover', async (params: unknown): Promise<Hover | null> => {
      const draft = drafts.get(documentUri(params));
      const position = member(params, 'position');
      if (!isPosition(position)) throw invalidParams('position is missing');
      if (!draft) return null;
      const { reading, settings } = await session.read(draft);
      const hover = hoverAt(reading, position, settings.profile, languageOf(settings));
      return hover ? { range: hover.range, contents: { kind: MarkupKind.Markdown, value: hover.markdown } } : null;
    }),
  );
}
