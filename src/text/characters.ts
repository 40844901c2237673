// Character classes of simplified, width-folded text. All tests take one UTF-16 code unit as a string.

/** Numerals that can name: 双 and 两 count pairs, 百千万 are used as round numbers. */
export const NUMERALS = '一二三四五六七八九十百千万两双';
const numeral = new Set(NUMERALS);
export const isNumeral = (unit: string | undefined): boolean => unit !== undefined && numeral.has(unit);

export const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

export const isHan = (unit: string | undefined): boolean =>
  unit !== undefined &&
  ((unit >= '\u4e00' && unit <= '\u9fff') || (unit >= '\u3400' && unit <= '\u4dbf') || unit === '〇');

export const isBlank = (unit: string | undefined): boolean =>
  unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r' || unit === '\u3000' || unit === '\u00a0';

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
const opening = new Set(Object.keys(QUOTE_PAIRS));
const closing = new Set(Object.values(QUOTE_PAIRS));
export const isOpeningQuote = (unit: string | undefined): boolean => unit !== undefined && opening.has(unit);
export const isClosingQuote = (unit: string | undefined): boolean => unit !== undefined && closing.has(unit);
export const isQuote = (unit: string | undefined): boolean => isOpeningQuote(unit) || isClosingQuote(unit);

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
