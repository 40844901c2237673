import type { OutputTarget } from './output.js';

/** Standard output: waits while the reader is slower than we are, and is content when it goes away. */
export class StreamTarget implements OutputTarget {
  closed = false;

  constructor(private readonly stream: NodeJS.WriteStream) {
    stream.on('error', () => {
      this.closed = true;
    });
  }

  async write(data: string | Uint8Array): Promise<void> {
    const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) => this.stream.write(data, done));
    if (!error) return;
    this.closed = true;
    if (error.code !== 'EPIPE') throw error;
  }

  finish(): void {}

  discard(): void {}
}
