import { isClosingQuote, isDigit, isNumeral, isOpeningQuote } from '../text/characters.js';

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

/** Which of some nouns stands right behind a name, the longest first. */
export function headBehind(text: string, end: number, heads: readonly string[]): string | undefined {
  const from = behind(text, end);
  return [...heads].sort((a, b) => b.length - a.length).find((head) => text.startsWith(head, from));
}

/** Does what stands before a numeral make another number of it (二十四个, 第二个)? */
export const continuesNumber = (unit: string | undefined): boolean => unit === '第' || isNumeral(unit) || isDigit(unit);
