import { isNumeral } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';

const LONGEST = 6;

/** Proposes two quoted parts that one verb makes a name of: “一局”变“三局”. */
export function proposeChanged(context: Context): Candidate[] {
  const { text, quotes } = context;
  return quotes.flatMap((first, i) => {
    const second = quotes[i + 1];
    if (
      !second ||
      !first.balanced ||
      !second.balanced ||
      second.start !== first.end + 3 ||
      !/[变转]/.test(text[first.end + 1])
    )
      return [];
    const parts = [first, second].map((quote) => text.slice(quote.start, quote.end));
    if (!parts.every((part) => part.length <= LONGEST && isNumeral(part[0]))) return [];
    const core = parts.join(text[first.end + 1]);
    const evidence = new Set(['quoted' as const, 'paired' as const]);
    return [{ start: first.start, end: second.end, core, shape: 'paired' as const, quoted: true, evidence }];
  });
}
