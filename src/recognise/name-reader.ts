import { longestAt } from '../text/automaton.js';
import { remember } from '../text/remember.js';
import type { Refusal } from './candidate.js';
import { onceFor } from './knowledge.js';
import { type Reading, readName } from './name-reading.js';

/** Reads a cleaned name with the words of the lexicon that lie inside of it. */
export type NameReader = (core: string) => Reading | Refusal;

/** The reader of a dictionary; what it has read it knows from then on. */
export const nameReader = onceFor(
  ({ automaton, forms }): NameReader =>
    remember((core) => {
      const inWord = new Uint8Array(core.length);
      for (let at = 0; at < core.length; at++) {
        const hit = longestAt(automaton, core, at);
        if (hit && forms[hit[0]].kind === 'exclusion') inWord.fill(1, at, hit[1]);
      }
      return readName(core, (i) => inWord[i] === 1);
    }),
);
