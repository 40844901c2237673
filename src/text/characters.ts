// Character classes of simplified, width-folded text, as bits in one table by code unit: the tests stand in the innermost
// loops. Each test comes in two forms: of one UTF-16 code unit as a string, and of the unit of a text at an offset
// (`…At`), which makes no string of it. What lies outside of the text belongs to no class.

const NUMERAL = 1;
const OPENING = 2;
const CLOSING = 4;
const BLANK = 8;
const HAN = 16;
const DIGIT = 32;
const classes = new Uint8Array(0x10000);
const has = (unit: string | undefined, bits: number): boolean => unit !== undefined && hasAt(unit, 0, bits);
const hasAt = (text: string, at: number, bits: number): boolean =>
  at >= 0 && at < text.length && (classes[text.charCodeAt(at)] & bits) !== 0;
const mark = (units: Iterable<string>, bit: number): void => {
  for (const unit of units) classes[unit.charCodeAt(0)] |= bit;
};

/** Quotation marks of any style, opening to closing. Straight marks close themselves. */
export const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '《': '》',
  '〈': '〉',
  '〝': '〞',
  '"': '"',
  "'": "'",
};

/** What stands between words or lines and says nothing. */
export const BLANKS = ' \t\n\r\u3000\u00a0';

// Numerals that can name: 双 and 两 count pairs, 百千万 are used as round numbers.
mark('一二三四五六七八九十百千万两双', NUMERAL);
mark(Object.keys(QUOTE_PAIRS), OPENING);
mark(Object.values(QUOTE_PAIRS), CLOSING);
mark('0123456789', DIGIT);
mark(BLANKS, BLANK);
classes.fill(HAN, 0x3400, 0x4dc0);
for (let unit = 0x4e00; unit < 0xa000; unit++) classes[unit] |= HAN;
mark('〇', HAN);

export const isNumeral = (unit: string | undefined): boolean => has(unit, NUMERAL);
export const isDigit = (unit: string | undefined): boolean => has(unit, DIGIT);
export const isHan = (unit: string | undefined): boolean => has(unit, HAN);
export const isBlank = (unit: string | undefined): boolean => has(unit, BLANK);
export const isOpeningQuote = (unit: string | undefined): boolean => has(unit, OPENING);
export const isClosingQuote = (unit: string | undefined): boolean => has(unit, CLOSING);
export const isQuote = (unit: string | undefined): boolean => has(unit, OPENING | CLOSING);

export const isNumeralAt = (text: string, at: number): boolean => hasAt(text, at, NUMERAL);
export const isDigitAt = (text: string, at: number): boolean => hasAt(text, at, DIGIT);
export const isHanAt = (text: string, at: number): boolean => hasAt(text, at, HAN);
export const isBlankAt = (text: string, at: number): boolean => hasAt(text, at, BLANK);
export const isClosingQuoteAt = (text: string, at: number): boolean => hasAt(text, at, CLOSING);
export const isQuoteAt = (text: string, at: number): boolean => hasAt(text, at, OPENING | CLOSING);
/** A Chinese numeral or an Arabic digit. */
export const isCountAt = (text: string, at: number): boolean => hasAt(text, at, NUMERAL | DIGIT);

const VALUES: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 两: 2, 双: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10,
}; // biome-ignore format: one line reads best

/** The value of a numeral of one to three characters below 100 (三, 十六, 二十四, 12), or null. */
export function numeralValue(numeralText: string): number | null {
  if (/^\d+$/.test(numeralText)) return Number(numeralText);
  const parts = /^([二两三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(numeralText);
  if (parts) return (parts[1] ? VALUES[parts[1]] : 1) * 10 + (parts[2] ? VALUES[parts[2]] : 0);
  return numeralText.length === 1 ? (VALUES[numeralText] ?? null) : null;
}
