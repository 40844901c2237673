import { describe, expect, it } from 'vitest';
import { scanText } from '../../../src/scan.js';

describe('names close to an entry', () => {
  it.each([
    ['两个维互', 'suspect', 'liang-ge-wei-hu'],
    ['二个维护', 'suspect', 'liang-ge-wei-hu'],
    ['三高四薪', 'suspect', 'san-gao-si-xin'],
    ['两个维护', 'known', undefined],
    // Another numeral or another meaning makes a name of its own.
    ['三个维护', 'unknown', undefined],
    ['三高四美', 'unknown', undefined],
    ['六害', 'known', undefined],
    ['一湾一策', 'unknown', undefined],
  ])('%s is %s', async (name, status, near) => {
    const { occurrences } = await scanText(`全县上下要坚决做到“${name}”。`);
    expect(occurrences.map((o) => [o.core, o.status, o.nearEntryId])).toEqual([[name, status, near]]);
  });
});
