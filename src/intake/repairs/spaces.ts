import type { Edit } from '../../text/mapped-text.js';
import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';

const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';
const BLANKS = /[ \t]+/g;
// 三 高 四 新: three or more single characters, all parted by the same blank.
const SPACED_OUT = new RegExp(`(?<![${HAN}])[${HAN}]([ \\t]{1,2})[${HAN}](?:\\1[${HAN}])+(?![${HAN}])`, 'g');
const QUOTED = /[“‘「『"]([^“”‘’「」『』"\r\n]{3,16})[”’」』"]/g;
const AROUND_PLUS = /(?<=[\dA-Za-z])(?: {1,4}\+ {0,4}|\+ {1,4})(?=[\dA-Za-z])/g;
const NUMERAL = /[\d〇零一二三四五六七八九十百千万两双]/;

/** Blanks inside a formula: between spaced-out characters, inside short quotations, around the plus of 1 + 6 + N. */
export const spaces: Repair = {
  kind: 'spaces',
  sign: Sign.blank,
  find(text, places) {
    const edits: Edit[] = [];
    let done = 0;
    // Line by line, as none of this damage has a line break in it.
    for (const place of places) {
      if (place < done) continue;
      const start = text.lastIndexOf('\n', place) + 1;
      const feed = text.indexOf('\n', place);
      done = feed < 0 ? text.length : feed;
      for (const edit of inLine(text.slice(start, done), start)) edits.push(edit);
    }
    return edits;
  },
};

/** The blanks of a line that are too many. `offset` is where the line begins. */
function inLine(line: string, offset: number): Edit[] {
  const edits = new Map<number, Edit>();
  const remove = (start: number, end: number): void => {
    edits.set(start, { start: offset + start, end: offset + end, text: '' });
  };
  for (const pattern of [SPACED_OUT, AROUND_PLUS]) {
    for (const match of line.matchAll(pattern)) {
      for (const blank of match[0].matchAll(BLANKS))
        remove(match.index + blank.index, match.index + blank.index + blank[0].length);
    }
  }
  for (const match of line.matchAll(QUOTED)) {
    for (const [start, end] of blanksToClose(match[1])) remove(match.index + 1 + start, match.index + 1 + end);
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

/** The blanks between Han characters of a quotation, but for those that may part two names (“三高 四新”). */
function* blanksToClose(quoted: string): Generator<readonly [start: number, end: number]> {
  if (quoted.replace(BLANKS, '').length > 12) return;
  for (const blank of quoted.matchAll(BLANKS)) {
    const start = blank.index;
    const end = start + blank[0].length;
    const before = quoted.slice(0, start).split(/[ \t]/).pop()!;
    const after = quoted.slice(end).split(/[ \t]/, 1)[0];
    const twoNames = [before, after].every((part) => part.length > 1 && NUMERAL.test(part));
    if (isHan(before.at(-1)) && isHan(after[0]) && !twoNames) yield [start, end];
  }
}

const isHan = (character: string | undefined): boolean => character !== undefined && /[\u3400-\u9fff]/.test(character);
