import type { Severity } from '../../model/finding.js';
import type { RuleId, RuleOptions } from '../../model/rule.js';
import { SAY } from '../messages.js';
import { placesOf } from '../places.js';
import type { CheckInput, Draft, Place, Rule } from '../rule.js';

/** A rule that looks at one occurrence at a time. */
const each = (
  id: RuleId,
  severity: Severity | 'off',
  say: (place: Place, input: CheckInput, options: RuleOptions) => Draft['message'] | undefined,
): Rule => ({
  id,
  severity,
  check: function* (input, options) {
    for (const place of input.places) {
      const message = say(place, input, options);
      if (message) yield { start: place.start, end: place.end, subject: place.occurrence.core, message };
    }
  },
});

export const unbalancedQuotes = each('unbalanced-quotes', 'info', ({ occurrence }) =>
  occurrence.evidence.includes('quoted-half') ? SAY.quotes(occurrence.core) : undefined,
);

export const variant = each('variant', 'info', ({ occurrence }) =>
  occurrence.status === 'variant' ? SAY.variant(occurrence.core, occurrence.canonical) : undefined,
);

export const unknown = each('unknown', 'info', (place, { places }, { minOccurrences = 1 }) => {
  const { status, core } = place.occurrence;
  if (status !== 'unknown' && status !== 'suspect') return undefined;
  return minOccurrences <= 1 || placesOf(places, place).length >= minOccurrences ? SAY.unknown(core) : undefined;
});

/** Nowhere in the document explained, and only its first place is named. */
export const unexpanded = each('unexpanded', 'off', (place, { places }, { minOccurrences = 1 }) => {
  const { occurrence } = place;
  if (occurrence.status !== 'unknown') return undefined;
  const all = placesOf(places, place);
  return all[0] === place && all.length >= minOccurrences && all.every((other) => !other.occurrence.expansion)
    ? SAY.unexpanded(occurrence.core)
    : undefined;
});

/** Another place's formula: neither of one of the document's own places nor of one that holds it. */
export const foreignPlace = each('foreign-place', 'off', ({ occurrence, entry }, _, { place: own = [] }) => {
  const theirs = entry?.place;
  if (own.length === 0 || !theirs || entry.senses) return undefined;
  return own.some((place) => place.startsWith(theirs) || theirs.startsWith(place))
    ? undefined
    : SAY.foreignPlace(occurrence.core, theirs);
});
