import type { Edit } from '../../text/mapped-text.js';
import type { Repair } from '../repair.js';
import { absoluteGrid, type Line, linesOf, wrappedLines } from './line-lengths.js';

// Up to twelve characters between the marks, the break among them; a third one would be a list.
const QUOTED =
  /[“‘「『]([^“”‘’「」『』\r\n]{0,12})((?:[ \t\u3000]{0,8}\r?\n[ \t\u3000]{0,8}){1,2})([^“”‘’「」『』\r\n]{0,12})[”’」』]/g;

/**
 * Line breaks that are no paragraph ends: those of hard-wrapped text, and those inside a short quotation. Where a full
 * line ends with a full stop the break stays: nothing tells whether it ends a paragraph, and no formula crosses it.
 */
export const lineBreaks: Repair = {
  kind: 'line-breaks',
  find(text) {
    if (!text.includes('\n')) return [];
    const lines = linesOf(text);
    const edits = absoluteGrid(text) ?? wrapped(text, lines);
    return merge(edits, insideQuotes(text));
  },
};

function wrapped(text: string, lines: readonly Line[]): Edit[] {
  const shape = wrappedLines(text, lines);
  if (!shape) return [];
  const edits: Edit[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || !shape.isFull(line) || next.end === next.start || next.indent > shape.indent) continue;
    if (/[。！？!?]["”’」』）)]?$/.test(text.slice(Math.max(line.start, line.end - 2), line.end))) continue;
    const start = line.end;
    edits.push({ start, end: next.start + next.indent, text: '' });
  }
  return edits;
}

function insideQuotes(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const [, before, gap, after] = match;
    if (before.length + after.length > 12 || before.length + after.length < 2) continue;
    const start = match.index + 1 + before.length;
    edits.push({ start, end: start + gap.length, text: '' });
  }
  return edits;
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
