import { numeralValue } from '../../text/characters.js';
import { remember } from '../../text/remember.js';
import { splitParts } from '../name-parts.js';

/** Parts that count nothing of their own: 四算一体 has four items, 三图合一 three. */
const UNITED = /^(?:一体|合一|归一|联动|融合|同步|并举)/;

/** What the numerals of a name say about its items: the numbers that a list may have, the likeliest first. */
export const countsOf: (core: string) => readonly number[] = remember(readCounts);

function readCounts(core: string): readonly number[] {
  const bare = core.replace(/[“”‘’「」『』"'\s]/g, '');
  // 四个一, 三个一遍: the ones are what is counted.
  const ones = /^([两三四五六七八九十])个一/.exec(bare);
  if (ones) return [numeralValue(ones[1]) ?? 0];
  // 双百, 双千: two things, each a hundred or a thousand. 5+2: a thing for each term.
  if (/^双[百千万]/.test(bare)) return [2];
  if (/^[\dA-Z]+(?:\+[\dA-Z]+)+$/.test(bare)) return [bare.split('+').length];
  // 三网合一, 四算一体, 四个百万: the first numeral counts.
  const united = /^([两三四五六七八九十])(?:[^一二三四五六七八九十]{1,3}(?:合一|归一|一体)|个[百千万]+)$/.exec(bare);
  if (united) return [numeralValue(united[1]) ?? 0];
  const parts = splitParts(bare);
  if (!parts) return fromFirstNumeral(bare);
  const values = parts.map((part) => numeralValue(part.numeral) ?? 0);
  if (parts.length === 1) return values[0] > 1 && values[0] <= 30 ? [values[0]] : [];
  const last = parts[parts.length - 1];
  if (parts.length === 2 && UNITED.test(last.numeral + last.rest)) return [values[0]];
  if (parts.length === 2 && /变$/.test(parts[0].rest)) return [values[1]];
  const sum = values.reduce((a, b) => a + b, 0);
  if (values.includes(0) || sum > 40) return [];
  return sum === parts.length ? [sum] : [sum, parts.length];
}

/** 新八级工, 老三篇: the numeral stands inside; 一 counts nothing there. */
function fromFirstNumeral(core: string): number[] {
  const numeral = /[两双三四五六七八九]?十[一二三四五六七八九]?|[两双三四五六七八九]|\d+/.exec(core)?.[0];
  const value = numeral ? (numeralValue(numeral) ?? 0) : 0;
  return value > 1 && value <= 30 ? [value] : [];
}
