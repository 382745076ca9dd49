// Profiles for an editor: what the one that counts for a place holds, which one is to count, and which of its terms may stay.
import { dirname, relative, sep } from 'node:path';
import { profileAccount } from '../features/profile-account';
import { FileProblem } from '../host/problem';
import {
  APPROVE_TERMS_REQUEST,
  type Done,
  PROFILE_REQUEST,
  type ProfileResult,
  USE_PROFILE_REQUEST,
} from '../protocol';
import type { Bilingual, Language } from '../rules/rule';
import type { Diagnostics } from './diagnostics';
import { invalidParams, member } from './params';
import { isWithin, pathOf, type Session } from './session';

const NO_BUNDLED: Bilingual = {
  zh: '没有随附的体例，可从历年文稿归纳。',
  en: 'no profile comes with this copy; learn one from your documents.',
};
const NO_FOLDER: Bilingual = {
  zh: '此文稿不在打开的文件夹里，没有地方记下所用的体例。',
  en: 'this draft is in no open folder, so there is no place to keep which profile it uses.',
};

export function registerProfiles(session: Session, diagnostics: Diagnostics): void {
  const { connection, guard, ports } = session;
  const changed = (): void => {
    session.settings.forgetAll();
    diagnostics.refresh();
  };

  connection.onRequest<ProfileResult, never>(
    PROFILE_REQUEST,
    guard.request(PROFILE_REQUEST, (params: unknown): Promise<ProfileResult> => {
      const uri = stringAt(params, 'uri');
      const language = languageAt(params);
      return orProblem(language, async () => {
        const { profilePath } = await session.settings.of(uri);
        // first of all: if the file changes after this, what is saved later is refused
        const revision = await ports.profiles.revision(profilePath);
        const loaded = await ports.profiles.load(profilePath);
        if (!loaded) throw new FileProblem(NO_BUNDLED);
        const account = profileAccount(loaded.profile, language);
        return { name: loaded.name ?? null, file: profilePath ?? null, revision, account };
      });
    }),
  );

  connection.onRequest(
    USE_PROFILE_REQUEST,
    guard.request(USE_PROFILE_REQUEST, (params: unknown): Promise<Done> => {
      const uri = stringAt(params, 'uri');
      const profile = member(params, 'profile') === null ? null : fileAt(params, 'profile');
      return orProblem(languageAt(params), async () => {
        const config = await session.configPath(uri);
        if (config === undefined) throw new FileProblem(NO_FOLDER);
        // what is no profile is not written down as one
        if (profile !== null) await ports.profiles.load(profile);
        await ports.projects.change(config, { profile: profile && pathFrom(config, profile) });
        changed();
        return { problem: null };
      });
    }),
  );

  connection.onRequest(
    APPROVE_TERMS_REQUEST,
    guard.request(APPROVE_TERMS_REQUEST, (params: unknown): Promise<Done> => {
      const file = member(params, 'file') === null ? undefined : stringAt(params, 'file');
      const revision = stringAt(params, 'revision');
      const rejected = stringsAt(params, 'rejected');
      const to = member(params, 'to') === undefined ? undefined : fileAt(params, 'to');
      return orProblem(languageAt(params), async () => {
        await ports.profiles.approve({ file, revision, rejected, to });
        changed();
        return { problem: null };
      });
    }),
  );
}

/** What a file has against it is told to the writer; anything else is a fault of ours. */
async function orProblem<T>(language: Language, work: () => Promise<T>): Promise<T | { readonly problem: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.text[language] };
    throw error;
  }
}

/** In the folder of the configuration relative to it, so that the folder can be moved; with / on all systems. */
function pathFrom(config: string, profile: string): string {
  const folder = dirname(config);
  return isWithin(folder, profile) ? relative(folder, profile).split(sep).join('/') : profile;
}

function stringAt(params: unknown, name: string): string {
  const value = member(params, name);
  if (typeof value !== 'string') throw invalidParams(`${name} is missing`);
  return value;
}

function fileAt(params: unknown, name: string): string {
  const path = pathOf(stringAt(params, name));
  if (path === undefined) throw invalidParams(`${name} is no file`);
  return path;
}

function stringsAt(params: unknown, name: string): string[] {
  const value = member(params, name);
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    throw invalidParams(`${name} is no list`);
  return value;
}

function languageAt(params: unknown): Language {
  return member(params, 'language') === 'en' ? 'en' : 'zh';
}
