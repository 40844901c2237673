import type { Span } from '../../model/span.js';
import { joined } from '../joined.js';
import { blends } from '../misquotation/frames.js';
import { wrongHeads } from '../misquotation/heads.js';
import { permutedNames, wrongForms } from '../misquotation/listed.js';
import { nearForms } from '../misquotation/near.js';
import { rearranged } from '../misquotation/rearranged.js';
import type { Rule } from '../rule.js';

/**
 * A name that is close to exactly one entry and itself unknown: a known wrong form; a paired name with its parts
 * exchanged; one edit away from a form of the dictionary (suspicion.ts weighs what speaks for a slip); a known name
 * before another's noun. Where two ways find the same place, the first one speaks.
 */
export const misquoted: Rule = {
  id: 'misquoted',
  severity: 'error',
  check: function* (original) {
    const { input, back } = joined(original);
    // Names are short: the offsets that are spoken of are soon listed, and soon found.
    const said = new Set<number>();
    for (const find of [wrongForms, permutedNames, nearForms, rearranged, wrongHeads, blends])
      for (const draft of find(input)) {
        const offsets = offsetsOf(draft);
        if (offsets.some((at) => said.has(at))) continue;
        for (const at of offsets) said.add(at);
        yield back(draft);
      }
  },
};

const offsetsOf = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, i) => start + i);
