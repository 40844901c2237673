/** A line of a stream of bytes. */
export interface ByteLine {
  /** Without the line feed; undefined where the line is longer than the limit: it was passed over and not kept. */
  readonly bytes: Uint8Array | undefined;
  /** Bytes of the stream before it. */
  readonly start: number;
  readonly length: number;
}

const LINE_FEED = 10;

/**
 * Cuts a stream at its line feeds and nowhere else. Holds one line at a time, and asks for no more of the stream before
 * that is taken. What stands behind the last line feed is a line unless it is empty.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let line = new GrowingLine(0, maxBytes);
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, at));
      from = at + 1;
      yield line.whole();
      line = new GrowingLine(line.end + 1, maxBytes);
    }
    line.add(chunk.subarray(from));
  }
  if (line.length > 0) yield line.whole();
}

/** A line as far as it was read. */
class GrowingLine {
  length = 0;
  private pieces: Uint8Array[] = [];

  constructor(
    private readonly start: number,
    private readonly maxBytes: number,
  ) {}

  get end(): number {
    return this.start + this.length;
  }

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > this.maxBytes) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
  }

  whole(): ByteLine {
    const { start, length, pieces } = this;
    if (length > this.maxBytes) return { bytes: undefined, start, length };
    return { bytes: pieces.length === 1 ? pieces[0] : Buffer.concat(pieces), start, length };
  }
}
