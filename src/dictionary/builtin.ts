import { readAutomaton } from '../text/automaton.js';
import { dataFile } from '../text/data-file.js';
import { type Dictionary, type DictionaryFile, listForms } from './compiled.js';

let loaded: Dictionary | undefined;

/** The dictionary that ships with the package, read once. */
export function builtinDictionary(): Dictionary {
  if (!loaded) {
    const file = JSON.parse(dataFile('dictionary.json').toString('utf8')) as DictionaryFile;
    loaded = { info: file.info, forms: listForms(file), automaton: readAutomaton(dataFile('automaton.bin')) };
  }
  return loaded;
}
