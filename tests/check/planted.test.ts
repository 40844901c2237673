import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check-document.js';
import { builtinDictionary } from '../../src/dictionary/builtin.js';
import type { Finding } from '../../src/model/finding.js';
import { scanText } from '../../src/scan.js';
import { plant } from './plant.js';

// Correct documents of our own making, and 400 errors planted in them (plant.ts), one at a time.
const FOLDER = new URL('../../fixtures/check/', import.meta.url);
const TOTAL = 400;
const SHARE = 0.9;

const dictionary = builtinDictionary();
const documents = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.startsWith('correct-'))
    .sort()
    .map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
);

/** Findings of error and warning level. */
async function loud(path: string, text: string): Promise<Finding[]> {
  const { findings } = checkDocument(await scanText(text, { path }), dictionary, { language: 'en' });
  return findings.filter(({ severity }) => severity !== 'info');
}

describe('planted errors', () => {
  it.each([...documents.keys()])('%s is correct as it stands', async (path) => {
    expect(await loud(path, documents.get(path) ?? '')).toEqual([]);
  });

  it('are found, of every kind nine in ten', async () => {
    const planted = plant(documents, dictionary.entries(), TOTAL);
    expect(planted).toHaveLength(TOTAL);
    expect(planted.filter(({ quoted }) => quoted).length).toBeGreaterThan(TOTAL / 3);
    expect(planted.filter(({ quoted }) => !quoted).length).toBeGreaterThan(TOTAL / 5);
    const shares = new Map<string, { found: number; of: number; missed: string[] }>();
    for (const { kind, document, text, was, written, places } of planted) {
      const share = shares.get(kind) ?? { found: 0, of: 0, missed: [] };
      shares.set(kind, share);
      const findings = await loud(document, text);
      share.of++;
      if (findings.some((finding) => places.some(([start, end]) => finding.start < end && start < finding.end)))
        share.found++;
      else share.missed.push(`${document}: ${was} → ${written}`);
    }
    const table = [...shares].map(([kind, { found, of }]) => `${kind}: ${found} of ${of}`);
    process.stdout.write(`${table.join('\n')}\n`);
    expect(shares.size).toBeGreaterThanOrEqual(8);
    const poor = [...shares].filter(([, { found, of }]) => found < of * SHARE);
    expect(poor.map(([kind, { missed }]) => `${kind}: ${missed.join('; ')}`)).toEqual([]);
  }, 60_000);
});
