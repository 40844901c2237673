import type { Span } from '../model/span.js';
import { QUOTE_PAIRS } from '../text/characters.js';

/** The content of a pair of quotation marks; the marks stand right outside of it. */
export interface Quote extends Span {
  readonly mark: string;
  /** Both marks are there; false where one was lost and the end was taken for granted. */
  readonly balanced: boolean;
}

const CLOSING = new Map(Object.entries(QUOTE_PAIRS).map(([open, close]) => [close, open]));
const STRAIGHT = new Set(['"', "'"]);

/**
 * Pairs quotation marks of all styles. A pair never spans a line. Straight marks are paired by turns; where a line
 * holds an odd number of them, the nearest two that enclose a short content are taken. Linear in the text.
 */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  // In a file that uses title marks and no others, title marks are its quotation marks.
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '\n') open.length = 0;
    else if (STRAIGHT.has(unit)) straight(text, at, open, quotes);
    else if (unit in QUOTE_PAIRS) open.push({ mark: unit, at });
    else {
      const mark = CLOSING.get(unit);
      if (mark) close(mark, at, open, quotes);
    }
    if (open.length > 16) open.shift();
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

function close(mark: string, at: number, open: { mark: string; at: number }[], quotes: Quote[]): void {
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i].mark !== mark) continue;
    quotes.push({ start: open[i].at + 1, end: at, mark, balanced: true });
    open.length = i;
    return;
  }
}

function straight(text: string, at: number, open: { mark: string; at: number }[], quotes: Quote[]): void {
  const mark = text[at];
  // An apostrophe inside a Latin word is no quotation mark.
  if (mark === "'" && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '')) return;
  if (open.some((o) => o.mark === mark)) close(mark, at, open, quotes);
  else open.push({ mark, at });
}
