import type { Span } from '../../model/span.js';
import { isBlank, isClosingQuote, isOpeningQuote, isQuote } from '../../text/characters.js';

/** What stands between two marks of a list. Marks of quotation and blanks are left out of its text. */
export interface Piece {
  readonly text: string;
  /** For each code unit of `text` its offset in the readable text. */
  readonly at: readonly number[];
  /** The mark before it; empty of the first, `”` between names that stand side by side in quotation marks. */
  readonly mark: string;
}

/** Numbers that the items of a list may begin with (一是, ①, 1.). */
const ENUMERATOR = /^(?:[一二三四五六七八九十]是要?|[①-⑩]|\d[.．])/;
const MARKS = '、，；,;';

/** A stretch of text cut at the marks of lists. */
export function piecesOf(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let mark = '';
  for (let at = start; at <= end; at++) {
    const beside = isClosingQuote(text[at - 1]) && isOpeningQuote(text[at]) && !isOpeningQuote(text[at - 1]);
    if (at < end && !MARKS.includes(text[at]) && !(beside && at > start)) continue;
    const piece = withoutNumber(cut(text, from, at, mark));
    if (piece.text) pieces.push(piece);
    from = beside ? at : at + 1;
    mark = beside ? '”' : text[at];
  }
  return pieces;
}

function cut(text: string, from: number, to: number, mark: string): Piece {
  const at: number[] = [];
  for (let i = from; i < to; i++) if (!isQuote(text[i]) && !isBlank(text[i])) at.push(i);
  return { text: at.map((i) => text[i]).join(''), at, mark };
}

function withoutNumber(piece: Piece): Piece {
  const { length } = ENUMERATOR.exec(piece.text)?.[0] ?? '';
  return length === 0 || length === piece.text.length ? piece : partOf(piece, length);
}

/** A part of a piece; what follows a conjunction has that for its mark. */
export const partOf = (piece: Piece, from: number, to?: number, mark = piece.mark): Piece => ({
  text: piece.text.slice(from, to),
  at: piece.at.slice(from, to),
  mark,
});

/** Pieces that were one item, with marks of its own inside (鼓励、支持、引导). */
export const joined = (pieces: readonly Piece[]): Piece => ({
  text: pieces.map(({ text }) => text).join(''),
  at: pieces.flatMap(({ at }) => at),
  mark: pieces[0].mark,
});

export const spanOf = ({ at }: Piece): Span => ({ start: at[0], end: at[at.length - 1] + 1 });
