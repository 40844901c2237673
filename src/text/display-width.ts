// East Asian Wide and Fullwidth ranges (Unicode 16, UAX #11), joined where only unassigned code points lie between.
// Ambiguous characters (“ ” · … ─) count as one column, as terminals show them by default.
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
const ZERO = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u;

/** Columns that one code point takes in a terminal: 0, 1 or 2. */
function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (WIDE.some(([low, high]) => code >= low && code <= high)) return 2;
  return ZERO.test(character) ? 0 : 1;
}

/** Columns that a text without escape sequences takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** Fills with spaces up to a number of columns; a text that is wider stays as it is. */
export function padColumns(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'left' ? space + text : text + space;
}

/** The longest end (`from: 'end'`) or beginning of a text that fits into a number of columns. */
export function cutColumns(text: string, columns: number, from: 'start' | 'end' = 'start'): string {
  const characters = [...text];
  if (from === 'end') characters.reverse();
  let width = 0;
  let kept = 0;
  while (kept < characters.length && width + columnsOf(characters[kept]) <= columns) {
    width += columnsOf(characters[kept++]);
  }
  const part = characters.slice(0, kept);
  return (from === 'end' ? part.reverse() : part).join('');
}

const WIDE_CLASS = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff01-\\uff60';
const CLOSING = '，。；：、！？）》」』】”’…';
const OPENING = '（《「『【“‘';
// What stays together on a line: blanks; a wide character with the punctuation around it; a Latin word.
const PIECES = new RegExp(
  `\\s+|[${OPENING}]*(?:(?![${OPENING}])[${WIDE_CLASS}]|[^\\s${WIDE_CLASS}${OPENING}${CLOSING}]+)[${CLOSING}]*|[${OPENING}${CLOSING}]+`,
  'gu',
);

/** Breaks running text into lines of at most `columns` columns: between words, and between Chinese characters. */
export function wrapColumns(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(text: string, columns: number): string[] {
  if (displayWidth(text) <= columns) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  for (const piece of (text.match(PIECES) ?? []).flatMap((whole) => breakPiece(whole, columns))) {
    if (line && displayWidth(line) + displayWidth(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** A word that is wider than a line is broken where the line ends. */
function breakPiece(piece: string, columns: number): string[] {
  if (displayWidth(piece) <= columns) return [piece];
  const parts: string[] = [];
  for (let rest = piece; rest; ) {
    const part = cutColumns(rest, Math.max(columns, 2));
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}

/** A whole number as people read it: 12,034. Intl would say the same and take milliseconds to load. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
