// All commands of the manifest. The server's own (here not shown again, rule off, explain) are registered by the protocol.
import { commands, Disposable } from 'vscode';
import { changeProfile } from './change-profile';
import { check } from './check';
import { cleanSelection } from './clean-selection';
import type { Command, Desk } from './command';
import { complete } from './complete';
import { applyOutline, editOutline } from './edit-outline';
import { fixAll } from './fix-all';
import { learnProfile } from './learn-profile';
import { demoteSection, moveSectionDown, moveSectionUp, promoteSection, renumber } from './move-section';
import { restoreHidden } from './restore-hidden';
import { showProfile } from './show-profile';
import { changeGenre, never, treatAsReport } from './treatment';

const showLog: Command = {
  id: 'wengao.showLog',
  run: ({ client }) => client.log.show(),
};

const COMMANDS: readonly Command[] = [
  check,
  fixAll,
  editOutline,
  applyOutline,
  moveSectionUp,
  moveSectionDown,
  promoteSection,
  demoteSection,
  renumber,
  complete,
  cleanSelection,
  changeGenre,
  treatAsReport,
  never,
  restoreHidden,
  learnProfile,
  showProfile,
  changeProfile,
  showLog,
];

export function registerCommands(desk: Desk): Disposable {
  return Disposable.from(
    ...COMMANDS.map(({ id, run }) => commands.registerCommand(id, (given: unknown) => run(desk, given))),
  );
}
