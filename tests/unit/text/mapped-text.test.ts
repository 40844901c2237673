import { describe, expect, it } from 'vitest';
import { MappedText } from '../../../src/text/mapped-text.js';

describe('the way to the derived text', () => {
  const source = '<b>三高</b>&amp;四新';
  const mapped = MappedText.of(source)
    .apply([
      { start: 0, end: 3, text: '' },
      { start: 5, end: 9, text: '' },
      { start: 9, end: 14, text: '&' },
    ])
    .withText('叁高&四新');

  it('finds what stands at an offset, or the next that is left', () => {
    expect(mapped.text).toBe('叁高&四新');
    expect([0, 3, 4, 5, 9, 11, 14, 15, 16].map((offset) => mapped.fromSource(offset))).toEqual([
      ...[0, 0, 1, 2, 2, 2, 3, 4, 5],
    ]);
  });

  it('reads it as the source writes it', () => {
    expect(mapped.asWritten(source, { start: 0, end: 5 })).toBe('三高&四新');
    expect(mapped.asWritten(source, { start: 1, end: 3 })).toBe('高&');
    expect(mapped.asWritten(source, { start: 2, end: 2 })).toBe('');
  });
});
