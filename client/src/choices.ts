// What the writer chose in the editor and no file keeps: how a document is to be treated (in the workspace's storage), and for
// documents without a folder what is hidden and which profile counts (in the user's). Handed to the server within its settings.
import { EventEmitter, type Memento, type Uri, workspace } from 'vscode';
import type { Genre, KeepParams } from '../../server/src/protocol';

/** How one document is to be treated; nothing said: as it is recognised. */
export interface Treatment {
  readonly served?: 'always' | 'never';
  readonly genre?: Genre;
}

/** Fingerprints of findings, and codes of rules, that are not to be shown. */
export interface Hidden {
  readonly ignore: readonly string[];
  readonly rules: readonly string[];
}

const TREATMENTS = 'wengao.treatments';
const HIDDEN = 'wengao.hidden';
const PROFILE = 'wengao.profile';

export class Choices {
  readonly #workspace: Memento;
  readonly #user: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(workspaceState: Memento, userState: Memento) {
    this.#workspace = workspaceState;
    this.#user = userState;
  }

  treatment(uri: Uri): Treatment {
    return this.#treatments()[uri.toString()] ?? {};
  }

  async treat(uri: Uri, treatment: Treatment): Promise<void> {
    const { [uri.toString()]: _, ...others } = this.#treatments();
    const said = Object.keys(treatment).length > 0;
    await this.#workspace.update(TREATMENTS, said ? { ...others, [uri.toString()]: treatment } : others);
    this.#changed.fire();
  }

  hidden(): Hidden {
    return this.#user.get<Hidden>(HIDDEN) ?? { ignore: [], rules: [] };
  }

  async hide({ ignore, ruleOff }: Pick<KeepParams, 'ignore' | 'ruleOff'>): Promise<void> {
    const hidden = this.hidden();
    await this.setHidden({
      ignore: ignore === undefined ? hidden.ignore : [...new Set([...hidden.ignore, ignore])],
      rules: ruleOff === undefined ? hidden.rules : [...new Set([...hidden.rules, ruleOff])],
    });
  }

  async setHidden(hidden: Hidden): Promise<void> {
    await this.#user.update(HIDDEN, hidden);
    this.#changed.fire();
  }

  /** The profile of documents without a folder; nothing: the one that comes with the product. */
  async useProfile(profile: Uri | undefined): Promise<void> {
    await this.#user.update(PROFILE, profile?.fsPath);
    this.#changed.fire();
  }

  /** The settings of VS Code for a document (or none in particular), with what was chosen here. */
  addTo(settings: unknown, uri: Uri | undefined): unknown {
    const written: Record<string, unknown> = isRecord(settings) ? settings : {};
    const treated = { ...written, ...(uri && this.treatment(uri)) };
    // in a folder its .wengao.json speaks, and what is hidden elsewhere stays out of it
    if (uri && workspace.getWorkspaceFolder(uri)) return treated;
    const { ignore, rules } = written;
    const hidden = this.hidden();
    const { profile: stated } = written;
    const profile = stated || this.#user.get<string>(PROFILE);
    return {
      ...treated,
      ...(profile && { profile }),
      ignore: [...(Array.isArray(ignore) ? ignore : []), ...hidden.ignore],
      rules: { ...(isRecord(rules) ? rules : {}), ...Object.fromEntries(hidden.rules.map((code) => [code, 'off'])) },
    };
  }

  /** A document that was never saved is gone when it is closed; the next of its name is another one. */
  async forget(uri: Uri): Promise<void> {
    if (uri.toString() in this.#treatments()) await this.treat(uri, {});
  }

  #treatments(): Readonly<Record<string, Treatment>> {
    return this.#workspace.get<Record<string, Treatment>>(TREATMENTS) ?? {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
