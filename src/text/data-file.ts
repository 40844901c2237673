import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Built files lie in dist/data. Bundled code stands in dist/, code that tests run from src/ stands in src/text/.
const base = import.meta.url.includes('/src/text/')
  ? new URL('../../dist/data/', import.meta.url)
  : new URL('./data/', import.meta.url);

/** Reads a file that the build made (script table, readings, lexicon, dictionary). Throws when the build is missing. */
export function dataFile(name: string): Buffer {
  return readFileSync(new URL(name, base));
}

/** The folder of this package: what ships beside the program, as dictionaries/, lies in it. */
export const packageFolder = (): string => fileURLToPath(new URL('../../', base));
