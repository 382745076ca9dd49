// Outlines that are being edited, as files in memory: VS Code edits, undoes and saves them like any other, and nothing touches the disk.
import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
} from 'vscode';

export const OUTLINE_SCHEME = 'wengao-outline';

/** Whose outline it is, and what it was when it was opened. */
export interface OutlineSource {
  readonly draft: Uri;
  readonly report: number;
  readonly was: string;
}

interface OutlineFile extends OutlineSource {
  readonly opened: number;
  changed: number;
  content: Uint8Array;
}

export class OutlineFiles implements FileSystemProvider {
  readonly #files = new Map<string, OutlineFile>();
  /** Outlines opened so far: each has a name of its own. */
  #count = 0;
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  /** `name` is what its tab shows. One that is open already, and is of the headings as they are, is gone on with. */
  add(name: string, source: OutlineSource): Uri {
    for (const [known, { draft, report, was }] of this.#files) {
      const same = draft.toString() === source.draft.toString() && report === source.report && was === source.was;
      if (same) return Uri.parse(known);
    }
    const query = `${++this.#count}:${source.draft.toString()}`;
    const uri = Uri.from({ scheme: OUTLINE_SCHEME, path: `/${name}`, query });
    const now = Date.now();
    const content = new TextEncoder().encode(source.was);
    this.#files.set(uri.toString(), { ...source, opened: now, changed: now, content });
    return uri;
  }

  source(uri: Uri): OutlineSource | undefined {
    return this.#files.get(uri.toString());
  }

  forget(uri: Uri): void {
    this.#files.delete(uri.toString());
  }

  stat(uri: Uri): FileStat {
    const { opened, changed, content } = this.#get(uri);
    return { type: FileType.File, ctime: opened, mtime: changed, size: content.length };
  }

  readFile(uri: Uri): Uint8Array {
    return this.#get(uri).content;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const file = this.#get(uri);
    file.content = content;
    file.changed = Date.now();
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  #get(uri: Uri): OutlineFile {
    const file = this.#files.get(uri.toString());
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file;
  }
}
