// The one who talks to the language server: starts it, hands settings down, and keeps what it last said of each document.
import { commands, EventEmitter, type ExtensionContext, type LogOutputChannel, type TextDocument, Uri } from 'vscode';
import {
  DidChangeConfigurationNotification,
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  APPROVE_TERMS_REQUEST,
  type ApproveTermsParams,
  CLEAN_PASTE_REQUEST,
  type CleanPasteParams,
  type CleanPasteResult,
  type Done,
  FIX_ALL_REQUEST,
  type FixAllAnswer,
  type FixAllParams,
  KEEP_NOTIFICATION,
  type KeepParams,
  OUTLINE_REQUEST,
  OUTLINE_TEXT_REQUEST,
  type OutlineParams,
  type OutlineResult,
  type OutlineTextParams,
  type OutlineTextResult,
  type Position,
  PROFILE_REQUEST,
  type ProfileParams,
  type ProfileResult,
  READ_NOTIFICATION,
  REBUILD_REQUEST,
  REFACTOR_REQUEST,
  type ReadParams,
  type RebuildParams,
  type RebuildResult,
  type RefactorParams,
  type RefactorResult,
  type TextEdit,
  USE_PROFILE_REQUEST,
  type UseProfileParams,
} from '../../server/src/protocol';
import type { Choices } from './choices';
import { DOCUMENT_SELECTOR } from './documents';
import { SuggestAtStructure } from './suggest-at-structure';

/** How long a command waits for the server to have read a document. */
const PATIENCE = 10_000;

export class ReportClient {
  readonly log: LogOutputChannel;
  readonly #client: LanguageClient;
  readonly #readings = new Map<string, ReadParams>();
  readonly #read = new EventEmitter<ReadParams>();
  readonly onDidRead = this.#read.event;
  readonly suggestions = new SuggestAtStructure((document) => this.reading(document)?.isReport ?? false);

