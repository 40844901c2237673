import type { FullEntry } from '../../model/dictionary-entry.js';
import { SAY } from '../messages.js';
import { isNamed } from '../places.js';
import type { Place, Rule } from '../rule.js';
import { headBehind } from '../surroundings.js';

/** Another wording had replaced it on the date of the document; without a date that is only worth knowing. */
export const superseded: Rule = {
  id: 'superseded',
  severity: 'warning',
  check: function* ({ text, places, document, knowledge }, { graceMonths = 0 }) {
    for (const place of places) {
      const { start, end, occurrence, entry } = place;
      if (!entry?.supersededSince || entry.status !== 'superseded') continue;
      if (document.date && occurrence.status !== 'superseded') continue;
      if (document.date && document.date < monthsAfter(entry.supersededSince, graceMonths)) continue;
      const successor = knowledge.entries.get(entry.supersededBy ?? '');
      // Who names the new wording as well speaks of the old one knowingly; another list is another formula of this name.
      if (!successor || !isMeant(text, place, entry) || isNamed(places, successor)) continue;
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

/** The first day of the month that is some months after a date (YYYY, YYYY-MM or YYYY-MM-DD), or the date where there are none. */
function monthsAfter(date: string, months: number): string {
  if (months === 0) return date;
  const [year, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

/** A name that means something else elsewhere (四位一体) is meant where its own noun follows. */
const isMeant = (text: string, { end }: Place, { senses, heads }: FullEntry): boolean =>
  !senses || headBehind(text, end, heads ?? []) !== undefined;

/** Does any item of a list belong to the entry? Where the entry has no items, nobody can say that it does not. */
const isListOf = ({ items: own }: FullEntry, items: readonly string[]): boolean =>
  !own || items.some((item) => own.some((one) => one.includes(item) || item.includes(one)));
