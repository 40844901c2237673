import { parentPort, workerData } from 'node:worker_threads';
import { builtinDictionary, openDictionary } from '../../index.js';
import { ScanCache } from '../scan-cache.js';
import type { Request, WorkerSetting } from './protocol.js';
import { type ScanKit, scanBatch } from './scan-batch.js';

// What a worker runs: scans batches as they come, and answers each.

const { settings, dictionary: files, cache, at } = workerData as WorkerSetting;
const reader = (name: string): Uint8Array => files?.get(name) as Uint8Array;
const kit: ScanKit = {
  settings,
  dictionary: files ? openDictionary(reader) : builtinDictionary(),
  io: {
    // Never read here: what only the main thread can read, it does.
    get stdin() {
      return process.stdin;
    },
    stderr: process.stderr,
    env: process.env,
    signal: new AbortController().signal,
  },
  ...(cache ? { cache: new ScanCache(cache.folder, cache.basis) } : {}),
};

/** Batches are scanned in the order in which they come. */
let last = Promise.resolve();

parentPort?.on('message', ({ id, inputs, bytes }: Request) => {
  last = last.then(async () => {
    at[1] = -1;
    at[0] = id;
    const result = await scanBatch({ inputs, bytes }, kit, undefined, (file) => {
      at[1] = file;
    });
    parentPort?.postMessage({ id, result }, [result.rows.buffer]);
  });
});
parentPort?.postMessage('ready');
