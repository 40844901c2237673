import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleaved } from '../../benchmarks/lib/rounds.mjs';
import { median, quantile, ratios, spread } from '../../benchmarks/lib/statistics.mjs';

describe('statistics', () => {
  it('know the middle of an odd and of an even number of measurements', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it('give the quartiles', () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
    expect(spread([1, 2, 3, 4])).toEqual({ median: 2.5, low: 1.75, high: 3.25 });
  });

  it('leave the measurements as they were', () => {
    const measured = [3, 1, 2];
    median(measured);
    expect(measured).toEqual([3, 1, 2]);
  });

  it('divide pair by pair', () => {
    // The machine was ten times as slow during the second pair; the ratio does not show it.
    expect(ratios([2, 20, 2.2], [1, 10, 1])).toEqual({ median: 2, low: 2, high: 2.1 });
    expect(() => ratios([1, 2], [1])).toThrow(RangeError);
  });

  it('refuse what was never measured', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  it('keep the order: least, quartile, median, quartile, most', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: 0, max: 1e9 }), { minLength: 1 }), (numbers) => {
        const { low, median: middle, high } = spread(numbers);
        const places = [Math.min(...numbers), low, middle, high, Math.max(...numbers)];
        expect(places.every((place, i) => i === 0 || places[i - 1] <= place)).toBe(true);
      }),
    );
  });
});

describe('rounds', () => {
  it('measure all in turn, every second round the other way, and do not count the warm-up', async () => {
    const order: string[] = [];
    const contender = (name: string) => () => order.push(name);
    const measured = await interleaved(2, { a: contender('a'), b: contender('b') });
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(measured).toEqual({ a: [4, 5], b: [3, 6] });
  });
});
