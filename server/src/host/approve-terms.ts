// A profile that a person has looked through: without the terms that were rejected, and with no mark on the others.
// Invariant: what was changed since the person saw it is not overwritten.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Profile } from '../profile/profile';
import { writeProfile } from '../profile/write-profile';
import { replaceFile } from './files';
import { FileProblem, toFileProblem } from './problem';
import { bundledProfile, loadProfile } from './profile';

export interface Approval {
  /** Absolute; undefined: the profile that comes with the product, which can be handed on but not changed. */
  readonly file: string | undefined;
  /** Of the file as it was looked through (`profileRevision`). */
  readonly revision: string;
  readonly rejected: readonly string[];
  /** Where it is written, if not to the file itself. */
  readonly to: string | undefined;
}

/** Equal for equal bytes; rejects with a FileProblem. */
export async function profileRevision(path: string | undefined): Promise<string> {
  if (path === undefined) return '';
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch (error) {
    throw toFileProblem(error, path);
  }
}

/** Rejects with a FileProblem, and nothing is written then. */
export async function approveTerms({ file, revision, rejected, to }: Approval): Promise<void> {
  const target = to ?? file;
  const loaded = file === undefined ? await bundledProfile() : await loadProfile(file);
  if (target === undefined || !loaded) {
    throw new FileProblem({
      zh: '随附的体例不能改动，请另存。',
      en: 'the profile that comes with the product cannot be changed; save it elsewhere.',
    });
  }
  if ((await profileRevision(file)) !== revision) {
    throw new FileProblem({
      zh: `${file}：文件刚有改动，未保存；请重新打开后再审。`,
      en: `${file}: the file has changed meanwhile and was not written; open it again first.`,
    });
  }
  try {
    await replaceFile(target, Buffer.from(writeProfile(approved(loaded.profile, rejected)), 'utf8'));
  } catch (error) {
    throw toFileProblem(error, target);
  }
}

function approved(profile: Profile, rejected: readonly string[]): Profile {
  const gone = new Set(rejected);
  return {
    ...profile,
    terms: profile.terms.filter(({ text }) => !gone.has(text)).map(({ pending: _, ...term }) => term),
  };
}
