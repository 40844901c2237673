import type { FullEntry } from '../../model/dictionary-entry.js';
import { longestAt } from '../../text/automaton.js';
import { isDigit, isHan } from '../../text/characters.js';
import { joined } from '../joined.js';
import { SAY } from '../messages.js';
import { overlapping } from '../places.js';
import type { CheckInput, Draft, Rule } from '../rule.js';
import { suggest } from '../suggestion.js';
import { continuesNumber, headBehind, isQuoted } from '../surroundings.js';

const CHINESE: Readonly<Record<string, readonly string[]>> = {
  '1': ['一'],
  '2': ['两', '二', '双'],
  '3': ['三'],
  '4': ['四'],
  '5': ['五'],
  '6': ['六'],
  '7': ['七'],
  '8': ['八'],
  '9': ['九'],
};
const DOUBLE: Readonly<Record<string, string>> = { '10': '十', '11': '十一', '12': '十二', '13': '十三', '14': '十四' };

/** Arabic digits where the name has Chinese numerals (2个维护, 3高4新). */
export const numeralForm: Rule = {
  id: 'numeral-form',
  severity: 'warning',
  check: function* (original) {
    const { input, back } = joined(original);
    const { text, places } = input;
    for (let at = 0; at < text.length; at++) {
      if (!isDigit(text[at]) || /[.+%]/.test(text[at - 1] ?? '') || continuesNumber(text[at - 1])) continue;
      const found = nameAt(input, at);
      if (!found || overlapping(places, found).some(({ entry }) => entry)) continue;
      yield back(found);
      at = found.end - 1;
    }
  },
};

/** The entry whose name stands here when its digits are read as Chinese numerals. */
function nameAt(input: CheckInput, digit: number): Draft | undefined {
  // What stands before its first digit may belong to the name (新4化).
  for (let start = digit; start >= Math.max(0, digit - LONGEST_BEFORE); start--) {
    if (start < digit && !isHan(input.text[start])) return undefined;
    const found = nameFrom(input, start, digit);
    if (found) return found;
  }
  return undefined;
}

const LONGEST_BEFORE = 4;

function nameFrom(input: CheckInput, start: number, digit: number): Draft | undefined {
  const { text, knowledge } = input;
  const ahead = [...text.slice(start, digit)];
  const stretch = text.slice(digit, digit + 16);
  for (const reading of readings(stretch)) {
    const read = ahead.join('') + reading.read;
    const lengths = [...ahead.map(() => 1), ...reading.lengths];
    const hit = longestAt(knowledge.automaton, read, 0);
    const form = hit && knowledge.forms[hit[0]];
    if (!hit || form?.kind !== 'entry' || form.form.length < 3 || form.entry.optional) continue;
    let end = start;
    for (let i = 0; i < hit[1]; i++) end += lengths[i];
    const written = text.slice(start, end);
    if (!/\d/.test(written)) continue;
    // What the language also makes by chance (4项监督) is a name in quotation marks only.
    if (form.entry.bare && !isQuoted(text, start, end)) continue;
    const entry = knowledge.entries.get(form.entry.id);
    if (!entry || isOtherWord(input, start, end, entry)) continue;
    return {
      start,
      end,
      entryId: entry.id,
      subject: written,
      message: SAY.numeralForm(written, form.form),
      ...suggest(input, { start, end }, form.form),
      certain: true,
    };
  }
  return undefined;
}

/** 8项规定动作, 2个维护站点: the bare name reads on into another word. */
function isOtherWord({ text }: CheckInput, start: number, end: number, { heads = [] }: FullEntry): boolean {
  // Longer names, and those that count without a classifier (2业融合), are nobody else's.
  if (end - start >= 5 || !/[个项大条种]/.test(text[start + 1])) return false;
  if (!isHan(text[end]) || isQuoted(text, start, end) || FOLLOWS.test(text[end])) return false;
  return !headBehind(text, end, heads);
}

/** What may follow any noun. */
const FOLLOWS = /[的和与及是等在为既也都已]/;

/** Ways of reading the digits of a stretch in Chinese; `lengths[i]`: how much of the text character i takes (0: shared). */
function readings(stretch: string): { read: string; lengths: number[] }[] {
  const double = DOUBLE[stretch.slice(0, 2)];
  if (double) {
    const rest = [...stretch.slice(2)];
    const lengths = [...double].map((_, i) => (i === 0 ? 2 : 0));
    return [{ read: double + rest.join(''), lengths: [...lengths, ...rest.map(() => 1)] }];
  }
  if (/^\d\d/.test(stretch)) return [];
  return (CHINESE[stretch[0]] ?? []).map((first) => {
    const rest = [...stretch.slice(1)].map((unit) => CHINESE[unit]?.[0] ?? unit);
    return { read: first + rest.join(''), lengths: [1, ...rest.map(() => 1)] };
  });
}
