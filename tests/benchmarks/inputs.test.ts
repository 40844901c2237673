import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../benchmarks/lib/hostile-texts.mjs';
import { cut, makeText, pieces } from '../../benchmarks/lib/texts.mjs';
import { ROOT, temporaryFolder } from '../cli/run-program.js';

const bytes = (text: string | Buffer): number => Buffer.byteLength(text);

describe('texts to measure on', () => {
  it('are the same for the same seed, and about as long as asked for', () => {
    const text = makeText(20_000, 1);
    expect(makeText(20_000, 1)).toBe(text);
    expect(makeText(20_000, 2)).not.toBe(text);
    expect(bytes(text)).toBeGreaterThanOrEqual(20_000);
    expect(bytes(text)).toBeLessThan(25_000);
    expect(text).toContain('“');
  });

  it('are cut between characters', () => {
    for (const length of [7, 8, 9, 100]) {
      const text = cut('三高四新', length);
      expect(bytes(text)).toBeLessThanOrEqual(length);
      expect(bytes(text)).toBeGreaterThan(length - 3);
      expect(text).not.toContain('\ufffd');
    }
  });

  it('lose nothing when they are cut into pieces', () => {
    const text = makeText(20_000, 3);
    const parts = [...pieces(text, 2000)];
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.join('')).toBe(text);
  });

  it.each(HOSTILE.map((text) => [text.name, text] as const))(
    'hostile: %s is as long as asked for',
    (name, { make }) => {
      expect(name).not.toMatch(/[<*_`|]/);
      const size = bytes(make(10_000));
      expect(size).toBeGreaterThan(9900);
      expect(size).toBeLessThanOrEqual(10_050);
    },
  );
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'benchmarks/run.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: temporaryFolder() },
    });

  it('measures a row and cleans up behind itself', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = run('--quick', '--row', 'length', '--pairs', '1', '--clean');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^length\n {2}[\d.]+ × \([\d.]+–[\d.]+\) +one file ten times as long/m);
  });

  it.each([
    [['--row', 'nonsense'], 'no row nonsense; there are speech, files,'],
    [['--pairs', 'many'], '--pairs is a number from 1, not many'],
    [['--write', '--quick'], '--write is for all rows, whole and with 5 pairs at least'],
  ])('refuses %j in one sentence', (args, sentence) => {
    const { status, stderr } = run(...args);
    expect(stderr).toMatch(/^benchmarks: [^\n]+\n$/);
    expect(stderr).toContain(sentence);
    expect(status).toBe(2);
  });
});
