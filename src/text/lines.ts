/** A place as people and editors name it: 1-based, columns in code points. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/;
const LONE_CR = /\r(?!\n)/;

/** Number of code points of a text; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  return ASTRAL.test(text) ? text.length - countPairs(text, 0, text.length) : text.length;
}

function countPairs(text: string, start: number, end: number): number {
  let pairs = 0;
  for (let i = start; i + 1 < end; i++) {
    if ((text.charCodeAt(i) & 0xfc00) !== 0xd800 || (text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) continue;
    pairs++;
    i++;
  }
  return pairs;
}

/**
 * Turns UTF-16 offsets into lines and columns, walking forward only: offsets must not decrease from call to call.
 *
 * Every code unit is looked at once at most, so that one line of 50 MB with a million occurrences stays linear.
 * A line ends at LF, CR LF or a lone CR.
 */
export class LineCursor {
  private readonly loneCr: boolean;
  private line = 1;
  /** Offset after the line break that ends the current line; Infinity on the last line. */
  private next: number;
  private counted = 0;
  private column = 1;

  constructor(private readonly source: string) {
    // Most texts have no CR at all, and a look for that one character is the quickest there is.
    this.loneCr = source.includes('\r') && LONE_CR.test(source);
    this.next = this.lineAfter(0);
  }

  /** Line and column of a UTF-16 offset into the source. Throws RangeError when asked to go back. */
  at(offset: number): LinePosition {
    if (offset < this.counted) throw new RangeError('LineCursor: offsets must not decrease');
    while (offset >= this.next) {
      this.counted = this.next;
      this.column = 1;
      this.line++;
      this.next = this.lineAfter(this.next);
    }
    this.column += offset - this.counted - countPairs(this.source, this.counted, offset);
    this.counted = offset;
    return { line: this.line, column: this.column };
  }

  private lineAfter(offset: number): number {
    if (!this.loneCr) {
      const lf = this.source.indexOf('\n', offset);
      return lf < 0 ? Number.POSITIVE_INFINITY : lf + 1;
    }
    for (let i = offset; i < this.source.length; i++) {
      const unit = this.source.charCodeAt(i);
      if (unit === 10) return i + 1;
      if (unit === 13) return this.source.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
    }
    return Number.POSITIVE_INFINITY;
  }
}
