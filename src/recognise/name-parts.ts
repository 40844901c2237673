import { isNumeral } from '../text/characters.js';

/** A numeral and what follows it up to the next numeral. */
export interface Part {
  readonly numeral: string;
  readonly rest: string;
}

/**
 * Parts of numeral + rest that cover the whole core, or null where it does not begin with a numeral. `numerals` are the
 * indices of the characters that count as numerals; default all.
 */
export function splitParts(core: string, numerals = indicesOfNumerals(core)): Part[] | null {
  if (numerals[0] !== 0) return null;
  const starts = numerals.filter((at) => !numerals.includes(at - 1));
  return starts.map((start, i) => {
    let end = start + 1;
    while (numerals.includes(end)) end++;
    return { numeral: core.slice(start, end), rest: core.slice(end, starts[i + 1]) };
  });
}

export const indicesOfNumerals = (core: string): number[] =>
  [...core].flatMap((unit, i) => (isNumeral(unit) ? [i] : []));
