// From the paths of a call to the files that they mean: files, folders, and patterns that the shell left as they are.
import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { FileProblem, toFileProblem } from './problem';

/** A file to be read, or a path that came to nothing. */
export type NamedFile =
  | {
      /** As given, with / separators. */ readonly shown: string /** Absolute; for standard input a place in the working folder. */;
      readonly path: string;
    }
  | { readonly shown: string; readonly problem: FileProblem };

/** As a path: standard input. */
export const STANDARD_INPUT = '-';

const DRAFTS = ['**/*.{wengao,md,txt}'];

/** In the order of the paths; what a folder or a pattern gives is sorted by code unit. A file named twice comes once. */
export async function namedFiles(paths: readonly string[], cwd: string): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  const seen = new Set<string>();
  const add = (shown: string): void => {
    const path = resolve(cwd, shown);
    if (seen.has(path)) return;
    seen.add(path);
    files.push({ shown, path });
  };
  for (const given of paths) {
    if (given === STANDARD_INPUT) {
      add(given);
      continue;
    }
    const shown = sep === '\\' ? given.replaceAll('\\', '/') : given;
    try {
      // an empty word is no path, though it resolves to the working folder
      if (given === '') throw new FileProblem(EMPTY_PATH);
      if ((await stat(resolve(cwd, given))).isDirectory()) {
        const found = await glob(DRAFTS, resolve(cwd, given));
        for (const file of found) add(`${shown.replace(/\/+$/u, '')}/${file}`);
        if (found.length === 0) files.push({ shown, problem: emptyFolder(shown) });
      } else add(shown);
    } catch (error) {
      const found = /[*?[{]/u.test(shown) ? await glob([shown], cwd) : [];
      for (const file of found) add(file);
      if (found.length === 0) files.push({ shown, problem: toFileProblem(error, shown) });
    }
  }
  return files;
}

async function glob(patterns: string[], cwd: string): Promise<string[]> {
  const { glob: find } = await import('tinyglobby');
  const found = await find(patterns, {
    cwd,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

const EMPTY_PATH = { zh: '路径是空的，请给出文件或文件夹。', en: 'a path is empty; give a file or a folder.' };

function emptyFolder(shown: string): FileProblem {
  return new FileProblem({
    zh: `${shown}：文件夹里没有 .wengao、.md 或 .txt 文稿。`,
    en: `${shown}: no .wengao, .md or .txt file in this folder.`,
  });
}
