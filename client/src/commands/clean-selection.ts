// 清理所选文字: what was pasted as it was, or stands in the draft since long, is made clean.
import { window } from 'vscode';
import { textsFor } from '../texts';
import type { Command } from './command';

export const cleanSelection: Command = {
  id: 'wengao.cleanSelection',
  async run({ active, client }) {
    const { document, editor } = active;
    if (!document || !editor || editor.selection.isEmpty) return;
    const { selection } = editor;
    const { version } = document;
    const text = document.getText(selection);
    const cleaned = await client.cleanPaste(document, selection.start, { text });
    const texts = textsFor(document);
    if (!cleaned || cleaned.text === text) {
      void window.showInformationMessage(texts.nothingToClean);
      return;
    }
    const done = document.version === version && (await editor.edit((edit) => edit.replace(selection, cleaned.text)));
    if (!done) void window.showInformationMessage(texts.changedMeanwhile);
  },
};
