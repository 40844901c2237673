import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../src/scan.js';
import { VARIANTS } from './variants.js';

const FIXTURES = new URL('../../fixtures/documents/', import.meta.url);
const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

const texts = (folder: URL): [string, string][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')])
    : [];

/** How often each formula stands in a document, by canonical name. */
async function counts(bytes: Uint8Array, path: string): Promise<Record<string, number>> {
  const { occurrences } = await scanBytes(bytes, { path });
  const found: Record<string, number> = {};
  for (const { canonical } of occurrences) found[canonical] = (found[canonical] ?? 0) + 1;
  return Object.fromEntries(Object.entries(found).sort());
}

describe.each([...texts(FIXTURES), ...texts(SEEDS)])('%s', (_, text) => {
  it.each(VARIANTS)('holds the same formulas in $name', async ({ make, path }) => {
    const bytes = make(text);
    if (!bytes) return;
    expect(await counts(bytes, path)).toEqual(await counts(Buffer.from(text), 'a.txt'));
  });
});
