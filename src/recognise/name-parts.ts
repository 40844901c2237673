import { isNumeral } from '../text/characters.js';
import { remember } from '../text/remember.js';

/** A numeral and what follows it up to the next numeral. */
export interface Part {
  readonly numeral: string;
  readonly rest: string;
}

/** Parts of numeral + rest that cover the whole core, or null where it does not begin with a numeral. */
export const splitParts: (core: string) => readonly Part[] | null = remember((core) =>
  partsAt(core, indicesOfNumerals(core)),
);

/** The same where only the characters at the given indices count as numerals. */
export function partsAt(core: string, numerals: readonly number[]): readonly Part[] | null {
  if (numerals[0] !== 0) return null;
  const starts = numerals.filter((at) => !numerals.includes(at - 1));
  return starts.map((start, i) => {
    let end = start + 1;
    while (numerals.includes(end)) end++;
    return { numeral: core.slice(start, end), rest: core.slice(end, starts[i + 1]) };
  });
}

/** By character, not by code unit. */
export const indicesOfNumerals = (core: string): number[] =>
  [...core].flatMap((unit, i) => (isNumeral(unit) ? [i] : []));
