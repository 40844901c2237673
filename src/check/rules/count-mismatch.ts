import { overlaps } from '../../model/span.js';
import { isClosingQuote, isOpeningQuote } from '../../text/characters.js';
import { completed } from '../items/mend.js';
import { withPassedOver } from '../items/passed-over.js';
import { type Reading, readItems } from '../items/reading.js';
import { announcedList, type ItemList } from '../lists.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft, Place, Rule } from '../rule.js';

/** The items that are given for a name are more or fewer than its numeral says. */
export const countMismatch: Rule = {
  id: 'count-mismatch',
  severity: 'error',
  check: function* (input) {
    for (const place of withPassedOver(input)) {
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
  const changed = strange.length > 0 && missing.length > 0;
  // As many as there should be: then one stands for another, which is another rule's.
  if (way === 'loose' || listed.length === own.length || (changed && (way !== 'told' || listed.length > own.length)))
    return undefined;
  if (strange.length > 0 && missing.length === 0 && !isAdded(reading)) return undefined;
  if (missing.length > 0 && (goesOn(input, place, reading) || isElsewhere(input, place, reading))) return undefined;
  const { start, end, occurrence, entry } = place;
  const sure = way === 'told' && missing.length < 2 && strange.length < 2 && !changed && entry?.verified !== 'no';
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
    suggestions: open || changed ? [] : completed(input, reading),
  };
}

/** One or two items more than the dictionary has, in one list with them. */
const isAdded = ({ fit: { own, listed, missing }, strange, way }: Reading): boolean =>
  way === 'told' &&
  strange.length > 0 &&
  strange.length <= 2 &&
  // 任人唯亲、排斥异己 are one of 七个有之, and may be told apart.
  !own.some((item) => item.includes('、')) &&
  missing.length === 0 &&
  listed.slice(1).every(({ piece }) => !/[，；,;]/.test(piece.mark)) &&
  strange.every(({ piece }) => piece.text.length <= 2 * Math.max(...own.map((item) => item.length)));

/** The sentence names what the list leaves out (刘晓波从美国回到中国，和周舵、高新、侯德健组成…, 将水、电、光、气网融入路网). */
function isElsewhere({ text }: CheckInput, place: Place, { list, fit, way }: Reading): boolean {
  const before = text.slice(Math.max(0, list.start - 80), list.start).match(/[^。！？\n]*$/)?.[0] ?? '';
  const between = text.slice(place.end, Math.max(place.end, list.start));
  const rest = text.slice(list.end, list.end + 80).split(/[，。；！？\n]/)[0];
  const beside = fit.listed.map(({ piece, own = '' }) => piece.text.replace(own, '')).join(' ');
  return fit.missing.some(
    (item) =>
      `${rest} ${beside} ${between}`.includes(item) || (way === 'before' && item.length > 2 && before.includes(item)),
  );
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

/** Another reading gave the number already: 甲和乙 are two. Not where it left off in the middle of the list. */
function isReadOtherwise(
  { toSource, document }: CheckInput,
  { occurrence }: Place,
  list: ItemList,
  counts: readonly number[],
): boolean {
  const { expansion } = occurrence;
  if (!expansion || !counts.includes(expansion.items.length)) return false;
  return overlaps(expansion.span, toSource(list)) && document.source[expansion.span.end] !== '、';
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
