import { builtinDictionary, type Dictionary } from '../index.js';
import type { Language } from '../text/language.js';
import { readConfig } from './config.js';
import type { Io } from './io.js';

/** What says which dictionary to use. */
export interface DictionarySettings {
  readonly language: Language;
  readonly config?: string | false;
  readonly dict?: readonly string[];
}

/**
 * The dictionary that a command uses: the built-in one, or users' own files merged over it. Throws UsageError with file
 * and line where an entry is wrong.
 */
export async function chooseDictionary(
  { language, config, dict = [] }: DictionarySettings,
  io: Io,
): Promise<Dictionary> {
  const configured = config === false ? undefined : await readConfig(config, language, io);
  const paths = [...(configured?.dictionaries ?? []), ...dict];
  const disabled = configured?.disable ?? [];
  if (paths.length === 0 && disabled.length === 0) return builtinDictionary();
  const { openUserDictionary } = await import('./user-dictionary.js');
  return openUserDictionary(paths, disabled, language, io);
}
