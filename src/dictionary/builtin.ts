import { dataFile } from '../text/data-file.js';
import { type Dictionary, type Exclusion, openDictionary } from './compiled.js';

/** Name of the file with all exclusions, for whoever compiles a dictionary with entries of his own. */
export const EXCLUSIONS = 'exclusions.json';

let loaded: Dictionary | undefined;

/** The dictionary that ships with the package, read once. Throws when the build is missing. */
export function builtinDictionary(): Dictionary {
  loaded ??= openDictionary(dataFile);
  return loaded;
}

/** What must not be taken for a formula, with reasons. */
export const builtinExclusions = (): readonly Exclusion[] =>
  JSON.parse(dataFile(EXCLUSIONS).toString('utf8')) as readonly Exclusion[];
