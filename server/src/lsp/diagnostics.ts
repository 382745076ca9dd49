// Findings as diagnostics. A client that asks for them is answered; any other is sent them when its changes pause.
// Invariant: a client gets diagnostics in one of the two ways, never in both.
import { createHash } from 'node:crypto';
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver/node';
import type { Draft } from '../document/draft';
import { READ_NOTIFICATION, type ReadParams } from '../protocol';
import { languageOf } from '../rules/settings';
import { toDiagnostic } from './convert';
import { documentUri, member } from './params';
import type { Checked, Session } from './session';

/** A pause this long ends a burst of changes. Messages of one burst come well within a millisecond of each other. */
const PAUSE_MS = 4;

export class Diagnostics {
  readonly #session: Session;
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(session: Session) {
    this.#session = session;
    const { connection, guard, drafts } = session;
    drafts.onDidChangeContent(({ document }) => this.#schedule(document));
    drafts.onDidClose(({ document }) => this.#closed(document));
    connection.languages.diagnostics.on(guard.request('textDocument/diagnostic', (params) => this.#pull(params)));
  }

  /** After a change of settings: all open drafts are to be looked at again. */
  refresh(): void {
    const { client, connection, drafts, guard } = this.#session;
    if (client.pullsDiagnostics && client.refreshesDiagnostics && drafts.keys().length > 0) {
      guard.run('workspace/diagnostic/refresh', () => connection.languages.diagnostics.refresh());
    }
    for (const draft of drafts.all()) this.#schedule(draft);
  }

  /** Lets go of what waits. */
  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  async #pull(params: unknown): Promise<DocumentDiagnosticReport> {
    const draft = this.#session.drafts.get(documentUri(params));
    const items = draft ? this.#diagnosticsOf(draft, await this.#session.check(draft)) : [];
    // the answer's own hash: equal answers have equal ids whatever lay between, and nothing need be remembered
    const resultId = createHash('sha1').update(JSON.stringify(items)).digest('base64url');
    return member(params, 'previousResultId') === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  #schedule({ uri }: Draft): void {
    clearTimeout(this.#waiting.get(uri));
    const timer = setTimeout(() => {
      this.#waiting.delete(uri);
      this.#session.guard.run('check', () => this.#announce(uri));
    }, PAUSE_MS);
    this.#waiting.set(uri, timer);
  }

  /** Says what was found in the newest version: diagnostics to those who do not ask, and the read notification. */
  async #announce(uri: string): Promise<void> {
    const { client, connection, drafts, guard } = this.#session;
    const draft = drafts.get(uri);
    if (!draft) return;
    const checked = await this.#session.check(draft).catch((error: unknown) => {
      guard.report('check', error);
      return undefined;
    });
    // closed, opened anew or changed while settings were asked for: a later announcement is on its way
    if (drafts.get(uri) !== draft || this.#waiting.has(uri)) return;
    const { version } = draft;
    if (!client.pullsDiagnostics) {
      // what failed is published too, as nothing found: what was found before must not stay
      await connection.sendDiagnostics({
        uri,
        version,
        diagnostics: checked ? this.#diagnosticsOf(draft, checked) : [],
      });
    }
    if (checked) await connection.sendNotification(READ_NOTIFICATION, toRead(uri, version, checked));
  }

  #closed({ uri }: Draft): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    const { client, connection, guard } = this.#session;
    if (client.pullsDiagnostics) return;
    guard.run('publishDiagnostics', () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  #diagnosticsOf(draft: Draft, { findings }: Checked) {
    return findings.map((finding) => toDiagnostic(finding, draft.uri, this.#session.ports.pages));
  }
}

/** The profile that comes with the product. */
const BUNDLED = { zh: '内置', en: 'built-in' } as const;

function toRead(uri: string, version: number, { reading, findings, settings }: Checked): ReadParams {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  const genre = reading.isReport ? (reading.reports[0]?.genre ?? null) : null;
  const { profile, profileName = BUNDLED[languageOf(settings)] } = settings;
  return {
    uri,
    version,
    isReport: reading.isReport,
    genre,
    profile: profile ? { name: profileName, pieces: profile.pieces } : null,
    findings: counts,
  };
}
