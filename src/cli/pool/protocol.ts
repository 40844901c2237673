import type { CompiledFiles } from '../../index.js';
import type { ScanCache } from '../scan-cache.js';
import type { ScanSettings } from '../scan-options.js';
import type { Batch } from './batch.js';
import type { BatchResult } from './scan-batch.js';

/** What a worker is told when it starts. */
export interface WorkerSetting {
  readonly settings: ScanSettings;
  /** Users' own dictionary; undefined for the built-in one. */
  readonly dictionary: CompiledFiles | undefined;
  readonly cache: Pick<ScanCache, 'folder' | 'basis'> | undefined;
  /** Shared: number of the batch and of the file in it that the worker is at. Read when it is no longer there to ask. */
  readonly at: Int32Array;
}

/** A batch for a worker. */
export interface Request extends Pick<Batch, 'inputs' | 'bytes'> {
  readonly id: number;
}

/** What a worker says: that it can begin, or what a batch came to. */
export type Answer = 'ready' | { readonly id: number; readonly result: BatchResult };
