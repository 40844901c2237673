import type { FullEntry } from '../../model/dictionary-entry.js';
import type { Span } from '../../model/span.js';
import { listsOf } from '../lists.js';
import type { CheckInput, Place } from '../rule.js';
import { compare, type Fit, type Listed } from './fit.js';
import { type Piece, piecesOf, spanOf } from './pieces.js';
import { clausesWith, type Stretch, stretchBefore, stretchesBehind, type Way } from './stretches.js';

/** A list of the text that is a name's by its items, held against the dictionary's. */
export interface Reading {
  readonly way: Way;
  readonly fit: Fit;
  /** Items of the text that are none of the dictionary's. */
  readonly strange: readonly Listed[];
  /** More could follow: 等. */
  readonly open: boolean;
  readonly list: Span;
}

const known = new WeakMap<Place, Reading | null>();

/** What the text gives for a name's items, where most of it is the dictionary's; the dictionary's list that fits best. */
export function readItems(input: CheckInput, place: Place): Reading | null {
  const { entry } = place;
  if (!entry) return null;
  const found = known.get(place);
  if (found !== undefined) return found;
  const reading = best(allReadings(input, place, entry));
  known.set(place, reading);
  return reading;
}

function allReadings({ text, knowledge }: CheckInput, place: Place, entry: FullEntry): Reading[] {
  const lists = listsOf(entry).filter(({ length }) => length > 1);
  if (lists.length === 0) return [];
  const behind = stretchesBehind(text, place);
  const before = stretchBefore(text, place);
  return lists.flatMap((own) =>
    [...behind, ...clausesWith(text, place, own), ...(before ? [before] : [])].flatMap((stretch) => {
      if (!mayHold(text.slice(stretch.start, stretch.end), own)) return [];
      const hold = (pieces: readonly Piece[]): Fit => compare(pieces, own, knowledge.soundAlike);
      const reading = stretch.way === 'before' ? readBefore(text, stretch, hold) : readBehind(text, stretch, hold);
      return reading && isOwn(reading.fit, stretch.way) ? [reading] : [];
    }),
  );
}

/** Most lists are other lists: half of the items begin or end somewhere in the stretch. Saves holding each against each. */
const mayHold = (stretch: string, own: readonly string[]): boolean =>
  own.filter((item) => stretch.includes(item.slice(0, 2)) || stretch.includes(item.slice(-2))).length * 2 >= own.length;

type Hold = (pieces: readonly Piece[]) => Fit;

/** The clause, or as much of the sentence as gives more of the items (严以修身、…，谋事要实、…). */
function readBehind(text: string, stretch: Stretch, hold: Hold): Reading | null {
  const all = piecesOf(text, stretch);
  const stop = all.findIndex(({ mark }) => /[，；,;]/.test(mark));
  const clause = hold(stretch.closed || stop < 0 ? all : all.slice(0, stop));
  if (stretch.closed || stop < 0 || (clause.missing.length === 0 && clause.right > 0))
    return toReading(text, stretch, clause);
  const sentence = hold(all);
  const last = sentence.listed.findLastIndex(({ own }) => own !== undefined);
  const whole = { ...sentence, listed: sentence.listed.slice(0, last + 1) };
  // What a sentence says between items is no item of another name.
  const narrated = whole.listed.filter(({ own }) => own === undefined).length > 1;
  return toReading(text, stretch, whole.right > clause.right && !narrated ? whole : clause);
}

/** From the first piece that is an item on; what stands before it belongs to the sentence, or is an item of another list. */
function readBefore(text: string, stretch: Stretch, hold: Hold): Reading | null {
  const whole = hold(piecesOf(text, stretch));
  const first = whole.listed.findIndex(({ own }) => own !== undefined);
  // What stands before it may be an item, too: one of another name, at the end of its clause.
  const from = first === 1 && whole.missing.length === 1 ? 0 : first;
  return first < 0 || first > 1 ? null : toReading(text, stretch, { ...whole, listed: whole.listed.slice(from) });
}

function toReading(text: string, { way, open }: Stretch, found: Fit): Reading | null {
  const { listed } = found;
  if (listed.length < 2) return null;
  const last = listed[listed.length - 1];
  const strange = listed.filter(({ own }) => own === undefined);
  const list = { start: spanOf(listed[0].piece).start, end: spanOf(last.piece).end };
  const tail = text.slice(list.end, list.end + 2);
  const more = open || /^”?等/.test(tail) || (last.piece.text.includes('等') && !last.own?.includes('等'));
  return { way, fit: found, strange, open: more, list };
}

/** Most of the dictionary's items stand in it; or most of what is announced is the dictionary's. */
const isOwn = ({ own, right, listed }: Fit, way: Way): boolean =>
  right * 2 > own.length ||
  (way === 'told' && right * 2 === own.length && listed.every((one) => one.own)) ||
  (way === 'told' && right >= 2 && right * 2 > listed.length);

/** The one of which most is right and least is wrong. */
function best(readings: readonly Reading[]): Reading | null {
  const weight = ({ fit: { right, exact, listed, missing }, strange }: Reading): number =>
    right + exact / 10 + (listed.length - strange.length - right) / 2 - strange.length / 4 - missing.length / 20;
  return readings.reduce<Reading | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
}
