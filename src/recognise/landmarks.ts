import { BLANKS, QUOTE_PAIRS } from '../text/characters.js';
import { type Knowledge, onceFor } from './knowledge.js';

/**
 * Where the things stand that recognition starts from: offsets in order, UTF-16. They are collected in one pass over
 * the code units, so that no rule reads the whole text for itself.
 */
export interface Landmarks {
  /** Chinese numerals, each unit of a longer one by itself. */
  readonly numerals: readonly number[];
  /** Arabic digits, each by itself. */
  readonly digits: readonly number[];
  /** Quotation marks of all styles, and the ends of lines. */
  readonly marks: readonly number[];
  /** Where an entry of the dictionary may begin: its first two units stand there, or marks and blanks after the first. */
  readonly starts: readonly number[];
  /** Half-width punctuation beside a Chinese character: it is read as full-width. */
  readonly foldable: readonly number[];
  /** Carriage returns that no line feed follows: each ends a line. */
  readonly returns: readonly number[];
}

const NUMERAL = 1;
const MARK = 2;
const FOLDABLE = 4;
const RETURN = 8;
const START = 16;
const DIGIT = 32;
/** What a form may be matched across, or what is folded before it is matched: it may follow any first unit. */
const GAP = 64;

const QUOTES = Object.entries(QUOTE_PAIRS).flat().join('');
const PUNCTUATION = ',;:!?()';
const KINDS = new Uint8Array(0x10000);
const add = (units: string, kind: number): void => {
  for (const unit of units) KINDS[unit.charCodeAt(0)] |= kind;
};
add('一二三四五六七八九十百千万两双', NUMERAL);
add('0123456789', DIGIT);
add(`${QUOTES}\n`, MARK);
add(PUNCTUATION, FOLDABLE);
add(QUOTES + BLANKS + PUNCTUATION, GAP);
add('\r', RETURN);

const LINE_FEED = 10;

/** What is known of the beginnings of the forms to be found: a table of units, and a sieve of pairs of units. */
interface Beginnings {
  readonly kinds: Uint8Array;
  readonly pairs: Uint8Array;
}

const PAIRS = 0x10000;
const pair = (first: number, second: number): number => ((first * 31) ^ second) & (PAIRS - 1);

const beginningsOf = onceFor(({ beginnings }): Beginnings => {
  const kinds = KINDS.slice();
  const pairs = new Uint8Array(PAIRS);
  for (const beginning of beginnings) {
    const [first, second] = [beginning >>> 16, beginning & 0xffff];
    kinds[first] |= START;
    if (second === 0) pairs.fill(1);
    else pairs[pair(first, second)] = 1;
  }
  return { kinds, pairs };
});

export function findLandmarks(text: string, knowledge: Knowledge): Landmarks {
  const { kinds, pairs } = beginningsOf(knowledge);
  const numerals: number[] = [];
  const digits: number[] = [];
  const marks: number[] = [];
  const starts: number[] = [];
  const foldable: number[] = [];
  const returns: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    if ((kind & ~GAP) === 0) continue;
    if ((kind & NUMERAL) !== 0) numerals.push(at);
    else if ((kind & DIGIT) !== 0) digits.push(at);
    if ((kind & START) !== 0) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (pairs[pair(unit, next)] !== 0 || (kinds[next] & GAP) !== 0) starts.push(at);
    }
    if ((kind & MARK) !== 0) marks.push(at);
    else if ((kind & FOLDABLE) !== 0) {
      if (isBesideHan(text, at)) foldable.push(at);
    } else if ((kind & RETURN) !== 0 && !(at + 1 < text.length && text.charCodeAt(at + 1) === LINE_FEED)) {
      returns.push(at);
      marks.push(at);
    }
  }
  return { numerals, digits, marks, starts, foldable, returns };
}

/** Chinese characters, and the marks that enclose them. */
const isChinese = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const CLOSING = new Set([...'”’」』"）)'].map((mark) => mark.charCodeAt(0)));
const OPENING = new Set([...'“‘「『"（('].map((mark) => mark.charCodeAt(0)));

function isBesideHan(text: string, at: number): boolean {
  if (at > 0) {
    const before = text.charCodeAt(at - 1);
    if (isChinese(before) || CLOSING.has(before)) return true;
  }
  if (at + 1 >= text.length) return false;
  const after = text.charCodeAt(at + 1);
  return isChinese(after) || OPENING.has(after);
}

/** The full-width form of half-width punctuation: its code unit. */
const FULL_WIDTH = 0xff00 - 0x20;

/** The text as the rules read it: punctuation full-width beside Chinese characters, every line ended by a line feed. */
export function foldPunctuation(text: string, { foldable, returns }: Landmarks): string {
  if (foldable.length === 0 && returns.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  const replace = (at: number, unit: number): void => {
    parts.push(text.slice(done, at), String.fromCharCode(unit));
    done = at + 1;
  };
  let next = 0;
  for (const at of foldable) {
    while (next < returns.length && returns[next] < at) replace(returns[next++], LINE_FEED);
    replace(at, text.charCodeAt(at) + FULL_WIDTH);
  }
  while (next < returns.length) replace(returns[next++], LINE_FEED);
  parts.push(text.slice(done));
  return parts.join('');
}
