import { splitParts } from '../name-reading.js';
import type { Judged } from '../occurrences.js';
import { countsOf, type ItemList } from './find.js';

/**
 * What a name stands for holds for the whole document: every occurrence gets the expansion that one of them has.
 * A name that is put together from others (三新三强) gets their items, in their order.
 */
export function shareExpansions(judged: readonly Judged[]): Judged[] {
  const best = new Map<string, ItemList>();
  for (const { candidate, expansion } of judged) {
    if (!expansion) continue;
    const name = candidate.canonical ?? candidate.core;
    const fits = (list: ItemList) => countsOf(candidate.core).includes(list.items.length);
    const before = best.get(name);
    if (!before || (!fits(before) && fits(expansion))) best.set(name, expansion);
  }
  return judged.map((item) => {
    const name = item.candidate.canonical ?? item.candidate.core;
    const expansion = best.get(name) ?? nested(item.candidate.core, best);
    return expansion ? { ...item, expansion } : item;
  });
}

function nested(core: string, best: ReadonlyMap<string, ItemList>): ItemList | null {
  const parts = splitParts(core);
  if (!parts || parts.length < 2) return null;
  const lists = parts.map((part) => best.get(part.numeral + part.rest));
  if (lists.some((list) => !list)) return null;
  const all = lists as ItemList[];
  return { items: all.flatMap((list) => list.items), span: all[0].span };
}
