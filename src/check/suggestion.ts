import type { Span } from '../model/span.js';
import type { CheckInput, Draft } from './rule.js';

/**
 * The right form in the place of the wrong one. Where the file has more there than the text shows (a line break, a mark), nothing is
 * suggested but the piece that differs.
 */
export function suggest(
  { toSource, text }: CheckInput,
  { start, end }: Span,
  right: string,
): Pick<Draft, 'suggestions'> {
  const written = text.slice(start, end);
  const piece = (from: number, to: number): Span => toSource({ start: from, end: to });
  const whole = piece(start, end);
  if (whole.end - whole.start === end - start) return { suggestions: [{ ...whole, text: right }] };
  let [ahead, after] = [0, 0];
  while (written[ahead] === right[ahead]) ahead++;
  while (after < Math.min(written.length, right.length) - ahead && written.at(-1 - after) === right.at(-1 - after))
    after++;
  // An insertion takes the character before it along.
  if (ahead + after === written.length && ahead > 0) ahead--;
  const place = piece(start + ahead, end - after);
  return { suggestions: [{ ...place, text: right.slice(ahead, right.length - after) }] };
}
