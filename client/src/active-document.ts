// The document that the writer has before him, with what the server last said of it. Views and status follow it.
import { commands, Disposable, EventEmitter, type TextDocument, type TextEditor, window } from 'vscode';
import type { ReadParams } from '../../server/src/protocol';
import { canBeReport } from './documents';
import type { ReportClient } from './language-client';

export class ActiveDocument implements Disposable {
  readonly #client: ReportClient;
  readonly #changed = new EventEmitter<void>();
  /** Another document, or something new said of this one. */
  readonly onDidChange = this.#changed.event;
  readonly #listeners: Disposable;
  #editor: TextEditor | undefined;

  constructor(client: ReportClient) {
    this.#client = client;
    this.#listeners = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor((editor) => this.#turnTo(editor)),
      client.onDidRead(({ uri }) => {
        if (uri === this.document?.uri.toString()) this.#tell();
      }),
    );
    this.#turnTo(window.activeTextEditor);
  }

  get editor(): TextEditor | undefined {
    return this.#editor;
  }

  get document(): TextDocument | undefined {
    return this.#editor?.document;
  }

  get reading(): ReadParams | undefined {
    return this.document && this.#client.reading(this.document);
  }

  get isServed(): boolean {
    return this.reading?.isReport ?? false;
  }

  #turnTo(editor: TextEditor | undefined): void {
    // the log counts as an editor too: to look at it is not to leave the draft
    if (editor?.document.uri.scheme === 'output') return;
    this.#editor = editor && canBeReport(editor.document) ? editor : undefined;
    this.#tell();
  }

  #tell(): void {
    void commands.executeCommand('setContext', 'wengao.served', this.isServed);
    this.#client.suggestions.begin(this.editor);
    this.#changed.fire();
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}
