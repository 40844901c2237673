import { readFileSync } from 'node:fs';

// Built files lie in dist/data. Bundled code stands in dist/, code that tests run from src/ stands in src/text/.
const base = import.meta.url.includes('/src/text/')
  ? new URL('../../dist/data/', import.meta.url)
  : new URL('./data/', import.meta.url);

/** Reads a file that the build made (script table, readings, lexicon, dictionary). Throws when the build is missing. */
export function dataFile(name: string): Buffer {
  return readFileSync(new URL(name, base));
}
