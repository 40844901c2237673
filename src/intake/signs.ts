import {
  breaksQuotation,
  opensGloss,
  opensReference,
  opensShift,
  opensTag,
  partsWord,
  type Where,
  WIDE_BLANKS,
} from './sign-contexts.js';

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
  brokenQuotation: 1 << 12,
} as const;

// What the first bytes of the commonest characters and of Chinese punctuation in UTF-8 look like when read as GBK.
// None of these stands in ordinary text of either script, and nearly every line of mojibake holds one.
const MOJIBAKE = '銆鈥锛鐨浜鍙鏄缁鍦鎴鍏鍥鏂娴瀹骞寤鍚鍔绗绛缃鑳璁璇鏀鏁瀛楂缇鐧涔鍗浠浣鍒鍑涓';

/**
 * By which code units each sign is told: single ones, and closed ranges as pairs of first and last. Characters that stand
 * in every text are a sign only where their repair could do something: that is what `where` says.
 */
const TOLD_BY: readonly { bit: number; units?: string; ranges?: string; where?: Where }[] = [
  { bit: Sign.wideBlank, units: WIDE_BLANKS },
  { bit: Sign.blank, units: ` \t${WIDE_BLANKS}`, where: partsWord },
  { bit: Sign.lineFeed, units: '\n' },
  { bit: Sign.brokenQuotation, units: '\n', where: breaksQuotation },
  { bit: Sign.tag, units: '<', where: opensTag },
  { bit: Sign.entity, units: '&', where: opensReference },
  // Soft hyphen, zero-width spaces and joiners, directional marks, byte order marks inside, variation selectors (those
  // of ideographs beyond the BMP: \udb40).
  { bit: Sign.invisible, units: '\xad\u061c\ufeff\udb40' },
  { bit: Sign.invisible, ranges: '\u180b\u180f\u200b\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufff9\ufffb' },
  { bit: Sign.mojibake, units: MOJIBAKE },
  { bit: Sign.questionMark, units: '?？', where: opensShift },
  { bit: Sign.radical, ranges: '\u2e80\u2fd5\uf900\ufaff' },
  { bit: Sign.fullWidth, units: '＋', ranges: '０９ＡＺａｚ' },
  { bit: Sign.bracket, units: '(（', where: opensGloss },
  { bit: Sign.straightQuote, units: '\uff02\uff07' },
];
/** By the place of the bit; no code unit has two signs that are conditional. */
const WHERE = TOLD_BY.reduce<Where[]>((all, { bit, where }) => {
  if (where) all[placeOf(bit)] = where;
  return all;
}, []);
const CONDITIONAL = TOLD_BY.reduce((bits, { bit, where }) => (where ? bits | bit : bits), 0);

let table: Uint16Array | undefined;

/** What a text shows. */
export interface Signs {
  readonly bits: number;
  /** Where a conditional sign stands: offsets in order, by the place of its bit. */
  readonly places: readonly (readonly number[])[];
}

/** Where the conditional one of some signs stands. */
export const placesOf = ({ places }: Signs, bits: number): readonly number[] =>
  places[placeOf(bits & CONDITIONAL)] ?? NOWHERE;
const NOWHERE: readonly number[] = [];

/**
 * The signs that stand in a text. One pass: as many regular expressions would cost as many. Wide blanks become plain
 * ones on the way: every Chinese paragraph begins with two of them, and that is no damage.
 */
export function signsOf(units: Uint16Array): Signs {
  table ??= build();
  const places: number[][] = [];
  let bits = 0;
  let wanted = ~0;
  for (let at = nextOf(wanted, units, 0); at < units.length; at = nextOf(wanted, units, at + 1)) {
    const here = table[units[at]] & wanted;
    if (here & Sign.wideBlank) units[at] = 0x20;
    const conditional = here & CONDITIONAL;
    bits |= here & ~conditional;
    if (conditional) {
      const place = placeOf(conditional);
      if (WHERE[place](units, at)) {
        bits |= conditional;
        places[place] ??= [];
        places[place].push(at);
      }
    }
    // What was seen once is not asked for again, unless its places are wanted.
    wanted = ~bits | CONDITIONAL | Sign.wideBlank;
  }
  return { bits, places };
}

/** Where the next unit with one of these signs stands. A function of its own, as calls in a loop make it half as fast. */
function nextOf(bits: number, units: Uint16Array, from: number): number {
  const signs = table!;
  const { length } = units;
  let at = from;
  while (at < length && (signs[units[at]] & bits) === 0) at++;
  return at;
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

/** 0 for 1, 1 for 2, 2 for 4 and so on. */
function placeOf(bit: number): number {
  return 31 - Math.clz32(bit);
}
