import type { FullEntry } from '../../model/dictionary-entry.js';
import { overlaps, type Span } from '../../model/span.js';
import { announcedList, coresOf, isSameItem, listsOf, ownList } from '../lists.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft, Place, Rule } from '../rule.js';

/** One of the items given is none of the dictionary's, while all the others are exactly its own. */
export const itemMismatch: Rule = {
  id: 'item-mismatch',
  severity: 'warning',
  check: function* (input) {
    const said: Span[] = [];
    for (const lists of [listsBehind, sharedList])
      for (const place of input.places) {
        const { entry } = place;
        if (!entry) continue;
        for (const { items, span } of lists(input, place, entry)) {
          // One list explains all places of its name; the one before it is named.
          if (items.length < 3 || said.some((other) => overlaps(other, span))) continue;
          said.push(span);
          const draft = judge(place, entry, items);
          if (draft) yield draft;
        }
      }
  },
};

interface Listed {
  readonly items: readonly string[];
  /** In the decoded file. */
  readonly span: Span;
}

/** What stands right behind the name. */
function listsBehind({ text, toSource }: CheckInput, place: Place, entry: FullEntry): Listed[] {
  const announced = announcedList(text, place);
  const lists = announced ? [announced] : listsOf(entry).map((own) => ownList(text, place, own));
  return lists.filter((list) => list !== null).map((list) => ({ items: list.items, span: toSource(list) }));
}

/** What the scan took for the name's, wherever it stands. */
const sharedList = (_: CheckInput, { occurrence: { expansion } }: Place): Listed[] => (expansion ? [expansion] : []);

function judge({ start, end, occurrence }: Place, entry: FullEntry, items: readonly string[]): Draft | undefined {
  const lists = listsOf(entry).filter((list) => list.length === items.length);
  if (lists.some((list) => items.every((item) => list.some((own) => isSameItem(own, item))))) return undefined;
  for (const list of lists) {
    const strange = items.filter((item) => !list.some((own) => isSameItem(own, item)));
    const missing = list.filter((own) => !items.some((item) => isSameItem(own, item)));
    if (strange.length !== 1 || missing.length !== 1 || !isMeant(strange[0], missing[0], list)) continue;
    // 做到组织、政治、军事三落实: what all share is said once.
    if (strange[0].includes(coresOf(list)[list.indexOf(missing[0])])) continue;
    return {
      start,
      end,
      subject: `${occurrence.core} ${strange[0]}`,
      message: SAY.item(entry.name, strange[0], missing[0]),
    };
  }
  return undefined;
}

/** One was meant for the other: half of the characters are the same, or three others are right. */
const isMeant = (a: string, b: string, list: readonly string[]): boolean =>
  a.length <= 2 * b.length && (list.length >= 4 || isClose(a, b));

const isClose = (a: string, b: string): boolean =>
  [...a].filter((character) => b.includes(character)).length * 2 >= Math.max(a.length, b.length);
