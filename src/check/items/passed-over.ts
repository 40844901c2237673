import type { FullEntry } from '../../model/dictionary-entry.js';
import type { Occurrence } from '../../model/occurrence.js';
import { overlaps, type Span } from '../../model/span.js';
import { longestAt } from '../../text/automaton.js';
import { isNumeral } from '../../text/characters.js';
import { listsOf } from '../lists.js';
import type { CheckInput, Place } from '../rule.js';
import { readItems } from './reading.js';

const known = new WeakMap<CheckInput, readonly Place[]>();

/**
 * The places of a document, and those of names that the language also makes by chance (三大动力) and that the scan passed over for want of
 * their items, but with all of the items beside them save one.
 */
export function withPassedOver(input: CheckInput): readonly Place[] {
  let all = known.get(input);
  if (!all) {
    all = [...input.places, ...passedOver(input)];
    known.set(input, all);
  }
  return all;
}

function* passedOver(input: CheckInput): Generator<Place> {
  const { text, places, knowledge } = input;
  const { automaton, forms, entries } = knowledge;
  for (let start = 0; start < text.length; start++) {
    if (!isNumeral(text[start])) continue;
    const hit = longestAt(automaton, text, start);
    const form = hit && forms[hit[0]];
    if (!hit || form?.kind !== 'entry' || !form.entry.bare || form.entry.optional) continue;
    const span = { start, end: hit[1] };
    const entry = entries.get(form.entry.id);
    if (!entry || !listsOf(entry).some(({ length }) => length > 2)) continue;
    if (places.some((place) => overlaps(place, span))) continue;
    const place = placeOf(input, span, entry);
    if (isBeside(input, place)) yield place;
    start = span.end - 1;
  }
}

function isBeside(input: CheckInput, place: Place): boolean {
  const reading = readItems(input, place);
  if (!reading || (reading.way !== 'before' && reading.way !== 'told')) return false;
  const { fit, strange } = reading;
  return fit.exact >= 2 && fit.missing.length < 2 && strange.length < 2 && fit.right >= fit.own.length - 1;
}

function placeOf({ text, document, toSource }: CheckInput, span: Span, entry: FullEntry): Place {
  const source = toSource(span);
  const occurrence: Occurrence = {
    ...source,
    surface: document.source.slice(source.start, source.end),
    core: text.slice(span.start, span.end),
    head: null,
    canonical: entry.name,
    entryId: entry.id,
    status: 'known',
    shape: entry.shape ?? 'phrase',
    quoted: false,
    optional: false,
    repaired: false,
    evidence: [],
    confidence: 0,
  };
  return { ...span, entry, occurrence };
}
