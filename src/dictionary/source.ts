import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { ExclusionClass } from '../model/entry.js';
import type { Exclusion } from './compiled.js';
import { type LocatedEntry, parseEntries } from './parse.js';
import type { Problem } from './problem.js';

/** A file of entries as it stands; `path` is what messages call it. */
export interface EntryFile {
  readonly path: string;
  readonly text: string;
}

export interface DictionarySource {
  readonly files: readonly EntryFile[];
  readonly entries: readonly LocatedEntry[];
  /** What did not parse. */
  readonly problems: readonly Problem[];
  readonly exclusions: readonly Exclusion[];
  /** Words of the lexicon that merely contain a numeral. */
  readonly words: readonly Exclusion[];
  /** SHA-256 over all files, the first 12 hexadecimal digits. */
  readonly hash: string;
}

/** Folders of dictionaries/ that hold entries. */
const FOLDERS = ['national', 'provincial', 'local'] as const;

/** Reads the folder dictionaries/, with `changed` in place of the file of that path. Throws with the name of the file where not-formulas.yaml does not parse. */
export function readDictionarySource(folder: string, changed?: EntryFile): DictionarySource {
  const hash = createHash('sha256');
  const read = (path: string): string => {
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${relative(folder, path).replaceAll('\\', '/')}\n${text}\n`);
    return text;
  };
  const files = FOLDERS.flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({ path: `${name}/${file}`, text: read(join(folder, name, file)) }))
      .filter(({ path }) => path !== changed?.path),
  );
  if (changed) files.push(changed);
  const parsed = files.map(({ path, text }) => parseEntries(text, path));
  return {
    files,
    entries: parsed.flatMap(({ entries }) => entries),
    problems: parsed.flatMap(({ problems }) => problems),
    exclusions: readExclusions(read(join(folder, 'not-formulas.yaml'))),
    words: readWords(read(join(folder, 'lexicon', 'numeral-words.tsv'))),
    hash: hash.digest('hex').slice(0, 12),
  };
}

function readExclusions(text: string): Exclusion[] {
  try {
    return (parse(text) as Exclusion[] | null) ?? [];
  } catch (error) {
    throw new Error(`not-formulas.yaml: ${(error as Error).message}`);
  }
}

const readWords = (text: string): Exclusion[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const [form, name] = row.split('\t');
      return { form, class: name as ExclusionClass };
    });
