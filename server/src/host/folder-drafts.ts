// The drafts that a folder holds, without reading them. Bounded: a folder may be a whole disk.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextFile } from './files';

export interface FolderDraft {
  readonly path: string;
  /** Another one after the file has changed. */
  readonly revision: string;
}

const MOST_DRAFTS = 1000;
/** Files and folders that are looked at. */
const MOST_ENTRIES = 20_000;
/** Larger texts are no drafts to look something up in. */
const MOST_BYTES = 1024 * 1024;
const DRAFT = /\.(?:wengao|md|txt)$/iu;
const PASSED_OVER = /^\.|^node_modules$/u;

/** Near the top first, by name. Links, hidden files and what cannot be read are passed over. */
export async function folderDrafts(folder: string, isCancelled: () => boolean): Promise<FolderDraft[]> {
  const drafts: FolderDraft[] = [];
  const folders = [folder];
  let entries = 0;
  for (const current of folders) {
    const found = await readdir(current, { withFileTypes: true }).catch(() => []);
    found.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of found) {
      if (isCancelled() || ++entries > MOST_ENTRIES || drafts.length >= MOST_DRAFTS) return drafts;
      if (PASSED_OVER.test(entry.name)) continue;
      const path = join(current, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && DRAFT.test(entry.name)) {
        const file = await stat(path).catch(() => undefined);
        if (file && file.size <= MOST_BYTES) drafts.push({ path, revision: `${file.mtimeMs} ${file.size}` });
      }
    }
  }
  return drafts;
}

/** Rejects with a FileProblem. */
export async function draftText(path: string): Promise<string> {
  return (await readTextFile(path, path)).text;
}
