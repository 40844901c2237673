/** A text without what XML 1.0 has no place for: control characters other than tab and line ends, halves of pairs, U+FFFE. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(LONE, '');

const LONE = /\p{Cs}/gu;
