import type { DictionaryEntry, FullEntry } from './model/dictionary-entry.js';
import { converter } from './script/opencc.js';
import { toPinyin } from './text/pinyin.js';

/** Entries with what is made of their names: pinyin and traditional script. The packages for it load here. */
export async function annotate(
  entries: readonly (DictionaryEntry & { readonly file: string })[],
): Promise<FullEntry[]> {
  if (entries.length === 0) return [];
  const [traditional, pinyin] = await Promise.all([converter('cn2t'), toPinyin()]);
  return entries.map((entry) => ({ ...entry, pinyin: pinyin(entry.name), traditional: traditional(entry.name) }));
}
