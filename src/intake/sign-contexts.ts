/**
 * Whether the unit at `at` stands where its repair could find damage. Never false where the repair would find any; each
 * reads a bounded stretch, so that a text of nothing but such units stays linear.
 */
export type Where = (units: Uint16Array, at: number) => boolean;

const code = (character: string): number => character.charCodeAt(0);
const [SLASH, HASH, PLUS, QUESTION, WIDE_QUESTION, EURO] = [...'/#+?？€'].map(code);

const among = (characters: string): ((unit: number) => boolean) => {
  const units = new Set([...characters].map(code));
  return (unit) => units.has(unit);
};

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isHan = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);

/** Plain blanks, and those that become plain ones. */
export const WIDE_BLANKS = '\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const isBlank = among(` \t${WIDE_BLANKS}`);

/** `<` of a tag. */
export const opensTag: Where = (units, at) => isLetter(units[at + 1]) || units[at + 1] === SLASH;

/** `&` of a character reference. */
export const opensReference: Where = (units, at) => isLetter(units[at + 1]) || units[at + 1] === HASH;

/** A blank beside a plus sign, between characters that are spaced out, or between characters in quotation marks. */
export const partsWord: Where = (units, at) => {
  if (units[at - 1] === PLUS || units[at + 1] === PLUS) return true;
  if (!isHan(units[at - 1])) return false;
  let next = at + 1;
  while (next - at < LONGEST_QUOTATION && isBlank(units[next])) next++;
  if (!isHan(units[next])) return false;
  return (next - at <= 2 && isBlank(units[next + 1])) || (opensBefore(units, at) && closesAfter(units, next));
};

const LONGEST_QUOTATION = 16;
const isMark = among('“”‘’「」『』"\r\n');
const isOpening = among('“‘「『"');
const isClosing = among('”’」』"');

function opensBefore(units: Uint16Array, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_QUOTATION; i--) if (isMark(units[i])) return isOpening(units[i]);
  return false;
}

function closesAfter(units: Uint16Array, at: number): boolean {
  for (let i = at + 1; i < units.length && i - at <= LONGEST_QUOTATION; i++)
    if (isMark(units[i])) return isClosing(units[i]);
  return false;
}

/** Units that the longest gloss takes: sixty letters, of which some may be pairs of surrogates, and two blanks. */
const LONGEST_GLOSS = 122;
const closesGloss = among(')）');
const isNoGloss = among('0123456789.,:;，。、：；“”《》(（\r\n');

/** A bracket behind a character, closed before anything stands in it that is no letter. */
export const opensGloss: Where = (units, at) => {
  if (!isHan(units[at - 1]) && !(isBlank(units[at - 1]) && isHan(units[at - 2]))) return false;
  for (let i = at + 1; i < units.length && i - at <= LONGEST_GLOSS + 1; i++) {
    if (closesGloss(units[i])) return i > at + 1;
    if ((units[i] >= 0x3400 && units[i] <= 0x9fff) || isNoGloss(units[i])) return false;
  }
  return false;
};

/** Units that the longest shifted run takes: sixty characters, of which some may be pairs of surrogates. */
const LONGEST_RUN = 121;
const LONGEST_CAUGHT = 13;
const opensInAscii = among('!;,:?');
const isOrdinary = among('、。“”‘’《》');

/** A question mark with a run behind it, or behind the gloss caught in it, that a letter or a question mark ends. */
export const opensShift: Where = (units, at) => {
  if (opensRun(units, at + 1)) return true;
  for (let i = at + 2; i < units.length && i - at <= LONGEST_CAUGHT; i++)
    if (closesGloss(units[i])) return opensRun(units, i + 1);
  return false;
};

function opensRun(units: Uint16Array, start: number): boolean {
  let i = start;
  if (units[i] <= 0x7f) {
    if (!opensInAscii(units[i])) return false;
    i++;
  }
  for (; i < units.length && i - start <= LONGEST_RUN; i++) {
    const unit = units[i];
    if (unit === QUESTION || unit === WIDE_QUESTION || unit === EURO || (unit >= 0x40 && unit <= 0x7e)) return true;
    if (unit <= 0x3f || isOrdinary(unit)) return false;
  }
  return false;
}
