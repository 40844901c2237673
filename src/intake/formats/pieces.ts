import type { Span } from '../../model/span.js';
import { MappedText } from '../../text/mapped-text.js';

type Piece = Span & { readonly text?: string };

/**
 * The text of a format with markup, put together in reading order: blank runs become one blank, those at the ends of a
 * line vanish, and so do line feeds of the source between Chinese characters. Offsets are UTF-16, into the source.
 */
export class Pieces {
  private readonly pieces: Piece[] = [];
  private pendingBreak = false;
  private pendingBlank: Span | undefined;
  private lastUnit = '';

  constructor(private readonly source: string) {}

  /** How many pieces there are so far, for `spanSince`. */
  get count(): number {
    return this.pieces.length;
  }

  /** Adds a piece of the source, or `text` of our own that stands for it. */
  add(start: number, end: number, text?: string): void {
    if (text === undefined) this.addRaw(start, end);
    else if (/^\s*$/.test(text)) this.addBlank(start, end, text);
    else this.push({ start, end, text });
  }

  /** Ends the line, once however often it is called. */
  breakLine(): void {
    this.pendingBreak = true;
    this.pendingBlank = undefined;
  }

  /** The source span of what was added since; undefined where nothing was. */
  spanSince(count: number): Span | undefined {
    const last = this.pieces.at(-1);
    const first = this.pieces.slice(count).find((piece) => piece.text !== '\n');
    return first && last ? { start: first.start, end: last.end } : undefined;
  }

  assemble(): MappedText {
    return MappedText.assemble(this.source, this.pieces);
  }

  private addRaw(start: number, end: number): void {
    const text = this.source.slice(start, end);
    for (const part of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const from = start + part.index;
      const to = from + part[0].length;
      if (part[0].trim() === '' && /^[ \t\r\n\f]/.test(part[0])) this.addBlank(from, to, part[0]);
      else this.push({ start: from, end: to });
    }
  }

  private addBlank(start: number, end: number, text: string): void {
    if (!text || this.pendingBreak) return;
    // A line feed in the source parts words of Latin script; between Chinese characters it parts nothing.
    const from = this.pendingBlank?.start ?? start;
    this.pendingBlank = { start: from, end };
  }

  private push(piece: Piece): void {
    const first = piece.text?.[0] ?? this.source[piece.start];
    if (this.pieces.length > 0 && this.pendingBreak) {
      this.pieces.push({ start: piece.start, end: piece.start, text: '\n' });
    } else if (this.pieces.length > 0 && this.pendingBlank) {
      const { start, end } = this.pendingBlank;
      const fed = /[\r\n]/.test(this.source.slice(start, end));
      if (!fed || !(isWide(this.lastUnit) && isWide(first))) this.pieces.push({ start, end, text: ' ' });
    }
    this.pendingBreak = false;
    this.pendingBlank = undefined;
    this.pieces.push(piece);
    this.lastUnit = piece.text?.at(-1) ?? this.source[piece.end - 1];
  }
}

const isWide = (unit: string): boolean => unit >= '\u2e80' || '“”‘’—…·'.includes(unit);
