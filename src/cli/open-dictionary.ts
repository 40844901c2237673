import { builtinDictionary, type Dictionary } from '../index.js';
import type { Language } from '../text/language.js';
import type { Config } from './config.js';
import type { Io } from './io.js';

/**
 * The dictionary that a command uses: the built-in one, or users' own files (of `--dict` and of the configuration) merged
 * over it. Throws UsageError with file and line where an entry is wrong.
 */
export async function chooseDictionary(
  config: Config,
  dict: readonly string[] | undefined,
  language: Language,
  io: Io,
): Promise<Dictionary> {
  const paths = [...config.dictionaries, ...(dict ?? [])];
  if (paths.length === 0 && config.disable.length === 0) return builtinDictionary();
  const { openUserDictionary } = await import('./user-dictionary.js');
  return openUserDictionary(paths, config.disable, language, io);
}
