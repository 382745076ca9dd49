// Profiles on disk, read once for as long as the file stays the same, and the one that comes with the product.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Profile } from '../profile/profile';
import { readProfile } from '../profile/read-profile';
import { FileProblem, toFileProblem } from './problem';

export interface LoadedProfile {
  /** The file's name without its ending; undefined for the one that comes with the product. */
  readonly name: string | undefined;
  /** The same object for as long as the file is the same. */
  readonly profile: Profile;
}

/** Larger ones are no profiles. */
const MOST_BYTES = 64 * 1024 * 1024;

const kept = new Map<string, { readonly mtimeMs: number; readonly size: number; readonly profile: Profile }>();

/** The profile at `path`, named as `shown`. Rejects with a FileProblem. */
export async function loadProfile(path: string, shown: string = path): Promise<LoadedProfile> {
  return { name: basename(path).replace(/\.json$/iu, ''), profile: await read(path, shown) };
}

/** The profile that comes with the product; undefined where it is missing. */
export async function bundledProfile(): Promise<LoadedProfile | undefined> {
  // as seen from the bundles (server/out) and from the sources (server/src/host)
  const path = ['../../seeds', '../../../seeds']
    .map((seeds) => join(__dirname, seeds, 'profile.json'))
    .find((place) => existsSync(place));
  return path === undefined ? undefined : { name: undefined, profile: await read(path, path) };
}

async function read(path: string, shown: string): Promise<Profile> {
  try {
    const { mtimeMs, size } = await stat(path);
    const before = kept.get(path);
    if (before?.mtimeMs === mtimeMs && before.size === size) return before.profile;
    if (size > MOST_BYTES) throw noProfile(shown, `${size} bytes`);
    const profile = parse(await readFile(path, 'utf8'), shown);
    kept.set(path, { mtimeMs, size, profile });
    return profile;
  } catch (error) {
    throw toFileProblem(error, shown);
  }
}

function parse(text: string, shown: string): Profile {
  try {
    return readProfile(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch (error) {
    throw noProfile(shown, (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' '));
  }
}

function noProfile(shown: string, detail: string): FileProblem {
  return new FileProblem({
    zh: `${shown}：不是有效的体例文件（${detail}），请用 wengao learn 重新归纳。`,
    en: `${shown}: no valid profile (${detail}); learn it anew with wengao learn.`,
  });
}
