import type { Span } from '../../model/span.js';
import type { Edit } from '../../text/mapped-text.js';
import { commonCharacters } from '../common-characters.js';
import { toGbk } from '../gbk-bytes.js';
import type { Repair } from '../repair.js';
import { mojibakeIn, Sign } from '../signs.js';

// In mojibake one character in three or four is a sign; a rare character in a long clean line is none.
const SPARSEST = 24;

/** UTF-8 that was read as GBK, line by line: 浜斿ソ was 五好. */
export const utf8AsGbk: Repair = {
  kind: 'utf8-as-gbk',
  sign: Sign.mojibake,
  find(text) {
    const edits: Edit[] = [];
    for (const line of text.matchAll(/[^\r\n]+/g)) {
      const edit = mojibakeIn(line[0]) * SPARSEST >= line[0].length ? readAgain(line[0], line.index) : undefined;
      if (edit) edits.push(edit);
    }
    return edits;
  },
};

/** The line as UTF-8, if it is nothing else. `offset` is where the line begins. */
function readAgain(line: string, offset: number): Edit | undefined {
  const { bytes, unitOf } = toGbk(line);
  const common = commonCharacters();
  let text = '';
  const origins: Span[] = [];
  let characters = 0;
  let good = 0;
  let lost = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    const taken = Math.max(1, length);
    const character = length ? Buffer.from(bytes.subarray(at, at + length)).toString('utf8') : '\ufffd';
    const last = at + taken < bytes.length ? unitOf[at + taken - 1] : line.length - 1;
    const origin = { start: offset + unitOf[at], end: offset + last + 1 };
    text += character;
    for (let unit = 0; unit < character.length; unit++) origins.push(origin);
    if (length > 1) {
      characters++;
      if (common[character.charCodeAt(0)]) good++;
    } else if (length === 0) lost++;
    at += taken;
  }
  const plausible = characters >= 2 && good * 5 >= characters * 4 && lost * 5 <= characters;
  return plausible ? { start: offset, end: offset + line.length, text, origins } : undefined;
}

/** Length of the UTF-8 sequence that begins at `at`; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  const length = first < 0x80 ? 1 : first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (first >= 0xf5 || at + length > bytes.length) return 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  return length;
}
