// Profiles may stand anywhere: each that is in use is watched, so that a profile learned anew counts at once.
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import type { Session } from './session';

export class WatchedProfiles {
  readonly #session: Session;
  readonly #paths = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** From now on the client tells when the file changes, if it can. */
  add(path: string): void {
    const { client, connection, guard } = this.#session;
    if (!client.registersWatchedFiles || this.#paths.has(path)) return;
    this.#paths.add(path);
    const name = basename(path);
    const globPattern = client.watchesAnywhere
      ? { baseUri: pathToFileURL(dirname(path)).href, pattern: name }
      : `**/${name}`;
    guard.run('client/registerCapability', async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
    });
  }
}
