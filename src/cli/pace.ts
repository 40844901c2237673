import type { RunTexts } from './messages/run.js';

const MEGABYTE = 1e6;

/** How far a run is and how long it will take, for a person who waits. */
export class Pace {
  files = 0;
  private bytes = 0;
  private readonly start = Date.now();

  constructor(
    private readonly all: number,
    private readonly texts: Pick<RunTexts, 'progress' | 'pace' | 'minutes' | 'seconds'>,
  ) {}

  add(read: { readonly files: number; readonly bytes: number }): void {
    this.files += read.files;
    this.bytes += read.bytes;
  }

  sentence(now = Date.now()): string {
    const { files, bytes, all, texts } = this;
    const seconds = Math.max(0.001, (now - this.start) / 1000);
    if (files === 0 || bytes === 0) return texts.progress(files, all);
    const left = Math.round((seconds / files) * (all - files));
    const shown = (size: number): string => (size / MEGABYTE).toFixed(1);
    return texts.progress(files, all) + texts.pace(shown(bytes), shown(bytes / seconds), this.time(left));
  }

  private time(seconds: number): string {
    const { minutes, seconds: short } = this.texts;
    return seconds < 60 ? short(seconds) : minutes(Math.floor(seconds / 60), seconds % 60);
  }
}
