import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../dictionary/compiled.js';
import { leanEntry, readDictionarySource } from '../dictionary/source.js';
import { writeAutomaton } from '../text/automaton.js';

/** The compiled dictionary: dist/data/dictionary.json and automaton.bin. `root` is the folder of the package. */
export async function buildDictionaryFiles(root: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const source = readDictionarySource(join(root, 'dictionaries'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const entries = source.entries.filter((entry) => entry.kind !== 'phrase').map(leanEntry);
  const info = { version, entries: entries.length, hash: source.hash };
  const { file, automaton } = compile(info, entries, [...source.exclusions, ...source.words]);
  return [
    { name: 'dictionary.json', bytes: Buffer.from(JSON.stringify(file)) },
    { name: 'automaton.bin', bytes: writeAutomaton(automaton) },
  ];
}
