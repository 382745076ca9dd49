// 校核全文: shows what was found in the draft, or says that nothing was.
import { commands, window } from 'vscode';
import { textsFor } from '../texts';
import type { Command } from './command';

export const check: Command = {
  id: 'wengao.check',
  async run({ active, client, choices }) {
    const { document } = active;
    if (!document) return;
    await client.start();
    const reading = await client.readingOfNow(document);
    if (!reading) return;
    const texts = textsFor(document);
    if (!reading.isReport) {
      const name = document.uri.path.split('/').at(-1) ?? '';
      const answer = await window.showInformationMessage(texts.notServedNow(name), texts.treatAsReport);
      if (answer) await choices.treat(document.uri, { served: 'always' });
      return;
    }
    const { error, warning, information } = reading.findings;
    if (error + warning + information === 0) void window.showInformationMessage(texts.nothingFound);
    else await commands.executeCommand('workbench.actions.view.problems');
  },
};
