import type { Span } from '../model/span.js';

/** A replacement of a piece of a text: UTF-16 offsets into that text. Edits are sorted and do not overlap. */
export interface Edit extends Span {
  readonly text: string;
  /**
   * Where the replacement stands in the text that is edited, where that is finer or wider than the piece itself:
   * one span for each code unit of `text`. Bytes that were read one off need this, as one character came from two.
   */
  readonly origins?: readonly Span[];
}

/**
 * Text derived from a source, and its way back.
 *
 * The derived text is cut into segments. Segment i covers the derived offsets from `at[i]` up to `at[i + 1]` and
 * comes from the source offsets `from[i]` to `to[i]`. Where both are equally long the mapping is character by
 * character; else every offset inside maps to the whole piece. Source text between segments was removed.
 */
export class MappedText {
  /** Use `of` or `assemble`. */
  constructor(
    readonly text: string,
    private readonly at: readonly number[],
    private readonly from: readonly number[],
    private readonly to: readonly number[],
  ) {}

  static of(source: string): MappedText {
    return new MappedText(source, [0], [0], [source.length]);
  }

  /** Pieces of a source (UTF-16 spans, in order), or text of our own that maps to a span, put together. */
  static assemble(source: string, pieces: readonly (Span & { readonly text?: string })[]): MappedText {
    const made = new Assembly();
    for (const piece of pieces) made.add(piece.text ?? source.slice(piece.start, piece.end), piece.start, piece.end);
    return made.finish();
  }

  /** The same text with other characters of the same number: folding by table, never a change of length. */
  withText(text: string): MappedText {
    if (text === this.text) return this;
    if (text.length !== this.text.length) throw new RangeError('withText: the length must not change');
    return new MappedText(text, this.at, this.from, this.to);
  }

  /** Replaces pieces of the derived text. `edits` are sorted and do not overlap. */
  apply(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this;
    const made = new Assembly();
    let done = 0;
    for (const edit of edits) {
      this.copyInto(made, done, edit.start);
      if (edit.origins) {
        for (const [i, origin] of edit.origins.entries()) {
          const back = this.toSource(origin);
          made.add(edit.text[i], back.start, back.end);
        }
      } else if (edit.text) {
        const back = this.toSource(edit);
        made.add(edit.text, back.start, back.end);
      }
      done = edit.end;
    }
    this.copyInto(made, done, this.text.length);
    return made.finish();
  }

  /** The source span of a span of the derived text: from the start of its first to the end of its last character. */
  toSource(span: Span): Span {
    if (span.end <= span.start) {
      const point = this.startOf(span.start);
      return { start: point, end: point };
    }
    return { start: this.startOf(span.start), end: this.endOf(span.end) };
  }

  /** Does every character of a span of the derived text stand for itself (folded or not), none for a piece of bytes? */
  isLinear(span: Span): boolean {
    for (let i = this.segmentOf(span.start); i < this.at.length && this.at[i] < span.end; i++)
      if (!this.linear(i)) return false;
    return true;
  }

  /** The offset into the derived text of the first character that comes from `offset` of the source or from behind it. */
  fromSource(offset: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.to[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    if (low === this.at.length) return this.text.length;
    return this.at[low] + (this.linear(low) ? Math.max(0, offset - this.from[low]) : 0);
  }

  /** A piece of the derived text as the source writes it where one character stands for one: not folded. */
  asWritten(source: string, { start, end }: Span): string {
    let written = '';
    for (let i = this.segmentOf(start); i < this.at.length && this.at[i] < end; i++) {
      const low = Math.max(start, this.at[i]);
      const high = Math.min(end, this.at[i] + this.lengthOf(i));
      const shift = this.from[i] - this.at[i];
      written += this.linear(i) ? source.slice(low + shift, high + shift) : this.text.slice(low, high);
    }
    return written;
  }

  private startOf(offset: number): number {
    const i = this.segmentOf(offset);
    if (offset >= this.text.length) return this.to[i];
    return this.linear(i) ? this.from[i] + (offset - this.at[i]) : this.from[i];
  }

  private endOf(offset: number): number {
    const i = this.segmentOf(offset - 1);
    return this.linear(i) ? this.from[i] + (offset - this.at[i]) : this.to[i];
  }

  private lengthOf(i: number): number {
    return (i + 1 < this.at.length ? this.at[i + 1] : this.text.length) - this.at[i];
  }

  private linear(i: number): boolean {
    return this.to[i] - this.from[i] === this.lengthOf(i);
  }

  private segmentOf(offset: number): number {
    let low = 0;
    let high = this.at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private copyInto(made: Assembly, start: number, end: number): void {
    if (end <= start) return;
    for (let i = this.segmentOf(start); i < this.at.length && this.at[i] < end; i++) {
      const low = Math.max(start, this.at[i]);
      const high = Math.min(end, this.at[i] + this.lengthOf(i));
      if (high <= low) continue;
      const text = this.text.slice(low, high);
      if (this.linear(i)) made.add(text, this.from[i] + (low - this.at[i]), this.from[i] + (high - this.at[i]));
      else made.add(text, this.from[i], this.to[i], true);
    }
  }
}

/** Puts a mapped text together, piece by piece, in the order of the derived text. */
class Assembly {
  private readonly parts: string[] = [];
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private length = 0;
  private joinable = false;

  /** Adds `text`, which comes from the source offsets `from` to `to`; `whole` forbids mapping it unit by unit. */
  add(text: string, from: number, to: number, whole = false): void {
    if (!text) return;
    const equal = to - from === text.length;
    if (whole && equal && text.length > 1) {
      for (let i = 0; i < text.length; i++) this.add(text[i], from, to, true);
      return;
    }
    const linear = equal && !whole;
    if (linear && this.joinable && this.to[this.to.length - 1] === from) {
      this.to[this.to.length - 1] = to;
    } else {
      this.at.push(this.length);
      this.from.push(from);
      this.to.push(to);
    }
    this.joinable = linear;
    this.parts.push(text);
    this.length += text.length;
  }

  finish(): MappedText {
    return this.at.length ? new MappedText(this.parts.join(''), this.at, this.from, this.to) : MappedText.of('');
  }
}
