import { isHanAt, isQuoteAt, numeralValue } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { afterCue, inBrackets } from '../expansions/after.js';
import { itemsBefore } from '../expansions/before.js';
import { isOneOf } from '../hits.js';
import { isInsideLongerNumeral } from './known.js';

/** No item is longer, the marks inside of it and what parts it from the name included. Code units. */
const LONGEST_ITEM = 48;
const isSeveral = isOneOf('三四五六七八九十');
const isCue = isOneOf('：（—，即');
const isCounting = isOneOf('类种级项个条');

/**
 * Proposes a numeral and the morpheme that the items before or after it share: 形态、业态、文态、生态四态; 五办：快办、督办、代办、
 * 联办、网办. Two items share a morpheme by chance.
 */
export function proposeSharedMorpheme(context: Context): Candidate[] {
  const { text } = context;
  const found: Candidate[] = [];
  for (const at of context.numerals.places) {
    if (!isSeveral(text, at) || !isHanAt(text, at + 1) || isCounting(text, at + 1) || isInsideLongerNumeral(text, at))
      continue;
    const morpheme = text[at + 1];
    const end = /^(?:合一|一体|归一)/.test(text.slice(at + 2, at + 4)) ? at + 4 : at + 2;
    const candidate: Candidate = {
      start: at,
      end,
      core: text.slice(at, end),
      shape: 'numeral-noun',
      quoted: false,
      evidence: new Set(['shared-morpheme' as const]),
    };
    const items = listBefore(text, at, numeralValue(text[at]) ?? 0) ?? listAfter(text, candidate);
    if (items && share(items, morpheme)) found.push(candidate);
  }
  return found;
}

function holdsBefore(text: string, at: number, unit: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_ITEM; i--) if (text.charCodeAt(i) === unit) return true;
  return false;
}

function listBefore(text: string, at: number, count: number): readonly string[] | null {
  if (!isHanAt(text, at - 1) && !isQuoteAt(text, at - 1)) return null;
  // The last item holds the morpheme; most numerals fail this.
  if (!holdsBefore(text, at, text.charCodeAt(at + 1))) return null;
  return itemsBefore(text, at, count)?.items ?? null;
}

function listAfter(text: string, candidate: Candidate): readonly string[] | null {
  if (!isCue(text, candidate.end)) return null;
  const counts = [numeralValue(candidate.core[0]) ?? 0];
  return (inBrackets(text, candidate, counts) ?? afterCue(text, candidate, counts))?.items ?? null;
}

const share = (items: readonly string[], morpheme: string): boolean =>
  items.every((item) => item.endsWith(morpheme)) || items.every((item) => item.startsWith(morpheme));
