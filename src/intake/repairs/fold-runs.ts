import type { Edit } from '../../text/mapped-text.js';

/**
 * Edits that replace each unit of the runs that `runs` (global) matches by another one: one edit a run, none where
 * nothing changes. The length stays, so every character keeps its place.
 */
export function foldRuns(text: string, runs: RegExp, fold: (unit: string) => string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(runs)) {
    let folded = '';
    for (let i = 0; i < match[0].length; i++) folded += fold(match[0][i]);
    if (folded !== match[0]) edits.push({ start: match.index, end: match.index + folded.length, text: folded });
  }
  return edits;
}
