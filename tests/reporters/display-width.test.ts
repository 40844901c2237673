import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutColumns, displayWidth, grouped, padColumns, wrapColumns } from '../../src/text/display-width.js';

it.each([
  ['abc', 3],
  ['三高四新', 8],
  ['“五好”', 6],
  ['１＋６＋Ｎ', 10],
  ['𠮷', 2],
  ['e\u0301', 1],
  ['\u200b', 0],
  ['', 0],
])('%j takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns));

it('pads by columns, on either side', () => {
  expect(padColumns('三高', 6)).toBe('三高  ');
  expect(padColumns('三高', 6, 'left')).toBe('  三高');
  expect(padColumns('三高四新', 6)).toBe('三高四新');
});

it('cuts by columns, from either side', () => {
  expect(cutColumns('三高四新', 5)).toBe('三高');
  expect(cutColumns('三高四新', 5, 'end')).toBe('四新');
});

it('never begins a line with closing punctuation', () => {
  expect(wrapColumns('更好的教育、更好的医疗、更好的住房', 12)).toBe('更好的教育、\n更好的医疗、\n更好的住房');
  expect(wrapColumns('更好的教育、更好', 10)).toBe('更好的教\n育、更好');
});

it('breaks words at blanks and nowhere else, unless they are wider than a line', () => {
  expect(wrapColumns('known 12, unknown 3', 10)).toBe('known 12,\nunknown 3');
  expect(wrapColumns('abcdefghij', 4)).toBe('abcd\nefgh\nij');
});

it('wraps without losing a character, and within the columns where punctuation allows it', () => {
  const piece = fc.constantFrom('三', '高', 'abc', ' ', '，', '“', '”', '𠮷', '、', '（', '1+6+N');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 12, max: 40 }), (pieces, columns) => {
      const wrapped = wrapColumns(pieces.join(''), columns);
      expect(wrapped.replace(/\s/g, '')).toBe(pieces.join('').replace(/\s/g, ''));
      for (const line of wrapped.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }),
  );
});

it('groups digits', () => expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']));
