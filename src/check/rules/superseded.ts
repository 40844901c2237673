import type { FullEntry } from '../../model/dictionary-entry.js';
import { SAY } from '../messages.js';
import type { Rule } from '../rule.js';

/** Another wording had replaced it on the date of the document; without a date that is only worth knowing. */
export const superseded: Rule = {
  id: 'superseded',
  severity: 'warning',
  check: function* ({ places, document, knowledge }) {
    for (const { start, end, occurrence, entry } of places) {
      if (!entry?.supersededSince || entry.status !== 'superseded') continue;
      if (document.date && occurrence.status !== 'superseded') continue;
      const successor = knowledge.entries.get(entry.supersededBy ?? '');
      // Who names the new wording as well speaks of the old one knowingly; another list is another formula of this name.
      if (!successor || entry.senses || places.some((other) => other.entry === successor)) continue;
      if (occurrence.expansion && !isListOf(entry, occurrence.expansion.items)) continue;
      yield {
        start,
        end,
        subject: entry.name,
        ...(document.date ? {} : { severity: 'info' }),
        message: SAY.superseded(entry.name, successor.name, entry.supersededSince),
      };
    }
  },
};

/** Does any item of a list belong to the entry? Where the entry has no items, nobody can say that it does not. */
const isListOf = ({ items: own }: FullEntry, items: readonly string[]): boolean =>
  !own || items.some((item) => own.some((one) => one.includes(item) || item.includes(one)));
