// One connection with a client: what it can do, its open drafts and their settings, and what was found in them.
import { fileURLToPath } from 'node:url';
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import type { Draft } from '../document/draft';
import type { Reading } from '../document/model';
import type { ConfigChange, FoundConfig } from '../host/config';
import type { Finding } from '../rules/finding';
import type { Bilingual } from '../rules/rule';
import { type CheckSettings, languageOf } from '../rules/settings';
import type { ReportService } from '../service';
import { type ClientTraits, readClient } from './client';
import { createDrafts, type Drafts } from './drafts';
import { Guard } from './guard';
import { ResourceSettings } from './settings';

/** What a server is given by its host. */
export interface ServerPorts {
  readonly version: string;
  readonly service: ReportService;
  /** URI of the folder with the rules' pages, with a slash at its end. */
  readonly pages: string;
  readonly projects: {
    read(fromFile: string): Promise<FoundConfig | undefined>;
    change(path: string, change: ConfigChange): Promise<void>;
  };
}

/** A draft as it is now. */
export interface Read {
  readonly settings: CheckSettings;
  readonly reading: Reading;
}

export interface Checked extends Read {
  readonly findings: readonly Finding[];
}

export class Session {
  readonly connection: Connection;
  readonly ports: ServerPorts;
  readonly guard: Guard;
  readonly drafts: Drafts;
  readonly settings: ResourceSettings;
  client: ClientTraits = readClient(undefined);
  /** URIs of the workspace folders. */
  folders: readonly string[] = [];
  /** Settings that came with `initialize` or a change of configuration, for clients that cannot be asked. */
  given: unknown;
  readonly #checked = new WeakMap<Draft, Checked>();

  constructor(connection: Connection, ports: ServerPorts) {
    this.connection = connection;
    this.ports = ports;
    this.guard = new Guard((message) => connection.console.error(message));
    this.drafts = createDrafts(ports.service);
    this.settings = new ResourceSettings({
      ask: async (uri) => {
        const asked: unknown = this.client.answersConfiguration
          ? await connection.workspace.getConfiguration({ ...(uri && { scopeUri: uri }), section: 'wengao' })
          : undefined;
        return asked ?? this.given;
      },
      project: async (uri) => {
        const path = pathOf(uri);
        return path === undefined ? undefined : ports.projects.read(path);
      },
      warn: (problem, settings) => this.show(MessageType.Warning, problem, settings),
    });
  }

  async read(draft: Draft): Promise<Read> {
    const settings = await this.settings.of(draft.uri);
    return { settings, reading: this.ports.service.read(draft, settings) };
  }

  /** Kept until the draft or its settings change, so that all that is asked at once is computed once. */
  async check(draft: Draft): Promise<Checked> {
    const { settings, reading } = await this.read(draft);
    const kept = this.#checked.get(draft);
    if (kept?.reading === reading && kept.settings === settings) return kept;
    const checked = { settings, reading, findings: this.ports.service.check(draft, settings) };
    this.#checked.set(draft, checked);
    return checked;
  }

  show(type: MessageType, text: Bilingual, settings: CheckSettings): void {
    const message = text[languageOf(settings)];
    this.guard.run('showMessage', () =>
      this.connection.sendNotification(ShowMessageNotification.type, { type, message }),
    );
  }
}

/** The path of a `file:` URI; undefined for any other. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
