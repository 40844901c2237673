import type { Span } from '../model/span.js';
import { isNumeral, QUOTE_PAIRS } from '../text/characters.js';

/** The content of a pair of quotation marks; the marks stand right outside of it. */
export interface Quote extends Span {
  readonly mark: string;
  /** Title marks 《》 in a text that has other quotation marks: they quote titles of documents as a rule. */
  readonly title: boolean;
  /** Both marks are there; false where one was lost and the other end was taken for granted. */
  readonly balanced: boolean;
}

interface Open {
  readonly mark: string;
  readonly at: number;
}

const CLOSING = new Map(Object.entries(QUOTE_PAIRS).map(([open, close]) => [close, open]));
const STRAIGHT = new Set(['"', "'"]);
const TITLE = new Set(['《', '〈']);
const OTHERS = new Set('“「『"‘');
const BOUNDARY = /[，。；：！？、,;:!?\s“”‘’「」『』《》"']/;
const DEEPEST = 16;
const LONGEST_HALF = 12;

/**
 * Pairs quotation marks of all styles, in order of their contents. A pair never spans a line. Straight marks are
 * paired by turns. Where one mark of a pair is lost, the content is taken to reach to the next punctuation, or back to
 * the first numeral after the last one. Linear in the text.
 * @param marks offsets of all quotation marks and line feeds of the text, in order
 */
export function findQuotes(text: string, marks: readonly number[]): Quote[] {
  const quotes: Quote[] = [];
  const open: Open[] = [];
  // In a text that has title marks and hardly any others, title marks are its quotation marks.
  let others = 0;
  let titleMarks = 0;
  for (const at of marks) {
    if (text[at] === '《') titleMarks++;
    else if (OTHERS.has(text[at])) others++;
  }
  const titles = 8 * others >= titleMarks;
  const add = (start: number, end: number, mark: string, balanced: boolean) =>
    quotes.push({ start, end, mark, balanced, title: titles && TITLE.has(mark) });
  const close = (mark: string, at: number): boolean => {
    const i = open.findLastIndex((o) => o.mark === mark);
    if (i < 0) return false;
    for (const lost of open.splice(i + 1)) addOpened(text, lost, add);
    const opened = open.pop();
    if (opened) add(opened.at + 1, at, mark, true);
    return true;
  };
  const straight = new Map<string, number[]>();
  const endLine = () => {
    for (const lost of open.splice(0)) addOpened(text, lost, add);
    for (const [mark, places] of straight)
      for (const [start, end] of pairStraight(text, places)) add(start + 1, end, mark, true);
    straight.clear();
  };
  for (const at of marks) {
    const unit = text[at];
    if (unit === '\n') endLine();
    else if (STRAIGHT.has(unit)) {
      // An apostrophe inside a Latin word is no quotation mark.
      if (unit === "'" && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '')) continue;
      const places = straight.get(unit);
      if (places) places.push(at);
      else straight.set(unit, [at]);
    } else if (unit in QUOTE_PAIRS) open.push({ mark: unit, at });
    else if (!close(CLOSING.get(unit) ?? '', at)) addClosed(text, at, CLOSING.get(unit) ?? '', add);
    if (open.length > DEEPEST) open.shift();
  }
  endLine();
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Pairs the straight marks of a line by turns. Of an odd number one has lost its fellow: it is the one without which
 * the contents are shortest together, as what is quoted is short and what lies between quotations is long.
 */
function pairStraight(text: string, places: readonly number[]): [number, number][] {
  const pairs = (list: readonly number[]): [number, number][] =>
    Array.from({ length: list.length >> 1 }, (_, i) => [list[2 * i], list[2 * i + 1]]);
  if (places.length % 2 === 0) return pairs(places);
  let cost = 0;
  for (let i = 1; i < places.length; i += 2) cost += costOf(text, places[i], places[i + 1]);
  let least = cost;
  let lost = 0;
  for (let i = 2; i < places.length; i += 2) {
    cost += costOf(text, places[i - 2], places[i - 1]) - costOf(text, places[i - 1], places[i]);
    if (cost < least) {
      least = cost;
      lost = i;
    }
  }
  return pairs(places.filter((_, i) => i !== lost));
}

/** A short content that holds a numeral is what people quote in these texts. */
const costOf = (text: string, start: number, end: number): number =>
  end - start <= 9 && isName(text.slice(start + 1, end)) ? 0 : end - start;

const isName = (content: string): boolean =>
  [...content].some(isNumeral) && ![...content].some((unit) => BOUNDARY.test(unit));

type Add = (start: number, end: number, mark: string, balanced: boolean) => void;

/** “五好园区，…: the closing mark is lost. */
function addOpened(text: string, open: Open, add: Add): void {
  if (STRAIGHT.has(open.mark)) return;
  let end = open.at + 1;
  while (end < text.length && end - open.at <= LONGEST_HALF && !BOUNDARY.test(text[end])) end++;
  if (end > open.at + 1) add(open.at + 1, end, open.mark, false);
}

/** 用好五制一平台”: the opening mark is lost; the name begins with its numeral. */
function addClosed(text: string, at: number, mark: string, add: Add): void {
  let start = at;
  while (start > 0 && at - start < LONGEST_HALF && !BOUNDARY.test(text[start - 1])) start--;
  while (start < at && !isNumeral(text[start])) start++;
  if (start < at) add(start, at, mark, false);
}
