// The language server on a connection: what it offers, and how its parts hang together. Protocol only.
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { CONFIG_NAME } from '../host/config';
import { COMMANDS } from '../protocol';
import { registerActions } from './actions';
import { changeFolders, readClient, readFolders } from './client';
import { registerCommands } from './commands';
import { COMPLETION_TRIGGERS, registerCompletion } from './completion';
import { FIX_ALL_KIND } from './convert';
import { Diagnostics } from './diagnostics';
import { registerFormatting } from './formatting';
import { registerHover } from './hover';
import { registerNavigation } from './navigation';
import { registerOutline } from './outline';
import { member } from './params';
import { registerProfiles } from './profiles';
import { registerRebuild } from './rebuild';
import { REFACTOR_KINDS, registerRefactorings } from './refactorings';
import { type ServerPorts, Session } from './session';
import { registerTyping } from './typing';
import { registerWorkspaceSymbols } from './workspace-symbols';

/** Serves the client at the other end; returns at once. */
export function serve(connection: Connection, ports: ServerPorts): void {
  const session = new Session(connection, ports);
  const diagnostics = new Diagnostics(session);
  registerOutline(session);
  registerNavigation(session);
  registerWorkspaceSymbols(session);
  registerHover(session);
  registerCompletion(session);
  registerActions(session);
  registerRefactorings(session);
  registerRebuild(session);
  registerFormatting(session);
  registerTyping(session);
  registerCommands(session, diagnostics);
  registerProfiles(session, diagnostics);
  const { guard, settings, drafts } = session;

  connection.onInitialize((params) => {
    guard.phase = 'running';
    session.client = readClient(params.capabilities);
    session.folders = readFolders(params);
    session.given = givenSettings(params);
    return describe(session);
  });
  connection.onInitialized(() => guard.run('initialized', () => register(session)));
  connection.onShutdown(() => {
    guard.phase = 'stopped';
    diagnostics.stop();
  });

  const settingsChanged = (): void => {
    settings.forgetAll();
    diagnostics.refresh();
  };
  connection.onDidChangeConfiguration((params: unknown) => {
    const sent = member(member(params, 'settings'), 'wengao');
    if (sent !== undefined) session.given = sent;
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(settingsChanged);
  connection.onNotification(DidChangeWorkspaceFoldersNotification.method, (params: unknown) => {
    session.folders = changeFolders(session.folders, member(params, 'event'));
  });
  drafts.onDidClose(({ document }) => {
    settings.forget(document.uri);
    ports.service.close(document);
  });
  drafts.listen(connection);
  connection.listen();
}

/** For clients that cannot be asked: `initializationOptions.settings`. */
function givenSettings({ initializationOptions }: InitializeParams): unknown {
  return member(initializationOptions, 'settings');
}

function describe({ client, ports }: Session): InitializeResult {
  return {
    serverInfo: { name: 'wengao', version: ports.version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(client.pullsDiagnostics && {
        diagnosticProvider: { identifier: 'wengao', interFileDependencies: false, workspaceDiagnostics: false },
      }),
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: client.preparesRename ? { prepareProvider: true } : true,
      selectionRangeProvider: true,
      workspaceSymbolProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      completionProvider: {
        triggerCharacters: [...COMPLETION_TRIGGERS],
        resolveProvider: true,
        completionItem: { labelDetailsSupport: true },
      },
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, ...Object.values(REFACTOR_KINDS), FIX_ALL_KIND],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: Object.values(COMMANDS) },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

async function register({ client, connection }: Session): Promise<void> {
  if (client.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'wengao' });
  }
  if (client.registersWatchedFiles) {
    const watchers = [{ globPattern: `**/${CONFIG_NAME}` }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
