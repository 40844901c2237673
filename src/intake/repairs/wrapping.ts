import type { Span } from '../../model/span.js';
import type { Edit } from '../../text/mapped-text.js';
import { type Line, LONGEST, readsOn, SHORTEST } from './line-lengths.js';

/** How a hard-wrapped text was wrapped. */
export interface Wrapping {
  /** Whether the line goes on in the next one, as far as its length tells. */
  isFull(line: Line): boolean;
  /** The blank that every line begins with; one that has more begins a paragraph. */
  readonly indent: number;
}

/**
 * Whether the text is hard-wrapped: many lines are as long as the longest one, they have sentence marks inside and
 * end on one only now and then, as chance has it. A list of headings or a poem fails the one or the other.
 */
export function wrappedLines(text: string, lines: readonly Line[]): Wrapping | undefined {
  const written = lines.filter((line) => line.end > line.start + line.indent);
  for (const [measured, slack] of [
    ['length', 0],
    ['columns', 1],
    ['length', 1],
  ] as const) {
    const longest = written.reduce((most, line) => Math.max(most, line[measured]), 0);
    if (longest < SHORTEST || longest > LONGEST * 2) continue;
    const isFull = (line: Line): boolean => line[measured] >= longest - slack;
    const full = written.filter(isFull);
    if (full.length < 3 || full.length * 10 < written.length * 3) continue;
    if (!readsOn(text, full)) continue;
    const after = lines.filter((line, i) => i > 0 && line.end > line.start && isFull(lines[i - 1]));
    const indent = after.reduce((least, line) => Math.min(least, line.indent), after.length ? Infinity : 0);
    return { isFull, indent };
  }
  return undefined;
}

/**
 * Text cut after every so many characters without regard to the ends that it had: breaks stand at equal distances from
 * the first character on. Gives the breaks to take out, or undefined where there is no such grid.
 */
export function absoluteGrid(text: string): Edit[] | undefined {
  const first = text.indexOf('\n');
  if (first < 0 || first > 2 * LONGEST + 1) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  for (let at = 0, size = 0; at < text.length && size <= LONGEST; size++) {
    // The first break of the grid shows its size; breaks before it may be those that the text had.
    if (size >= SHORTEST && text.charCodeAt(at) <= 0x0d && text.startsWith(lineEnd, at)) {
      const edits = gridOf(text, size, lineEnd);
      if (edits.length >= 3 && readsOn(text, between(edits))) return edits;
    }
    at += isLead(text.charCodeAt(at)) ? 2 : 1;
  }
  return undefined;
}

/** What stands before each of the breaks. */
function between(edits: readonly Edit[]): Span[] {
  return edits.map((edit, i) => ({ start: i === 0 ? 0 : edits[i - 1].end, end: edit.start }));
}

function gridOf(text: string, size: number, lineEnd: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (;;) {
    for (let i = 0; i < size && at < text.length; i++) at += isLead(text.charCodeAt(at)) ? 2 : 1;
    if (at >= text.length) return edits;
    if (!text.startsWith(lineEnd, at)) return [];
    edits.push({ start: at, end: at + lineEnd.length, text: '' });
    at += lineEnd.length;
  }
}

const isLead = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
