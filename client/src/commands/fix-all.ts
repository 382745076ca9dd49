// 改正全部: mends all that has one clear answer, and says how much is left for the writer.
import { type CodeAction, commands, Range, window, workspace } from 'vscode';
import { textsFor } from '../texts';
import type { Command } from './command';

const KIND = 'source.fixAll.wengao';

export const fixAll: Command = {
  id: 'wengao.fixAll',
  async run({ active, client }) {
    const { document, isServed } = active;
    if (!document || !isServed) return;
    const texts = textsFor(document);
    const { version } = document;
    const whole = new Range(0, 0, document.lineCount, 0);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      KIND,
    );
    const edit = actions.find((action) => action.edit)?.edit;
    if (!edit) {
      void window.showInformationMessage(texts.nothingToFix);
      return;
    }
    if (document.version !== version || !(await workspace.applyEdit(edit))) {
      void window.showInformationMessage(texts.changedMeanwhile);
      return;
    }
    const reading = await client.readingOfNow(document);
    if (!reading) return;
    const { error, warning, information } = reading.findings;
    void window.showInformationMessage(texts.fixed(error + warning + information));
  },
};
