import type { Span } from '../model/span.js';

/** Index of the last span that starts at or before `offset`; -1 when there is none. `spans` are sorted by start. */
export function lastAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = -1;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
