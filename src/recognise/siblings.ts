import { isHanAt } from '../text/characters.js';
import { lastAtOrBefore } from '../text/spans.js';
import type { Candidate } from './candidate.js';
import type { Context } from './context.js';
import { THRESHOLD } from './evidence.js';
import { follower, hitsAt, sieve } from './hits.js';
import type { Judged } from './occurrences.js';
import { isInsideLongerNumeral } from './shapes/known.js';

const MEMBER = /((?:[二两三四五六七八九]|十[一二三四五六七八九]?)[个大项][㐀-鿿]{2,6}?)(?=[、，。；]|[中的等])/uy;
const CLASSIFIER = follower('个大项', '个大项');
/** Behind 、 and up to four characters. */
const FARTHEST = 4;

/** Offset of the 、 that stands before a member of a list, or -1. */
function commaBefore(text: string, at: number): number {
  let before = at - 1;
  while (at - before <= FARTHEST && isHanAt(text, before)) before--;
  return text[before] === '、' ? before : -1;
}
const ENOUGH = 2;

/** An unquoted numeral + classifier + noun that closes a list of formulas is one, too. */
export function findSiblings(context: Context, judged: readonly Judged[]): Candidate[] {
  const names = judged
    .filter(({ candidate, confidence }) => confidence >= THRESHOLD && candidate.quoted && !candidate.optional)
    .map(({ candidate }) => candidate)
    .sort((a, b) => a.start - b.start);
  if (names.length < ENOUGH) return [];
  const found: Candidate[] = [];
  const members = sieve(context.numerals, CLASSIFIER).filter((at) => commaBefore(context.text, at) >= 0);
  for (const hit of hitsAt(context.text, members, MEMBER)) {
    const start = hit.index;
    if (isInsideLongerNumeral(context.text, start)) continue;
    const comma = commaBefore(context.text, start);
    let from = comma;
    while (from > 0 && comma - from < 120 && !/[，。；！？\n]/.test(context.text[from - 1])) from--;
    const before = new Set<number>();
    for (let i = lastAtOrBefore(names, comma); i >= 0 && names[i].start >= from; i--)
      if (names[i].end <= comma) before.add(names[i].start);
    if (before.size < ENOUGH) continue;
    const evidence = new Set(['sibling' as const]);
    found.push({ start, end: start + hit[1].length, core: hit[1], shape: 'set-name', quoted: false, evidence });
  }
  return found;
}
