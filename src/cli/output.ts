import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** Texts are gathered to this many code units before they are written: 50,000 small lines are not 50,000 writes. */
const BATCH = 1 << 16;

/** Where the data of a command goes: standard output, or the file of `--output`. */
export class Output {
  /** True when the reader went away (`| head`): nobody needs the rest. */
  closed = false;
  private failure: NodeJS.ErrnoException | undefined;
  private pending: string[] = [];
  private size = 0;

  private constructor(
    private readonly stream: NodeJS.WriteStream | WriteStream,
    private readonly file: string | undefined,
    private readonly refused: (file: string, reason: string) => string,
  ) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.closed = true;
      if (error.code !== 'EPIPE') this.failure = error;
      stream.emit('drain');
    });
  }

  /** @param refused the sentence for a file that cannot be written; thrown as UsageError */
  static async open(
    io: Io,
    file: string | undefined,
    refused: (file: string, reason: string) => string,
  ): Promise<Output> {
    if (file === undefined) return new Output(io.stdout, undefined, refused);
    const stream = createWriteStream(resolve(io.cwd, file));
    const output = new Output(stream, file, refused);
    // The listener above turns a failure into `drain`, so one of the two always comes.
    await Promise.race([once(stream, 'open'), once(stream, 'drain')]);
    output.check();
    return output;
  }

  async write(text: string): Promise<void> {
    this.pending.push(text);
    this.size += text.length;
    if (this.size >= BATCH) await this.flush();
  }

  /** Writes what is left. Afterwards everything has been handed to the system. */
  async finish(): Promise<void> {
    await this.flush();
    if (this.file !== undefined && !this.closed) {
      this.stream.end();
      await once(this.stream, 'close');
    }
    this.check();
  }

  /** Waits while the reader is slower than we are. */
  private async flush(): Promise<void> {
    const text = this.pending.join('');
    this.pending = [];
    this.size = 0;
    if (text && !this.closed && !this.stream.write(text) && !this.closed) await once(this.stream, 'drain');
    this.check();
  }

  private check(): void {
    if (this.failure) throw new UsageError(this.refused(this.file ?? 'stdout', this.failure.code ?? 'error'));
  }
}
