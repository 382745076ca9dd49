// From an archive to a profile or a shard, and from shards to either. Nothing half written is left behind, whatever happens.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { replaceFile } from '../host/files';
import { FileProblem, toFileProblem } from '../host/problem';
import { ProfileBuilder } from '../profile/build';
import { type GenreConvention, readConventions } from '../profile/conventions';
import { KEY } from '../profile/keys';
import type { Profile } from '../profile/profile';
import { mergeRows, type Row } from '../profile/rows';
import { writeProfile } from '../profile/write-profile';
import type { Bilingual } from '../rules/rule';
import { archiveFiles } from './archive';
import { NoRoom } from './counting';
import { openGeneralWords } from './general-words';
import { countInJobs, type FileCounted, type NamedPath } from './jobs';
import { streamRows, takeRows } from './row-file';
import { openShard, writeShard } from './shard';

export interface Skipped {
  readonly path: string;
  readonly text: Bilingual;
}

export interface Learned {
  /** Absent where a shard was written. */
  readonly profile?: Profile;
  readonly segmenter: string;
  /** That were read. */
  readonly files: number;
  readonly pieces: number;
  /** Of all texts that were read. */
  readonly characters: number;
  /** Files that could not be read. */
  readonly problems: readonly Skipped[];
  /** Files that are no Chinese reports. */
  readonly strange: readonly string[];
}

export interface LearnProgress {
  readonly done: number;
  readonly all: number;
  readonly characters: number;
}

interface Target {
  readonly cwd: string;
  /** Where the profile or the shard is written. */
  readonly out: string;
  readonly shard: boolean;
  readonly signal: AbortSignal;
}

export interface LearnCall extends Target {
  readonly paths: readonly string[];
  /** Absent: by the size of the archive. */
  readonly jobs?: number | undefined;
  readonly segmenter?: 'nodejieba' | 'intl' | undefined;
  /** Rows that are held in memory, by all jobs together. */
  readonly limit?: number | undefined;
  readonly onProgress?: ((progress: LearnProgress) => void) | undefined;
}

/** Fewer files are read by one job before others have loaded their dictionaries. */
const FILES_PER_JOB = 100;

/** They and their sorting take some 150 MB. */
const MOST_ROWS = 250_000;

/** Rejects with a FileProblem where nothing can be learned, and with the signal's reason when it was stopped. */
export async function learnArchive(call: LearnCall): Promise<Learned> {
  const { paths, cwd, signal, segmenter, limit = MOST_ROWS, onProgress } = call;
  await checkTarget(call);
  const named = await archiveFiles(paths, cwd);
  const results: (FileCounted | undefined)[] = named.map((file) =>
    'problem' in file ? { problem: file.problem.text } : undefined,
  );
  const files: NamedPath[] = [];
  const places: number[] = [];
  for (const [place, file] of named.entries()) {
    if ('problem' in file) continue;
    files.push(file);
    places.push(place);
  }
  const jobs = call.jobs ?? Math.max(1, Math.min(availableParallelism(), Math.floor(files.length / FILES_PER_JOB)));
  return inTemporary(async (folder) => {
    signal.throwIfAborted();
    let done = 0;
    let characters = 0;
    let pieces = 0;
    let read = 0;
    const told = (index: number, counted: FileCounted): void => {
      results[places[index] ?? 0] = counted;
      done++;
      if ('pieces' in counted) {
        characters += counted.characters;
        pieces += counted.pieces;
        read++;
      }
      onProgress?.({ done, all: files.length, characters });
    };
    const job = { folder, segmenter, limit: Math.ceil(limit / jobs) };
    const counted = await countInJobs(jobs, files, job, told, signal);
    const problems: Skipped[] = [];
    const strange: string[] = [];
    for (const [place, { shown }] of named.entries()) {
      const result = results[place];
      if (result && 'problem' in result) problems.push({ path: shown, text: result.problem });
      else if (result?.pieces === 0) strange.push(shown);
    }
    const learned = { segmenter: counted.segmenter, files: read, pieces, characters, problems, strange };
    if (pieces === 0) return learned;
    const rows = await gather(counted.runs.map(takeRows), folder, signal);
    return { ...learned, ...(await write(rows, counted.segmenter, call)) };
  });
}

export interface MergeCall extends Target {
  readonly shards: readonly string[];
}

export interface Merged extends Pick<Learned, 'profile' | 'segmenter' | 'pieces'> {
  /** Shards that were added up. */
  readonly merged: number;
  /** Shards that hold what another holds. */
  readonly copies: readonly Bilingual[];
}

