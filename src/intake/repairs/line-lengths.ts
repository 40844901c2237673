import type { Span } from '../../model/span.js';

/** A line without its end. Offsets are UTF-16. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Length in code points. */
  readonly length: number;
  /** Length in columns of a terminal: a Chinese character takes two. */
  readonly columns: number;
  /** UTF-16 units of blank at its beginning. */
  readonly indent: number;
}

/** The shortest and the longest line, in code points, at which people and programs wrap Chinese text. */
export const SHORTEST = 10;
export const LONGEST = 120;

/** Whether a line is longer than any that was wrapped: a cheap answer for ordinary documents. */
export function hasLongLine(text: string): boolean {
  for (let start = 0, feed = 0; feed >= 0; start = feed + 1) {
    feed = text.indexOf('\n', start);
    if ((feed < 0 ? text.length : feed) - start > LONGEST * 2) return true;
  }
  return false;
}

/** Cuts at LF and CRLF. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
    lines.push({ start, end, ...measure(text, start, end) });
    if (feed < 0) break;
    start = feed + 1;
  }
  return lines;
}

function measure(text: string, start: number, end: number): { length: number; columns: number; indent: number } {
  let length = 0;
  let columns = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if ((unit & 0xfc00) === 0xdc00) continue;
    length++;
    columns += unit < 0x1100 ? 1 : 2;
  }
  let indent = 0;
  while (start + indent < end && isBlank(text.charCodeAt(start + indent))) indent++;
  return { length, columns, indent };
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x3000 || unit === 0xa0;

// What begins a paragraph whatever stood before it, so that an outline of equal lines keeps its lines.
const ENUMERATED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节條条])/;

/** Whether a line that begins at the offset has a number of its own: 一、 （二） 第三条. */
export const isEnumerated = (text: string, start: number): boolean => ENUMERATED.test(text.slice(start, start + 6));

/**
 * Whether lines read as wrapped text: they have sentence marks inside, and end on one only as chance has it. A list of
 * headings fails the one, a poem the other.
 */
export function readsOn(text: string, full: readonly Span[]): boolean {
  let ends = 0;
  let inside = 0;
  let numbered = 0;
  for (const line of full) {
    const written = text.slice(line.start, line.end);
    if (isEnumerated(text, line.start)) numbered++;
    if (/[，。；：、！？,;!?]["”’」』）)]?$/.test(written)) ends++;
    if (/[，。；：、！？,;“”「」（）《》(].*[^，。；：、！？,;]/.test(written)) inside++;
  }
  return numbered * 3 <= full.length && ends * 10 <= full.length * 6 && inside * 10 >= full.length * 4;
}
