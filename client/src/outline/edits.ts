// The server's edits in the terms of VS Code.
import { Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { Range as PlainRange, TextEdit } from '../../../server/src/protocol';

export function rangeOf({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** All in one step of undo. False: the editor did not take them. */
export async function applyEdits({ uri }: TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, rangeOf(range), newText);
  return workspace.applyEdit(edit);
}

/** The text as the edits would leave it; they must not overlap. */
export function textAfter(document: TextDocument, edits: readonly TextEdit[]): string {
  let text = document.getText();
  const placed = edits.map(({ range, newText }) => ({
    start: document.offsetAt(rangeOf(range).start),
    end: document.offsetAt(rangeOf(range).end),
    newText,
  }));
  for (const { start, end, newText } of placed.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + newText + text.slice(end);
  }
  return text;
}
