import type { DictionaryEntry } from '../model/dictionary-entry.js';
import type { LanguageKnowledge } from './check-entries.js';
import { isSwitchedOff, type LocatedEntry } from './parse.js';

/**
 * Users' own entries need no more than a name: the rest gets what is usual. `idOf` makes an id of a name.
 * What is no entry at all is left as it is, for the schema to refuse.
 */
export const withDefaults = (
  entry: LocatedEntry,
  { shapeOf }: LanguageKnowledge,
  idOf: (name: string) => string,
): LocatedEntry => {
  const { value } = entry;
  if (isSwitchedOff(value) || typeof value.name !== 'string') return entry;
  const isPhrase = value.kind === 'phrase';
  const filled: DictionaryEntry = {
    ...value,
    id: value.id ?? idOf(value.name),
    ...(isPhrase ? {} : { shape: value.shape ?? shapeOf(value.name) }),
    level: value.level ?? 'sector',
    status: value.status ?? 'current',
    verified: value.verified ?? 'no',
  };
  return { ...entry, value: filled };
};
