// What the suite in the extension host waits for, always by an event and never by the clock.
import * as vscode from 'vscode';

/** Resolves with the first answer of `look` that is not undefined: asked now, and after each of the events. */
export function until<T>(event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const now = look();
    if (now !== undefined) return resolve(now);
    const listener = event(() => {
      const later = look();
      if (later === undefined) return;
      listener.dispose();
      resolve(later);
    });
  });
}

export function fileInFolder(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Codes and places of the document's findings: `heading-number-gap@10`. */
export function found(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ code, range }) => {
    const name = typeof code === 'object' ? code.value : code;
    return `${name}@${range.start.line}`;
  });
}

export function untilFound(uri: vscode.Uri, what: string): Promise<vscode.Diagnostic> {
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const index = found(uri).indexOf(what);
    return vscode.languages.getDiagnostics(uri)[index];
  });
}

export function untilGone(uri: vscode.Uri, what: string): Promise<true> {
  return until(vscode.languages.onDidChangeDiagnostics, () => !found(uri).includes(what) || undefined);
}

export function lineOf(document: vscode.TextDocument, start: string): number {
  for (let line = 0; line < document.lineCount; line++) if (document.lineAt(line).text.startsWith(start)) return line;
  throw new Error(`no line begins with ${start}`);
}

/** Back to the text as it is on disk. */
export async function revert(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
