import type { FullEntry } from '../../model/dictionary-entry.js';
import { SAY } from '../messages.js';
import type { Rule } from '../rule.js';

/** One of the items given is none of the dictionary's, while all the others are exactly its own. */
export const itemMismatch: Rule = {
  id: 'item-mismatch',
  severity: 'warning',
  check: function* ({ places }) {
    const said = new Set<number>();
    for (const { start, end, occurrence, entry } of places) {
      const items = occurrence.expansion?.items;
      // One list explains all places of its name.
      if (!items || !entry || items.length < 3 || said.has(occurrence.expansion?.span.start ?? -1)) continue;
      said.add(occurrence.expansion?.span.start ?? -1);
      const lists = listsOf(entry).filter((list) => list.length === items.length);
      if (lists.length === 0 || lists.some((list) => items.every((item) => list.some((own) => isSame(own, item)))))
        continue;
      for (const list of lists) {
        const strange = items.filter((item) => !list.includes(item));
        const missing = list.filter((own) => !items.includes(own));
        if (strange.length !== 1 || missing.length !== 1 || !isClose(strange[0], missing[0])) continue;
        yield {
          start,
          end,
          subject: `${occurrence.core} ${strange[0]}`,
          message: SAY.item(entry.name, strange[0], missing[0]),
        };
        break;
      }
    }
  },
};

const listsOf = (entry: FullEntry): (readonly string[])[] =>
  [entry.items, ...(entry.senses ?? []).map(({ items }) => items)].filter((items) => items !== undefined);

/** A short label of the dictionary and the full wording of the text mean the same: the one is left when words of the other go. */
const isSame = (own: string, item: string): boolean => isPart(own, item) || isPart(item, own);

/** Do the characters of one stand in the other, in their order? */
function isPart(short: string, long: string): boolean {
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length;
}

/** Half of the characters are the same: one was meant for the other. */
const isClose = (a: string, b: string): boolean =>
  [...a].filter((character) => b.includes(character)).length * 2 >= Math.max(a.length, b.length);
