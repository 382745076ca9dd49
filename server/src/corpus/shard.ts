// Shards: the sums of a part of an archive, to be merged elsewhere. A header line and sorted rows, packed. No path, no date and no
// number of jobs stands in them; they hold rare strings, and stay in the house.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { FileProblem, toFileProblem } from '../host/problem';
import type { Row } from '../profile/rows';
import { DamagedRows, readLines, readRows, streamRows } from './row-file';

/** What must be equal for two shards to be added up. */
export interface ShardHeader {
  readonly format: 'wengao-shard-1';
  /** `Segmenter.id`. */
  readonly segmenter: string;
}

export interface Shard extends ShardHeader {
  /** Of its bytes. */
  readonly hash: string;
  /** Throws a FileProblem where the shard is damaged. */
  readonly rows: Iterable<Row>;
}

const FORMAT = 'wengao-shard-1';

/** Written beside and renamed. `shown`: as the call named it. */
export async function writeShard(
  path: string,
  shown: string,
  segmenter: string,
  rows: Iterable<Row>,
  signal: AbortSignal,
): Promise<void> {
  const header: ShardHeader = { format: FORMAT, segmenter };
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await streamRows(beside, rows, signal, { head: `${JSON.stringify(header)}\n`, pack: createGzip() });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    signal.throwIfAborted();
    throw toFileProblem(error, shown);
  }
}

/** Rejects with a FileProblem where the file is no shard. `folder`: for the unpacked rows. */
export async function openShard(path: string, shown: string, folder: string, name: string): Promise<Shard> {
  const plain = join(folder, name);
  const hash = createHash('sha256');
  try {
    const bytes = createReadStream(path);
    bytes.on('data', (part) => hash.update(part));
    await pipeline(bytes, createGunzip(), createWriteStream(plain));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code.startsWith('Z_') ? noShard(shown) : toFileProblem(error, shown);
  }
  return { ...readHeader(plain, shown), hash: hash.digest('hex'), rows: rowsOf(plain, shown) };
}

function readHeader(plain: string, shown: string): ShardHeader {
  try {
    const [line = ''] = readLines(plain);
    const header: Partial<ShardHeader> = JSON.parse(line);
    if (header.format === FORMAT && typeof header.segmenter === 'string')
      return { format: FORMAT, segmenter: header.segmenter };
  } catch {
    // said below
  }
  throw noShard(shown);
}

function* rowsOf(plain: string, shown: string): Generator<Row> {
  try {
    yield* readRows(plain, 1);
  } catch (error) {
    throw error instanceof DamagedRows ? noShard(shown) : error;
  }
}

function noShard(shown: string): FileProblem {
  return new FileProblem({
    zh: `${shown}：不是 wengao learn --shard 写的计数文件，或已损坏；请重新生成。`,
    en: `${shown}: not a shard written by wengao learn --shard, or damaged; make it again.`,
  });
}
