import type { DictionaryEntry, FullEntry } from '../../../src/model/dictionary-entry.js';

/** An entry with no more than it needs. */
export const entryNamed = (name: string, more: Partial<DictionaryEntry> = {}): DictionaryEntry => ({
  id: `id-${[...name].map((character) => character.codePointAt(0)?.toString(16)).join('-')}`,
  name,
  shape: 'numeral-noun',
  level: 'city',
  status: 'current',
  verified: 'no',
  ...more,
});

/** The same as the build leaves it. */
export const fullEntry = (name: string, more: Partial<DictionaryEntry> = {}): FullEntry => ({
  ...entryNamed(name, more),
  pinyin: `pīn yīn ${name.length}`,
  traditional: name.replaceAll('业', '業'),
  file: 'local/nowhere.yaml',
});
