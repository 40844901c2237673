import { lastAtOrBefore } from '../text/spans.js';
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
    .filter(({ candidate, confidence }) => confidence >= THRESHOLD && candidate.quoted && !candidate.optional)
    .map(({ candidate }) => candidate)
    .sort((a, b) => a.start - b.start);
  if (names.length < ENOUGH) return [];
  const found: Candidate[] = [];
  for (const hit of context.text.matchAll(MEMBER)) {
    const start = hit.index + hit[0].length - hit[1].length;
    if (isInsideLongerNumeral(context.text, start)) continue;
    let from = hit.index;
    while (from > 0 && hit.index - from < 120 && !/[，。；！？\n]/.test(context.text[from - 1])) from--;
    const before = new Set<number>();
    for (let i = lastAtOrBefore(names, hit.index); i >= 0 && names[i].start >= from; i--)
      if (names[i].end <= hit.index) before.add(names[i].start);
    if (before.size < ENOUGH) continue;
    const evidence = new Set(['sibling' as const]);
    found.push({ start, end: start + hit[1].length, core: hit[1], shape: 'set-name', quoted: false, evidence });
  }
  return found;
}
