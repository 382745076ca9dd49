// Settings by resource: what the client says over what the nearest .wengao.json says, kept until one of them changes, with the
// profile that one of them names, or the one that comes with the product.

import type { BaseDraft } from '../document/base-draft';
import type { ProjectConfig } from '../host/config';
import type { LoadedProfile } from '../host/profile';
import { mergeSettings, readSettings } from '../rules/read-settings';
import type { Bilingual } from '../rules/rule';
import type { CheckSettings } from '../rules/settings';
import { member } from './params';

export interface HeldSettings extends CheckSettings {
  /** The file's name; undefined where the profile comes with the product, or there is none. */
  readonly profileName: string | undefined;
  /** Absolute, whether it can be read or not; undefined for the product's. */
  readonly profilePath: string | undefined;
}

/** A profile that is to count, or what is wrong with it. */
export type HeldProfile = { readonly path: string | undefined } & (LoadedProfile | { readonly error: Bilingual });

export interface SettingsSources {
  /** What the client has set for a resource; anything. */
  ask(uri: string): Promise<unknown>;
  /** What the project has set for it. */
  project(uri: string): Promise<{ readonly config: ProjectConfig } | { readonly error: Bilingual } | undefined>;
  /** The profile at a path (the writer's may be relative), or with none the product's. */
  profile(path: string | undefined, uri: string): Promise<HeldProfile | undefined>;
  /** The draft at a path that this one was made from; none for itself. */
  base(path: string, uri: string): Promise<BaseDraft | { readonly error: Bilingual } | undefined>;
  /** A configuration or a profile that cannot be read: the writer should know, since what it sets does not count. */
  warn(problem: Bilingual, settings: CheckSettings): void;
}

export class ResourceSettings {
  readonly #sources: SettingsSources;
  readonly #kept = new Map<string, Promise<HeldSettings>>();
  /** The last problems told, so that one fault is told once. */
  #told: string | undefined;

  constructor(sources: SettingsSources) {
    this.#sources = sources;
  }

  /** Of a document, or with no URI those of no document. The same object until it is forgotten. Never rejects. */
  of(uri: string): Promise<HeldSettings> {
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

  async #load(uri: string): Promise<HeldSettings> {
    const [asked, project] = await Promise.all([
      this.#sources.ask(uri).catch(() => undefined),
      this.#sources.project(uri).catch(() => undefined),
    ]);
    const problems: Bilingual[] = [];
    if (project && 'error' in project) problems.push(project.error);
    const {
      profile: projectProfile,
      base: from,
      ...config
    }: Partial<ProjectConfig> = project && 'config' in project ? project.config : {};
    const stated = member(asked, 'profile');
    const path = typeof stated === 'string' && stated !== '' ? stated : projectProfile;
    const loaded = await this.#sources.profile(path, uri).catch(() => undefined);
    if (loaded && 'error' in loaded) problems.push(loaded.error);
    const held = loaded && 'profile' in loaded ? loaded : undefined;
    const base = from === undefined ? undefined : await this.#sources.base(from, uri).catch(() => undefined);
    if (base && 'error' in base) problems.push(base.error);
    const settings = {
      ...mergeSettings(config, readSettings(asked)),
      profile: held?.profile,
      base: base && 'error' in base ? undefined : base,
      profileName: held?.name,
      profilePath: loaded?.path,
    };
    this.#tell(problems, settings);
    return settings;
  }

  #tell(problems: readonly Bilingual[], settings: CheckSettings): void {
    const told = problems.map(({ en }) => en).join('\n');
    if (told !== this.#told) for (const problem of problems) this.#sources.warn(problem, settings);
    this.#told = told;
  }
}
