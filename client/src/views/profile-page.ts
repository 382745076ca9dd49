// The page of a profile: what it holds, with bars, and its terms to be approved before it is handed on. One page at a time.
import { randomBytes } from 'node:crypto';
import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ProfileResult } from '../../../server/src/protocol';
import type { ReportClient } from '../language-client';
import { profileTextsFor } from '../profile-texts';
import type { Language } from '../texts';
import { profileHtml } from './profile-html';

type Shown = Exclude<ProfileResult, { readonly problem: string }>;

export class ProfilePage implements Disposable {
  readonly #client: ReportClient;
  readonly #media: Uri;
  readonly #scripts: Uri;
  #panel: WebviewPanel | undefined;
  #place = '';
  #language: Language = 'zh';
  #shown: Shown | undefined;

  constructor(client: ReportClient, extension: Uri) {
    this.#client = client;
    this.#media = Uri.joinPath(extension, 'client/media');
    this.#scripts = Uri.joinPath(extension, 'client/out');
  }

  async show(place: Uri | undefined, language: Language): Promise<void> {
    this.#place = place?.toString() ?? '';
    this.#language = language;
    const shown = await this.#ask();
    if (!shown) return;
    this.#panel ??= this.#open();
    this.#draw(this.#panel, shown);
    this.#panel.reveal();
  }

  #open(): WebviewPanel {
    const panel = window.createWebviewPanel('wengao.profile', '', ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [this.#media, this.#scripts],
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.#hear(message));
    return panel;
  }

  #draw(panel: WebviewPanel, shown: Shown): void {
    this.#shown = shown;
    const { webview } = panel;
    const texts = profileTextsFor(this.#language);
    panel.title = texts.title(shown.name);
    webview.html = profileHtml({
      name: shown.name,
      canSave: shown.file !== null,
      revision: shown.revision,
      account: shown.account,
      language: this.#language,
      texts,
      nonce: randomBytes(16).toString('base64url'),
      script: webview.asWebviewUri(Uri.joinPath(this.#scripts, 'profile-page.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(this.#media, 'profile-page.css')).toString(),
    });
  }

  async #ask(): Promise<Shown | undefined> {
    const result = await this.#client.profile({ uri: this.#place, language: this.#language });
    if (!('problem' in result)) return result;
    void window.showErrorMessage(result.problem);
    return undefined;
  }

  async #hear(message: unknown): Promise<void> {
    const shown = this.#shown;
    if (!shown || !isAsked(message)) return;
    const { action, rejected } = message;
    const texts = profileTextsFor(this.#language);
    let to: Uri | undefined;
    if (action === 'saveAs') {
      to = await window.showSaveDialog({ title: texts.saveAs, filters: { JSON: ['json'] } });
      if (!to) return;
    }
    const { problem } = await this.#client.approveTerms({
      file: shown.file,
      revision: shown.revision,
      rejected,
      language: this.#language,
      ...(to && { to: to.toString() }),
    });
    if (problem === null) void window.showInformationMessage(texts.saved);
    else void window.showErrorMessage(problem);
    // saved, or changed by another hand: either way the page shows what the file holds now
    if (to && problem === null) return;
    const fresh = await this.#ask();
    if (fresh && this.#panel) this.#draw(this.#panel, fresh);
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}

interface Asked {
  readonly action: 'save' | 'saveAs';
  readonly rejected: readonly string[];
}

function isAsked(message: unknown): message is Asked {
  if (typeof message !== 'object' || message === null) return false;
  const { action, rejected } = message as Record<string, unknown>;
  const isAction = action === 'save' || action === 'saveAs';
  return isAction && Array.isArray(rejected) && rejected.every((one) => typeof one === 'string');
}
