import { Worker } from 'node:worker_threads';
import { builtinDictionary } from '../../index.js';
import type { Batch } from './batch.js';
import type { Answer, Request, WorkerSetting } from './protocol.js';
import { reasonOf } from './reason.js';
import type { BatchResult, Mishap, ScanKit } from './scan-batch.js';

/** A batch that was handed out. It ends up with a result, or lost: then somebody else has to scan it. */
export interface Job {
  readonly batch: Batch;
  result?: BatchResult;
  lost?: true;
  /** Where in the batch the worker died, if it was in it. */
  mishap?: Mishap;
}

/** Batches that one worker holds: one to scan, the others so that it need not wait for the next; and enough bytes. */
const QUEUE = 3;
const ENOUGH = 512 * 1024;
/** Workers that are replaced when they die, in one run. */
const REPLACED = 8;
/** Megabytes. V8 would let the young generation of each worker grow to 48; a scan is no slower with this. */
const YOUNG = 12;

interface Crew {
  readonly worker: Worker;
  readonly at: Int32Array;
  readonly jobs: Map<number, Job>;
  ready: boolean;
}

const bytesOf = ({ jobs }: Crew): number => [...jobs.values()].reduce((sum, { batch }) => sum + batch.bytes, 0);

/** Worker threads, started as they are asked for; every one works through batches in the order in which it gets them. */
export class WorkerPool {
  private readonly crews = new Set<Crew>();
  private count = 0;
  private deaths = 0;
  private wake = (): void => {};

  constructor(private readonly setting: Omit<WorkerSetting, 'at'>) {}

  /** Throws where the files of the dictionary are gone. */
  static settingOf({ settings, dictionary, cache }: ScanKit): Omit<WorkerSetting, 'at'> {
    return {
      settings,
      dictionary: dictionary === builtinDictionary() ? undefined : dictionary.files(),
      cache: cache && { folder: cache.folder, basis: cache.basis },
    };
  }

  /** Is there a worker that takes batches, now or later? */
  get alive(): boolean {
    return this.crews.size > 0;
  }

  /** Bytes of what was handed out and is not done. */
  get pending(): number {
    return [...this.crews].reduce((sum, crew) => sum + bytesOf(crew), 0);
  }

  start(): void {
    const at = new Int32Array(new SharedArrayBuffer(8)).fill(-1);
    const worker = new Worker(new URL('./scan-worker.cjs', import.meta.url), {
      workerData: { ...this.setting, at } satisfies WorkerSetting,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    const crew: Crew = { worker, at, jobs: new Map(), ready: false };
    this.crews.add(crew);
    let reason: unknown;
    worker.on('message', (answer: Answer) => this.hear(crew, answer));
    worker.on('error', (error) => {
      reason = error;
    });
    worker.on('exit', () => this.bury(crew, reason));
  }

  /** Hands a batch to the worker that has least to do; undefined where all have enough. */
  send(batch: Batch): Job | undefined {
    let free: Crew | undefined;
    for (const crew of this.crews)
      if (crew.ready && bytesOf(crew) < ENOUGH && crew.jobs.size < (free?.jobs.size ?? QUEUE)) free = crew;
    if (!free) return undefined;
    const job: Job = { batch };
    const id = this.count++;
    free.jobs.set(id, job);
    free.worker.postMessage({ id, inputs: batch.inputs, bytes: batch.bytes } satisfies Request);
    return job;
  }

  /** Resolves when a worker has said something, or died, or when the signal says that nobody waits any more. */
  change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.wake = done;
      signal.addEventListener('abort', done);
    });
  }

  async close(): Promise<void> {
    const workers = [...this.crews].map(({ worker }) => worker);
    this.crews.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private hear(crew: Crew, answer: Answer): void {
    if (answer === 'ready') crew.ready = true;
    else {
      const job = crew.jobs.get(answer.id);
      crew.jobs.delete(answer.id);
      if (job) job.result = answer.result;
    }
    this.wake();
  }

  private replace(): void {
    try {
      this.start();
    } catch {
      // The others go on, and the main thread.
    }
  }

  private bury(crew: Crew, error: unknown): void {
    if (!this.crews.delete(crew)) return;
    const [id, file] = crew.at;
    for (const [number, job] of crew.jobs) {
      job.lost = true;
      if (number === id) job.mishap = { at: file, reason: reasonOf(error) };
    }
    // One that never came to work would not the next time.
    if (crew.ready && this.deaths++ < REPLACED) this.replace();
    this.wake();
  }
}
