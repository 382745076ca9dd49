// What a host could not do with a file: one line for the writer that says what and how to mend it.
import type { Bilingual } from '../rules/rule';

export class FileProblem extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.name = 'FileProblem';
    this.text = text;
  }
}

/** Each bundle has a class of its own: what one throws, another knows by its shape. */
export const isFileProblem = (error: unknown): error is FileProblem =>
  error instanceof FileProblem || (error instanceof Error && error.name === 'FileProblem' && 'text' in error);

/** The problem that an error of the file system stands for; `path` as the writer gave it. */
export function toFileProblem(error: unknown, path: string): FileProblem {
  if (isFileProblem(error)) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileProblem({
        zh: `${path}：找不到该文件，请核对路径。`,
        en: `${path}: no such file; please check the path.`,
      });
    case 'EACCES':
    case 'EPERM':
      return new FileProblem({
        zh: `${path}：没有读写该文件的权限，请检查权限，或关闭占用它的程序。`,
        en: `${path}: not permitted to read or write it; check its permissions, or close the program that holds it.`,
      });
    case 'EISDIR':
      return new FileProblem({
        zh: `${path}：是文件夹，不是文件。`,
        en: `${path}: this is a folder, not a file.`,
      });
    default: {
      const detail = error instanceof Error ? error.message : String(error);
      return new FileProblem({
        zh: `${path}：未能处理（${detail}）。`,
        en: `${path}: could not be processed (${detail}).`,
      });
    }
  }
}
