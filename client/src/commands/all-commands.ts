// All commands of the manifest. The server's own (here not shown again, rule off, explain) are registered by the protocol.
import { commands, Disposable } from 'vscode';
import { check } from './check';
import type { Command, Desk } from './command';
import { fixAll } from './fix-all';
import { restoreHidden } from './restore-hidden';
import { changeGenre, never, treatAsReport } from './treatment';

const showLog: Command = {
  id: 'wengao.showLog',
  run: ({ client }) => client.log.show(),
};

const COMMANDS: readonly Command[] = [check, fixAll, changeGenre, treatAsReport, never, restoreHidden, showLog];

export function registerCommands(desk: Desk): Disposable {
  return Disposable.from(...COMMANDS.map(({ id, run }) => commands.registerCommand(id, () => run(desk))));
}
