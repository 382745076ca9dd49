// 改提纲, 按提纲调整正文.
import { window } from 'vscode';
import { OUTLINE_SCHEME } from '../outline/outline-files';
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
    const document = window.activeTextEditor?.document;
    if (document?.uri.scheme !== OUTLINE_SCHEME) return;
    // saving it is the same; what is saved already would not be saved again
    if (document.isDirty) await document.save();
    else await outlineEditing.apply(document);
  },
};
