import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSource } from '../compile-source.js';
import { EXCLUSIONS } from '../dictionary/builtin.js';
import { readDictionarySource } from '../dictionary/source.js';

/** The compiled dictionary, its schema and its exclusions, for dist/data. `root` is the folder of the package. */
export async function buildDictionaryFiles(root: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const source = readDictionarySource(join(root, 'dictionaries'));
  if (source.problems.length > 0)
    throw new Error(source.problems.map(({ file, line, message }) => `${file}:${line}: ${message.en}`).join('\n'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return [
    ...[...(await compileSource(source, version))].map(([name, bytes]) => ({ name, bytes })),
    { name: EXCLUSIONS, bytes: Buffer.from(JSON.stringify([...source.exclusions, ...source.words])) },
    { name: 'entry.schema.json', bytes: readFileSync(join(root, 'dictionaries', 'entry.schema.json')) },
  ];
}
