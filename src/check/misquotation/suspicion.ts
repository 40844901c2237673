import type { FullEntry } from '../../model/dictionary-entry.js';
import type { Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { announcedList, listsOf, ownList } from '../lists.js';
import { isNamed } from '../places.js';
import type { CheckInput, Draft } from '../rule.js';
import { headBehind, isQuoted, verbBefore } from '../surroundings.js';

/** What kind of slip makes the written name of the right one. */
export type Slip =
  | 'liang' // 二 for 两
  | 'alike' // a character of the same sound, or one that looks like it
  | 'swapped' // two neighbours
  | 'permuted' // halves or numerals of a paired name
  | 'length' // a character missing or too many
  | 'classifier' // 四大自信
  | 'numeral' // 五个意识
  | 'other'; // a character of another sound and shape

/** How much each slip says by itself: 3 is a warning, 4 an error. */
const SLIPS: Readonly<Record<Slip, number>> = {
  liang: 4,
  alike: 3,
  swapped: 3,
  permuted: 3,
  length: 1,
  classifier: 1,
  numeral: 1,
  other: 0,
};

const WARNING = 3;
const ERROR = 4;
/** The items behind the name are the entry's; the right name stands elsewhere in the document. */
const ITEMS = 4;
const ELSEWHERE = 1;

/** A name of another number is a name of its own as often as not; its marks and its length say nothing of it. */
const isOpenSlip = (slip: Slip): boolean => slip === 'numeral';

export interface Suspicion {
  readonly entry: FullEntry;
  readonly weight: number;
  readonly severity: Severity;
  readonly verb: string | undefined;
  readonly itemCount: number;
}

/** Weighs what speaks for `span` being a slip for `right`, a form of the entry. Null: not enough. */
export function suspect(
  { text, places }: CheckInput,
  span: Span,
  right: string,
  entry: FullEntry,
  slip: Slip,
): Suspicion | null {
  const quoted = isQuoted(text, span.start, span.end);
  const verb = entry.verbs && verbBefore(text, span.start, entry.verbs);
  const head = entry.heads && headBehind(text, span.end, entry.heads);
  let weight = SLIPS[slip];
  if (verb) weight += verb.length >= 2 ? 2 : 1;
  if (head) weight += head.length >= 4 ? 2 : 1;
  if (!isOpenSlip(slip)) {
    if (quoted) weight += 1;
    if (right.length >= 5) weight += 1;
    if (right.length === 3) weight -= 1;
    if (right.length === 2) weight -= 2;
    // 一X两Y: everybody's pattern.
    if (right.startsWith('一') && slip !== 'permuted') weight -= 1;
  }
  // Not even the items, which take time to read, and the name elsewhere would make up for what is missing.
  if (weight + ITEMS + ELSEWHERE < WARNING) return null;
  // Another word beside the right one is meant as another (从“高效办成一件事”向“高效办成一类事”).
  if (slip !== 'other' && isNamed(places, entry)) weight += ELSEWHERE;
  const items = itemsBehind(text, span, entry);
  if (items.own) weight += ITEMS;
  if (items.other) weight -= 3;
  const bound = (verb?.length ?? 0) >= 2 || head !== undefined || items.own;
  // Names that the language also makes by chance need their marks, or what they are bound to.
  if ((entry.bare ?? 'yes') !== 'yes' && !quoted && !bound) weight -= 3;
  if (weight < WARNING) return null;
  const severity = weight >= ERROR && slip !== 'other' && (slip !== 'numeral' || items.own) ? 'error' : 'warning';
  return { entry, weight, severity, verb, itemCount: items.count };
}

/** Are the items behind a name those of the entry, or others? */
function itemsBehind(text: string, span: Span, entry: FullEntry): { own: boolean; other: boolean; count: number } {
  const announced = announcedList(text, span);
  for (const own of listsOf(entry)) {
    const list = announced ?? ownList(text, span, own);
    if (!list) continue;
    const shared = own.filter((one) => list.items.some((item) => one.includes(item) || item.includes(one))).length;
    if (own.length > 1 && shared * 2 > own.length && list.items.length === own.length)
      return { own: true, other: false, count: list.items.length };
    if (shared > 0) return { own: false, other: false, count: list.items.length };
  }
  return { own: false, other: announced !== null && listsOf(entry).length > 0, count: announced?.items.length ?? 0 };
}

/** An entry without a source raises no error on anybody's text. */
export const atMost = (severity: Severity, { verified }: FullEntry): Severity =>
  verified === 'no' && severity === 'error' ? 'warning' : severity;

/** The right form in the place of the wrong one, where the file has it character by character. */
export function suggest(
  { toSource, document, text }: CheckInput,
  span: Span,
  right: string,
): Pick<Draft, 'suggestions' | 'certain'> {
  const place = toSource(span);
  const same = document.source.slice(place.start, place.end) === text.slice(span.start, span.end);
  return same ? { suggestions: [{ ...place, text: right }] } : {};
}
