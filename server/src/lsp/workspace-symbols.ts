// Titles and headings of the open drafts and of all reports in the folders, found by some of their characters.
import { pathToFileURL } from 'node:url';
import type { CancellationToken, SymbolInformation } from 'vscode-languageserver/node';
import { matchName, type NamedPlace, namedPlaces } from '../features/symbol-search';
import type { FolderDraft } from '../host/folder-drafts';
import { DEFAULT_SETTINGS, languageOf } from '../rules/settings';
import { toSymbolKind } from './convert';
import { member } from './params';
import { pathOf, type Session } from './session';

/** More are not looked through by anybody. */
const MOST_ANSWERS = 200;

interface KeptPlaces {
  readonly revision: string;
  readonly places: readonly NamedPlace[];
}

export function registerWorkspaceSymbols(session: Session): void {
  const { connection, guard, drafts, ports } = session;
  /** By path: what a file held when it was last read. */
  let kept = new Map<string, KeptPlaces>();

  /** Empty where the file is no report, or cannot be read. */
  const placesIn = async ({ path, revision }: FolderDraft): Promise<readonly NamedPlace[]> => {
    const known = kept.get(path);
    if (known?.revision === revision) return known.places;
    const text = await ports.files.read(path).catch(() => undefined);
    let places: readonly NamedPlace[] = [];
    if (text !== undefined) {
      const draft = ports.service.open(pathToFileURL(path).href, languageIdOf(path), 0, text);
      places = namedPlaces(ports.service.read(draft, DEFAULT_SETTINGS), 'zh');
      ports.service.close(draft);
    }
    kept.set(path, { revision, places });
    return places;
  };

  connection.onWorkspaceSymbol(
    guard.request(
      'workspace/symbol',
      async (params: unknown, token: CancellationToken): Promise<SymbolInformation[]> => {
        const asked = member(params, 'query');
        const query = typeof asked === 'string' ? asked : '';
        const exact: SymbolInformation[] = [];
        const loose: SymbolInformation[] = [];
        const add = (uri: string, places: readonly NamedPlace[]): void => {
          for (const { name, kind, container, range } of places) {
            const match = matchName(name, query);
            if (match === 0) continue;
            (match === 2 ? exact : loose).push({
              name,
              kind: toSymbolKind(kind),
              location: { uri, range },
              ...(container !== undefined && { containerName: container }),
            });
          }
        };
        const open = new Set<string>();
        for (const draft of drafts.all()) {
          open.add(pathOf(draft.uri) ?? draft.uri);
          const { reading, settings } = await session.read(draft);
          add(draft.uri, namedPlaces(reading, languageOf(settings)));
        }
        const seen = new Set<string>();
        for (const folder of session.folders) {
          const path = pathOf(folder);
          if (path === undefined) continue;
          for (const file of await ports.files.list(path, () => token.isCancellationRequested)) {
            if (token.isCancellationRequested) return [];
            if (seen.has(file.path)) continue;
            seen.add(file.path);
            if (!open.has(file.path)) add(pathToFileURL(file.path).href, await placesIn(file));
          }
        }
        // what is gone need not be kept
        if (!token.isCancellationRequested) kept = new Map([...kept].filter(([path]) => seen.has(path)));
        return [...exact, ...loose].slice(0, MOST_ANSWERS);
      },
    ),
  );
}

function languageIdOf(path: string): string {
  const [, ending] = /\.(wengao|md)$/iu.exec(path) ?? [];
  return ending === undefined ? 'plaintext' : ending.toLowerCase() === 'md' ? 'markdown' : 'wengao';
}
