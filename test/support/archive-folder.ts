// A folder for a test's files, gone when the test file is done; and reading from it as learning does.
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type ArchiveText, readArchiveFile } from '../../server/src/corpus/read-file';
import { FileProblem } from '../../server/src/host/problem';
import type { Bilingual } from '../../server/src/rules/rule';

export class ArchiveFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'wengao-archive-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  /** The file's path; `size` fills it up with zeros. */
  write(name: string, content: string | Uint8Array, size?: number): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (size !== undefined) truncateSync(path, size);
    return path;
  }

  read(name: string, content: string | Uint8Array): Promise<ArchiveText> {
    return readArchiveFile(this.write(name, content), name);
  }

  async text(name: string, content: string | Uint8Array): Promise<string> {
    return (await this.read(name, content)).text;
  }

  /** What is said of a file that cannot be read. */
  problem(name: string, content: string | Uint8Array, size?: number): Promise<Bilingual> {
    return problemOf(this.write(name, content, size), name);
  }
}

export async function problemOf(path: string, shown: string): Promise<Bilingual> {
  try {
    await readArchiveFile(path, shown);
  } catch (error) {
    if (error instanceof FileProblem) return error.text;
    throw error;
  }
  throw new Error(`${shown} was read`);
}
