import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/script/simplify.js';
import { toTraditional } from '../../../src/script/traditional.js';
import { MappedText } from '../../../src/text/mapped-text.js';

const simple = (text: string): string => simplify(MappedText.of(text)).text.text;

describe('simplify', () => {
  it.each([
    ['兩個維護', '两个维护'],
    ['「五好」園區', '「五好」园区'],
    ['里程碑與裡面', '里程碑与里面'],
    ['𫍯謅', '𫍯诌'],
    ['两个維护', '两个维护'],
    ['鹽堿地與鑛山', '盐碱地与矿山'],
  ])('%s → %s', (text, expected) => {
    expect(simple(text)).toBe(expected);
  });

  it('gives the same object back where nothing changes', () => {
    const text = MappedText.of('深入推进“三进三促”活动 abc 𠮷');
    expect(simplify(text).text).toBe(text);
  });

  it.each([
    ['深入開展「三進三促」活動', 'traditional'],
    ['深入开展“三进三促”活动', 'simplified'],
    ['深入開展三进三促活动，把這件事办好', 'mixed'],
    ['211 + X', 'none'],
  ])('%s is %s', (text, script) => {
    expect(simplify(MappedText.of(text)).script).toBe(script);
  });

  it('takes the compatibility form of a variant all the way', () => {
    expect(simple('\uf9f1')).toBe('邻');
  });

  it('never changes the length, and what is simplified stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        // 薴 is 苧 in simplified script, where 苧 in traditional script is 苎.
        fc.pre(!noise.includes('薴'));
        const once = simple(`${noise}兩個維護`);
        expect(once).toHaveLength(noise.length + 4);
        expect(simple(once)).toBe(once);
      }),
    );
  });
});

describe('toTraditional', () => {
  it('writes names in traditional script', async () => {
    expect(await toTraditional('两个维护')).toBe('兩個維護');
  });
});
