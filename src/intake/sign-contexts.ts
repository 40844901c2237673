/**
 * Whether the unit at `at` stands where its repair could find damage. Never false where the repair would find any; each
 * reads a bounded stretch, so that a text of nothing but such units stays linear.
 */
export type Where = (units: Uint16Array, at: number) => boolean;

/** No-break, ideographic and other wide blanks. */
export const WIDE_BLANKS = '\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

const [OPENING, CLOSING, LINE_END, BLANK, HAN, GLOSS_END, NO_GLOSS, ENDS_RUN] = [1, 2, 4, 8, 16, 32, 64, 128];
const KIND = kinds([
  [OPENING, '“‘「『"'],
  [CLOSING, '”’」』"'],
  [LINE_END, '\r\n'],
  [BLANK, ` \t${WIDE_BLANKS}`],
  [GLOSS_END, ')）'],
  [NO_GLOSS, '0123456789.,:;，。、：；“”《》(（\r\n'],
  [ENDS_RUN, '、。“”‘’《》'],
]);

/** By code unit, the kinds that matter here: a set would be asked for every unit around a line feed. */
function kinds(characters: readonly (readonly [kind: number, characters: string])[]): Uint8Array {
  const table = new Uint8Array(0x10000).fill(HAN, 0x3400, 0xa000).fill(HAN, 0xf900, 0xfb00).fill(ENDS_RUN, 0, 0x40);
  for (const [kind, of] of characters) for (let i = 0; i < of.length; i++) table[of.charCodeAt(i)] |= kind;
  return table;
}

const is = (unit: number, kind: number): boolean => (KIND[unit] & kind) !== 0;
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const code = (character: string): number => character.charCodeAt(0);
const [SLASH, HASH, PLUS, EURO, QUESTION, WIDE_QUESTION] = [...'/#+€?？'].map(code);
const [LINE_FEED, FIRST_MARK, LAST_MARK] = [...'\n‘』'].map(code);

/** `<` of a tag. */
export const opensTag: Where = (units, at) => isLetter(units[at + 1]) || units[at + 1] === SLASH;

/** `&` of a character reference. */
export const opensReference: Where = (units, at) => isLetter(units[at + 1]) || units[at + 1] === HASH;

/** A blank beside a plus sign, between characters that are spaced out, or between characters in quotation marks. */
export const partsWord: Where = (units, at) => {
  if (units[at - 1] === PLUS || units[at + 1] === PLUS) return true;
  if (!is(units[at - 1], HAN)) return false;
  let next = at + 1;
  while (next - at < LONGEST_QUOTATION && is(units[next], BLANK)) next++;
  if (!is(units[next], HAN)) return false;
  return (next - at <= 2 && is(units[next + 1], BLANK)) || (opensBefore(units, at) && closesAfter(units, next));
};

const LONGEST_QUOTATION = 16;

function opensBefore(units: Uint16Array, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_QUOTATION; i--)
    if (is(units[i], OPENING | CLOSING | LINE_END)) return is(units[i], OPENING);
  return false;
}

function closesAfter(units: Uint16Array, at: number): boolean {
  for (let i = at + 1; i < units.length && i - at <= LONGEST_QUOTATION; i++)
    if (is(units[i], OPENING | CLOSING | LINE_END)) return is(units[i], CLOSING);
  return false;
}

/** Units before a line feed in which a quotation that it breaks opens: twelve characters, blanks, another break. */
const LONGEST_BROKEN = 22;

/** A line feed soon after an opening quotation mark that is not closed. */
export const breaksQuotation: Where = (units, at) => {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_BROKEN; i--) {
    const unit = units[i];
    if (unit === LINE_FEED) return false;
    if (unit >= FIRST_MARK && unit <= LAST_MARK && is(unit, OPENING | CLOSING)) return is(unit, OPENING);
  }
  return false;
};

/** Units of the longest gloss: sixty letters, each of which may be a pair of surrogates, two blanks and a bracket. */
const LONGEST_GLOSS = 123;

/** A bracket behind a character, closed before anything stands in it that is no letter. */
export const opensGloss: Where = (units, at) => {
  if (!is(units[at - 1], HAN) && !(is(units[at - 1], BLANK) && is(units[at - 2], HAN))) return false;
  for (let i = at + 1; i < units.length && i - at <= LONGEST_GLOSS; i++) {
    if (is(units[i], GLOSS_END)) return i > at + 1;
    if (is(units[i], HAN | NO_GLOSS)) return false;
  }
  return false;
};

/** Units of the longest shifted run, and of the longest gloss that is caught in it: sixty letters, and six. */
const LONGEST_RUN = 121;
const LONGEST_CAUGHT = 13;

/** A question mark with a run behind it, or behind the gloss caught in it, that a letter or a question mark ends. */
export const opensShift: Where = (units, at) => {
  if (opensRun(units, at + 1)) return true;
  for (let i = at + 2; i < units.length && i - at <= LONGEST_CAUGHT; i++)
    if (is(units[i], GLOSS_END)) return opensRun(units, i + 1);
  return false;
};

function opensRun(units: Uint16Array, start: number): boolean {
  const inAscii = units[start] <= 0x7f;
  if (inAscii && !'!;,:?'.includes(String.fromCharCode(units[start]))) return false;
  for (let i = inAscii ? start + 1 : start; i < units.length && i - start <= LONGEST_RUN; i++) {
    const unit = units[i];
    if (unit === QUESTION || unit === WIDE_QUESTION || unit === EURO || (unit >= 0x40 && unit <= 0x7e)) return true;
    if (is(unit, ENDS_RUN)) return false;
  }
  return false;
}
