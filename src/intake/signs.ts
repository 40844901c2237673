/** What damage shows itself by: one bit a kind. A text without the sign of a repair need not be searched for it. */
export const Sign = {
  wideBlank: 1 << 0,
  blank: 1 << 1,
  lineFeed: 1 << 2,
  tag: 1 << 3,
  entity: 1 << 4,
  invisible: 1 << 5,
  mojibake: 1 << 6,
  questionMark: 1 << 7,
  radical: 1 << 8,
  fullWidth: 1 << 9,
  bracket: 1 << 10,
  straightQuote: 1 << 11,
} as const;

// What the first bytes of the commonest characters and of Chinese punctuation in UTF-8 look like when read as GBK.
// None of these stands in ordinary text of either script, and nearly every line of mojibake holds one.
const MOJIBAKE = '銆鈥锛鐨浜鍙鏄缁鍦鎴鍏鍥鏂娴瀹骞寤鍚鍔绗绛缃鑳璁璇鏀鏁瀛楂缇鐧涔鍗浠浣鍒鍑涓';

/** Closed ranges of code units. */
const RANGES: readonly (readonly [bit: number, first: number, last: number])[] = [
  [Sign.wideBlank, 0xa0, 0xa0],
  [Sign.wideBlank, 0x2000, 0x200a],
  [Sign.wideBlank, 0x202f, 0x202f],
  [Sign.wideBlank, 0x205f, 0x205f],
  [Sign.wideBlank, 0x3000, 0x3000],
  [Sign.radical, 0x2e80, 0x2fd5],
  [Sign.radical, 0xf900, 0xfaff],
  [Sign.fullWidth, 0xff0b, 0xff0b],
  [Sign.fullWidth, 0xff10, 0xff19],
  [Sign.fullWidth, 0xff21, 0xff3a],
  [Sign.fullWidth, 0xff41, 0xff5a],
  // Soft hyphen, zero-width spaces and joiners, directional marks, byte order marks inside, variation selectors.
  [Sign.invisible, 0xad, 0xad],
  [Sign.invisible, 0x61c, 0x61c],
  [Sign.invisible, 0x180e, 0x180e],
  [Sign.invisible, 0x200b, 0x200f],
  [Sign.invisible, 0x202a, 0x202e],
  [Sign.invisible, 0x2060, 0x206f],
  [Sign.invisible, 0xfe00, 0xfe0f],
  [Sign.invisible, 0xfeff, 0xfeff],
  [Sign.invisible, 0xfff9, 0xfffb],
];
const CHARACTERS: readonly (readonly [bit: number, characters: string])[] = [
  [Sign.blank, ' \t'],
  [Sign.lineFeed, '\n'],
  [Sign.tag, '<'],
  [Sign.entity, '&'],
  [Sign.mojibake, MOJIBAKE],
  [Sign.questionMark, '?？'],
  [Sign.bracket, '(（'],
  [Sign.straightQuote, '\uff02\uff07'],
];

let table: Uint16Array | undefined;

/** The signs that stand in the text. One pass: as many regular expressions would cost as many. */
export function signsOf(text: string): number {
  table ??= build();
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = table[text.charCodeAt(i)];
    if (bits !== 0) signs |= bits & (Sign.blank | Sign.bracket) ? inContext(bits, text, i) : bits;
  }
  return signs;
}

/** How many signs of mojibake stand in the text. */
export function mojibakeIn(text: string): number {
  table ??= build();
  let count = 0;
  for (let i = 0; i < text.length; i++) if (table[text.charCodeAt(i)] === Sign.mojibake) count++;
  return count;
}

/** Blanks and brackets are everywhere; only those count that stand where damage puts them. */
function inContext(bits: number, text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (bits === Sign.bracket) return isLatin(next) || next <= 0x20 ? bits : 0;
  const before = text.charCodeAt(at - 1);
  return before === 0x2b || next === 0x2b || (before >= 0x3400 && before < 0xfb00) ? bits : 0;
}

const isLatin = (unit: number): boolean =>
  (unit > 0x40 && unit < 0x7b) || (unit >= 0xc0 && unit < 0x250) || (unit >= 0xff21 && unit <= 0xff5a);

function build(): Uint16Array {
  const bits = new Uint16Array(0x10000);
  for (const [bit, first, last] of RANGES) bits.fill(bit, first, last + 1);
  for (const [bit, characters] of CHARACTERS) for (const c of characters) bits[c.charCodeAt(0)] = bit;
  return bits;
}
