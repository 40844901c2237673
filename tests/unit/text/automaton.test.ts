import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, longestAt, readAutomaton, writeAutomaton } from '../../../src/text/automaton.js';

const form = fc
  .array(fc.constantFrom('一', '二', '三', '农', '新', 'X', '+'), { minLength: 1, maxLength: 5 })
  .map((units) => units.join(''));
const forms = fc.uniqueArray(form, { minLength: 1, maxLength: 30 });
const text = fc
  .array(fc.constantFrom('一', '二', '三', '农', '新', 'X', '+', '的'), { maxLength: 40 })
  .map((u) => u.join(''));

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** What the automaton must find, found the slow way. */
function naive(list: readonly string[], text: string, at: number): readonly [number, number] | null {
  const fits = list.filter((f) => text.startsWith(f, at)).sort((a, b) => b.length - a.length)[0];
  return fits ? [list.indexOf(fits), at + fits.length] : null;
}

describe('automaton', () => {
  it.each([
    ['the longest form wins', ['三高', '三高四新', '三高四新一高'], '三高四新一高', 0, [2, 6]],
    ['a longer form that breaks off leaves the shorter one', ['三高', '三高四新'], '三高四强', 0, [0, 2]],
    ['nothing begins here', ['三高'], '四三高', 0, null],
    ['a form stands at the end', ['三高'], '四三高', 1, [0, 3]],
    ['characters beyond the BMP', ['𠮷一'], 'a𠮷一', 1, [0, 4]],
    ['of equal forms the first counts', ['三高', '三高'], '三高', 0, [0, 2]],
  ] as const)('%s', (_, list, where, at, found) => {
    expect(longestAt(buildAutomaton(list), where, at)).toEqual(found);
  });

  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(forms, text, (list, where) => {
        const automaton = buildAutomaton(list);
        for (let at = 0; at < where.length; at++)
          expect(longestAt(automaton, where, at)).toEqual(naive(list, where, at));
      }),
    );
  });

  it('comes back from bytes at any alignment', () => {
    fc.assert(
      fc.property(forms, fc.integer({ min: 0, max: 7 }), (list, shift) => {
        const built = buildAutomaton(list);
        const bytes = writeAutomaton(built);
        const moved = new Uint8Array(bytes.length + shift);
        moved.set(bytes, shift);
        const read = readAutomaton(moved.subarray(shift));
        // By bytes: comparing tables of 65,536 units one by one takes the test half a minute.
        for (const table of ['classes', 'units', 'base', 'check', 'values'] as const)
          expect(bytesOf(read[table]).equals(bytesOf(built[table]))).toBe(true);
      }),
    );
  });
});