/** Equals one learning over all that the shards hold; one that is named twice counts once. Rejects with a FileProblem. */
export async function mergeShards(call: MergeCall): Promise<Merged> {
  await checkTarget(call);
  return inTemporary(async (folder) => {
    const sources: Iterable<Row>[] = [];
    let segmenter: string | undefined;
    const seen = new Set<string>();
    const byHash = new Map<string, string>();
    const copies: Bilingual[] = [];
    for (const [index, shown] of call.shards.entries()) {
      const path = resolve(call.cwd, shown);
      const real = await realpath(path).catch(() => path);
      if (seen.has(real)) continue;
      seen.add(real);
      const shard = await openShard(path, shown, folder, `shard${index}`);
      const other = byHash.get(shard.hash);
      if (other !== undefined) copies.push(copyOf(shown, other));
      byHash.set(shard.hash, shown);
      if (segmenter !== undefined && shard.segmenter !== segmenter) throw unequal(shown, shard.segmenter, segmenter);
      segmenter = shard.segmenter;
      sources.push(shard.rows);
    }
    if (segmenter === undefined) throw new Error('no shard');
    let pieces = 0;
    function* counted(rows: Iterable<Row>): Generator<Row> {
      for (const row of rows) {
        if (row.key === KEY.piece) ({ pieces } = row);
        yield row;
      }
    }
    const written = await write(counted(await gather(sources, folder, call.signal)), segmenter, call);
    return { segmenter, merged: sources.length, copies, pieces, ...written };
  });
}

/** So many files are read side by side: systems allow a process some hundreds. */
const TOGETHER = 64;

/** One stream of all rows; sources beyond what can be read together become fewer first. */
async function gather(sources: readonly Iterable<Row>[], folder: string, signal: AbortSignal): Promise<Iterable<Row>> {
  const waiting = [...sources];
  for (let number = 0; waiting.length > TOGETHER; number++) {
    const path = join(folder, `merged-${number}`);
    await streamRows(path, mergeRows(waiting.splice(0, TOGETHER)), signal).catch((error) => {
      signal.throwIfAborted();
      throw error instanceof FileProblem ? error : new NoRoom(error);
    });
    waiting.push(takeRows(path));
  }
  return mergeRows(waiting);
}

/** Hours of counting are not to end with a folder that is not there. */
async function checkTarget({ out, cwd }: Target): Promise<void> {
  const path = resolve(cwd, out);
  if ((await stat(path).catch(() => undefined))?.isDirectory()) {
    throw new FileProblem({
      zh: `${out}：这是文件夹，请写明存到哪个文件，如 ${join(out, '体例.json')}。`,
      en: `${out}: this is a folder; name the file to write, such as ${join(out, 'house.json')}.`,
    });
  }
  if (!(await stat(dirname(path)).catch(() => undefined))?.isDirectory()) {
    throw new FileProblem({
      zh: `${out}：要存放的文件夹不存在，请先建好，或核对路径。`,
      en: `${out}: there is no such folder to write to; make it first, or check the path.`,
    });
  }
}

async function write(
  rows: Iterable<Row>,
  segmenter: string,
  { out, cwd, shard, signal }: Target,
): Promise<{ profile?: Profile }> {
  const path = resolve(cwd, out);
  if (shard) {
    await writeShard(path, out, segmenter, rows, signal);
    return {};
  }
  const builder = new ProfileBuilder({ segmenter, conventions: await openConventions(), words: openGeneralWords() });
  let passed = 0;
  for (const row of rows) {
    builder.add(row);
    if (++passed % 100_000 > 0) continue;
    await new Promise(setImmediate);
    signal.throwIfAborted();
  }
  const profile = builder.finish();
  signal.throwIfAborted();
  await replaceFile(path, Buffer.from(writeProfile(profile), 'utf8')).catch((error) => {
    throw toFileProblem(error, out);
  });
  return { profile };
}

/** What the guides hold: comes with the product. */
async function openConventions(): Promise<readonly GenreConvention[]> {
  const places = ['../../seeds', '../../../seeds'].map((seeds) => join(__dirname, seeds, 'conventions.json'));
  const path = places.find((place) => existsSync(place)) ?? join('seeds', 'conventions.json');
  try {
    return readConventions(JSON.parse(await readFile(path, 'utf8'))).genres;
  } catch (error) {
    throw toFileProblem(error, basename(path));
  }
}

async function inTemporary<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wengao-learn-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const copyOf = (shown: string, other: string): Bilingual => ({
  zh: `${shown}：与 ${other} 内容完全相同，两份都已计入；如是同一份计数的副本，请去掉一份再合并。`,
  en: `${shown}: holds the same as ${other}, and both were counted; if one is a copy, leave it out and merge again.`,
});

function unequal(shown: string, segmenter: string, other: string): FileProblem {
  return new FileProblem({
    zh: `${shown}：分词工具与其他计数文件不同（${segmenter}，其他是 ${other}），不能合并；请用同一版本重新计数。`,
    en: `${shown}: its words were cut by ${segmenter}, those of the others by ${other}; they do not add up. Count again with one version.`,
  });
}
