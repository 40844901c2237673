import type { FullEntry } from '../model/dictionary-entry.js';
import type { Span } from '../model/span.js';
import { isClosingQuote, isHan } from '../text/characters.js';
import { behind } from './surroundings.js';

/** Items that stand behind a name. Offsets are UTF-16, into the text. */
export interface ItemList extends Span {
  readonly items: readonly string[];
  /** Ends in 等 or the like: more could follow. */
  readonly open: boolean;
}

const LONGEST_HEAD = 12;
const LONGEST_LIST = 240;
const CUE = /^(?:[，]?(?:也就是|即是|即为|即|是指|指的是|具体是指|具体为|分别是|分别为|分别指)：?|：|——)/;
/** Only right behind the name: what stands between could be called anything. */
const CLOSE_CUE = /^，?就是：?/;
const CUE_INSIDE = /^(?:即|指|是指|分别为|分别是|具体为)：?/;

/** Reads the list that a text announces behind a name, in brackets or after a cue, whatever its length; null where it announces none. */
export function announcedList(text: string, name: Span): ItemList | null {
  const first = behind(text, name.end);
  for (let at = first; at <= first + LONGEST_HEAD; at++) {
    if (text[at] === '（' || text[at] === '(') {
      const close = closing(text, at);
      if (close < 0) return null;
      const start = at + 1 + (CUE_INSIDE.exec(text.slice(at + 1, at + 8))?.[0].length ?? 0);
      return read(text, start, close);
    }
    const cue = (at === first ? CLOSE_CUE.exec(text.slice(at, at + 10)) : null) ?? CUE.exec(text.slice(at, at + 10));
    if (cue) {
      const start = at + cue[0].length;
      const close = text.slice(start, start + LONGEST_LIST).search(/[，；。！？\n]/);
      return close < 0 ? null : read(text, start, start + close);
    }
    if (!isHan(text[at]) && !isClosingQuote(text[at])) return null;
  }
  return null;
}

/** Offset of the bracket that closes the one at `open`, on the same line, or -1. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < open + LONGEST_LIST && at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '（' || text[at] === '(') depth++;
    if ((text[at] === '）' || text[at] === ')') && --depth === 0) return at;
  }
  return -1;
}

function read(text: string, start: number, end: number): ItemList | null {
  const content = text.slice(start, end);
  const separator = content.includes('；') ? '；' : '、';
  const items = content
    .split(separator)
    .map((item) => item.replace(/[“”‘’「」『』"'\s]/g, ''))
    .filter(Boolean);
  const open = /等[^、；]{0,6}$/.test(content);
  const short = items.every((item) => item.length <= 20 && !/[，：]/.test(item));
  return items.length >= 2 && short ? { items: items.map((item) => item.replace(/等$/, '')), open, start, end } : null;
}

/** The lists of an entry, of each of its senses. */
export const listsOf = (entry: FullEntry): (readonly string[])[] =>
  [entry.items, ...(entry.senses ?? []).map(({ items }) => items)].filter((items) => items !== undefined);

/** What may stand before the first item. */
const LEAD = /^[”」』"]?(?:的|也)?(?:包括|包含|有|为|是|指|即|要|从|就是|分别)?[“「『"]?$/;

/**
 * A list behind a name that is the name's by its items: more than half of those of the dictionary, and three at least, stand in it, whatever
 * leads to it (包括甲、乙、丙都要, 甲、乙、丙缺一不可). What stands before its first item and behind its last is left out.
 */
export function ownList(text: string, name: Span, own: readonly string[]): ItemList | null {
  const from = behind(text, name.end);
  if (own.length < 4) return null;
  const sentence = text
    .slice(from, from + LONGEST_LIST)
    .split(/[。！？\n]/)[0]
    // Where the name stands again, it is that one's list.
    .split(text.slice(name.start, name.end))[0];
  for (const clause of sentence.matchAll(/[^，。；：！？（）()]+/g)) {
    const parts = clause[0].split('、');
    const matched = parts.map((part) => own.find((item) => part.includes(item)));
    const count = new Set(matched.filter(Boolean)).size;
    if (!LEAD.test(parts[0].slice(0, parts[0].indexOf(matched[0] ?? parts[0])))) continue;
    if (parts.length > own.length + 1 || count < 3 || count * 2 <= own.length) continue;
    const items = parts.map((part, i) => (i === 0 || i === parts.length - 1 ? (matched[i] ?? part) : part));
    const start = from + clause.index;
    return { items, open: /等[^、]{0,6}$/.test(clause[0]), start, end: start + clause[0].length };
  }
  return null;
}

/** A short label of the dictionary and the full wording of the text mean the same: the one is left when words of the other go. */
export const isSameItem = (own: string, item: string): boolean => isPart(own, item) || isPart(item, own);

/** What tells the items of a list apart: the items without the words that they all end in (组织 of 组织落实). */
export function coresOf(own: readonly string[]): string[] {
  let shared = 0;
  while (own.every((item) => item.length - shared > 2 && item.at(-1 - shared) === own[0].at(-1 - shared))) shared++;
  return own.map((item) => (shared >= 2 ? item.slice(0, item.length - shared) : item));
}

/** Do the characters of one stand in the other, in their order? */
export function isPart(short: string, long: string): boolean {
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length;
}
