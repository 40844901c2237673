import type { Edit } from '../../text/mapped-text.js';
import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';
import { hasLongLine, isEnumerated, linesOf } from './line-lengths.js';
import { absoluteGrid, wrappedLines } from './wrapping.js';

// Up to twelve characters between the marks, the break among them; a third one would be a list.
const QUOTED =
  /[“‘「『]([^“”‘’「」『』\r\n]{0,12}?)((?:[ \t\u3000]{0,8}\r?\n[ \t\u3000]{0,8}){1,2})([^“”‘’「」『』\r\n]{0,12})[”’」』]/y;

/**
 * Line breaks that are no paragraph ends: those of hard-wrapped text, and those inside a short quotation. A full line
 * that ends with a full stop is joined as well: eight times out of ten the paragraph goes on.
 */
export const lineBreaks: Repair = {
  kind: 'line-breaks',
  sign: Sign.lineFeed | Sign.brokenQuotation,
  find(text, places) {
    return merge(absoluteGrid(text) ?? wrapped(text), insideQuotes(text, places));
  },
};

function wrapped(text: string): Edit[] {
  if (hasLongLine(text)) return [];
  const lines = linesOf(text);
  const shape = wrappedLines(text, lines);
  if (!shape) return [];
  const edits: Edit[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || !shape.isFull(line) || next.end === next.start || next.indent > shape.indent) continue;
    if (isEnumerated(text, next.start + next.indent)) continue;
    const start = line.end;
    edits.push({ start, end: next.start + next.indent, text: '' });
  }
  return edits;
}

/** `feeds` are those soon after an opening mark. */
function insideQuotes(text: string, feeds: readonly number[]): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  for (const feed of feeds) {
    if (feed < done) continue;
    const open = openMarkBefore(text, feed);
    if (open < 0) continue;
    QUOTED.lastIndex = open;
    const match = QUOTED.exec(text);
    if (!match) continue;
    const [, before, gap, after] = match;
    if (before.length + after.length > 12 || before.length + after.length < 2) continue;
    const start = open + 1 + before.length;
    done = start + gap.length;
    edits.push({ start, end: done, text: '' });
  }
  return edits;
}

/** Where the quotation opens that the line feed would part; −1 where none is open so near. */
function openMarkBefore(text: string, feed: number): number {
  for (let at = feed - 1; at >= 0 && feed - at <= 22; at--) {
    const unit = text[at];
    if ('“‘「『'.includes(unit)) return at;
    if ('”’」』\n'.includes(unit)) return -1;
  }
  return -1;
}

/** Two sorted lists as one; of two edits that touch the same place the longer one is kept. */
function merge(some: readonly Edit[], others: readonly Edit[]): Edit[] {
  if (others.length === 0) return [...some];
  const merged: Edit[] = [];
  for (const edit of [...some, ...others].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (!last || edit.start >= last.end) merged.push(edit);
    else if (edit.end > last.end)
      merged[merged.length - 1] = edit.start === last.start ? edit : { ...last, end: edit.end };
  }
  return merged;
}
