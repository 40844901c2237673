import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledFiles } from '../index.js';
import { cacheFolder } from './cache-folder.js';
import type { Io } from './io.js';

/** Where compiled dictionaries of users are kept: one folder for each content. */
export class DictionaryCache {
  private readonly folder: string;

  constructor(
    { env }: Io,
    private readonly key: string,
  ) {
    this.folder = join(cacheFolder(env), 'dictionaries', key);
  }

  /** A reader of the compiled files, or undefined where they are not there. */
  reader(): ((name: string) => Uint8Array) | undefined {
    try {
      readFileSync(join(this.folder, COMPLETE));
    } catch {
      return undefined;
    }
    return (name) => readFileSync(join(this.folder, name));
  }

  /** Keeps the files for the next run. That they cannot be kept is no reason to fail. */
  keep(files: CompiledFiles): void {
    const made = `${this.folder}.${process.pid}`;
    try {
      mkdirSync(made, { recursive: true });
    } catch {
      return;
    }
    try {
      for (const [name, bytes] of files) writeFileSync(join(made, name), bytes);
      writeFileSync(join(made, COMPLETE), this.key);
      // Another run may have been quicker: its files are the same.
      renameSync(made, this.folder);
    } catch {
      remove(made);
    }
  }
}

const COMPLETE = 'complete';

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Where nothing can be written, nothing can be removed.
  }
}
