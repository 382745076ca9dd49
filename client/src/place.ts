// The place whose profile is meant: a draft, or where none is at hand the folder that is open.
import { type TextDocument, Uri, workspace } from 'vscode';

/** A file, there or not; undefined without a draft and without a folder. */
export function placeOf(document: TextDocument | undefined): Uri | undefined {
  if (document && workspace.getWorkspaceFolder(document.uri)) return document.uri;
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file');
  return folder ? Uri.joinPath(folder.uri, '.wengao.json') : document?.uri;
}
