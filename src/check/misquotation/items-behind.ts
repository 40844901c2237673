import type { FullEntry } from '../../model/dictionary-entry.js';
import type { Span } from '../../model/span.js';
import { announcedList, listsOf, ownList } from '../lists.js';

/** Are the items behind a name those of the entry, or others? */
export function itemsBehind(
  text: string,
  span: Span,
  entry: FullEntry,
): { own: boolean; other: boolean; count: number } {
  const announced = announcedList(text, span);
  for (const own of listsOf(entry)) {
    const list = announced ?? ownList(text, span, own);
    if (!list) continue;
    const shared = own.filter((one) => list.items.some((item) => one.includes(item) || item.includes(one))).length;
    if (own.length > 1 && shared * 2 > own.length && list.items.length === own.length)
      return { own: true, other: false, count: list.items.length };
    if (shared > 0) return { own: false, other: false, count: list.items.length };
  }
  return { own: false, other: announced !== null && listsOf(entry).length > 0, count: announced?.items.length ?? 0 };
}
