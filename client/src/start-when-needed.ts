// The server runs only for those who need it: from the moment an open document is a draft or holds Chinese text.
import { Disposable, type TextDocument, window, workspace } from 'vscode';
import type { Choices } from './choices';
import { canBeReport, hasHan, holdsHan } from './documents';
import type { ReportClient } from './language-client';
import { textsFor } from './texts';

export function startWhenNeeded(client: ReportClient, choices: Choices): Disposable {
  const waiting: Disposable[] = [];
  const start = (document: TextDocument): void => {
    if (client.isStarted) return;
    Disposable.from(...waiting.splice(0)).dispose();
    client.log.info(`started for a document of language ${document.languageId}`);
    client.start().catch((error: unknown) => {
      client.log.error(error instanceof Error ? error : String(error));
      void window.showErrorMessage(textsFor(document).noServer);
    });
  };
  const startFor = (document: TextDocument): void => {
    if (needsServer(document, choices)) start(document);
  };
  waiting.push(
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (canBeReport(document) && contentChanges.some(({ text }) => hasHan(text))) start(document);
    }),
    choices.onDidChange(() => workspace.textDocuments.forEach(startFor)),
  );
  workspace.textDocuments.forEach(startFor);
  return new Disposable(() => Disposable.from(...waiting).dispose());
}

function needsServer(document: TextDocument, choices: Choices): boolean {
  if (!canBeReport(document)) return false;
  if (document.languageId === 'wengao') return true;
  const { served, genre } = choices.treatment(document.uri);
  return served === 'always' || genre !== undefined || holdsHan(document);
}
