// 改提纲: opens the outline of a draft to be edited; saving it shows what it makes of the draft, and does it in one step of undo.
import {
  CodeLens,
  commands,
  Disposable,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  Selection,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  TextDocumentSaveReason,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { RebuildResult } from '../../../server/src/protocol';
import type { Choices } from '../choices';
import type { ReportClient } from '../language-client';
import { languageFor } from '../texts';
import { applyEdits, rangeOf, textAfter } from './edits';
import { OUTLINE_SCHEME, OutlineFiles, type OutlineSource } from './outline-files';
import { OUTLINE_TEXTS, type OutlineTexts, summarise } from './outline-texts';

const PREVIEW_SCHEME = 'wengao-preview';

/** The text as it would be, beside the text as it is. */
interface Preview {
  readonly text: string;
  readonly outline: Uri;
}

export class OutlineEditing implements Disposable {
  readonly #client: ReportClient;
  readonly #choices: Choices;
  readonly #files = new OutlineFiles();
  readonly #previews = new Map<string, Preview>();
  readonly #listeners: Disposable;
  /** Outlines whose save the writer asked for; those that the editor saves by itself change nothing. */
  readonly #asked = new Set<string>();

  constructor(client: ReportClient, choices: Choices) {
    this.#client = client;
    this.#choices = choices;
    const selector = { scheme: OUTLINE_SCHEME };
    this.#listeners = Disposable.from(
      workspace.registerFileSystemProvider(OUTLINE_SCHEME, this.#files, { isCaseSensitive: true }),
      workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
        provideTextDocumentContent: (uri) => this.#previews.get(uri.toString())?.text ?? '',
      }),
      languages.registerCodeLensProvider(selector, {
        provideCodeLenses: (document) => {
          const { hint } = this.#textsOf(document);
          return [new CodeLens(new Range(0, 0, 0, 0), { title: hint, command: 'wengao.applyOutline' })];
        },
      }),
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (document.uri.scheme !== OUTLINE_SCHEME || reason !== TextDocumentSaveReason.Manual) return;
        this.#asked.add(document.uri.toString());
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (this.#asked.delete(document.uri.toString())) void this.apply(document);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === OUTLINE_SCHEME) this.#files.forget(uri);
        if (uri.scheme === PREVIEW_SCHEME) this.#previews.delete(uri.toString());
      }),
    );
  }

  /** Opens the outline of the report that the cursor is in. */
  async open(draft: TextDocument, line: number): Promise<void> {
    const texts = OUTLINE_TEXTS[languageFor(draft)];
    const given = await this.#client.outlineText(draft, line);
    if (!given || given.outline === '') {
      void window.showInformationMessage(texts.noOutline);
      return;
    }
    const { report, title, outline } = given;
    const name = `${(title ?? nameOf(draft.uri)).replaceAll(/[/\\\s]/gu, '')}${texts.ending}`;
    const uri = this.#files.add(name, { draft: draft.uri, report, was: outline });
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  }

  /** From the outline, or from the comparison that it was shown in. */
  async applyFrom(uri: Uri): Promise<void> {
    const from = uri.scheme === PREVIEW_SCHEME ? this.#previews.get(uri.toString())?.outline : uri;
    if (!from || !this.#files.source(from)) return;
    const outline = await workspace.openTextDocument(from);
    // to save it is to apply it; what is saved already would not be saved again
    if (outline.isDirty) await outline.save();
    else await this.apply(outline);
  }

  /** Shows what the outline makes of its draft; done only when the writer says so. */
  async apply(outline: TextDocument): Promise<void> {
    const source = this.#files.source(outline.uri);
    if (!source) return;
    const draft = await workspace.openTextDocument(source.draft);
    const texts = OUTLINE_TEXTS[languageFor(draft)];
    const { report, was } = source;
    const result = await this.#client.rebuild(draft, { report, was, outline: outline.getText() });
    if (!result) return;
    if (result.problem !== null) {
      void window.showWarningMessage(result.problem);
      return;
    }
    if (result.changes.length === 0) {
      void window.showInformationMessage(texts.unchanged);
      return;
    }
    const answer = await this.#ask(result, texts);
    if (answer === 'compare') await this.#compare(outline, draft, result, texts);
    if (answer === 'apply') await this.#carryOut(outline, source, draft, result, texts);
  }

  async #ask({ changes }: RebuildResult, texts: OutlineTexts): Promise<'apply' | 'compare' | undefined> {
    const apply: QuickPickItem = { label: `$(check) ${texts.apply}`, description: summarise(changes, texts) };
    const compare: QuickPickItem = { label: `$(diff) ${texts.compare}`, detail: texts.compareDetail };
    const items: QuickPickItem[] = [
      apply,
      compare,
      { label: '', kind: QuickPickItemKind.Separator },
      ...changes.map(({ words }) => ({ label: words, alwaysShow: true })),
    ];
    const picked = await window.showQuickPick(items, { title: texts.apply, ignoreFocusOut: true });
    if (!picked) return undefined;
    return picked === apply ? 'apply' : 'compare';
  }

  async #compare(
    outline: TextDocument,
    draft: TextDocument,
    { edits }: RebuildResult,
    texts: OutlineTexts,
  ): Promise<void> {
    const name = nameOf(draft.uri);
    const uri = Uri.from({ scheme: PREVIEW_SCHEME, path: `/${name}`, query: `${draft.version}:${Date.now()}` });
    this.#previews.set(uri.toString(), { text: textAfter(draft, edits), outline: outline.uri });
    await commands.executeCommand('vscode.diff', draft.uri, uri, texts.preview(name));
  }

  async #carryOut(
    outline: TextDocument,
    { draft: uri }: OutlineSource,
    draft: TextDocument,
    result: RebuildResult,
    texts: OutlineTexts,
  ): Promise<void> {
    if (draft.version !== result.version || !(await applyEdits(draft, result.edits))) {
      void window.showInformationMessage(texts.changedMeanwhile);
      return;
    }
    if (result.cut.length > 0) await keepCut(result.cut, texts, this.#choices);
    await closeTabs(outline.uri);
    const editor = await window.showTextDocument(draft);
    void window.setStatusBarMessage(texts.done(result.cut.length), 6000);
    const { version } = draft;
    const picked = await askFollowUps(result.followUps, texts);
    const chosen = picked.filter(({ edits }) => edits.length > 0);
    if (
      chosen.length > 0 &&
      (draft.version !== version ||
        !(await applyEdits(
          draft,
          chosen.flatMap(({ edits }) => edits),
        )))
    ) {
      void window.showInformationMessage(texts.changedMeanwhile);
      return;
    }
    const look = picked.find(({ edits }) => edits.length === 0);
    if (look && uri.toString() === draft.uri.toString()) {
      const range = rangeOf(look.range);
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range);
    }
  }

  #textsOf(outline: TextDocument): OutlineTexts {
    const source = this.#files.source(outline.uri);
    const draft = workspace.textDocuments.find(({ uri }) => uri.toString() === source?.draft.toString());
    return OUTLINE_TEXTS[languageFor(draft ?? outline)];
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

