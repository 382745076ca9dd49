// 改正全部: mends all that has one clear answer, and says how much that was and what is left for the writer.
import { Range, WorkspaceEdit, window, workspace } from 'vscode';
import { textsFor } from '../texts';
import type { Command } from './command';

export const fixAll: Command = {
  id: 'wengao.fixAll',
  async run({ active, client }) {
    const { document, isServed } = active;
    if (!document || !isServed) return;
    const texts = textsFor(document);
    const answer = await client.fixAll(document);
    if (!answer || answer.edits.length === 0) {
      void window.showInformationMessage(texts.nothingToFix);
      return;
    }
    const edit = new WorkspaceEdit();
    for (const { range, newText } of answer.edits) {
      const { start, end } = range;
      edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
    }
    if (document.version !== answer.version || !(await workspace.applyEdit(edit))) {
      void window.showInformationMessage(texts.changedMeanwhile);
      return;
    }
    const reading = await client.readingOfNow(document);
    if (!reading) return;
    const { error, warning, information } = reading.findings;
    void window.showInformationMessage(texts.fixed(answer, error + warning + information));
  },
};
