import type { Judged } from './occurrences.js';

/**
 * Chooses among candidates that overlap: the longest first, so that a short known form never hides a longer unknown
 * one, then the leftmost; of equal spans an entry of the dictionary, then the more confident.
 */
export function resolve(judged: readonly Judged[]): Judged[] {
  const order = [...judged].sort(
    (a, b) =>
      length(b) - length(a) ||
      a.candidate.start - b.candidate.start ||
      Number(b.candidate.entry !== undefined) - Number(a.candidate.entry !== undefined) ||
      b.confidence - a.confidence,
  );
  const taken: Judged[] = [];
  const occupied = new Set<number>();
  for (const item of order) {
    let free = true;
    for (let at = item.candidate.start; at < item.candidate.end && free; at++) free = !occupied.has(at);
    if (!free) continue;
    taken.push(item);
    for (let at = item.candidate.start; at < item.candidate.end; at++) occupied.add(at);
  }
  return taken.sort((a, b) => a.candidate.start - b.candidate.start);
}

const length = (item: Judged): number => item.candidate.end - item.candidate.start;
