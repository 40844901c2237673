import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  builtinDictionary,
  COMPILED_FORMAT,
  type CompiledFiles,
  type Dictionary,
  type EntryFile,
  loadDictionaryTools,
  openDictionary,
  type Problem,
  VERSION,
} from '../index.js';
import type { Language } from '../text/language.js';
import { DictionaryCache } from './dictionary-cache.js';
import type { Io } from './io.js';
import { CONFIG } from './messages/config.js';
import { UsageError } from './usage-error.js';

/** Problems that are printed before the rest is only counted. */
const SHOWN = 20;

/**
 * Users' own files merged over the built-in dictionary, compiled and kept by content. Throws UsageError.
 *
 * @param disabled ids of built-in entries that are not to be used
 */
export async function openUserDictionary(
  paths: readonly string[],
  disabled: readonly string[],
  language: Language,
  io: Io,
): Promise<Dictionary> {
  const files = paths.map((path) => readEntryFile(path, language, io));
  const builtin = builtinDictionary();
  const key = keyOf(builtin, files, disabled);
  const cache = new DictionaryCache(io, key);
  const kept = cache.reader();
  if (kept) return openDictionary(kept);
  const { compileUserDictionary, similarName } = await loadDictionaryTools();
  const ids = builtin.entries().map(({ id }) => id);
  const unknown = disabled.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(CONFIG[language].unknownId(unknown, similarName(unknown, ids)));
  const { compiled, problems } = await compileUserDictionary(files, disabled, key);
  if (!compiled) throw new UsageError(sentences(problems, language));
  cache.keep(compiled);
  return openDictionary(readerOf(compiled));
}

const readerOf = (files: CompiledFiles) => (name: string) => files.get(name) as Uint8Array;

/** Reads a file of entries. Throws UsageError. */
export function readEntryFile(path: string, language: Language, io: Io): EntryFile {
  const full = resolve(io.cwd, path);
  try {
    const text = readFileSync(full, 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
    return { path: relative(io.cwd, full) || path, text };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(CONFIG[language].noDictionary(path, CONFIG[language].reasons[code ?? ''] ?? message));
  }
}

export const sentenceOf = ({ file, line, message }: Problem, language: Language): string =>
  `${file}:${line}: ${message[language]}`;

function sentences(problems: readonly Problem[], language: Language): string {
  const shown = problems.slice(0, SHOWN).map((problem) => sentenceOf(problem, language));
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [CONFIG[language].moreProblems(more)] : [])].join('\n');
}

/** What the compiled files depend on: this program, its dictionary, and the text of the users' own. Not on their names. */
function keyOf({ info }: Dictionary, files: readonly EntryFile[], disabled: readonly string[]): string {
  const hash = createHash('sha256').update(
    `${VERSION}\n${COMPILED_FORMAT}\n${info.hash}\n${[...disabled].sort().join(' ')}\n`,
  );
  for (const { text } of files) hash.update(`${text.length}\n${text}`);
  return hash.digest('hex').slice(0, 12);
}
