// The commands that code actions offer. What is to be kept goes into the project's .wengao.json, so that all who work in
// the folder share it; without a folder the client keeps it.
import { MessageType } from 'vscode-languageserver/node';
import type { ConfigChange } from '../host/config';
import { FileProblem } from '../host/problem';
import { COMMANDS, KEEP_NOTIFICATION, type KeepParams } from '../protocol';
import { findRule } from '../rules/catalogue';
import { pageOf } from './convert';
import type { Diagnostics } from './diagnostics';
import { invalidParams, member } from './params';
import type { Session } from './session';

export function registerCommands(session: Session, diagnostics: Diagnostics): void {
  const { connection, guard, ports } = session;

  const commands: Readonly<Record<string, (argument: (index: number) => string) => Promise<void>>> = {
    [COMMANDS.ignoreHere]: (argument) => {
      const [uri, ignore] = [argument(0), argument(1)];
      return keep({ uri, ignore }, { ignore });
    },
    [COMMANDS.ruleOff]: (argument) => {
      const [uri, ruleOff] = [argument(0), knownCode(argument(1))];
      return keep({ uri, ruleOff }, { rule: { code: ruleOff, level: 'off' } });
    },
    [COMMANDS.explain]: (argument) => explain(knownCode(argument(0))),
  };

  connection.onExecuteCommand(
    guard.request('workspace/executeCommand', async (params: unknown): Promise<null> => {
      const name = member(params, 'command');
      const command = typeof name === 'string' && Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (!command) throw invalidParams('unknown command');
      const given = member(params, 'arguments');
      await command((index) => {
        const argument: unknown = Array.isArray(given) ? given[index] : undefined;
        if (typeof argument !== 'string') throw invalidParams(`argument ${index} is missing`);
        return argument;
      });
      return null;
    }),
  );

  async function keep(said: KeepParams, change: ConfigChange): Promise<void> {
    const path = await session.configPath(said.uri);
    if (path === undefined) return connection.sendNotification(KEEP_NOTIFICATION, said);
    try {
      await ports.projects.change(path, change);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      // the language of no document in particular: its own settings would tell of the same fault
      session.show(MessageType.Error, error.text, await session.settings.of(''));
      return;
    }
    session.settings.forgetAll();
    diagnostics.refresh();
  }

  async function explain(code: string): Promise<void> {
    if (session.client.showsDocuments) {
      const uri = pageOf(code, ports.pages);
      const { success } = await connection.window.showDocument({ uri, takeFocus: true });
      if (success) return;
    }
    const rule = findRule(code);
    if (!rule) return;
    const { title, explanation, basis } = rule;
    const zh = `${title.zh}：${explanation.zh}依据：${basis.zh}。`;
    const en = `${title.en}: ${explanation.en} Basis: ${basis.en}.`;
    session.show(MessageType.Info, { zh, en }, await session.settings.of(''));
  }
}

function knownCode(code: string): string {
  if (!findRule(code)) throw invalidParams('unknown code');
  return code;
}
