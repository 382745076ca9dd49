// What the client at the other end can do and where its folders are, read from what it says at the beginning.
import type { InitializeParams } from 'vscode-languageserver/node';
import { member } from './params';

export interface ClientTraits {
  /** Asks for diagnostics itself; any other is sent them. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchedFiles: boolean;
  /** Watches files outside of its folders too. */
  readonly watchesAnywhere: boolean;
  readonly nestedSymbols: boolean;
  /** Edits may name the version that they are for. */
  readonly versionedEdits: boolean;
  readonly showsDocuments: boolean;
  /** Asks for a code action's edit when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Items of a completion: tab stops, grounds beside the label, indents left as they are. */
  readonly snippets: boolean;
  readonly labelDetails: boolean;
  readonly insertTextModes: boolean;
  /** Places that a definition leads to may say what was asked about. */
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
}

export function readClient(capabilities: unknown): ClientTraits {
  const has = (...path: readonly string[]): boolean => {
    const value = path.reduce(member, capabilities);
    return value !== undefined && value !== null && value !== false;
  };
  return {
    pullsDiagnostics: has('textDocument', 'diagnostic'),
    refreshesDiagnostics:
      has('workspace', 'diagnostics', 'refreshSupport') || has('workspace', 'diagnostic', 'refreshSupport'),
    answersConfiguration: has('workspace', 'configuration'),
    registersConfiguration: has('workspace', 'didChangeConfiguration', 'dynamicRegistration'),
    registersWatchedFiles: has('workspace', 'didChangeWatchedFiles', 'dynamicRegistration'),
    watchesAnywhere: has('workspace', 'didChangeWatchedFiles', 'relativePatternSupport'),
    nestedSymbols: has('textDocument', 'documentSymbol', 'hierarchicalDocumentSymbolSupport'),
    versionedEdits: has('workspace', 'workspaceEdit', 'documentChanges'),
    showsDocuments: has('window', 'showDocument', 'support'),
    resolvesEdits: resolved(capabilities).includes('edit'),
    snippets: has('textDocument', 'completion', 'completionItem', 'snippetSupport'),
    labelDetails: has('textDocument', 'completion', 'completionItem', 'labelDetailsSupport'),
    insertTextModes: has('textDocument', 'completion', 'completionItem', 'insertTextModeSupport'),
    definitionLinks: has('textDocument', 'definition', 'linkSupport'),
    preparesRename: has('textDocument', 'rename', 'prepareSupport'),
  };
}

/** What the client lets be left out of code actions until one is chosen. */
function resolved(capabilities: unknown): readonly unknown[] {
  const path = ['textDocument', 'codeAction', 'resolveSupport', 'properties'];
  const properties = path.reduce(member, capabilities);
  return Array.isArray(properties) ? properties : [];
}

/** URIs of the workspace folders; a client without the notion of folders has its root. */
export function readFolders(params: InitializeParams): string[] {
  const { workspaceFolders, rootUri } = params;
  if (Array.isArray(workspaceFolders)) return workspaceFolders.flatMap(uriOf);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

export function changeFolders(folders: readonly string[], event: unknown): string[] {
  const listed = (name: string): string[] => {
    const list = member(event, name);
    return Array.isArray(list) ? list.flatMap(uriOf) : [];
  };
  const removed = new Set(listed('removed'));
  return [...folders.filter((uri) => !removed.has(uri)), ...listed('added')];
}

function uriOf(folder: unknown): string[] {
  const uri = member(folder, 'uri');
  return typeof uri === 'string' ? [uri] : [];
}
