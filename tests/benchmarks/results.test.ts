import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failed, line, result, skipped, standing } from '../../benchmarks/lib/lines.mjs';
import { blocks, withBlock } from '../../benchmarks/lib/pages.mjs';
import { plain } from '../../benchmarks/lib/tables.mjs';
import { ROOT } from '../cli/run-program.js';

const value = (median: number) => ({ median, low: median - 0.1, high: median + 0.1 });
const what = { en: 'a speech', zh: '一篇讲话' };

describe('a line', () => {
  it.each([
    [1.5, 'stretch'],
    [1.6, 'stretch'],
    [1.9, 'bar'],
    [2.1, 'missed'],
  ])('of %d stands against at most 2, at most 1.6: %s', (median, expected) => {
    expect(standing(line(what, value(median), { bar: 2, stretch: 1.6 }))).toBe(expected);
  });

  it.each([
    [17, 'stretch'],
    [9, 'bar'],
    [7, 'missed'],
  ])('of %d stands against at least 8, at least 16: %s', (median, expected) => {
    expect(standing(line(what, value(median), { bar: 8, stretch: 16, atLeast: true }))).toBe(expected);
  });

  it('that ran out of memory has missed its bar; one that could not be measured has not', () => {
    expect(standing(failed(what, 'out of memory'))).toBe('missed');
    expect(standing(skipped(what, 'not installed'))).toBeUndefined();
  });

  it('shows the median and the quartiles', () => {
    expect(result(line(what, value(1.234), {}))).toBe('1.23 × (1.13–1.33)');
    expect(result(line(what, value(120), { unit: 'MB' }))).toBe('120 MB (120–120)');
  });
});

describe('the pages', () => {
  const rows = [
    {
      name: 'speech',
      lines: [
        line(what, value(1.7), { bar: 2, stretch: 1.6, note: '70 ms' }),
        line('rg', value(1), {}),
        skipped('grep', 'not installed'),
      ],
    },
  ];
  const setting = { date: '2026-11-22', machine: { en: '2 cores', zh: '2 核' }, pairs: 5, source: 'prose' };

  it('show in the READMEs what has a bar, in docs everything', () => {
    const made = blocks(rows, setting);
    expect(made['README.md']).toContain('| a speech | 1.70 × (1.60–1.80) | ≤ 2 × | ≤ 1.6 × | met |');
    expect(made['README.md']).not.toContain('grep');
    expect(made['README.zh-CN.md']).toContain('| 一篇讲话 | 1.70 × (1.60–1.80) | ≤ 2 × | ≤ 1.6 × | 达标 |');
    expect(made['docs/performance.md']).toContain('| rg | 1.00 × (0.90–1.10) |  |');
    expect(made['docs/performance.md']).toContain('| grep | not installed |  |');
  });

  it('keep what people wrote around the block', () => {
    const page = 'before\n<!-- benchmarks: begin -->\nold\n<!-- benchmarks: end -->\nafter\n';
    const once = withBlock(page, 'new');
    expect(once).toBe('before\n<!-- benchmarks: begin -->\n\nnew\n<!-- benchmarks: end -->\nafter\n');
    expect(withBlock(once, 'new')).toBe(once);
    expect(() => withBlock('no markers', 'new')).toThrow('benchmarks: begin');
  });

  it.each(['docs/performance.md', 'README.md', 'README.zh-CN.md'])('%s has a place for it', (name) => {
    expect(() => withBlock(readFileSync(join(ROOT, name), 'utf8'), '')).not.toThrow();
  });

  it('print for the terminal without Markdown', () => {
    const text = plain('speech', [line(what, value(3), { bar: 2, stretch: 1.6 }), skipped('grep', 'not installed')]);
    expect(text).toContain('[bar ≤ 2 ×, stretch ≤ 1.6 ×: missed]');
    expect(text).toContain('  grep: not installed\n');
  });
});
