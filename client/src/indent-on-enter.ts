// Where the editor does not ask for formatting while one types (its default beyond .wengao files), Enter is followed here, so that
// paragraphs of a report begin alike in any file.
import { type Disposable, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import type { ReportClient } from './language-client';
import { applyEdits } from './outline/edits';
import { endOfTyping } from './typing';

export function indentOnEnter(client: ReportClient): Disposable {
  return workspace.onDidChangeTextDocument((event) => void follow(client, event));
}

async function follow(client: ReportClient, event: TextDocumentChangeEvent): Promise<void> {
  const { document, contentChanges, reason } = event;
  const [change] = contentChanges;
  const end = endOfTyping(contentChanges);
  if (!change || !end || reason !== undefined || !/^\r?\n$/u.test(change.text)) return;
  const editor = window.activeTextEditor;
  if (editor?.document !== document || editor.selections.length > 1 || !client.reading(document)?.isReport) return;
  if (workspace.getConfiguration('editor', document).get<boolean>('formatOnType')) return;
  const { version } = document;
  // the server hears of the change by a listener that may come after this one
  await Promise.resolve();
  const edits = await client.afterEnter(document, end);
  if (document.version !== version || edits.length === 0) return;
  await applyEdits(document, edits);
}
