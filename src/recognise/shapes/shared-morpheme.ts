import { isHan, isQuote, numeralValue } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { itemsBefore } from '../expansions/before.js';
import { isInsideLongerNumeral } from './known.js';

/** Proposes a numeral and the morpheme that the items before it share: 形态、业态、文态、生态四态. */
export function proposeSharedMorpheme(context: Context): Candidate[] {
  const { text } = context;
  const found: Candidate[] = [];
  for (const hit of text.matchAll(/[两双三四五六七八九十]/g)) {
    const at = hit.index;
    const morpheme = text[at + 1];
    if (!isHan(morpheme) || isInsideLongerNumeral(text, at)) continue;
    if (!/[㐀-鿿”"」』’]/u.test(text[at - 1] ?? '')) continue;
    const count = numeralValue(hit[0]) ?? 0;
    const items = itemsBefore(text, isQuote(text[at - 1]) ? at - 1 : at, count);
    if (!items || items.items.length < 3) continue;
    const names = items.items;
    const shared = names.every((item) => item.endsWith(morpheme)) || names.every((item) => item.startsWith(morpheme));
    if (!shared) continue;
    const end = /^(?:合一|一体|归一)/.test(text.slice(at + 2, at + 4)) ? at + 4 : at + 2;
    found.push({
      start: at,
      end,
      core: text.slice(at, end),
      shape: 'numeral-noun',
      quoted: false,
      evidence: new Set(['shared-morpheme' as const]),
    });
  }
  return found;
}
