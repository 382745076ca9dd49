// 改提纲, 按提纲调整正文.
import { window } from 'vscode';
import type { Command } from './command';

export const editOutline: Command = {
  id: 'wengao.editOutline',
  async run({ active, outlineEditing }) {
    const { document, editor } = active;
    if (document && editor) await outlineEditing.open(document, editor.selection.active.line);
  },
};

export const applyOutline: Command = {
  id: 'wengao.applyOutline',
  async run({ outlineEditing }) {
    const uri = window.activeTextEditor?.document.uri;
    if (uri) await outlineEditing.applyFrom(uri);
  },
};
