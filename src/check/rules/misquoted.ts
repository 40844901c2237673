import { overlaps } from '../../model/span.js';
import { wrongHeads } from '../misquotation/heads.js';
import { permutedNames, wrongForms } from '../misquotation/listed.js';
import { nearForms } from '../misquotation/near.js';
import type { Draft, Rule } from '../rule.js';

/**
 * A name that is close to exactly one entry and itself unknown: a known wrong form; a paired name with its parts
 * exchanged; one edit away from a form of the dictionary (suspicion.ts weighs what speaks for a slip); a known name
 * before another's noun. Where two ways find the same place, the first one speaks.
 */
export const misquoted: Rule = {
  id: 'misquoted',
  severity: 'error',
  check: function* (input) {
    const said: Draft[] = [];
    for (const find of [wrongForms, permutedNames, nearForms, wrongHeads])
      for (const draft of [...find(input)].filter((one) => !said.some((other) => overlaps(one, other)))) {
        said.push(draft);
        yield draft;
      }
  },
};
