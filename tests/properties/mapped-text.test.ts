import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, MappedText } from '../../src/text/mapped-text.js';

const text = fc.string({ unit: fc.constantFrom(...'一二三四五抓促高新，。“”(x)\n ab'), maxLength: 60 });

/** Random edits of a text: sorted, apart from one another, each at least one unit long. */
const edits = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat({ max: Math.max(0, length) }), { maxLength: 12 }),
      fc.array(fc.constantFrom('', '', '甲', '乙丙', 'xyz'), { minLength: 6, maxLength: 6 }),
    )
    .map(([points, texts]) => {
      const sorted = points.sort((a, b) => a - b);
      const made: Edit[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2) {
        made.push({ start: sorted[i], end: sorted[i + 1], text: texts[i / 2] });
      }
      return made;
    });

const edited = text.chain((source) => edits(source.length).map((made) => ({ source, made })));

/** Where each character that the edits keep stands in the edited text. */
function keptBy(length: number, made: readonly Edit[]): { before: number; after: number }[] {
  const kept: { before: number; after: number }[] = [];
  let shift = 0;
  let next = 0;
  for (let at = 0; at < length; at++) {
    if (next < made.length && at === made[next].start) {
      shift += made[next].text.length - (made[next].end - made[next].start);
      at = made[next].end - 1;
      next++;
    } else kept.push({ before: at, after: at + shift });
  }
  return kept;
}

describe('MappedText', () => {
  it('maps every character that an edit keeps back to itself', () => {
    fc.assert(
      fc.property(edited, ({ source, made }) => {
        const mapped = MappedText.of(source).apply(made);
        for (const { before, after } of keptBy(source.length, made)) {
          expect(mapped.text[after]).toBe(source[before]);
          expect(mapped.toSource({ start: after, end: after + 1 })).toEqual({ start: before, end: before + 1 });
        }
      }),
    );
  });

  it('does so through two rounds of edits', () => {
    const twice = edited.chain(({ source, made }) => {
      const once = MappedText.of(source).apply(made);
      return edits(once.text.length).map((again) => ({ source, made, once, again }));
    });
    fc.assert(
      fc.property(twice, ({ source, made, once, again }) => {
        const mapped = once.apply(again);
        const first = new Map(keptBy(source.length, made).map(({ before, after }) => [after, before]));
        for (const { before, after } of keptBy(once.text.length, again)) {
          const origin = first.get(before);
          if (origin === undefined) continue;
          expect(mapped.text[after]).toBe(source[origin]);
          expect(mapped.toSource({ start: after, end: after + 1 })).toEqual({ start: origin, end: origin + 1 });
        }
      }),
    );
  });

  it('keeps spans in order and inside the source', () => {
    fc.assert(
      fc.property(edited, ({ source, made }) => {
        const mapped = MappedText.of(source).apply(made);
        let last = 0;
        for (let at = 0; at < mapped.text.length; at++) {
          const span = mapped.toSource({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
          last = span.start;
        }
      }),
    );
  });

  it('keeps its map when characters are folded one for one', () => {
    fc.assert(
      fc.property(edited, ({ source, made }) => {
        const mapped = MappedText.of(source).apply(made);
        const folded = mapped.withText('〇'.repeat(mapped.text.length));
        for (let at = 0; at < mapped.text.length; at++) {
          const span = { start: at, end: at + 1 };
          expect(folded.toSource(span)).toEqual(mapped.toSource(span));
        }
      }),
    );
  });

  it('refuses a folding that changes the length', () => {
    expect(() => MappedText.of('三高').withText('三')).toThrow(RangeError);
  });

  it('maps restored characters to the pieces that carry their bytes', () => {
    const mapped = MappedText.of('a耙豢hb').apply([
      {
        start: 1,
        end: 4,
        text: '一縣',
        origins: [
          { start: 1, end: 3 },
          { start: 2, end: 4 },
        ],
      },
    ]);
    expect(mapped.text).toBe('a一縣b');
    expect(mapped.toSource({ start: 1, end: 3 })).toEqual({ start: 1, end: 4 });
    expect(mapped.toSource({ start: 3, end: 4 })).toEqual({ start: 4, end: 5 });
  });
});
