import type { LanguageKnowledge } from './dictionary/check-entries.js';
import { countsOf } from './recognise/expansions/counts.js';
import { isRefusal, readName } from './recognise/name-reading.js';
import { simplify } from './script/simplify.js';
import { numeralValue } from './text/characters.js';
import { MappedText } from './text/mapped-text.js';

/** What the dictionary asks of the other stages. */
export const LANGUAGE_KNOWLEDGE: LanguageKnowledge = {
  simplified: (text) => simplify(MappedText.of(text)).text.text,
  // Half of some names counts nothing (一主五辅多节点, 1+6+N), or characters (二十字方针).
  itemCounts: (name) =>
    /多(?!样)|[NX]|\d字|[一二三四五六七八九十]字(?:方针|思路|要求|原则|诀)/.test(name)
      ? []
      : [...new Set([...countsOf(name), ...countsOfCurated(name)])],
  shapeOf: (name) => {
    const reading = readName(name, () => false);
    return isRefusal(reading) || reading.shape === 'phrase' ? 'set-name' : reading.shape;
  },
};

/**
 * A curator may list what one of the numerals counts (the four things of 四水四定), or all of them (1+4: five). Every
 * reading that the numerals allow is fine here; a scan has to be stricter.
 */
function countsOfCurated(name: string): number[] {
  const numerals = [...name.matchAll(/\d+|[一二两双三四五六七八九]?十?[一二两双三四五六七八九十]/g)].map(
    ([numeral]) => numeral,
  );
  const values = numerals.map((numeral) => numeralValue(numeral) ?? 0).filter((value) => value > 0);
  if (values.length === 0) return [];
  const sum = values.reduce((a, b) => a + b, 0);
  // A digit code (9653) has an item for each digit.
  return [
    ...values,
    sum,
    numerals.length,
    ...numerals.filter((numeral) => /^\d{3,}/.test(numeral)).flatMap((code) => [code.length, digitSum(code)]),
  ];
}

const digitSum = (code: string): number => [...code].reduce((sum, digit) => sum + Number(digit), 0);
