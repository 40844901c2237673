import type { FullEntry } from '../../model/dictionary-entry.js';
import { overlaps } from '../../model/span.js';
import { isClosingQuote, isOpeningQuote } from '../../text/characters.js';
import { announcedList, type ItemList, isSameItem, listsOf, ownList } from '../lists.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft, Place, Rule } from '../rule.js';

/** The items that are given behind a name are more or fewer than its numeral says. */
export const countMismatch: Rule = {
  id: 'count-mismatch',
  severity: 'error',
  check: function* (input) {
    for (const place of input.places) {
      const { occurrence, entry } = place;
      if (occurrence.optional || occurrence.shape === 'series' || occurrence.shape === 'phrase') continue;
      const counts = input.knowledge.itemCounts(occurrence.core).filter((count) => count > 1);
      if (counts.length === 0 || isShared(input.text, place)) continue;
      const { list, announced } = listBehind(input, place);
      // The halves of a pair are explained apart: the four new things of 三高四新 alone are no mistake.
      if (!announced && occurrence.shape === 'paired') continue;
      if (list && entry && isWhole(input.text, list, entry)) continue;
      const own = list && entry && listsOf(entry).find((one) => isOwn(list, one));
      // Whose items they are knows how many there are: three of 三会一课 are not its 三会.
      if (own && own.length !== list.items.length) {
        if (!isJoined(list, own) && !goesOn(input, place, list, own)) yield draftOf(place, own.length, list, announced);
        continue;
      }
      // The digits of a code (521方案) count nothing that a stranger could check.
      if (/^\d{2}/.test(occurrence.core) || occurrence.shape === 'distributive') continue;
      if (!list || counts.includes(list.items.length) || isReadOtherwise(input, place, list, counts)) continue;
      yield draftOf(place, counts[0], list, announced);
    }
  },
};

function draftOf({ start, end, occurrence }: Place, count: number, list: ItemList, announced: boolean): Draft {
  const { length } = list.items;
  const far = Math.abs(length - count) > Math.max(1, count / 3);
  return {
    start,
    end,
    subject: occurrence.core,
    ...(list.open ? { severity: 'info' } : far || !announced ? { severity: 'warning' } : {}),
    message: (list.open ? SAY.countOpen : SAY.count)(occurrence.core, count, length),
  };
}

/** Most of the items are those of an entry. */
const isOwn = ({ items }: ItemList, own: readonly string[]): boolean =>
  own.length > 2 && items.filter((item) => own.some((one) => isSameItem(one, item))).length * 2 > own.length;

/** The list that a cue announces, or else one that is the entry's by its items. */
function listBehind({ text }: CheckInput, place: Place): { list: ItemList | null; announced: boolean } {
  const announced = announcedList(text, place);
  if (announced) return { list: announced, announced: true };
  for (const own of place.entry ? listsOf(place.entry) : []) {
    const list = ownList(text, place, own);
    if (list) return { list, announced: false };
  }
  return { list: null, announced: false };
}

/** Another reading gave the number already: 甲和乙 are two. */
function isReadOtherwise({ toSource }: CheckInput, { occurrence }: Place, list: ItemList, counts: readonly number[]) {
  const { expansion } = occurrence;
  return expansion && counts.includes(expansion.items.length) && overlaps(expansion.span, toSource(list));
}

/** As many as the dictionary has; or all of its items, of which some hold the separator (务必不忘初心、牢记使命). */
const isWhole = (text: string, { items, start, end }: ItemList, entry: FullEntry): boolean =>
  listsOf(entry).some((own) => {
    const parts = own.join('、').split('、').length;
    const all = own.every((item) => text.slice(start, end).includes(item));
    return items.length === own.length || (all && items.length === parts);
  });

/** Items joined by 和 count for one in the list and for two in the name. */
function isJoined({ items }: ItemList, own: readonly string[]): boolean {
  const missing = own.filter((one) => !items.some((item) => isSameItem(one, item) || item.includes(one)));
  return items.length < own.length && missing.length === 0;
}

/** The list is another's as well (“三大高地”“五大战略”：…). */
const isShared = (text: string, { start }: Place): boolean =>
  isOpeningQuote(text[start - 1]) && isClosingQuote(text[start - 2]);

/** What is missing of one half is named later on (“三自一包”：…；一包是…). */
function goesOn(
  { text }: CheckInput,
  { occurrence }: Place,
  { items, end }: ItemList,
  own: readonly string[],
): boolean {
  if (occurrence.shape !== 'paired') return false;
  const rest = text.slice(end, end + 120).split('\n')[0];
  const missing = own.filter((one) => !items.some((item) => isSameItem(one, item)));
  return missing.length > 0 && missing.every((one) => rest.includes(one.slice(0, 2)) || rest.includes(one.slice(-2)));
}