  constructor(context: ExtensionContext, log: LogOutputChannel, choices: Choices) {
    this.log = log;
    const server = { module: context.asAbsolutePath('server/out/server.js'), transport: TransportKind.ipc };
    const options: LanguageClientOptions = {
      documentSelector: DOCUMENT_SELECTOR,
      outputChannel: log,
      middleware: {
        provideCompletionItem: (document, position, context, token, next) => {
          const asked = this.suggestions.contextFor(document, position, context);
          return asked && next(document, position, asked, token);
        },
        workspace: {
          configuration: async (params, token, next) => {
            const answers: unknown = await next(params, token);
            if (!Array.isArray(answers)) return [];
            return params.items.map(({ section, scopeUri }, index): unknown =>
              section === 'wengao'
                ? choices.addTo(answers[index], scopeUri ? Uri.parse(scopeUri) : undefined)
                : answers[index],
            );
          },
        },
        window: {
          // a page about a rule is to be read, not edited
          showDocument: async (params, token, next) => {
            const uri = Uri.parse(params.uri);
            if (!uri.fsPath.startsWith(context.extensionUri.fsPath)) return next(params, token);
            await commands.executeCommand('markdown.showPreview', uri);
            return { success: true };
          },
        },
      },
    };
    const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    this.#client = new LanguageClient('wengao', 'Wengao 文稿', { run: server, debug }, options);
    this.#client.onNotification(READ_NOTIFICATION, (reading: ReadParams) => {
      this.#readings.set(reading.uri, reading);
      this.#read.fire(reading);
    });
    this.#client.onNotification(KEEP_NOTIFICATION, (params: KeepParams) => choices.hide(params));
    choices.onDidChange(() => this.#settingsChanged());
  }

  get isStarted(): boolean {
    return !this.#client.needsStart();
  }

  start(): Promise<void> {
    return this.#client.start();
  }

  /** What the server last said of a document. */
  reading(document: TextDocument): ReadParams | undefined {
    return this.#readings.get(document.uri.toString());
  }

  /** What the server says of the document as it is now; waits for it, but not for ever. */
  readingOfNow(document: TextDocument): Promise<ReadParams | undefined> {
    return new Promise((resolve) => {
      const isNow = (reading: ReadParams | undefined): boolean => reading?.version === document.version;
      const known = this.reading(document);
      if (isNow(known)) return resolve(known);
      const finish = (reading: ReadParams | undefined): void => {
        clearTimeout(timer);
        listener.dispose();
        resolve(reading);
      };
      const timer = setTimeout(() => finish(undefined), PATIENCE);
      const listener = this.#read.event((reading) => {
        if (reading.uri === document.uri.toString() && isNow(reading)) finish(reading);
      });
    });
  }

  outline(document: TextDocument): Promise<OutlineResult | null> {
    const params: OutlineParams = { textDocument: { uri: document.uri.toString() } };
    return this.#client.sendRequest<OutlineResult | null>(OUTLINE_REQUEST, params);
  }

  /** What mends all that has one clear answer, once the server is there. */
  async fixAll(document: TextDocument): Promise<FixAllAnswer | null> {
    await this.start();
    const params: FixAllParams = { textDocument: { uri: document.uri.toString() } };
    return this.#client.sendRequest<FixAllAnswer | null>(FIX_ALL_REQUEST, params);
  }

  outlineText(document: TextDocument, line: number): Promise<OutlineTextResult | null> {
    const params: OutlineTextParams = {
      textDocument: { uri: document.uri.toString() },
      position: { line, character: 0 },
    };
    return this.#client.sendRequest<OutlineTextResult | null>(OUTLINE_TEXT_REQUEST, params);
  }

  rebuild(document: TextDocument, outline: Omit<RebuildParams, 'textDocument'>): Promise<RebuildResult | null> {
    const params: RebuildParams = { textDocument: { uri: document.uri.toString() }, ...outline };
    return this.#client.sendRequest<RebuildResult | null>(REBUILD_REQUEST, params);
  }

  /** The edits of a refactoring at a place. */
  refactor(document: TextDocument, refactoring: string, place: Position): Promise<RefactorResult | null> {
    const { line, character } = place;
    const start = { line, character };
    const textDocument = { uri: document.uri.toString() };
    const params: RefactorParams = { textDocument, refactoring, range: { start, end: start } };
    return this.#client.sendRequest<RefactorResult | null>(REFACTOR_REQUEST, params);
  }

  cleanPaste(
    document: TextDocument,
    { line, character }: Position,
    copied: Pick<CleanPasteParams, 'text' | 'html'>,
  ): Promise<CleanPasteResult | null> {
    const textDocument = { uri: document.uri.toString() };
    const params: CleanPasteParams = { textDocument, position: { line, character }, ...copied };
    return this.#client.sendRequest<CleanPasteResult | null>(CLEAN_PASTE_REQUEST, params);
  }

  /** What is to be put in at the start of a line that Enter has begun. */
  async afterEnter(document: TextDocument, position: Position): Promise<readonly TextEdit[]> {
    const textDocument = { uri: document.uri.toString() };
    const params = { textDocument, position, ch: '\n', options: { tabSize: 4, insertSpaces: true } };
    return (await this.#client.sendRequest<readonly TextEdit[] | null>('textDocument/onTypeFormatting', params)) ?? [];
  }

  async profile(params: ProfileParams): Promise<ProfileResult> {
    await this.start();
    return this.#client.sendRequest<ProfileResult>(PROFILE_REQUEST, params);
  }

  async useProfile(params: UseProfileParams): Promise<Done> {
    await this.start();
    return this.#client.sendRequest<Done>(USE_PROFILE_REQUEST, params);
  }

  async approveTerms(params: ApproveTermsParams): Promise<Done> {
    await this.start();
    return this.#client.sendRequest<Done>(APPROVE_TERMS_REQUEST, params);
  }

  closed(document: TextDocument): void {
    this.#readings.delete(document.uri.toString());
  }

  #settingsChanged(): void {
    if (!this.#client.isRunning()) return;
    void this.#client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  async dispose(): Promise<void> {
    this.#read.dispose();
    this.suggestions.dispose();
    await this.#client.dispose();
  }
}
