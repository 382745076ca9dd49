// Going about in a draft: definition, references, highlights, renaming, and what a selection grows to.
import {
  type Definition,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  ResponseError,
  SelectionRange,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Draft } from '../document/draft';
import type { Reading } from '../document/model';
import { definitionAt } from '../features/definition';
import { isDefinition } from '../features/links/link';
import { referencesAt } from '../features/references';
import { type Refusal, renamableAt, rename } from '../features/rename';
import { selectionRanges } from '../features/selection-ranges';
import { languageOf } from '../rules/settings';
import type { Position, Range } from '../text/position';
import { toWorkspaceEdit } from './convert';
import { documentUri, invalidParams, isPosition, member } from './params';
import type { Session } from './session';
import type { HeldSettings } from './settings';

/** An open draft and the place in it that is asked about. */
interface Asked {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly settings: HeldSettings;
  readonly position: Position;
}

export function registerNavigation(session: Session): void {
  const { connection, guard, drafts, ports } = session;
  const at = async (params: unknown): Promise<Asked | undefined> => {
    const draft = drafts.get(documentUri(params));
    const position = member(params, 'position');
    if (!isPosition(position)) throw invalidParams('position is missing');
    return draft && { draft, position, ...(await session.read(draft)) };
  };

  connection.onDefinition(
    guard.request('textDocument/definition', async (params: unknown): Promise<Definition | LocationLink[] | null> => {
      const asked = await at(params);
      const found = asked && definitionAt(asked.reading, asked.position, asked.settings);
      if (!found) return null;
      const { uri } = asked.draft;
      return session.client.definitionLinks
        ? found.targets.map((range) => ({
            originSelectionRange: found.origin,
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: range,
          }))
        : found.targets.map((range) => ({ uri, range }));
    }),
  );

  connection.onReferences(
    guard.request('textDocument/references', async (params: unknown): Promise<Location[] | null> => {
      const asked = await at(params);
      const link = asked && referencesAt(asked.reading, asked.position, asked.settings);
      if (!link) return null;
      const all = member(member(params, 'context'), 'includeDeclaration') !== false;
      return link.places
        .filter((place) => all || !isDefinition(link, place))
        .map((range) => ({ uri: asked.draft.uri, range }));
    }),
  );

  connection.onDocumentHighlight(
    guard.request('textDocument/documentHighlight', async (params: unknown): Promise<DocumentHighlight[] | null> => {
      const asked = await at(params);
      const link = asked && referencesAt(asked.reading, asked.position, asked.settings);
      if (!link) return null;
      const kindOf = (place: Range): DocumentHighlightKind =>
        isDefinition(link, place) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
      return link.places.map((range) => ({ range, kind: kindOf(range) }));
    }),
  );

  connection.onPrepareRename(
    guard.request(
      'textDocument/prepareRename',
      async (params: unknown): Promise<{ range: Range; placeholder: string } | null> => {
        const asked = await at(params);
        if (!asked) return null;
        const found = renamableAt(asked.reading, asked.position, asked.settings);
        if ('refused' in found) throw refusal(found, asked);
        return { range: found.range, placeholder: found.name };
      },
    ),
  );

  connection.onRenameRequest(
    guard.request('textDocument/rename', async (params: unknown): Promise<WorkspaceEdit | null> => {
      const newName = member(params, 'newName');
      if (typeof newName !== 'string') throw invalidParams('newName is missing');
      const asked = await at(params);
      if (!asked) return null;
      const edits = rename(asked.reading, asked.position, newName, asked.settings);
      if ('refused' in edits) throw refusal(edits, asked);
      return toWorkspaceEdit(asked.draft, edits, session.client.versionedEdits);
    }),
  );

  connection.onSelectionRanges(
    guard.request('textDocument/selectionRange', async (params: unknown): Promise<SelectionRange[] | null> => {
      const draft = drafts.get(documentUri(params));
      const positions = member(params, 'positions');
      if (!Array.isArray(positions) || !positions.every(isPosition)) throw invalidParams('positions are missing');
      if (!draft) return null;
      const { reading } = await session.read(draft);
      // one for each position, or none at all
      if (!reading.isReport) return null;
      return positions.map((position) => nested(selectionRanges(reading, position, ports.words), position));
    }),
  );
}

/** The innermost, which knows the one around it. */
function nested(ranges: readonly Range[], position: Position): SelectionRange {
  let around: SelectionRange | undefined;
  for (const range of ranges.toReversed()) around = SelectionRange.create(range, around);
  return around ?? SelectionRange.create({ start: position, end: position });
}

const refusal = ({ refused }: Refusal, { settings }: Asked): ResponseError<never> =>
  new ResponseError<never>(LSPErrorCodes.RequestFailed, refused[languageOf(settings)]);
