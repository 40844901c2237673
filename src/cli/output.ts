import { FileTarget } from './file-target.js';
import type { Io } from './io.js';
import { StreamTarget } from './stream-target.js';
import { UsageError } from './usage-error.js';

/** Texts are gathered to this many code units before they are written: 50,000 small lines are not 50,000 writes. */
const BATCH = 1 << 16;

/** Where texts are written to. Errors of the file system are thrown as they come. */
export interface OutputTarget {
  /** Nobody needs the rest. */
  readonly closed: boolean;
  write(data: string | Uint8Array): void | Promise<void>;
  /** Everything was written: it may take its place. */
  finish(): void;
  /** The run came to nothing: as if there had been none. */
  discard(): void;
}

/** What is said of a target that cannot be written; `file` is undefined for standard output. */
export type Refusal = (file: string | undefined, code: string) => string;

/** Where the data of a command goes: standard output, or the file of `--output`. Throws UsageError. */
export class Output {
  private pending: string[] = [];
  private size = 0;

  private constructor(
    private readonly target: OutputTarget,
    private readonly refuse: (error: unknown) => never,
  ) {}

  static open(io: Io, file: string | undefined, refusal: Refusal): Output {
    const refuse = (error: unknown): never => {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new UsageError(refusal(file, code ?? message));
    };
    try {
      return new Output(file === undefined ? new StreamTarget(io.stdout) : new FileTarget(io.cwd, file), refuse);
    } catch (error) {
      return refuse(error);
    }
  }

  /** True when the reader went away (`| head`). */
  get closed(): boolean {
    return this.target.closed;
  }

  /** @param text bytes are UTF-8 */
  async write(text: string | Uint8Array): Promise<void> {
    if (typeof text !== 'string') {
      await this.flush();
      return this.hand(text);
    }
    this.pending.push(text);
    this.size += text.length;
    if (this.size >= BATCH) await this.flush();
  }

  /** Writes what is left. Afterwards everything has been handed to the system. */
  async finish(): Promise<void> {
    await this.flush();
    try {
      this.target.finish();
    } catch (error) {
      this.refuse(error);
    }
  }

  /** Leaves a file as it was before the run; may be called after `finish` and does nothing then. */
  discard(): void {
    this.target.discard();
  }

  /** Hands to the system what was gathered, and waits until its reader takes it. */
  async flush(): Promise<void> {
    const text = this.pending.join('');
    this.pending = [];
    this.size = 0;
    await this.hand(text);
  }

  private async hand(data: string | Uint8Array): Promise<void> {
    try {
      if (data.length > 0 && !this.closed) await this.target.write(data);
    } catch (error) {
      this.refuse(error);
    }
  }
}
