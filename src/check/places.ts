import type { FullEntry } from '../model/dictionary-entry.js';
import { overlaps, type Span } from '../model/span.js';
import type { Place } from './rule.js';

/** What is asked of the places of a document again and again, once for each candidate; looked through once. */
interface Index {
  readonly entries: ReadonlySet<FullEntry>;
  readonly byCore: ReadonlyMap<string, readonly Place[]>;
  /** UTF-16 units of the longest place. */
  readonly longest: number;
}

const known = new WeakMap<readonly Place[], Index>();

function indexOf(places: readonly Place[]): Index {
  const found = known.get(places);
  if (found) return found;
  const entries = new Set<FullEntry>();
  const byCore = new Map<string, Place[]>();
  let longest = 0;
  for (const place of places) {
    if (place.entry) entries.add(place.entry);
    const same = byCore.get(place.occurrence.core);
    if (same) same.push(place);
    else byCore.set(place.occurrence.core, [place]);
    longest = Math.max(longest, place.end - place.start);
  }
  const index = { entries, byCore, longest };
  known.set(places, index);
  return index;
}

/** Does a document name an entry? */
export const isNamed = (places: readonly Place[], entry: FullEntry): boolean => indexOf(places).entries.has(entry);

/** All places of the same name, in the order of the text. */
export const placesOf = (places: readonly Place[], { occurrence }: Place): readonly Place[] =>
  indexOf(places).byCore.get(occurrence.core) ?? [];

/** The places, in the order of the text, that overlap a span. */
export function overlapping(places: readonly Place[], span: Span): Place[] {
  const { longest } = indexOf(places);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle].start + longest <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let i = low; i < places.length && places[i].start < span.end; i++)
    if (overlaps(places[i], span)) found.push(places[i]);
  return found;
}
