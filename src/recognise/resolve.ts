import type { Judged } from './occurrences.js';

/**
 * Chooses among candidates that overlap: leftmost-longest, so that a short known form never hides a longer unknown
 * one; of equal spans the more confident. Exactly quoted names go before what merely overlaps their marks.
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
  const occupied = new Map<number, Judged>();
  for (const item of order) {
    let free = true;
    for (let at = item.candidate.start; at < item.candidate.end && free; at++) free = !occupied.has(at);
    if (!free) continue;
    taken.push(item);
    for (let at = item.candidate.start; at < item.candidate.end; at++) occupied.set(at, item);
  }
  return taken.sort((a, b) => a.candidate.start - b.candidate.start);
}

const length = (item: Judged): number => item.candidate.end - item.candidate.start;
