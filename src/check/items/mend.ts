import type { Suggestion } from '../../model/finding.js';
import type { CheckInput } from '../rule.js';
import type { Listed } from './fit.js';
import { spanOf } from './pieces.js';
import type { Reading } from './reading.js';

// Suggestions for lists. Only where the text has the items as the dictionary words them: else the right wording is not known.

const isExact = ({ piece, own }: Listed): boolean => piece.text === own;

/** The item that was meant in the place of the one that stands there. */
export function instead(input: CheckInput, { fit }: Reading, wrong: Listed, meant: string): readonly Suggestion[] {
  const others = fit.listed.filter((one) => one !== wrong);
  if (!others.every((one) => isExact(one) || one === fit.listed[0] || one.slip)) return [];
  return [{ ...input.toSource(spanOf(wrong.piece)), text: meant }];
}

/** One character for another. */
export function respelt({ toSource }: CheckInput, { piece, slip }: Listed): readonly Suggestion[] {
  if (!slip) return [];
  const at = piece.at[slip.at];
  return [{ ...toSource({ start: at, end: at + 1 }), text: slip.right }];
}

/** The item that was left out, behind the one that it follows in the dictionary. */
export function completed(input: CheckInput, { fit: { own, listed, missing } }: Reading): readonly Suggestion[] {
  const order = listed.map((one) => own.indexOf(one.own ?? ''));
  const sorted = order.every((place, i) => place >= 0 && (i === 0 || place > order[i - 1]));
  if (missing.length !== 1 || !sorted || !listed.every(isExact)) return [];
  const place = own.indexOf(missing[0]);
  const next = order.findIndex((one) => one > place);
  const neighbour = listed[next < 0 ? listed.length - 1 : next];
  // 甲、乙和丙: what follows 丙 cannot be put behind it.
  if (next < 0 && neighbour.piece.mark !== '、') return [];
  if (next > 0 && !/[、和与]/.test(neighbour.piece.mark)) return [];
  const { start, end } = spanOf(next < 1 ? neighbour.piece : listed[next - 1].piece);
  const kept = input.text.slice(start, end);
  return [
    { ...input.toSource({ start, end }), text: next === 0 ? `${missing[0]}、${kept}` : `${kept}、${missing[0]}` },
  ];
}
