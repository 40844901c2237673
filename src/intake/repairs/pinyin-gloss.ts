import type { Edit } from '../../text/mapped-text.js';
import { isReading, plainSyllables } from '../../text/readings.js';
import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';

// At most eight characters of six letters each: a longer bracket is no gloss, and the bound keeps the search linear.
const BRACKET = /[(（][ \t]?([\p{Script=Latin}\p{M}'’ ·-]{1,60}?)[ \t]?[)）]/uy;
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
const MAXIMUM_SYLLABLES = 8;

/** Readings that page spinners put behind characters: 現(xiàn)在, 轉(zhuǎn)型. Only verified readings are taken out. */
export const pinyinGloss: Repair = {
  kind: 'pinyin-gloss',
  sign: Sign.bracket,
  find(text, places) {
    const edits: Edit[] = [];
    for (const place of places) {
      const characters = endOfCharacters(text, place);
      // A page that went through two spinners has two glosses after a character: 醫(yī)(yī).
      for (let start = characters, bracket = place; ; start = bracket) {
        BRACKET.lastIndex = bracket;
        const match = BRACKET.exec(text);
        if (!match || !readsAs(text, characters, plainSyllables(match[1]).replace(/[^a-z]/g, ''))) break;
        bracket += match[0].length;
        edits.push({ start, end: bracket, text: '' });
      }
    }
    return edits;
  },
};

/** A single blank may stand between a character and its gloss. */
function endOfCharacters(text: string, bracket: number): number {
  return bracket > 1 && text[bracket - 1] === ' ' && HAN.test(text[bracket - 2]) ? bracket - 1 : bracket;
}

/** Whether all of `letters` is read by the characters that end at `end`, one syllable each. */
function readsAs(text: string, end: number, letters: string): boolean {
  if (!letters) return false;
  const open = [{ at: end, rest: letters }];
  for (let step = open.pop(); step; step = open.pop()) {
    const character = text[step.at - 1];
    if (step.at < 1 || end - step.at >= MAXIMUM_SYLLABLES || !HAN.test(character)) continue;
    for (let length = Math.min(6, step.rest.length); length > 0; length--) {
      const rest = step.rest.slice(0, -length);
      if (!isReading(character, step.rest.slice(-length))) continue;
      if (!rest) return true;
      open.push({ at: step.at - 1, rest });
    }
  }
  return false;
}
