// Drafts that others are made from, read once for as long as the file stays the same.
import { stat } from 'node:fs/promises';
import { type BaseDraft, readBase } from '../document/base-draft';
import { readTextFile } from './files';
import { toFileProblem } from './problem';

const kept = new Map<string, { readonly mtimeMs: number; readonly size: number; readonly base: BaseDraft }>();

/** The same object for as long as the file is the same. Rejects with a FileProblem. */
export async function loadBase(path: string): Promise<BaseDraft> {
  try {
    const { mtimeMs, size } = await stat(path);
    const before = kept.get(path);
    if (before?.mtimeMs === mtimeMs && before.size === size) return before.base;
    const base = readBase((await readTextFile(path, path)).text);
    kept.set(path, { mtimeMs, size, base });
    return base;
  } catch (error) {
    throw toFileProblem(error, path);
  }
}
