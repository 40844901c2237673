import type { Edit } from '../../text/mapped-text.js';
import { isReading, plainSyllables } from '../../text/readings.js';
import { commonCharacters } from '../common-characters.js';
import { fromGbk, gbkBytesOf } from '../gbk-bytes.js';
import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';

// A question mark where a byte was lost (a gloss may be caught in it: 們?cè)谕), then characters that stand one byte
// off, up to a letter that is a second byte or the next lost one. No clean 、。“” stands in such a run.
const RUN =
  /[?？](?:\p{Script=Latin}{1,6}[)）])?((?:[!;,:?！；，：？]|(?=[^\x00-\x7f]))[^\s\x00-\x3f、。“”‘’《》]{0,60}?)[?？@-~€]/uy;
const GLOSS = /^[(（](\p{Script=Latin}{1,6})[)）]/u;
const MAXIMUM_RUN = 60;

interface Shifted {
  /** Recovered characters with the units of the run that carry their two bytes. */
  readonly characters: { readonly text: string; readonly first: number; readonly last: number }[];
  /** UTF-16 offset, into the text, where the run ends and ordinary text goes on. */
  readonly end: number;
  /** Whether the run ended on a second byte in the ASCII range and not on a lost byte. */
  readonly aligned: boolean;
}

/**
 * GBK read one byte off and encoded again: `零?!耙豢h一業` was 零。“一縣一業. The lost byte took the 。 with it; the bytes
 * that survive give “一縣. Only what they give is restored, and only where it reads as Chinese.
 */
export const gbkShift: Repair = {
  kind: 'gbk-shift',
  sign: Sign.questionMark,
  find(text, places) {
    const edits: Edit[] = [];
    let done = 0;
    for (const at of places) {
      if (at < done) continue;
      RUN.lastIndex = at;
      const match = RUN.exec(text);
      if (!match) continue;
      const start = at + match[0].length - match[1].length - 1;
      const shifted = shiftBack(text, start);
      if (!shifted || !isPlausible(text, start, shifted)) continue;
      edits.push(editOf(start, shifted));
      // A question mark that ended the run may open the next one.
      done = shifted.end;
    }
    return edits;
  },
};

/**
 * Pairs the bytes anew, from the second byte of the character at `start` on. A question mark is a lost byte, but for the
 * one at the start, which was a ？ that carries two.
 */
function shiftBack(text: string, start: number): Shifted | undefined {
  const characters: { text: string; first: number; last: number }[] = [];
  let lead = secondByte(text[start]);
  for (let at = start + 1; lead !== undefined && at < text.length && at - start < MAXIMUM_RUN; at++) {
    const unit = text.charCodeAt(at);
    const trail = unit < 0x80 ? unit : text[at] === '€' ? 0x80 : undefined;
    const whole = trail !== undefined && trail >= 0x40 ? common(lead, trail) : undefined;
    if (whole) {
      characters.push({ text: whole, first: at - 1, last: at });
      return { characters, end: at + 1, aligned: true };
    }
    if (isQuestionMark(text[at])) return { characters, end: at, aligned: false };
    const bytes = bytesOf(text[at]);
    const next = bytes && fromGbk(lead, bytes[0]);
    if (!next) return undefined;
    characters.push({ text: next, first: at - 1, last: at });
    lead = bytes[1];
  }
  return undefined;
}

const isQuestionMark = (character: string): boolean => character === '?' || character === '？';

/** The two GBK bytes of a character; ASCII punctuation and letters were full-width before somebody folded them. */
function bytesOf(character: string): Uint8Array | undefined {
  const unit = character.charCodeAt(0);
  if (unit > 0x20 && unit < 0x7f) return Uint8Array.of(0xa3, unit | 0x80);
  const bytes = gbkBytesOf(character);
  return bytes.length === 2 ? bytes : undefined;
}

const secondByte = (character: string): number | undefined => bytesOf(character)?.[1];

function common(lead: number, trail: number): string | undefined {
  const character = fromGbk(lead, trail);
  return character && commonCharacters()[character.charCodeAt(0)] ? character : undefined;
}

/**
 * Shifted ordinary text gives rare characters: about two in three. So nearly all must be common, and besides either
 * the gloss after the run reads the last of them, or Chinese punctuation appears, or the run as it stands is rare.
 */
function isPlausible(text: string, start: number, shifted: Shifted): boolean {
  const { characters } = shifted;
  const table = commonCharacters();
  const rare = characters.filter((c) => !table[c.text.charCodeAt(0)]).length;
  if (characters.length === 0 || rare * 5 > characters.length) return false;
  const last = characters[characters.length - 1];
  const gloss = shifted.aligned && GLOSS.exec(text.slice(shifted.end, shifted.end + 8));
  if (gloss && isReading(last.text, plainSyllables(gloss[1]))) return true;
  if (characters.length < 2) return false;
  if (characters.some((c) => '“”。，、；：《》'.includes(c.text))) return true;
  const before = [...text.slice(start, shifted.end)].filter((c) => c > '\x7f' && !table[c.charCodeAt(0)]).length;
  return characters.length >= 3 && rare === 0 && before > 0;
}

function editOf(start: number, { characters, end }: Shifted): Edit {
  return {
    start,
    end,
    text: characters.map((c) => c.text).join(''),
    origins: characters.map((c) => ({ start: c.first, end: c.last + 1 })),
  };
}
