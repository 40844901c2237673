import type { Span } from '../../model/span.js';
import { wrongHeads } from '../misquotation/heads.js';
import { permutedNames, wrongForms } from '../misquotation/listed.js';
import { nearForms } from '../misquotation/near.js';
import type { Rule } from '../rule.js';

/**
 * A name that is close to exactly one entry and itself unknown: a known wrong form; a paired name with its parts
 * exchanged; one edit away from a form of the dictionary (suspicion.ts weighs what speaks for a slip); a known name
 * before another's noun. Where two ways find the same place, the first one speaks.
 */
export const misquoted: Rule = {
  id: 'misquoted',
  severity: 'error',
  check: function* (input) {
    // Names are short: the offsets that are spoken of are soon listed, and soon found.
    const said = new Set<number>();
    for (const find of [wrongForms, permutedNames, nearForms, wrongHeads]) {
      const fresh = [...find(input)].filter((draft) => !offsetsOf(draft).some((at) => said.has(at)));
      for (const at of fresh.flatMap(offsetsOf)) said.add(at);
      yield* fresh;
    }
  },
};

const offsetsOf = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, i) => start + i);
