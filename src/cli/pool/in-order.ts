import { setImmediate } from 'node:timers/promises';
import type { InputList } from '../inputs/input-list.js';
import { type Batch, batchesOf, estimateBytes } from './batch.js';
import { type BatchResult, type ScanKit, scanBatch } from './scan-batch.js';
import type { Job, WorkerPool } from './worker-pool.js';

/**
 * Bytes that must be there to read for each worker: it costs more than a second of processor time until it is as fast as the
 * main thread, which with two processors pays from about 90 MB on, with more of them sooner.
 */
const WORTH = 64 << 20;
/** Batches that may be on their way at once for each thread: results wait in memory for those before them. */
const WINDOW = 16;
/** Bytes of a batch that the main thread takes only while workers have as much to do: as it scans, it hands out nothing. */
const LARGE = 1 << 20;

/**
 * Scans documents with as many threads as are allowed and worth while; results come in the order of the inputs.
 * Nothing is scanned that is not asked for, beyond a window: whoever takes the results slowly slows it all down.
 */
export async function* scanInOrder(inputs: InputList, kit: ScanKit): AsyncGenerator<BatchResult, void, undefined> {
  const pool = await poolFor(inputs, kit);
  try {
    yield* results(batchesOf(inputs), pool, kit);
  } finally {
    await pool?.close();
  }
}

/** The main thread scans, too: it is warm, and one worker less to be started and kept in memory. */
async function poolFor(inputs: InputList, kit: ScanKit): Promise<WorkerPool | undefined> {
  const allowed = kit.settings.jobs - 1;
  if (allowed < 1 || inputs.length < 2) return undefined;
  const workers = Math.min(allowed, Math.floor(estimateBytes(inputs) / WORTH));
  if (workers < 1) return undefined;
  const { WorkerPool } = await import('./worker-pool.js');
  try {
    const pool = new WorkerPool(WorkerPool.settingOf(kit));
    for (let started = 0; started < workers; started++) pool.start();
    return pool;
  } catch {
    // A system that gives no more threads; a cache of dictionaries that was emptied a moment ago.
    return undefined;
  }
}

async function* results(
  batches: Generator<Batch, undefined>,
  pool: WorkerPool | undefined,
  kit: ScanKit,
): AsyncGenerator<BatchResult, void, undefined> {
  const { signal } = kit.io;
  const most = WINDOW * kit.settings.jobs;
  const jobs: Job[] = [];
  let next = batches.next().value;
  while (!signal.aborted) {
    // Whatever a worker can take, it gets.
    while (next && !next.here && pool && jobs.length < most) {
      const job = pool.send(next);
      if (!job) break;
      jobs.push(job);
      next = batches.next().value;
    }
    const first = jobs[0];
    if (first?.result) {
      jobs.shift();
      yield first.result;
    } else if (first?.lost) {
      first.result = await scanBatch(first.batch, kit, first.mishap);
    } else if (
      next &&
      jobs.length < most &&
      (!pool?.alive || next.here || next.bytes < LARGE || next.bytes <= pool.pending)
    ) {
      jobs.push({ batch: next, result: await scanBatch(next, kit) });
      next = batches.next().value;
      await setImmediate(); // lets an interrupt, a worker, and a reader that went away, be heard
    } else if (pool && (first || next)) await pool.change(signal);
    else return;
  }
}
