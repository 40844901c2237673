import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { InputList } from '../../../src/cli/inputs/input-list.js';
import { batchesOf, estimateBytes } from '../../../src/cli/pool/batch.js';
import { temporaryFolder } from '../../temporary-folder.js';

const folder = temporaryFolder();
for (const [name, size] of Object.entries({ small: 10, half: 70_000, large: 3_000_000 }))
  writeFileSync(join(folder, name), Buffer.alloc(size));

const batches = (...names: readonly string[]) => {
  const inputs = new InputList(folder);
  for (const name of names) {
    if (name === '-') inputs.addInput({ path: '-' });
    else inputs.add(name);
  }
  return [...batchesOf(inputs)].map(({ inputs: all, bytes, here }) => [
    all.map(({ path }) => path).join(' '),
    bytes,
    here,
  ]);
};

it('fills batches by size, and leaves no file out', () => {
  expect(batches('small', 'half', 'half', 'small', 'large', 'small')).toEqual([
    ['small half half', 140_010, false],
    ['small large', 3_000_010, false],
    ['small', 10, false],
  ]);
});

it('fills batches by number, too, and takes what is not there as empty', () => {
  const [first, second] = batches(...Array.from({ length: 70 }, () => 'gone'));
  expect([String(first[0]).split(' ').length, String(second[0]).split(' ').length]).toEqual([64, 6]);
});

it('leaves standard input to the main thread, alone', () => {
  expect(batches('small', '-', 'small')).toEqual([
    ['small', 10, false],
    ['-', 0, true],
    ['small', 10, false],
  ]);
});

it('guesses what there is to read from some of it', () => {
  const inputs = new InputList(folder);
  expect(estimateBytes(inputs)).toBe(0);
  for (let i = 0; i < 1000; i++) inputs.add(i % 2 ? 'half' : 'small');
  const share = estimateBytes(inputs) / (500 * 70_010);
  expect(share).toBeGreaterThan(0.8);
  expect(share).toBeLessThan(1.2);
});
