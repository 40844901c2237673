import { unitsOf } from '../text/units.js';
import { opensGloss, opensReference, opensShift, opensTag, partsWord, type Where } from './sign-contexts.js';

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
const WIDE_BLANKS = '\xa0\xa0\u2000\u200a\u202f\u202f\u205f\u205f\u3000\u3000';

/**
 * By which code units each sign is told: single ones, and closed ranges as pairs of first and last. Characters that stand
 * in every text are a sign only where their repair could do something: that is what `where` says.
 */
const TOLD_BY: readonly { bit: number; units?: string; ranges?: string; where?: Where }[] = [
  { bit: Sign.wideBlank, ranges: WIDE_BLANKS },
  { bit: Sign.blank, units: ' \t', ranges: WIDE_BLANKS, where: partsWord },
  { bit: Sign.lineFeed, units: '\n' },
  { bit: Sign.tag, units: '<', where: opensTag },
  { bit: Sign.entity, units: '&', where: opensReference },
  // Soft hyphen, zero-width spaces and joiners, directional marks, byte order marks inside, variation selectors.
  { bit: Sign.invisible, units: '\xad\u061c\u180e\ufeff' },
  { bit: Sign.invisible, ranges: '\u200b\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufff9\ufffb' },
  { bit: Sign.mojibake, units: MOJIBAKE },
  { bit: Sign.questionMark, units: '?？', where: opensShift },
  { bit: Sign.radical, ranges: '\u2e80\u2fd5\uf900\ufaff' },
  { bit: Sign.fullWidth, units: '＋', ranges: '０９ＡＺａｚ' },
  { bit: Sign.bracket, units: '(（', where: opensGloss },
  { bit: Sign.straightQuote, units: '\uff02\uff07' },
];
const CONDITIONS = TOLD_BY.flatMap(({ bit, where }) => (where ? [{ bit, where }] : []));
const CONDITIONAL = CONDITIONS.reduce((bits, { bit }) => bits | bit, 0);

let table: Uint16Array | undefined;

/** The signs that stand in the text. One pass: as many regular expressions would cost as many. */
export function signsOf(text: string): number {
  table ??= build();
  const units = unitsOf(text);
  let signs = 0;
  for (let i = 0; i < units.length; i++) {
    // What was seen once is not asked for again.
    const bits = table[units[i]] & ~signs;
    if (bits !== 0) signs |= bits & CONDITIONAL ? confirmed(bits, units, i) : bits;
  }
  return signs;
}

function confirmed(bits: number, units: Uint16Array, at: number): number {
  let signs = bits & ~CONDITIONAL;
  for (const { bit, where } of CONDITIONS) if (bits & bit && where(units, at)) signs |= bit;
  return signs;
}

/** How many signs of mojibake stand in the text. */
export function mojibakeIn(text: string): number {
  table ??= build();
  let count = 0;
  for (let i = 0; i < text.length; i++) if (table[text.charCodeAt(i)] === Sign.mojibake) count++;
  return count;
}

function build(): Uint16Array {
  const bits = new Uint16Array(0x10000);
  const mark = (bit: number, first: number, last: number): void => {
    for (let unit = first; unit <= last; unit++) bits[unit] |= bit;
  };
  for (const { bit, units = '', ranges = '' } of TOLD_BY) {
    for (let i = 0; i < units.length; i++) mark(bit, units.charCodeAt(i), units.charCodeAt(i));
    for (let i = 0; i < ranges.length; i += 2) mark(bit, ranges.charCodeAt(i), ranges.charCodeAt(i + 1));
  }
  return bits;
}
