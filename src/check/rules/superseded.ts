import type { FullEntry } from '../../model/dictionary-entry.js';
import { isCertainlyFrom } from '../../text/dates.js';
import { isAtHome } from '../home.js';
import { datedItems } from '../items/dated.js';
import { isPart } from '../lists.js';
import { SAY } from '../messages.js';
import { optionalNames } from '../optional-names.js';
import { isNamed } from '../places.js';
import type { CheckInput, Draft, Place, Rule } from '../rule.js';
import { behind, headBehind } from '../surroundings.js';

/** Another wording had replaced it on the date of the document; without a date that is only worth knowing. */
export const superseded: Rule = {
  id: 'superseded',
  severity: 'warning',
  check: function* (input, { graceMonths = 0 }) {
    const { places, document } = input;
    for (const { start, end, entry, occurrence } of places) {
      // What another list explains is another formula of this name.
      if (!entry || (occurrence.expansion && !isListOf(entry, occurrence.expansion.items))) continue;
      const draft = judge(input, { start, end, entry }, occurrence.expansion === undefined, graceMonths);
      if (draft) yield draft;
    }
    for (const name of optionalNames(input)) {
      const draft = judge(input, name, true, graceMonths);
      if (draft) yield draft;
    }
    if (document.date) yield* datedItems(input, document.date);
  },
};

type Named = Pick<Place, 'start' | 'end'> & { readonly entry: FullEntry };

function judge(input: CheckInput, named: Named, alone: boolean, graceMonths: number): Draft | undefined {
  const { text, places, document, knowledge } = input;
  const { start, end, entry } = named;
  if (!entry.supersededSince || entry.status !== 'superseded') return undefined;
  const { date } = document;
  if (date && ![entry.supersededSince, entry.until].some((end) => end && isCertainlyFrom(date, end))) return undefined;
  if (date && date < monthsAfter(entry.supersededSince, graceMonths)) return undefined;
  const successor = knowledge.entries.get(entry.supersededBy ?? '');
  // Who names the new wording as well speaks of the old one knowingly.
  if (!successor || isNamed(places, successor) || text.includes(successor.name)) return undefined;
  if (!isMeant(input, named) || !isAtHome(input, entry) || BODIES.test(text.slice(behind(text, end)))) return undefined;
  return {
    start,
    end,
    subject: entry.name,
    ...(date ? {} : { severity: 'info' }),
    message: SAY.superseded(entry.name, successor.name, entry.supersededSince),
    suggestions:
      alone && isRenumbered(entry, successor) ? [{ ...input.toSource({ start, end }), text: successor.name }] : [],
  };
}

/** The first day of the month that is some months after a date (YYYY, YYYY-MM or YYYY-MM-DD), or the date where there are none. */
function monthsAfter(date: string, months: number): string {
  if (months === 0) return date;
  const [year, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

/** “一府两院”关于…的报告: the bodies themselves are meant, and no others. */
const BODIES = /^(?:关于|工作报告|负责人)/;

/**
 * A name that means something else elsewhere (四位一体) is meant where its own noun follows, or where no other of its meanings
 * had come about on the date of the document.
 */
function isMeant({ text, document: { date } }: CheckInput, { end, entry: { senses, heads } }: Named): boolean {
  if (!senses || headBehind(text, end, heads ?? []) !== undefined) return true;
  return date !== null && senses.filter(({ since }) => !since || !isCertainlyFrom(since, date)).length < 2;
}

/** The new name is the old one but for a numeral or a word, so that it can stand in the same place. */
const isRenumbered = ({ name, verified, core, head }: FullEntry, { name: by }: FullEntry): boolean =>
  verified !== 'no' &&
  !core === !head &&
  (isPart(name, by) ||
    (name.length === by.length && [...name].filter((unit, i) => unit === by[i]).length * 2 >= name.length));

/** Does any item of a list belong to the entry? Where the entry has no items, nobody can say that it does not. */
const isListOf = ({ items: own }: FullEntry, items: readonly string[]): boolean =>
  !own || items.some((item) => own.some((one) => one.includes(item) || item.includes(one)));
