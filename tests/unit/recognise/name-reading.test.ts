import { describe, expect, it } from 'vitest';
import { isRefusal, readName } from '../../../src/recognise/name-reading.js';

const read = (core: string, words: readonly number[] = []) => readName(core, (i) => words.includes(i));

describe('a cleaned name in quotation marks', () => {
  it.each([
    ['两个维护', 'set-name'],
    ['六个高品质环境', 'set-name'],
    ['五好', 'numeral-noun'],
    ['三高四新', 'paired'],
    ['一核两翼三带', 'paired'],
    ['一县一业', 'distributive'],
    ['一网通办', 'distributive'],
    ['211+X', 'arithmetic'],
    ['1+6+N', 'arithmetic'],
    ['八大攻坚行动', 'campaign'],
    ['百日攻坚', 'campaign'],
    ['十六条', 'numeral-noun'],
    ['30条', 'numeral-noun'],
    ['三类500强', 'numeral-noun'],
  ])('%s is read as %s', (core, shape) => {
    const reading = read(core);
    expect(isRefusal(reading) ? reading : reading.shape).toBe(shape);
  });

  it.each([
    ['第一动力', 'an ordinal'],
    ['十四五', 'a plan period'],
    ['二十大', 'a congress'],
    ['百强县', 'a rank'],
    ['三级联动', 'a grade'],
    ['零碳园区', 'a word with 零'],
    ['黄金十年', 'a length of time'],
    ['九一八', 'a day'],
    ['二十连丰', 'a run of years'],
  ])('%s is at most OPTIONAL: %s', (core) => {
    const reading = read(core);
    expect(isRefusal(reading) || reading.optional === true).toBe(true);
  });

  it.each(
    [
      ['八', 'quantity'],
      ['三年行动', 'date'],
      ['四月乡村', 'date'],
      ['2035发展战略', 'date'],
      ['我是一个兵', 'speech'],
      ['从0到1', 'speech'],
      ['一票难求', 'idiom'],
      ['一枝一叶总关情', 'idiom'],
      ['5G', 'quantity'],
      ['618', 'quantity'],
      ['捷龙三号', 'name'],
      ['富二代', 'name'],
    ].filter((row) => row.length > 0),
  )('%s is refused as %s', (core, reason) => {
    expect(read(core)).toBe(reason);
  });

  it('leaves nothing of a numeral that stands inside a word', () => {
    expect(read('统一大市场', [0, 1])).toBe('word');
  });

  it('keeps a pair whose parts are words', () => {
    const reading = read('一体两翼', [0, 1, 2, 3]);
    expect(isRefusal(reading) ? reading : reading.shape).toBe('paired');
  });
});
