import type { DictionaryEntry } from '../model/dictionary-entry.js';
import type { Entry } from '../model/entry.js';

/** What scanning needs of an entry; what has its usual value is left out. */
export function leanEntry(source: DictionaryEntry): Entry {
  return {
    id: source.id,
    name: source.name,
    ...(source.core ? { core: source.core } : {}),
    ...(source.head ? { head: source.head } : {}),
    ...(source.heads?.length ? { heads: source.heads } : {}),
    shape: source.kind === 'phrase' ? 'phrase' : (source.shape ?? 'set-name'),
    ...(source.optional ? { optional: true } : {}),
    ...(source.bare === 'head' || source.bare === 'no' ? { bare: source.bare } : {}),
    ...(source.variants?.length ? { variants: source.variants } : {}),
    ...(source.status === 'superseded' && source.supersededSince ? { supersededSince: source.supersededSince } : {}),
  };
}
