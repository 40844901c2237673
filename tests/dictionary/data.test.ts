import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validateSource } from '../../src/validate-dictionary.js';

const folder = fileURLToPath(new URL('../../dictionaries', import.meta.url));

// Schema, links, dates, script, numbers of items, form; and that every form and example is found by the scanner.
describe('the dictionary', () => {
  it('has nothing wrong with it (slogans dict validate)', async () => {
    const { problems } = await validateSource(folder);
    expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message.en}`)).toEqual([]);
  }, 120_000);
});
