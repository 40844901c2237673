import type { Severity } from '../../model/finding.js';
import type { RuleId } from '../../model/rule.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft, Place, Rule } from '../rule.js';

/** A rule that looks at one occurrence at a time. */
const each = (
  id: RuleId,
  severity: Severity | 'off',
  say: (place: Place, input: CheckInput) => Draft['message'] | undefined,
): Rule => ({
  id,
  severity,
  check: function* (input) {
    for (const place of input.places) {
      const message = say(place, input);
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

export const unknown = each('unknown', 'info', ({ occurrence }) =>
  occurrence.status === 'unknown' || occurrence.status === 'suspect' ? SAY.unknown(occurrence.core) : undefined,
);

/** Nowhere in the document explained, and only its first place is named. */
export const unexpanded = each('unexpanded', 'off', (place, { places }) => {
  const { occurrence } = place;
  if (occurrence.status !== 'unknown') return undefined;
  const all = places.filter((other) => other.occurrence.core === occurrence.core);
  return all[0] === place && all.every((other) => !other.occurrence.expansion)
    ? SAY.unexpanded(occurrence.core)
    : undefined;
});

/** Another place's formula: neither of the document's own place nor of one that holds it. */
export const foreignPlace = each('foreign-place', 'off', ({ occurrence, entry }, { place }) => {
  if (!place || !entry?.place || entry.senses) return undefined;
  return place.startsWith(entry.place) || entry.place.startsWith(place)
    ? undefined
    : SAY.foreignPlace(occurrence.core, entry.place);
});
