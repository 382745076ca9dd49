// The files of an archive, counted one after the other in this thread, or by several workers that each take the next file.
// Invariant: sums do not depend on who counted what; what is told of the files comes in their order.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FileProblem, toFileProblem } from '../host/problem';
import type { Bilingual } from '../rules/rule';
import { Counting, NoRoom } from './counting';
import { readArchiveFile } from './read-file';
import { openSegmenter } from './segmenter';

export interface NamedPath {
  readonly shown: string;
  readonly path: string;
}

/** What came of a file. */
export type FileCounted = { readonly pieces: number; readonly characters: number } | { readonly problem: Bilingual };

export interface CountingJob {
  /** Where runs are laid aside. */
  readonly folder: string;
  readonly segmenter: 'nodejieba' | 'intl' | undefined;
  /** Rows that are held in memory. */
  readonly limit: number;
}

export interface CountedFiles {
  /** `Segmenter.id`. */
  readonly segmenter: string;
  readonly runs: readonly string[];
}

export type Told = (index: number, counted: FileCounted) => void;

/** Rejects with NoRoom alone. */
export async function countFile(counting: Counting, { path, shown }: NamedPath): Promise<FileCounted> {
  try {
    return counting.add(shown, await readArchiveFile(path, shown));
  } catch (error) {
    if (error instanceof NoRoom) throw error;
    return { problem: toFileProblem(error, shown).text };
  }
}

async function countHere(
  files: readonly NamedPath[],
  { folder, segmenter: only, limit }: CountingJob,
  told: Told,
  signal: AbortSignal,
): Promise<CountedFiles> {
  const segmenter = await openSegmenter(only);
  const counting = new Counting(segmenter, folder, 'run', limit);
  for (const [index, file] of files.entries()) {
    told(index, await countFile(counting, file));
    // what asks to stop is heard between two files
    await new Promise(setImmediate);
    signal.throwIfAborted();
  }
  return { segmenter: segmenter.id, runs: counting.finish() };
}

/** What goes to a worker and comes from it. */
export interface WorkerData extends CountingJob {
  readonly name: string;
}
export type ToWorker = { readonly index: number; readonly file: NamedPath } | 'finish';
export type FromWorker =
  | { readonly type: 'ready'; readonly segmenter: string }
  | { readonly type: 'counted'; readonly index: number; readonly counted: FileCounted }
  | { readonly type: 'finished'; readonly runs: readonly string[] }
  | { readonly type: 'failed'; readonly problem: Bilingual };

/** The bundle that a worker runs; the sources have none beside them. */
const WORKER = ['learn-worker.js', '../../out/learn-worker.js'].map((name) => join(__dirname, name));

export async function countInJobs(
  jobs: number,
  files: readonly NamedPath[],
  job: CountingJob,
  told: Told,
  signal: AbortSignal,
): Promise<CountedFiles> {
  const program = WORKER.find((path) => existsSync(path));
  if (jobs <= 1 || files.length <= 1 || program === undefined) return countHere(files, job, told, signal);
  let next = 0;
  const workers: Worker[] = [];
  const one = (name: string): Promise<CountedFiles> =>
    new Promise((resolve, reject) => {
      const data: WorkerData = { ...job, name };
      const worker = new Worker(program, { workerData: data });
      workers.push(worker);
      let segmenter = '';
      const send = (): void => {
        const index = next++;
        const file = files[index];
        const message: ToWorker = file ? { index, file } : 'finish';
        worker.postMessage(message);
      };
      worker.on('message', (message: FromWorker) => {
        switch (message.type) {
          case 'ready':
            segmenter = message.segmenter;
            return send();
          case 'counted':
            told(message.index, message.counted);
            return send();
          case 'finished':
            return resolve({ segmenter, runs: message.runs });
          case 'failed':
            return reject(new FileProblem(message.problem));
        }
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new FileProblem(ENDED)));
    });
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    const all = Promise.all(Array.from({ length: Math.min(jobs, files.length) }, (_, at) => one(`run${at}`)));
    const done = await Promise.race([all, stopped]);
    return { segmenter: done[0]?.segmenter ?? '', runs: done.flatMap(({ runs }) => runs) };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const ENDED = {
  zh: '一个归纳进程中途退出，可能是内存不足；请用 --jobs 1 再试。',
  en: 'a worker ended early, perhaps out of memory; try again with --jobs 1.',
};
