import type { Span } from '../model/span.js';
import { isClosingQuote } from '../text/characters.js';
import type { Context } from './context.js';
import { isOneOf } from './hits.js';
import { HEADS } from './lexical.js';

export interface Head extends Span {
  readonly text: string;
  /** One of the nouns that the entry is usually followed by. */
  readonly listed: boolean;
}

const LONGEST_HEAD = HEADS[0].length;
const heads = new Set(HEADS);
const opensHead = isOneOf(HEADS.map((head) => head[0]).join(''));

/** The noun that follows directly, past a closing quotation mark or a bracketed expansion, or null. */
export function headAfter(context: Context, end: number, usual: readonly string[] = []): Head | null {
  const { text } = context;
  let at = end;
  if (isClosingQuote(text[at])) at++;
  if (text[at] === '（' || text[at] === '(') {
    const close = closingBracket(text, at);
    if (close > 0) at = close + 1;
  }
  // 三步走的战略, 三个世界的理论: a usual head is one past 的, too.
  const past = text[at] === '的' ? at + 1 : at;
  const listed = usual.filter((head) => text.startsWith(head, past)).sort((a, b) => b.length - a.length)[0];
  if (listed) return { start: past, end: past + listed.length, text: listed, listed: true };
  const last = endOfNouns(text, at);
  return last > at ? { start: at, end: last, text: text.slice(at, last), listed: false } : null;
}

/** 政策体系, 产业空间布局: nouns that follow one another make one head, of at most eight characters. */
function endOfNouns(text: string, start: number): number {
  let at = start;
  if (!opensHead(text, at)) return at;
  for (let length = LONGEST_HEAD; length >= 2; length--) {
    if (!heads.has(text.slice(at, at + length)) || at + length > start + 8) continue;
    at += length;
    length = LONGEST_HEAD + 1;
  }
  return at;
}

/** Offset of the bracket that closes the one at `at`, at most 200 code units on; -1 when there is none. */
export function closingBracket(text: string, at: number): number {
  for (let i = at + 1; i < text.length && i < at + 200; i++) {
    if (text[i] === '）' || text[i] === ')') return i;
    if (text[i] === '（' || text[i] === '(' || text[i] === '\n') return -1;
  }
  return -1;
}
