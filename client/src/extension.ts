// The extension's entry: puts the parts together.
import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { ActiveDocument } from './active-document';
import { Choices } from './choices';
import { registerCommands } from './commands/all-commands';
import { indentOnEnter } from './indent-on-enter';
import { ReportClient } from './language-client';
import { OutlineEditing } from './outline/outline-editing';
import { cleanWhatIsPasted } from './paste';
import { startWhenNeeded } from './start-when-needed';
import { showStatus } from './status';
import { OutlineView } from './views/outline-view';
import { ProfilePage } from './views/profile-page';

/** What other extensions, and the tests, can know. */
export interface Wengao {
  readonly serverStarted: boolean;
}

let client: ReportClient | undefined;

export function activate(context: ExtensionContext): Wengao {
  const log = window.createOutputChannel('Wengao 文稿', { log: true });
  const choices = new Choices(context.workspaceState, context.globalState);
  client = new ReportClient(context, log, choices);
  const active = new ActiveDocument(client);
  const outline = new OutlineView(client, active);
  const outlineEditing = new OutlineEditing(client, choices);
  const profilePage = new ProfilePage(client, context.extensionUri);
  const cli = context.asAbsolutePath('server/out/cli.js');
  const tellHidden = (): void => {
    const { ignore, rules } = choices.hidden();
    void commands.executeCommand('setContext', 'wengao.hidden', ignore.length + rules.length > 0);
  };
  tellHidden();
  context.subscriptions.push(
    log,
    active,
    profilePage,
    choices.onDidChange(tellHidden),
    workspace.onDidCloseTextDocument((document) => {
      client?.closed(document);
      if (document.isUntitled) void choices.forget(document.uri);
    }),
    registerCommands({ client, choices, active, profilePage, cli, outline, outlineEditing }),
    showStatus(active),
    outline,
    outlineEditing,
    indentOnEnter(client),
    cleanWhatIsPasted(client),
    startWhenNeeded(client, choices),
  );
  return {
    get serverStarted() {
      return client?.isStarted ?? false;
    },
  };
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
