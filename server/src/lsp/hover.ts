// Hovers: of a finding, why it was looked for and what can be done; of a heading, what the section is for.
import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import { findingHover } from '../features/finding-hover';
import { hoverAt } from '../features/hover';
import { linkHover } from '../features/link-hover';
import { languageOf } from '../rules/settings';
import { pageOf } from './convert';
import { documentUri, invalidParams, isPosition, member } from './params';
import type { Session } from './session';

export function registerHover(session: Session): void {
  const { connection, guard, drafts, ports } = session;
  connection.onHover(
    guard.request('textDocument/hover', async (params: unknown): Promise<Hover | null> => {
      const draft = drafts.get(documentUri(params));
      const position = member(params, 'position');
      if (!isPosition(position)) throw invalidParams('position is missing');
      if (!draft) return null;
      const { reading, findings, settings } = await session.check(draft);
      const language = languageOf(settings);
      const finding = findingHover(findings, position, {
        language,
        markdown: draft.languageId === 'markdown',
        pageOf: (code) => pageOf(code, ports.pages),
      });
      const heading = hoverAt(reading, position, settings.profile, language);
      const link = linkHover(reading, position, settings, language);
      const hovers = [finding, heading, link].filter((hover) => hover !== undefined);
      const [first] = hovers;
      if (!first) return null;
      const value = hovers.map(({ markdown }) => markdown).join('\n\n---\n\n');
      return { range: first.range, contents: { kind: MarkupKind.Markdown, value } };
    }),
  );
}
