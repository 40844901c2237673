import type { Span } from '../model/span.js';
import type { Candidate } from './candidate.js';

/** One number for a span of less than 65,536 code units. */
export const keyOf = ({ start, end }: Span): number => start * 0x10000 + (end - start);

/** Candidates of different proposers for one place become one, with all their evidence; the dictionary leads. */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  const places = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const place = places.get(key);
    if (place) place.push(candidate);
    else places.set(key, [candidate]);
  }
  return [...places.values()].map(mergePlace);
}

function mergePlace(place: readonly Candidate[]): Candidate {
  if (place.length === 1) return place[0];
  const leader =
    place.find((candidate) => candidate.entry) ?? place.find((candidate) => !candidate.optional) ?? place[0];
  const evidence = new Set(leader.evidence);
  // An optional reading of a place says nothing for the name that another proposer sees there.
  for (const candidate of place) if (!candidate.optional) for (const name of candidate.evidence) evidence.add(name);
  return { ...leader, quoted: place.some((candidate) => candidate.quoted), evidence };
}
