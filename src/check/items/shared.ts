import { listsOf } from '../lists.js';
import type { CheckInput, Place } from '../rule.js';
import { compare } from './fit.js';
import type { Piece } from './pieces.js';
import type { Reading } from './reading.js';

/** What the scan took for the name's items, wherever it stands, held against the dictionary's. */
export function sharedReading({ text, document, knowledge }: CheckInput, place: Place): Reading | null {
  const { expansion } = place.occurrence;
  const readable = document.text;
  if (!expansion || !place.entry || !readable) return null;
  const list = { start: readable.fromSource(expansion.span.start), end: readable.fromSource(expansion.span.end) };
  const pieces = expansion.items.map((item) => placed(text, list.start, item));
  // An item that does not stand there letter by letter cannot be shown.
  if (pieces.some(({ at }) => at[0] < 0)) return null;
  const fits = listsOf(place.entry)
    .filter((own) => own.length === pieces.length)
    .map((own) => compare(pieces, own, knowledge.soundAlike));
  const [best] = fits.sort((a, b) => b.right - a.right);
  if (!best || best.right * 2 <= best.own.length) return null;
  const strange = best.listed.filter(({ own }) => own === undefined);
  return { way: 'bare', fit: best, strange, open: false, list };
}

function placed(text: string, from: number, item: string): Piece {
  const start = text.indexOf(item, from);
  return { text: item, at: [...item].map((_, i) => (start < 0 ? -1 : start + i)), mark: '、' };
}
