const HIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, with a sign in the place of whatever would break the line, move the cursor or turn the direction. */
export const visible = (text: string): string => text.replace(/\r\n?|\n/g, '⏎').replace(HIDDEN, signFor);

function signFor(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\t') return ' ';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
