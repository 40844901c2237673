import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCodePoints, LineCursor } from '../../src/text/lines.js';

/** The naive answer: cut the text at the offset, count breaks, count code points since the last one. */
function naive(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  // Between CR and LF the line has not ended yet.
  if (text[offset - 1] === '\r' && text[offset] === '\n') before.splice(-2, 2, `${before.at(-2)}\r`);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

const texts = fc
  .array(fc.constantFrom('一', 'a', '𠮷', '\n', '\r\n', '\r', ' ', '\ud842', '\udfb7'), { maxLength: 40 })
  .map((parts) => parts.join(''));

it('says lines and columns as counting from the start would', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cursor = new LineCursor(text);
      for (let offset = 0; offset <= text.length; offset++) {
        // An offset inside a surrogate pair names no character.
        if (/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1))) continue;
        expect(cursor.at(offset)).toEqual(naive(text, offset));
      }
    }),
  );
});

it('counts code points', () => {
  fc.assert(fc.property(texts, (text) => countCodePoints(text) === [...text].length));
});

it('refuses to go back', () => {
  const cursor = new LineCursor('三高四新');
  cursor.at(2);
  expect(() => cursor.at(1)).toThrow(RangeError);
});

it('walks one line of 20 MB with 200,000 places in less than two seconds', () => {
  const cursor = new LineCursor('三高𠮷四新'.repeat(3_500_000));
  const start = Date.now();
  for (let offset = 0; offset < 20_000_000; offset += 102) cursor.at(offset);
  expect(Date.now() - start).toBeLessThan(2000);
});
