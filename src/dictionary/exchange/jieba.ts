import type { DictionaryEntry, FullEntry } from '../../model/dictionary-entry.js';

/** A user dictionary of jieba: `word frequency tag`, LF only. The frequency is left to jieba, which takes 3 for much. */
export const toJieba = (entries: readonly FullEntry[]): string =>
  [...new Set(entries.flatMap((entry) => [entry.name, ...(entry.variants ?? [])]))]
    // A blank would end the word.
    .filter((form) => !/\s/.test(form))
    .map((form) => `${form} 3 nz\n`)
    .join('');

/** The words of a user dictionary of jieba: names, and nothing else that an entry has. */
export const fromJieba = (text: string): Pick<DictionaryEntry, 'name'>[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/)[0])
    .filter(Boolean)
    .map((name) => ({ name }));
