// The drafts of a call, one after the other: text, encoding and the settings that hold for each.
import { resolve } from 'node:path';
import type { Draft } from '../document/draft';
import { loadBase } from '../host/base-draft';
import { readProjectConfig } from '../host/config';
import { decodeText, readTextFile, type TextFile } from '../host/files';
import { type FileProblem, toFileProblem } from '../host/problem';
import { bundledProfile, loadProfile } from '../host/profile';
import { namedFiles, STANDARD_INPUT } from '../host/walk';
import { mergeSettings } from '../rules/read-settings';
import type { Language } from '../rules/rule';
import type { CheckSettings } from '../rules/settings';
import type { ReportService } from '../service';
import { complain, type Terminal } from './terminal';

export interface OpenDraft {
  /** The path as given, with / separators. */
  readonly shown: string;
  readonly path: string;
  readonly file: TextFile;
  readonly draft: Draft;
  readonly settings: CheckSettings;
}

export interface UnreadDraft {
  readonly shown: string;
  readonly problem: FileProblem;
}

export class Drafts {
  /** Whether something could not be used; it has been said then. */
  failed = false;
  readonly #service: ReportService;
  readonly #terminal: Terminal;
  readonly #language: Language;
  readonly #told = new Set<string>();

  constructor(service: ReportService, terminal: Terminal, language: Language) {
    this.#service = service;
    this.#terminal = terminal;
    this.#language = language;
  }

  /** What the call sets overrides what the nearest configuration sets. */
  async *open(paths: readonly string[], own: Partial<CheckSettings>): AsyncGenerator<OpenDraft | UnreadDraft> {
    const files = await namedFiles(paths, this.#terminal.cwd);
    for (const [index, named] of files.entries()) {
      this.#progress(index, files.length);
      if ('problem' in named) yield this.fail(named.shown, named.problem);
      else {
        const { shown, path } = named;
        try {
          const file =
            shown === STANDARD_INPUT
              ? await decodeText(await this.#terminal.readInput(), shown)
              : await readTextFile(path, shown);
          const draft = this.#service.open(shown, languageIdOf(shown), 0, file.text);
          const settings = mergeSettings(await this.#projectSettings(path, 'profile' in own), {
            language: this.#language,
            ...own,
          });
          yield { shown, path, file, draft, settings };
          this.#service.close(draft);
        } catch (error) {
          yield this.fail(shown, error);
        }
      }
    }
    this.#progress(files.length, files.length);
  }

  /** The profile that the call names. Where it cannot be read, this is said, and the drafts are checked without one. */
  async profile(shown: string): Promise<Partial<CheckSettings>> {
    const loaded = await this.#load(() => loadProfile(resolve(this.#terminal.cwd, shown), shown), shown);
    return { profile: loaded?.profile };
  }

  async #load<T>(load: () => Promise<T>, shown: string): Promise<T | undefined> {
    try {
      return await load();
    } catch (error) {
      if (!this.#told.has(shown)) this.fail(shown, error);
      this.#told.add(shown);
      return undefined;
    }
  }

  /** Says that a file could not be used, and why. */
  fail(shown: string, error: unknown): UnreadDraft {
    const problem = toFileProblem(error, shown);
    this.failed = true;
    complain(this.#terminal, problem.text, this.#language);
    return { shown, problem };
  }

  /** Says that a part of the program failed; what it would have found is not known. */
  fault(message: string): void {
    this.failed = true;
    const text = { zh: `校核项目出错，其余照常：${message}`, en: `a check failed, the others went on: ${message}` };
    complain(this.#terminal, text, this.#language);
  }

  /** A configuration that cannot be understood does not count; it is said once. */
  async #projectSettings(path: string, stated: boolean): Promise<Partial<CheckSettings>> {
    const found = await readProjectConfig(path);
    if (found && 'error' in found) {
      this.failed = true;
      if (!this.#told.has(found.path)) complain(this.#terminal, found.error, this.#language);
      this.#told.add(found.path);
    }
    const { profile: own, base: from, ...rest } = found && 'config' in found ? found.config : {};
    const base = from === undefined || from === path ? undefined : await this.#load(() => loadBase(from), from);
    const config = { ...rest, base };
    // the call's own word makes the project's profile needless
    if (stated) return config;
    const load = own === undefined ? bundledProfile : () => loadProfile(own);
    return { ...config, profile: (await this.#load(load, own ?? 'seeds/profile.json'))?.profile };
  }

  /** For a person, and only where it takes a while. */
  #progress(done: number, all: number): void {
    if (!this.#terminal.errIsTerminal || all < 20) return;
    const text = this.#language === 'zh' ? `已读 ${done}/${all}` : `${done}/${all} read`;
    this.#terminal.err(done === all ? '\r\x1b[K' : `\r${text}`);
  }
}

function languageIdOf(path: string): string {
  if (/\.wengao$/iu.test(path)) return 'wengao';
  return /\.(?:md|markdown)$/iu.test(path) ? 'markdown' : 'plaintext';
}
