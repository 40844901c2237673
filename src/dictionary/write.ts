import { parseDocument, stringify, YAMLSeq } from 'yaml';
import type { DictionaryEntry, FullEntry } from '../model/dictionary-entry.js';
import { formatDictionary } from './format.js';

/** An entry as it is written, without what the build made of it. */
export function writtenEntry({ pinyin: _, traditional: __, file: ___, ...entry }: FullEntry): DictionaryEntry {
  return entry;
}

/** Entries as the YAML that people edit. */
export const toYaml = (entries: readonly object[]): string =>
  entries.length > 0 ? formatDictionary(stringify(entries, { lineWidth: 0, compat: 'yaml-1.1' })) : '';

/** The text of a dictionary file with one more entry; comments and everything else stay. Throws where it does not parse. */
export function withEntry(text: string, entry: DictionaryEntry): string {
  const document = parseDocument(text, { compat: 'yaml-1.1' });
  if (document.errors.length > 0) throw document.errors[0];
  if (document.contents instanceof YAMLSeq) document.add(document.createNode(entry));
  else document.contents = document.createNode([entry]) as unknown as typeof document.contents;
  return formatDictionary(document.toString({ lineWidth: 0 }));
}
