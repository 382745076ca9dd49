// `wengao profile`: what a house style holds, as text for a person or as the JSON that it is.
import { join, resolve } from 'node:path';
import { profileAccount } from '../features/profile-account';
import { readProjectConfig } from '../host/config';
import { FileProblem } from '../host/problem';
import { bundledProfile, type LoadedProfile, loadProfile } from '../host/profile';
import { writeProfile } from '../profile/write-profile';
import type { Language } from '../rules/rule';
import { formatProfile } from './format-profile';
import { complain, type Terminal } from './terminal';

export async function profile(
  file: string | undefined,
  format: 'text' | 'json',
  terminal: Terminal,
  language: Language,
): Promise<number> {
  let loaded: LoadedProfile;
  try {
    loaded = await load(file, terminal.cwd);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    complain(terminal, error.text, language);
    return 2;
  }
  terminal.out(
    format === 'json'
      ? writeProfile(loaded.profile)
      : formatProfile(profileAccount(loaded.profile, language), loaded.name, language),
  );
  return 0;
}

/** What is named, else what the nearest .wengao.json names, else what comes with the product. */
async function load(file: string | undefined, cwd: string): Promise<LoadedProfile> {
  if (file !== undefined) return loadProfile(resolve(cwd, file), file);
  const found = await readProjectConfig(join(cwd, '-'));
  if (found && 'error' in found) throw new FileProblem(found.error);
  if (found?.config.profile !== undefined) return loadProfile(found.config.profile);
  const bundled = await bundledProfile();
  if (bundled) return bundled;
  throw new FileProblem({
    zh: '没有随附的体例。请用 wengao learn 从历年文稿归纳，再写作 wengao profile 文件。',
    en: 'no profile comes with this copy. Learn one with wengao learn, then write wengao profile FILE.',
  });
}
