import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { follower, hitsAt, sieve } from '../hits.js';
import { ENUMERATION_NOUNS } from '../lexical.js';
import { verdictOn } from '../refused-forms.js';
import { isInsideLongerNumeral } from './known.js';

const LABEL = /(?:[二两三四五六七八九]|十[一二三四五六七八九]?)大(?=([㐀-鿿]{2,8}))/uy;
const GREAT = follower('大', '大');
const OFTEN = 3;
/** What is common to all places and longer than this is a sentence printed twice. */
const LONGEST_NOUN = 4;

/**
 * Proposes numeral + 大 + noun where the document repeats it as a fixed label (六大生态问题). Where the noun ends is not
 * guessed: it is what all its places have in common.
 */
export function proposeLabels(context: Context): Candidate[] {
  const groups = new Map<string, { at: number; noun: string }[]>();
  for (const hit of hitsAt(context.text, sieve(context.numerals, GREAT), LABEL)) {
    if (isInsideLongerNumeral(context.text, hit.index)) continue;
    const key = hit[0] + hit[1].slice(0, 2);
    const places = groups.get(key);
    if (places) places.push({ at: hit.index, noun: hit[1] });
    else groups.set(key, [{ at: hit.index, noun: hit[1] }]);
  }
  return [...groups].flatMap(([key, places]) => {
    if (places.length < OFTEN) return [];
    const noun = places.map((place) => place.noun).reduce(commonStart);
    if (ENUMERATION_NOUNS.has(noun) || noun.length > LONGEST_NOUN) return [];
    const core = key.slice(0, -2) + noun;
    if (verdictOn(core)) return [];
    return places.map(({ at }) => ({
      start: at,
      end: at + core.length,
      core,
      shape: 'set-name' as const,
      quoted: false,
      evidence: new Set(['repeated' as const]),
    }));
  });
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
