// Texts on disk: read with their encoding, written back in it.
// Invariant: a text is written whole or not at all, and only when its encoding holds every character of it.
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type DecodedText, decode, encode, firstLost, type NoText } from './encoding';
import { FileProblem, toFileProblem } from './problem';

/** Larger files are no drafts, and would take seconds and gigabytes. */
const MOST_BYTES = 64 * 1024 * 1024;

export interface TextFile extends DecodedText {
  /** As they were read. */
  readonly bytes: Uint8Array;
}

/** Rejects with a FileProblem that names the file as `shown`. */
export async function readTextFile(path: string, shown: string): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw tooLarge(shown);
    bytes = await readFile(path);
  } catch (error) {
    throw toFileProblem(error, shown);
  }
  return decodeText(bytes, shown);
}

export async function decodeText(bytes: Uint8Array, shown: string): Promise<TextFile> {
  if (bytes.length > MOST_BYTES) throw tooLarge(shown);
  const decoded = await decode(bytes);
  if (typeof decoded === 'string') throw noText(shown, decoded);
  return { ...decoded, bytes };
}

/** The bytes of a file whose text has become `text`; rejects with a FileProblem where something would be lost. */
export async function encodeText(file: TextFile, text: string, shown: string): Promise<Uint8Array> {
  if (text === file.text) return file.bytes;
  const { encoding, bom } = file;
  // bytes that the encoding has no character for have become U+FFFD and would be written so
  if (Buffer.compare(await encode(file), file.bytes) !== 0) {
    throw new FileProblem({
      zh: `${shown}：文件中有 ${encoding} 无法识别的字节，改写会丢失内容，未改动；请另存为 UTF-8 后再试。`,
      en: `${shown}: the file holds bytes that are no ${encoding}; writing would lose them, so it was left as it is. Save it as UTF-8 first.`,
    });
  }
  const changed = { text, encoding, bom };
  const bytes = await encode(changed);
  const lost = await firstLost(changed, bytes);
  if (lost !== undefined) {
    throw new FileProblem({
      zh: `${shown}：${encoding} 编码存不下“${lost}”，未改动；请另存为 UTF-8 后再试。`,
      en: `${shown}: ${encoding} cannot hold “${lost}”, so the file was left as it is. Save it as UTF-8 first.`,
    });
  }
  return bytes;
}

/** Writes beside, then renames: a reader sees the old file or the new one, and a failure loses nothing. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  // a link stays a link: what it points to is replaced
  const target = await realpath(path).catch(() => path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes);
    const before = await stat(target).catch(() => undefined);
    if (before) await chmod(beside, before.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function tooLarge(shown: string): FileProblem {
  return new FileProblem({
    zh: `${shown}：文件超过 64 MiB，不校核；请拆分后再试。`,
    en: `${shown}: larger than 64 MiB and not read; split it first.`,
  });
}

function noText(shown: string, kind: NoText): FileProblem {
  switch (kind) {
    case 'word':
      return new FileProblem({
        zh: `${shown}：这是 Word 等办公文档，不是纯文本；请另存为 .txt 或 .md 后再试。`,
        en: `${shown}: this is an office document (Word), not text; save it as .txt or .md first.`,
      });
    case 'pdf':
      return new FileProblem({
        zh: `${shown}：这是 PDF，不是纯文本；请另存为 .txt 或 .md 后再试。`,
        en: `${shown}: this is a PDF, not text; save it as .txt or .md first.`,
      });
    case 'binary':
      return new FileProblem({
        zh: `${shown}：不是文本文件，或编码无法识别；请另存为 UTF-8 后再试。`,
        en: `${shown}: not a text file, or its encoding is not known; save it as UTF-8 first.`,
      });
  }
}
