import { splitParts } from '../name-parts.js';
import type { Judged } from '../occurrences.js';
import { countsOf } from './counts.js';
import type { FoundExpansion } from './find.js';
import { bears } from './morphemes.js';

/** The surer way of two; of equally sure ones the first in the document. */
const RANK: readonly FoundExpansion['way'][] = [
  'shared',
  'brackets',
  'glossary',
  'cue',
  'defined',
  'enumerated',
  'before',
  'sentences',
  'bearing',
  'clauses',
  'paragraphs',
  'headings',
  'morpheme',
];

/**
 * What a name stands for holds for the whole document: every occurrence gets the surest expansion that one of them
 * has. A name put together from others (三新三强) gets their items, in their order.
 */
export function shareExpansions(judged: readonly Judged[]): Judged[] {
  const best = new Map<string, FoundExpansion>();
  for (const { candidate, expansion } of judged) {
    if (!expansion) continue;
    const name = candidate.canonical ?? candidate.core;
    const known = best.get(name);
    if (!known || rank(candidate.core, expansion) < rank(candidate.core, known)) best.set(name, expansion);
  }
  return judged.map((item) => {
    const expansion = nested(item.candidate.core, best) ?? best.get(item.candidate.canonical ?? item.candidate.core);
    return expansion ? { ...item, expansion } : item;
  });
}

const rank = (core: string, list: FoundExpansion): number =>
  (bears(core, list.items) ? 0 : RANK.length) +
  RANK.indexOf(list.way) +
  (countsOf(core)[0] === list.items.length ? 0 : RANK.length);

function nested(core: string, best: ReadonlyMap<string, FoundExpansion>): FoundExpansion | null {
  const parts = splitParts(core);
  if (!parts || parts.length < 2) return null;
  const lists = parts.map((part) => best.get(part.numeral + part.rest));
  if (lists.some((list) => !list)) return null;
  const all = lists as FoundExpansion[];
  return { items: all.flatMap((list) => list.items), span: all[0].span, way: all[0].way };
}