interface FollowUpItem extends QuickPickItem {
  readonly followUp: RebuildResult['followUps'][number];
}

/** All that can be changed is chosen from the beginning: Enter changes it all. */
async function askFollowUps(
  followUps: RebuildResult['followUps'],
  texts: OutlineTexts,
): Promise<RebuildResult['followUps'][number][]> {
  if (followUps.length === 0) return [];
  const items = followUps.map(
    (followUp): FollowUpItem => ({
      label: followUp.words,
      ...(followUp.edits.length === 0 && { description: texts.lookAt }),
      picked: followUp.edits.length > 0,
      followUp,
    }),
  );
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: texts.followTitle,
    ignoreFocusOut: true,
  });
  return (picked ?? []).map(({ followUp }) => followUp);
}

/** In one untitled document, whatever was cut before stays in it. */
async function keepCut(cut: readonly string[], { cutName }: OutlineTexts, choices: Choices): Promise<void> {
  const uri = Uri.from({ scheme: 'untitled', path: cutName });
  // sections taken out of their places are no draft: their numbers are not to be asked about
  await choices.treat(uri, { served: 'never' });
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.insert(document.uri, end, `${cut.join('\n\n')}\n\n`);
  await workspace.applyEdit(edit);
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
}

/** The outline, and the comparisons of what it makes. */
async function closeTabs(uri: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const own = tabs.filter(({ input }) =>
    input instanceof TabInputText
      ? input.uri.toString() === uri.toString()
      : input instanceof TabInputTextDiff && input.modified.scheme === PREVIEW_SCHEME,
  );
  await window.tabGroups.close(own);
}

function nameOf(uri: Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}
