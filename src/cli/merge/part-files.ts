import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Io } from '../io.js';

/** Files that are held open at a time: a thousand parts must not need a thousand handles. */
const OPEN = 64;

/**
 * The reports that are merged, read once from the start to the end and then by places. Standard input and pipes cannot be
 * read by places: they are copied to a temporary file first.
 */
export class PartFiles {
  private readonly copies = new Map<string, string>();
  private readonly handles = new Map<string, number>();
  private folder: string | undefined;

  constructor(private readonly io: Io) {}

  /** Reads a report from its start; `-` is standard input. Throws errors of the file system. */
  async open(path: string): Promise<AsyncIterable<Uint8Array>> {
    const isFile = path !== '-' && statSync(resolve(this.io.cwd, path)).isFile();
    if (!isFile && !this.copies.has(path)) await this.copy(path);
    return createReadStream(this.place(path), { highWaterMark: 1 << 18, signal: this.io.signal });
  }

  /** Bytes of a report that was opened before. */
  read(path: string, start: number, length: number): Uint8Array {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.handle(path), bytes, done, length - done, start + done);
      // Shortened meanwhile: what is there is no record any more, and that is said.
      if (read === 0) return bytes.subarray(0, done);
      done += read;
    }
    return bytes;
  }

  close(): void {
    for (const handle of this.handles.values()) closeSync(handle);
    this.handles.clear();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }

  private async copy(path: string): Promise<void> {
    const { cwd, stdin, signal } = this.io;
    this.folder ??= mkdtempSync(join(tmpdir(), 'slogans-merge-'));
    const copy = join(this.folder, `${this.copies.size}`);
    const source = path === '-' ? stdin : createReadStream(resolve(cwd, path));
    await pipeline(source, createWriteStream(copy), { signal });
    this.copies.set(path, copy);
  }

  private place(path: string): string {
    return this.copies.get(path) ?? resolve(this.io.cwd, path);
  }

  /** The one that has not been asked for the longest is closed first. */
  private handle(path: string): number {
    const handle = this.handles.get(path) ?? openSync(this.place(path), 'r');
    this.handles.delete(path);
    this.handles.set(path, handle);
    if (this.handles.size > OPEN) {
      const [[oldest, old]] = this.handles;
      closeSync(old);
      this.handles.delete(oldest);
    }
    return handle;
  }
}
