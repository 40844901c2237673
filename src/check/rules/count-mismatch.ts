import { SAY } from '../messages.js';
import type { Rule } from '../rule.js';
import { announcedList } from '../surroundings.js';

/** The items that are announced behind a name are more or fewer than its numeral says. */
export const countMismatch: Rule = {
  id: 'count-mismatch',
  severity: 'error',
  check: function* (input) {
    for (const place of input.places) {
      const { occurrence } = place;
      if (occurrence.optional || occurrence.shape === 'series' || occurrence.shape === 'phrase') continue;
      const list = announcedList(input, place);
      const counts = input.knowledge.itemCounts(occurrence.core);
      if (!list || counts.length === 0 || counts.includes(list.items.length)) continue;
      // Another reading of the list gave the number already: 甲和乙 are two.
      if (occurrence.expansion && counts.includes(occurrence.expansion.items.length)) continue;
      const far = Math.abs(list.items.length - counts[0]) > Math.max(1, counts[0] / 3);
      yield {
        start: place.start,
        end: place.end,
        subject: occurrence.core,
        ...(list.open ? { severity: 'info' } : far ? { severity: 'warning' } : {}),
        message: (list.open ? SAY.countOpen : SAY.count)(occurrence.core, counts[0], list.items.length),
      };
    }
  },
};
