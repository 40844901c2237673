// Character classes of simplified, width-folded text. All tests take one UTF-16 code unit as a string; they stand in the
// innermost loops, so the classes are bits in one table by code unit.

const NUMERAL = 1;
const OPENING = 2;
const CLOSING = 4;
const BLANK = 8;
const HAN = 16;
const classes = new Uint8Array(0x10000);
const has = (unit: string | undefined, bits: number): boolean =>
  unit !== undefined && (classes[unit.charCodeAt(0)] & bits) !== 0;
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

// Numerals that can name: 双 and 两 count pairs, 百千万 are used as round numbers.
mark('一二三四五六七八九十百千万两双', NUMERAL);
mark(Object.keys(QUOTE_PAIRS), OPENING);
mark(Object.values(QUOTE_PAIRS), CLOSING);
mark(' \t\n\r\u3000\u00a0', BLANK);
classes.fill(HAN, 0x3400, 0x4dc0);
for (let unit = 0x4e00; unit < 0xa000; unit++) classes[unit] |= HAN;
mark('〇', HAN);

export const isNumeral = (unit: string | undefined): boolean => has(unit, NUMERAL);
export const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';
export const isHan = (unit: string | undefined): boolean => has(unit, HAN);
export const isBlank = (unit: string | undefined): boolean => has(unit, BLANK);
export const isOpeningQuote = (unit: string | undefined): boolean => has(unit, OPENING);
export const isClosingQuote = (unit: string | undefined): boolean => has(unit, CLOSING);
export const isQuote = (unit: string | undefined): boolean => has(unit, OPENING | CLOSING);

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
