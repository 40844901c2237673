import { setImmediate } from 'node:timers/promises';
import type { Input } from '../inputs/input.js';
import { type Batch, batchesOf, estimateBytes } from './batch.js';
import { type BatchResult, type ScanKit, scanBatch } from './scan-batch.js';
import { type Job, WorkerPool } from './worker-pool.js';

/** Bytes that must be there to read for each worker: it costs tens of milliseconds, and is slow at first. */
const WORTH = 2 << 20;
/** Batches that may be on their way at once for each thread: results wait in memory for those before them. */
const WINDOW = 16;

/**
 * Scans documents with as many threads as are allowed and worth while; results come in the order of the inputs.
 * Nothing is scanned that is not asked for, beyond a window: whoever takes the results slowly slows it all down.
 */
export async function* scanInOrder(
  inputs: readonly Input[],
  kit: ScanKit,
): AsyncGenerator<BatchResult, void, undefined> {
  const { jobs } = kit.settings;
  const pool = jobs > 1 && inputs.length > 1 ? poolFor(inputs, kit) : undefined;
  try {
    yield* results(batchesOf(inputs), pool, kit);
  } finally {
    await pool?.close();
  }
}

function poolFor(inputs: readonly Input[], kit: ScanKit): WorkerPool | undefined {
  const workers = Math.min(kit.settings.jobs, Math.floor(estimateBytes(inputs) / WORTH));
  if (workers < 1) return undefined;
  const pool = new WorkerPool(WorkerPool.settingOf(kit));
  for (let started = 0; started < workers; started++) pool.start();
  return pool;
}

async function* results(
  batches: Generator<Batch, undefined>,
  pool: WorkerPool | undefined,
  kit: ScanKit,
): AsyncGenerator<BatchResult, void, undefined> {
  const { signal } = kit.io;
  const jobs: Job[] = [];
  const most = WINDOW * kit.settings.jobs;
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
      first.result = await scanBatch(first.batch, kit, undefined, first.mishap);
    } else if (next && jobs.length < most && (next.here || !pool?.size || !pool.ready || PARTICIPATE)) {
      jobs.push({ batch: next, result: await scanBatch(next, kit) });
      next = batches.next().value;
      await setImmediate(); // lets an interrupt, a worker, and a reader that went away, be heard
    } else if (first && pool) await pool.change(signal);
    else return;
  }
}
const PARTICIPATE = process.env.PARTICIPATE === '1';
