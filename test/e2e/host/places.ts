// Where things are. The bundles of these tests lie in .cache/e2e/out/host and …/extension, three folders below the root's cache.
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../../../..');
export const CACHE = join(ROOT, '.cache');
export const SHOTS = join(CACHE, 'e2e/shots');

/** A workspace of drafts to be written in: those of these tests, and the project's samples under `samples`. */
export function copyDrafts(folder: string): void {
  cpSync(join(ROOT, 'test/e2e/fixture'), folder, { recursive: true });
  cpSync(join(ROOT, 'seeds/samples'), join(folder, 'samples'), { recursive: true });
}

/** Earlier reports of one house, and a file that cannot be read. */
export function copyArchive(folder: string): void {
  cpSync(join(ROOT, 'test/e2e/archive'), folder, { recursive: true });
}
