import { overlaps } from '../../model/span.js';
import { isClosingQuote, isOpeningQuote } from '../../text/characters.js';
import { completed } from '../items/mend.js';
import { type Reading, readItems } from '../items/reading.js';
import { announcedList, type ItemList } from '../lists.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft, Place, Rule } from '../rule.js';

/** The items that are given for a name are more or fewer than its numeral says. */
export const countMismatch: Rule = {
  id: 'count-mismatch',
  severity: 'error',
  check: function* (input) {
    for (const place of input.places) {
      const { occurrence } = place;
      if (occurrence.optional || occurrence.shape === 'series' || occurrence.shape === 'phrase') continue;
      if (isShared(input.text, place)) continue;
      // Whose items they are knows how many there are: three of 三会一课 are not its 三会.
      const reading = readItems(input, place);
      const draft = reading ? ofItems(input, place, reading) : ofNumeral(input, place);
      if (draft) yield draft;
    }
  },
};

/** Items of the dictionary, of which some are left out, or to which others were added. */
function ofItems(input: CheckInput, place: Place, reading: Reading): Draft | undefined {
  const { fit, strange, way, open } = reading;
  const { own, listed, missing } = fit;
  const more = strange.length > 0 && missing.length === 0 && way === 'told';
  if (!more && (strange.length > 0 || missing.length === 0 || goesOn(input, place, reading))) return undefined;
  const { start, end, occurrence, entry } = place;
  const sure = way === 'told' && missing.length < 2 && strange.length < 2 && entry?.verified !== 'no';
  return {
    start,
    end,
    subject: occurrence.core,
    severity: open ? 'info' : sure ? 'error' : 'warning',
    message: open
      ? SAY.countOpen(occurrence.core, own.length, listed.length)
      : missing.length === 1
        ? SAY.countMissing(occurrence.core, own.length, listed.length, missing[0])
        : SAY.count(occurrence.core, own.length, listed.length),
    suggestions: open ? [] : completed(input, reading),
  };
}

/** A list of which the dictionary knows nothing, and the numeral of the name. */
function ofNumeral(input: CheckInput, place: Place): Draft | undefined {
  const { start, end, occurrence } = place;
  const counts = input.knowledge.itemCounts(occurrence.core).filter((count) => count > 1);
  const list = counts.length > 0 ? announcedList(input.text, place) : null;
  // The digits of a code (521方案) count nothing that a stranger could check.
  if (!list || /^\d{2}/.test(occurrence.core) || occurrence.shape === 'distributive') return undefined;
  const { length } = list.items;
  if (counts.includes(length) || isReadOtherwise(input, place, list, counts)) return undefined;
  const far = Math.abs(length - counts[0]) > Math.max(1, counts[0] / 3);
  return {
    start,
    end,
    subject: occurrence.core,
    ...(list.open ? { severity: 'info' } : far ? { severity: 'warning' } : {}),
    message: (list.open ? SAY.countOpen : SAY.count)(occurrence.core, counts[0], length),
  };
}

/** Another reading gave the number already: 甲和乙 are two. */
function isReadOtherwise({ toSource }: CheckInput, { occurrence }: Place, list: ItemList, counts: readonly number[]) {
  const { expansion } = occurrence;
  return expansion && counts.includes(expansion.items.length) && overlaps(expansion.span, toSource(list));
}

/** The list is another's as well (“三大高地”“五大战略”：…). */
const isShared = (text: string, { start }: Place): boolean =>
  isOpeningQuote(text[start - 1]) && isClosingQuote(text[start - 2]);

/** What is missing of one half is named later on (“三自一包”：…；一包是…). */
function goesOn({ text }: CheckInput, { occurrence }: Place, { list, fit }: Reading): boolean {
  if (occurrence.shape !== 'paired') return false;
  const rest = text.slice(list.end, list.end + 120).split('\n')[0];
  return fit.missing.every((one) => rest.includes(one.slice(0, 2)) || rest.includes(one.slice(-2)));
}
