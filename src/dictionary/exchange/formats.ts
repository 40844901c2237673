import type { DictionaryEntry, FullEntry } from '../../model/dictionary-entry.js';
import { fromCsv, toCsv } from './csv.js';
import { fromJieba, toJieba } from './jieba.js';
import { fromSkos, toSkos } from './skos.js';
import { fromTbx, toTbx } from './tbx.js';

/** A format that dictionaries are exchanged in. */
export interface ExchangeFormat {
  readonly name: 'csv' | 'tsv' | 'tbx' | 'skos' | 'jieba';
  /** Endings of file names by which it is known, with the dot. */
  readonly endings: readonly string[];
  readonly write: (entries: readonly FullEntry[]) => string;
  /** Throws Error where the text is not of this format. */
  readonly read: (text: string) => readonly Partial<DictionaryEntry>[];
}

export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [
  { name: 'csv', endings: ['.csv'], write: (all) => toCsv(all, ','), read: (text) => fromCsv(text, ',') },
  { name: 'tsv', endings: ['.tsv'], write: (all) => toCsv(all, '\t'), read: (text) => fromCsv(text, '\t') },
  { name: 'tbx', endings: ['.tbx', '.xml'], write: toTbx, read: fromTbx },
  { name: 'skos', endings: ['.jsonld', '.json'], write: toSkos, read: fromSkos },
  { name: 'jieba', endings: ['.txt', '.utf8'], write: toJieba, read: fromJieba },
];
