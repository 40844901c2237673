import { annotate } from './annotate-entries.js';
import { type CompiledFiles, compileDictionary } from './dictionary/compiled.js';
import { isSwitchedOff } from './dictionary/parse.js';
import type { DictionarySource } from './dictionary/source.js';

/** Compiles the dictionary of this project from its source. */
export async function compileSource(source: DictionarySource, version: string): Promise<CompiledFiles> {
  const written = source.entries.flatMap(({ value, file }) => (isSwitchedOff(value) ? [] : [{ ...value, file }]));
  const entries = await annotate(written);
  const info = { version, entries: entries.length, hash: source.hash };
  return compileDictionary(info, entries, [...source.exclusions, ...source.words]);
}
