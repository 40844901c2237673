import type { Io } from './io.js';

// Milliseconds: nobody needs to be told of a run that is over at once.
const PATIENCE = 2000;
const EVERY = 100;

/** Takes what is to be said on standard error. */
export interface Voice {
  note(sentence: string): void;
  error(sentence: string): void;
}

/** Everything that a run says on standard error: notes unless it is to be quiet, errors and warnings always. */
export class Messenger implements Voice {
  private readonly start = Date.now();
  private lastProgress = 0;
  private progressShown = false;

  constructor(
    private readonly io: Io,
    private readonly quiet: boolean,
  ) {}

  note(sentence: string): void {
    if (!this.quiet) this.line(sentence);
  }

  error(sentence: string): void {
    this.line(`slogans: ${sentence}`);
  }

  /** How far a long run is, where a person looks. */
  progress(done: number, all: number, sentence: (done: number, all: number) => string): void {
    const now = Date.now();
    if (this.quiet || now - this.start < PATIENCE || now - this.lastProgress < EVERY || !this.io.stderr.isTTY) return;
    this.lastProgress = now;
    this.progressShown = true;
    this.io.stderr.write(`\r\x1b[K${sentence(done, all)}`);
  }

  clearProgress(): void {
    if (this.progressShown) this.io.stderr.write('\r\x1b[K');
    this.progressShown = false;
  }

  private line(sentence: string): void {
    this.clearProgress();
    this.io.stderr.write(`${sentence}\n`);
  }
}
