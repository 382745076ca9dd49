// One connection with a client: what it can do, its open drafts and their settings, and what was found in them.
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import type { BaseDraft } from '../document/base-draft';
import type { Draft } from '../document/draft';
import type { Reading } from '../document/model';
import type { NamedValue } from '../features/completion/item';
import type { WordReader } from '../features/selection-ranges';
import type { Approval } from '../host/approve-terms';
import { CONFIG_NAME, type ConfigChange, type FoundConfig } from '../host/config';
import type { FolderDraft } from '../host/folder-drafts';
import { toFileProblem } from '../host/problem';
import type { LoadedProfile } from '../host/profile';
import type { Finding } from '../rules/finding';
import type { Bilingual } from '../rules/rule';
import { type CheckSettings, languageOf } from '../rules/settings';
import type { ReportService } from '../service';
import { type ClientTraits, readClient } from './client';
import { createDrafts, type Drafts } from './drafts';
import { Guard } from './guard';
import { type HeldSettings, ResourceSettings } from './settings';
import { WatchedProfiles } from './watched-profiles';

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
  /** What the values sheets beside a draft's absolute path hold; none where there are none. Never rejects. */
  readonly values: (path: string) => Promise<readonly NamedValue[]>;
  /** Cuts a word out of a line; without it a word is what looks alike. */
  readonly words?: WordReader;
  readonly files: {
    /** Drafts in a folder (absolute path), as many as are looked at. Never rejects. */
    list(folder: string, isCancelled: () => boolean): Promise<readonly FolderDraft[]>;
    /** Rejects with a FileProblem. */
    read(path: string): Promise<string>;
  };
  /** What was copied from a page, as text; undefined where it cannot be read. */
  readonly copied: (html: string) => Promise<string | undefined>;
  readonly bases: {
    /** The draft at an absolute path, read for comparing. Rejects with a FileProblem. */
    load(path: string): Promise<BaseDraft>;
  };
  readonly profiles: {
    /** The one at an absolute path; without one that of the product. Rejects with a FileProblem. */
    load(path: string | undefined): Promise<LoadedProfile | undefined>;
    revision(path: string | undefined): Promise<string>;
    approve(approval: Approval): Promise<void>;
  };
}

/** A draft as it is now. */
export interface Read {
  readonly settings: HeldSettings;
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
    const watched = new WatchedProfiles(this);
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
      profile: async (named, uri) => {
        const path = named === undefined || isAbsolute(named) ? named : join(this.folderOf(uri) ?? '', named);
        if (path !== undefined) watched.add(path);
        try {
          const loaded = await ports.profiles.load(path);
          return loaded && { ...loaded, path };
        } catch (error) {
          return { path, error: toFileProblem(error, path ?? '').text };
        }
      },
      base: async (path, uri) => {
        if (path === pathOf(uri)) return undefined;
        watched.add(path);
        try {
          return await ports.bases.load(path);
        } catch (error) {
          return { error: toFileProblem(error, path).text };
        }
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

  /** The path of the workspace folder that holds a document, the innermost; undefined without one. */
  folderOf(uri: string): string | undefined {
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    const holding = this.folders
      .map(pathOf)
      .filter((folder) => folder !== undefined)
      .filter((folder) => isWithin(folder, file));
    return holding.sort((a, b) => b.length - a.length)[0];
  }

  /** The nearest configuration within the document's workspace folder, which need not exist; undefined without a folder. */
  async configPath(uri: string): Promise<string | undefined> {
    const file = pathOf(uri);
    const folder = this.folderOf(uri);
    if (file === undefined || folder === undefined) return undefined;
    const found = await this.ports.projects.read(file);
    return found && isWithin(folder, found.path) ? found.path : join(folder, CONFIG_NAME);
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

export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, dirname(path));
  return !isAbsolute(way) && way !== '..' && !way.startsWith('../') && !way.startsWith('..\\');
}
