import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './cache-folder.js';

/** Checksums of the source and of the code, and how much code there was in memory. */
const HEADER = 16;
/** Code that came up since, as a share of what is kept, from which on keeping it again pays. */
const GROWTH = 1.03;
/** Measuring that costs a millisecond: one run in so many does. */
const SELDOM = 8;

/**
 * What V8 made of the program, kept for the next run: compiling takes a third of a run on one speech. Only for the very
 * source, version of Node and machine; V8 itself looks at its version and flags. In place of whatever is missing, old,
 * broken or somebody else's the source is compiled as usual.
 */
export class CodeCache {
  private readonly file: string;
  private readonly sum: number;
  /** Size of the code in memory when the cache was made. */
  private size = 0;

  /** @param kind of run: only what has run is kept, and no run needs what others do */
  constructor(env: NodeJS.ProcessEnv, kind: string, source: Uint8Array) {
    this.file = join(cacheFolder(env), 'code', `${process.version}-${process.platform}-${process.arch}`, kind);
    this.sum = crc32(source);
  }

  read(): Buffer | undefined {
    const bytes = readOwn(this.file);
    if (!bytes || bytes.length < HEADER || bytes.readUInt32LE(0) !== this.sum) return undefined;
    const code = bytes.subarray(HEADER);
    if (bytes.readUInt32LE(4) !== crc32(code)) return undefined;
    this.size = bytes.readDoubleLE(8);
    return code;
  }

  /** After a run: keeps the code, where that was not done or where this run needed much that is not kept. */
  keep(script: Script): void {
    if (this.size > 0 && !script.cachedDataRejected && process.pid % SELDOM !== 0) return;
    const { getHeapCodeStatistics } = require('node:v8') as typeof import('node:v8');
    const size = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (script.cachedDataRejected || size > this.size * GROWTH) write(this.file, () => this.contents(script, size));
  }

  private contents(script: Script, size: number): Buffer {
    const code = script.createCachedData();
    const header = Buffer.alloc(HEADER);
    header.writeUInt32LE(this.sum, 0);
    header.writeUInt32LE(crc32(code), 4);
    header.writeDoubleLE(size, 8);
    return Buffer.concat([header, code]);
  }
}

/** A file that is the user's own: code that somebody else has put there must not run. */
function readOwn(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return fstatSync(file).uid === (process.getuid?.() ?? 0) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Puts a file in its place whole, or not at all: that it cannot be kept is no reason to fail. */
function write(path: string, contents: () => Buffer): void {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(draft, 'w', 0o600);
    try {
      writeFileSync(file, contents());
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch {
    remove(draft);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
  }
}
