// From the paths of a call to the files of an archive: files as they are named, folders with all below them that may hold a text.
// Invariant: the order is that of the paths, below a folder by code unit, whatever order the disk gives; a file comes once.
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { FileProblem, toFileProblem } from '../host/problem';
import type { NamedFile } from '../host/walk';

/** What texts are kept in; the old Word formats are among them so that nobody wonders why they taught nothing. */
const TEXTS = /\.(?:txt|md|markdown|wengao|docx|docm|html?|xhtml|shtml|pdf|doc|wps|rtf)$/iu;
/** Word's lock files, hidden files and folders, and packages of programs. */
const LEFT_OUT = /^(?:\.|~\$|node_modules$)/u;

export async function archiveFiles(paths: readonly string[], cwd: string): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  const seen = new Set<string>();
  const add = async (shown: string, path: string): Promise<void> => {
    // two names of one file, be it by a link, are one file
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    files.push({ shown, path });
  };
  for (const given of paths) {
    const shown = sep === '\\' ? given.replaceAll('\\', '/') : given;
    try {
      if (given === '') throw new FileProblem(EMPTY_PATH);
      const path = resolve(cwd, given);
      if (!(await stat(path)).isDirectory()) {
        await add(shown, path);
        continue;
      }
      const found = await filesBelow(path);
      const base = shown.replace(/\/+$/u, '');
      for (const file of found) {
        const name = `${base}/${file.name}`;
        if ('error' in file) files.push({ shown: name, problem: toFileProblem(file.error, name) });
        else await add(name, join(path, file.name));
      }
      if (found.length === 0) files.push({ shown, problem: emptyFolder(shown) });
    } catch (error) {
      files.push({ shown, problem: toFileProblem(error, shown) });
    }
  }
  return files;
}

/** A file below a folder, or a folder that cannot be read; by its path from there with / between the names. */
type Found = { readonly name: string } | { readonly name: string; readonly error: unknown };

async function filesBelow(root: string): Promise<Found[]> {
  const found: Found[] = [];
  // a folder that several links lead to is walked once, so no link goes round in circles
  const walked = new Set<string>();
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const path = join(root, folder);
    try {
      const real = await realpath(path);
      if (walked.has(real)) continue;
      walked.add(real);
      const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !LEFT_OUT.test(name));
      // the last is taken from the stack first
      for (const entry of entries.sort(byName).reverse()) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        // a link that leads nowhere holds no text
        const kind = entry.isSymbolicLink() ? await stat(join(root, name)).catch(() => undefined) : entry;
        if (kind?.isDirectory()) open.push(name);
        else if (kind?.isFile() && TEXTS.test(entry.name)) found.push({ name });
      }
    } catch (error) {
      if (folder === '') throw error;
      found.push({ name: folder, error });
    }
  }
  return found.sort(byName);
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

const EMPTY_PATH = { zh: '路径是空的，请给出文件或文件夹。', en: 'a path is empty; give a file or a folder.' };

function emptyFolder(shown: string): FileProblem {
  return new FileProblem({
    zh: `${shown}：文件夹里没有可读的文稿（.txt、.md、.docx、.html、.pdf）。`,
    en: `${shown}: no text in this folder (.txt, .md, .docx, .html, .pdf).`,
  });
}
