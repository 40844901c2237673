import { isClosingQuote, isHan, isOpeningQuote } from '../text/characters.js';
import type { CheckInput, Place } from './rule.js';

/** Is a span of the text exactly what a pair of quotation marks encloses? */
export const isQuoted = (text: string, start: number, end: number): boolean =>
  isOpeningQuote(text[start - 1]) && isClosingQuote(text[end]);

/** What stands right before a name, past an opening quotation mark; up to `length` code units. */
export const before = (text: string, start: number, length: number): string => {
  const end = isOpeningQuote(text[start - 1]) ? start - 1 : start;
  return text.slice(Math.max(0, end - length), end);
};

/** Offset behind a name, past a closing quotation mark. */
export const behind = (text: string, end: number): number => (isClosingQuote(text[end]) ? end + 1 : end);

/** Which of some verbs stands right before a name, the longest first. */
export function verbBefore(text: string, start: number, verbs: readonly string[]): string | undefined {
  const stretch = before(text, start, 8);
  return [...verbs].sort((a, b) => b.length - a.length).find((verb) => stretch.endsWith(verb));
}

/** A list that is announced right behind a name or its head: in brackets, or after a cue. */
export interface AnnouncedList {
  readonly items: readonly string[];
  /** Ends in 等 or the like: more could follow. */
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}

const LONGEST_HEAD = 12;
const LONGEST_LIST = 240;
const CUE = /^(?:[，]?(?:也就是|即是|即为|即|是指|指的是|具体是指|具体为|分别是|分别为|分别指)：?|：|——)/;
const CUE_INSIDE = /^(?:即|指|是指|分别为|分别是|具体为)：?/;

/** Reads the list that a text announces behind a name, whatever its length; null where it announces none. */
export function announcedList({ text }: CheckInput, place: Place): AnnouncedList | null {
  let at = behind(text, place.end);
  const last = at + LONGEST_HEAD;
  for (; at <= last; at++) {
    if (text[at] === '（' || text[at] === '(') {
      const close = text.slice(at, at + LONGEST_LIST).search(/[）)\n]/);
      if (close < 0 || text[at + close] === '\n') return null;
      const start = at + 1 + (CUE_INSIDE.exec(text.slice(at + 1, at + close))?.[0].length ?? 0);
      return read(text, start, at + close);
    }
    const cue = CUE.exec(text.slice(at, at + 10));
    if (cue) {
      const start = at + cue[0].length;
      const close = text.slice(start, start + LONGEST_LIST).search(/[，；。！？\n]/);
      return close < 0 ? null : read(text, start, start + close);
    }
    if (!isHan(text[at]) && !isClosingQuote(text[at])) return null;
  }
  return null;
}

function read(text: string, start: number, end: number): AnnouncedList | null {
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
