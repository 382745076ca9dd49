// One of several workers: counts the files that it is sent, and says where the sums lie.
import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem } from '../host/problem';
import { Counting } from './counting';
import { countFile, type FromWorker, type ToWorker, type WorkerData } from './jobs';
import { openSegmenter } from './segmenter';

async function work({ folder, segmenter: only, limit, name }: WorkerData): Promise<void> {
  const say = (message: FromWorker): void => parentPort?.postMessage(message);
  const segmenter = await openSegmenter(only);
  const counting = new Counting(segmenter, folder, name, limit);
  parentPort?.on('message', async (message: ToWorker) => {
    try {
      if (message === 'finish') say({ type: 'finished', runs: counting.finish() });
      else say({ type: 'counted', index: message.index, counted: await countFile(counting, message.file) });
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      say({ type: 'failed', problem: error.text });
    }
  });
  say({ type: 'ready', segmenter: segmenter.id });
}

void work(workerData as WorkerData);
