import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { OutputTarget } from './output.js';

/**
 * A file that is written beside its place and put there when it is complete: a run that fails or is interrupted leaves
 * what was there before. Devices and pipes are written as they are.
 */
export class FileTarget implements OutputTarget {
  readonly closed = false;
  private readonly place: string;
  /** Undefined where `place` is no file that could be replaced. */
  private readonly draft: string | undefined;
  private open: number | undefined;

  /** Throws errors of the file system. */
  constructor(cwd: string, file: string) {
    const path = resolve(cwd, file);
    const found = statSync(path, { throwIfNoEntry: false });
    // The file that a link leads to is replaced, not the link.
    this.place = found ? realpathSync(path) : path;
    if (!found || found.isFile()) {
      // A file that may not be written could still be replaced: that is not what its owner wants.
      if (found) accessSync(this.place, constants.W_OK);
      // Hidden, so that no scan of the folder takes it for a document.
      this.draft = join(dirname(this.place), `.slogans-${process.pid}.tmp`);
    }
    this.open = openSync(this.draft ?? this.place, 'w', found?.isFile() ? found.mode : 0o666);
  }

  write(data: string | Uint8Array): void {
    if (this.open !== undefined) writeFileSync(this.open, data);
  }

  finish(): void {
    this.close();
    if (this.draft) renameSync(this.draft, this.place);
  }

  discard(): void {
    this.close();
    if (this.draft) rmSync(this.draft, { force: true });
  }

  private close(): void {
    if (this.open !== undefined) closeSync(this.open);
    this.open = undefined;
  }
}
