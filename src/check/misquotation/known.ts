import type { Span } from '../../model/span.js';
import { longestAt } from '../../text/automaton.js';
import { overlapping } from '../places.js';
import type { CheckInput } from '../rule.js';

/** A known formula, a form of the dictionary or a word of the lexicon covers the place: nothing is wrong with it. */
export function isInsideKnown({ text, places, knowledge }: CheckInput, span: Span): boolean {
  if (overlapping(places, span).some((place) => place.entry && !isWithin(place, span))) return true;
  for (let at = Math.max(0, span.start - 8); at < span.end; at++) {
    const hit = longestAt(knowledge.automaton, text, at);
    if (!hit) continue;
    // The word may be shorter than the name that it ends (一盘棋), but not a mere part of it.
    if (hit[1] > span.start && (at < span.start || hit[1] > span.end || (hit[1] === span.end && at === span.start)))
      return true;
  }
  return false;
}

/** Does a name stand within a longer one that is wrong as a whole (四个全面 in 四个全面总体布局)? */
const isWithin = (place: Span, span: Span): boolean =>
  place.start >= span.start && place.end <= span.end && place.end - place.start < span.end - span.start;
