import type { Io } from './io.js';

const EVERY = 100; // milliseconds
const WORTH_SHOWING = 20; // documents

/** Everything that a run says on standard error: notes unless it is to be quiet, errors always. */
export class Messenger {
  private lastProgress = Date.now();
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
    if (this.quiet || !this.io.stderr.isTTY || all < WORTH_SHOWING || Date.now() - this.lastProgress < EVERY) return;
    this.lastProgress = Date.now();
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
