// A language client in the same process as the server: two streams, no timers, everything that the server says kept.
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { copiedText } from '../../server/src/corpus/html/copied';
import type { ConfigChange, FoundConfig } from '../../server/src/host/config';
import { serve } from '../../server/src/lsp/server';
import type { ServerPorts } from '../../server/src/lsp/session';
import { READ_NOTIFICATION, type ReadParams } from '../../server/src/protocol';
import { createReportService, type ReportService } from '../../server/src/service';
import type { TextEdit } from '../../server/src/text/position';

export const PAGES = 'file:///pages/';

export interface ClientOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  readonly folders?: readonly string[];
  /** What the client answers to workspace/configuration, by resource, at once or later. Given: the client can be asked. */
  readonly configuration?: (uri: string | undefined) => unknown;
  readonly service?: ReportService;
  readonly projects?: {
    read(fromFile: string): Promise<FoundConfig | undefined>;
    change(path: string, change: ConfigChange): Promise<void>;
  };
  readonly profiles?: Partial<ServerPorts['profiles']>;
  readonly bases?: ServerPorts['bases'];
  readonly values?: ServerPorts['values'];
  readonly words?: NonNullable<ServerPorts['words']>;
  readonly files?: ServerPorts['files'];
}

export interface Said {
  readonly method: string;
  readonly params: unknown;
}

export class LanguageClient {
  readonly connection: MessageConnection;
  /** All that the server said of itself, requests among it, in order. */
  readonly said: Said[] = [];
  initialized: InitializeResult = { capabilities: {} };
  /** What the client answers to requests of the server. */
  readonly answers = new Map<string, (params: unknown) => unknown>();
  #waiting: { readonly matches: (said: Said) => boolean; readonly resolve: (said: Said) => void }[] = [];

  private constructor(connection: MessageConnection) {
    this.connection = connection;
    connection.onNotification((method, params) => this.#hear({ method, params }));
    connection.onRequest((method, params) => {
      this.#hear({ method, params });
      return this.answers.get(method)?.(params) ?? null;
    });
    connection.listen();
  }

  /** A client that has said `initialize` and `initialized`. */
  static async start(options: ClientOptions = {}): Promise<LanguageClient> {
    const client = LanguageClient.connect(options);
    const { capabilities = {}, folders, configuration, initializationOptions } = options;
    if (configuration) {
      client.answers.set('workspace/configuration', (params) =>
        Promise.all((params as { items: { scopeUri?: string }[] }).items.map((item) => configuration(item.scopeUri))),
      );
    }
    const { workspace = {} } = capabilities as { workspace?: object };
    client.initialized = await client.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: { ...capabilities, workspace: { ...workspace, ...(configuration && { configuration: true }) } },
      initializationOptions,
    });
    await client.notify('initialized', {});
    return client;
  }

  /** A client that has said nothing yet. */
  static connect({ projects, profiles, bases, values, words, files, service }: ClientOptions = {}): LanguageClient {
    const up = new PassThrough();
    const down = new PassThrough();
    serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
      version: '1.2.3',
      service: service ?? createReportService(),
      pages: PAGES,
      projects: projects ?? { read: async () => undefined, change: async () => undefined },
      values: values ?? (async () => []),
      copied: async (html) => copiedText(html),
      ...(words && { words }),
      files: files ?? { list: async () => [], read: async () => '' },
      bases: bases ?? { load: async () => ({ sentences: new Set<string>() }) },
      profiles: {
        load: async () => undefined,
        revision: async () => '',
        approve: async () => undefined,
        ...profiles,
      },
    });
    return new LanguageClient(createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)));
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1, languageId = 'wengao'): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: readonly (TextEdit | { text: string })[]): Promise<void> {
    const changes = contentChanges.map((one) => ('newText' in one ? { range: one.range, text: one.newText } : one));
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** Resolves when the server has said that it read this version: whatever it publishes for it was said before. */
  async read(uri: string, version: number): Promise<ReadParams> {
    const said = await this.hears(
      READ_NOTIFICATION,
      (params) => (params as ReadParams).uri === uri && (params as ReadParams).version === version,
    );
    return said.params as ReadParams;
  }

  /** The first thing said by this method that matches, from now on or `since` the first one kept. */
  hears(method: string, matches: (params: unknown) => boolean = () => true): Promise<Said> {
    const fits = (said: Said): boolean => said.method === method && matches(said.params);
    const before = this.said.find(fits);
    if (before) return Promise.resolve(before);
    return new Promise((resolve) => this.#waiting.push({ matches: fits, resolve }));
  }

  /** What was published so far. */
  get published(): PublishDiagnosticsParams[] {
    return this.said
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as PublishDiagnosticsParams);
  }

  diagnostics(uri: string): Diagnostic[] {
    return this.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
  }

  forget(): void {
    this.said.length = 0;
  }

  #hear(said: Said): void {
    this.said.push(said);
    this.#waiting = this.#waiting.filter((one) => {
      if (one.matches(said)) one.resolve(said);
      return !one.matches(said);
    });
  }
}
