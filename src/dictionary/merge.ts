import type { DictionaryEntry, FullEntry } from '../model/dictionary-entry.js';
import { similarName } from '../text/similar.js';
import { isSwitchedOff, type LocatedEntry } from './parse.js';
import { type Problem, problem } from './problem.js';

export interface Merged {
  /** Built-in entries that stay, then the user's own, in the order of their files. */
  readonly entries: readonly (FullEntry | (DictionaryEntry & { readonly file: string }))[];
  readonly problems: readonly Problem[];
}

/**
 * Lays entries of users over the built-in ones: one with a built-in id takes its place, `off: true` takes it out. What a
 * user's own entry calls by a name that a built-in entry has under another id is refused: nobody could tell which is meant.
 */
export function mergeEntries(
  builtin: readonly FullEntry[],
  located: readonly LocatedEntry[],
  disabled: readonly string[] = [],
): Merged {
  const ids = builtin.map((entry) => entry.id);
  const known = new Set(ids);
  const gone = new Set(disabled);
  const problems: Problem[] = [];
  const own: (DictionaryEntry & { readonly file: string })[] = [];
  for (const entry of located) {
    const { value, file } = entry;
    gone.add(value.id);
    if (!isSwitchedOff(value)) own.push({ ...value, file });
    else if (!known.has(value.id))
      problems.push(
        problem({ file, line: entry.lineOf(['id']) }, 'offUnknown', [value.id, similarName(value.id, ids)]),
      );
  }
  const staying = builtin.filter((entry) => !gone.has(entry.id));
  const owner = new Map(staying.flatMap((entry) => formsOf(entry).map((form) => [form, entry] as const)));
  for (const entry of located) {
    if (isSwitchedOff(entry.value)) continue;
    for (const form of formsOf(entry.value)) {
      const other = owner.get(form);
      if (other)
        problems.push(
          problem({ file: entry.file, line: entry.lineOf(['name']) }, 'repeatedForm', [form, other.id, other.file]),
        );
    }
  }
  return { entries: [...staying, ...own], problems };
}

const formsOf = (entry: DictionaryEntry): readonly string[] => [entry.name, ...(entry.variants ?? [])];
