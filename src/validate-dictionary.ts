import { compileSource } from './compile-source.js';
import { checkEntries } from './dictionary/check-entries.js';
import { checkSchema } from './dictionary/check-schema.js';
import { type Dictionary, openDictionary } from './dictionary/compiled.js';
import { formatDictionary } from './dictionary/format.js';
import { byPlace, type Problem, problem } from './dictionary/problem.js';
import { type EntryFile, readDictionarySource } from './dictionary/source.js';
import { LANGUAGE_KNOWLEDGE } from './language-knowledge.js';
import { selfTest } from './self-test.js';
import { compileUserDictionary, readUserEntries } from './user-dictionary.js';

export interface Validation {
  readonly entries: number;
  readonly problems: readonly Problem[];
}

/**
 * Everything that must hold of the dictionary that lies in a folder (dictionaries/): form, facts, and that all is found.
 *
 * @param changed a file as it would be, in place of the one that is there
 */
export async function validateSource(folder: string, changed?: EntryFile): Promise<Validation> {
  const source = readDictionarySource(folder, changed);
  const { entries } = source;
  const early = [...source.problems, ...checkSchema(entries)];
  if (early.length > 0) return { entries: entries.length, problems: early.sort(byPlace) };
  const own = source.exclusions.map(({ form }) => form);
  const found = checkEntries(entries, { ...LANGUAGE_KNOWLEDGE, excluded: new Set(own), otherIds: [] });
  const files = await compileSource(source, '');
  const problems = [
    ...found,
    ...source.files.flatMap(unformatted),
    ...(await selfTest(
      entries,
      openDictionary((name) => files.get(name) as Uint8Array),
    )),
  ];
  return { entries: entries.length, problems: problems.sort(byPlace) };
}

/** The same for users' own files, which are merged over the built-in dictionary. */
export async function validateFiles(files: readonly EntryFile[]): Promise<Validation> {
  const { entries } = await readUserEntries(files);
  const { compiled, problems } = await compileUserDictionary(files, [], 'validated');
  if (!compiled) return { entries: entries.length, problems };
  const dictionary: Dictionary = openDictionary((name) => compiled.get(name) as Uint8Array);
  const format = files.flatMap(unformatted).map((found) => ({ ...found, severity: 'warning' as const }));
  const tested = await selfTest(entries, dictionary);
  return { entries: entries.length, problems: [...problems, ...format, ...tested].sort(byPlace) };
}

const unformatted = ({ path, text }: EntryFile): Problem[] => {
  const formatted = formatDictionary(text);
  if (formatted === text) return [];
  const lines = formatted.split('\n');
  const line = text.split('\n').findIndex((written, i) => written !== lines[i]) + 1;
  return [problem({ file: path, line: Math.max(line, 1) }, 'unformatted', [])];
};
