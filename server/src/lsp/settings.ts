// Settings by resource: what the client says over what the nearest .wengao.json says, kept until one of them changes.

import { mergeSettings, readSettings } from '../rules/read-settings';
import type { Bilingual } from '../rules/rule';
import type { CheckSettings } from '../rules/settings';

export interface SettingsSources {
  /** What the client has set for a resource; anything. */
  ask(uri: string): Promise<unknown>;
  /** What the project has set for it. */
  project(
    uri: string,
  ): Promise<{ readonly config: Partial<CheckSettings> } | { readonly error: Bilingual } | undefined>;
  /** A configuration that cannot be read: the writer should know, since what it sets does not count. */
  warn(problem: Bilingual, settings: CheckSettings): void;
}

export class ResourceSettings {
  readonly #sources: SettingsSources;
  readonly #kept = new Map<string, Promise<CheckSettings>>();
  /** The last problem told, so that one fault is told once. */
  #told: string | undefined;

  constructor(sources: SettingsSources) {
    this.#sources = sources;
  }

  /** Of a document, or with no URI those of no document. The same object until it is forgotten. Never rejects. */
  of(uri: string): Promise<CheckSettings> {
    const kept = this.#kept.get(uri);
    if (kept) return kept;
    const loading = this.#load(uri);
    this.#kept.set(uri, loading);
    return loading;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  forgetAll(): void {
    this.#kept.clear();
  }

  async #load(uri: string): Promise<CheckSettings> {
    const [asked, project] = await Promise.all([
      this.#sources.ask(uri).catch(() => undefined),
      this.#sources.project(uri).catch(() => undefined),
    ]);
    const own = readSettings(asked);
    if (!project || !('error' in project)) {
      if (project) this.#told = undefined;
      return mergeSettings(project?.config ?? {}, own);
    }
    const settings = mergeSettings({}, own);
    if (project.error.en !== this.#told) {
      this.#told = project.error.en;
      this.#sources.warn(project.error, settings);
    }
    return settings;
  }
}
