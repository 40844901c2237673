import type { Candidate } from './candidate.js';
import type { Context } from './context.js';
import { THRESHOLD } from './evidence.js';
import type { Judged } from './occurrences.js';
import { isInsideLongerNumeral } from './shapes/known.js';

const MEMBER =
  /、[㐀-鿿]{0,4}?((?:[二两三四五六七八九]|十[一二三四五六七八九]?)[个大项][㐀-鿿]{2,6}?)(?=[、，。；]|[中的等])/gu;
const ENOUGH = 2;

/** An unquoted numeral + classifier + noun that closes a list of formulas is one, too. */
export function findSiblings(context: Context, judged: readonly Judged[]): Candidate[] {
  const names = judged
    .filter((item) => item.confidence >= THRESHOLD && !item.candidate.optional)
    .map((item) => item.candidate);
  if (names.length < ENOUGH) return [];
  const found: Candidate[] = [];
  for (const hit of context.text.matchAll(MEMBER)) {
    const start = hit.index + hit[0].length - hit[1].length;
    if (isInsideLongerNumeral(context.text, start)) continue;
    let from = hit.index;
    while (from > 0 && hit.index - from < 120 && !/[，。；！？\n]/.test(context.text[from - 1])) from--;
    const before = new Set(
      names.filter((name) => name.quoted && name.start >= from && name.end <= hit.index).map((name) => name.start),
    );
    if (before.size < ENOUGH) continue;
    const evidence = new Set(['sibling' as const]);
    found.push({ start, end: start + hit[1].length, core: hit[1], shape: 'set-name', quoted: false, evidence });
  }
  return found;
}
