import type { DictionaryEntry, FullEntry } from './model/dictionary-entry.js';
import { converter } from './script/opencc.js';
import { toPinyin } from './text/pinyin.js';

/** Entries with what is made of their names: pinyin and traditional script. The packages for it load here. */
export async function annotate(
  entries: readonly (DictionaryEntry & { readonly file: string })[],
): Promise<FullEntry[]> {
  if (entries.length === 0) return [];
  const [traditional, pinyin] = await Promise.all([converter('cn2t'), toPinyin()]);
  return entries.map((entry) => ({
    ...entry,
    pinyin: pinyin(entry.name),
    traditional: mended(traditional(entry.name)),
  }));
}

/** Words of this field that opencc-js cuts wrongly. */
const WORDS: readonly (readonly [made: string, right: string])[] = [
  ['乾部', '幹部'],
  ['註重', '注重'],
  ['重製度', '重制度'],
  ['迴歸', '回歸'],
];

const mended = (traditional: string): string =>
  WORDS.reduce((text, [made, right]) => text.replaceAll(made, right), traditional);
