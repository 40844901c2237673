import { annotate } from './annotate-entries.js';
import { builtinDictionary, builtinExclusions } from './dictionary/builtin.js';
import { checkEntries } from './dictionary/check-entries.js';
import { checkSchema } from './dictionary/check-schema.js';
import { type CompiledFiles, compileDictionary } from './dictionary/compiled.js';
import { withDefaults } from './dictionary/defaults.js';
import { mergeEntries } from './dictionary/merge.js';
import { isSwitchedOff, type LocatedEntry, parseEntries } from './dictionary/parse.js';
import { byPlace, type Problem } from './dictionary/problem.js';
import type { EntryFile } from './dictionary/source.js';
import { LANGUAGE_KNOWLEDGE } from './language-knowledge.js';
import type { DictionaryEntry, FullEntry } from './model/dictionary-entry.js';
import { toPinyinId } from './text/pinyin.js';

export interface UserDictionary {
  /** What `openDictionary` reads; absent where an error stands in the way. */
  readonly compiled?: CompiledFiles;
  readonly problems: readonly Problem[];
}

/** Reads files of users' own entries: parsed, with what is usual filled in, and checked one by one. */
export async function readUserEntries(
  files: readonly EntryFile[],
): Promise<{ readonly entries: readonly LocatedEntry[]; readonly problems: readonly Problem[] }> {
  const parsed = files.map(({ path, text }) => parseEntries(text, path));
  const raw = parsed.flatMap(({ entries }) => entries);
  // pinyin-pro takes its time to load, and most files give their ids.
  const idOf = raw.some(({ value }) => value.id === undefined) ? freeId(await toPinyinId()) : String;
  const entries = raw.map((entry) => withDefaults(entry, LANGUAGE_KNOWLEDGE, idOf));
  const problems = [
    ...parsed.flatMap((file) => file.problems),
    ...checkSchema(entries.filter(({ value }) => !isSwitchedOff(value))),
  ];
  return { entries, problems };
}

/** Names that sound alike (三辛, 三新) must not take the place of one another: only an id that somebody wrote does that. */
function freeId(idOf: (name: string) => string): (name: string) => string {
  const taken = new Set(
    builtinDictionary()
      .entries()
      .map(({ id }) => id),
  );
  return (name) => {
    const plain = idOf(name);
    let id = plain;
    for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
    taken.add(id);
    return id;
  };
}

/**
 * Compiles users' own entries, merged over the built-in ones, the way the built-in dictionary is compiled.
 *
 * @param disabled ids of built-in entries that are not to be used
 * @param key what tells this dictionary from others: the hash that reports show
 */
export async function compileUserDictionary(
  files: readonly EntryFile[],
  disabled: readonly string[],
  key: string,
): Promise<UserDictionary> {
  const { entries, problems } = await readUserEntries(files);
  if (problems.length > 0) return { problems };
  const builtin = builtinDictionary();
  const merged = mergeEntries(builtin.entries(), entries, disabled);
  const found = [...merged.problems, ...ownProblems(entries, merged.entries)].sort(byPlace);
  if (found.some(({ severity }) => severity === 'error')) return { problems: found };
  const full = [
    ...merged.entries.filter((entry): entry is FullEntry => 'pinyin' in entry),
    ...(await annotate(merged.entries.filter((entry) => !('pinyin' in entry)))),
  ];
  const info = { version: builtin.info.version, entries: full.length, hash: key };
  return { compiled: compileDictionary(info, full, builtinExclusions()), problems: found };
}

/** Own entries may point to built-in ones; the number of items is theirs to know. */
function ownProblems(own: readonly LocatedEntry[], merged: readonly { readonly id: string }[]): Problem[] {
  const otherIds = merged.map(({ id }) => id);
  return checkEntries(own, { ...LANGUAGE_KNOWLEDGE, excluded: new Set(), otherIds }).map((found) =>
    found.code === 'itemCount' ? { ...found, severity: 'warning' } : found,
  );
}

/** Entries that give little more than a name (imported, proposed), with what is usual filled in. */
export async function completeEntries(given: readonly Partial<DictionaryEntry>[]): Promise<DictionaryEntry[]> {
  const idOf = freeId(await toPinyinId());
  return given.map((value) => {
    const entry = { file: '', line: 1, lineOf: () => 1, value: value as DictionaryEntry };
    return withDefaults(entry, LANGUAGE_KNOWLEDGE, idOf).value as DictionaryEntry;
  });
}

/** The first thing in a file that no dictionary has: what it holds is something else, and nobody's to rewrite. */
export function notEntries(path: string, text: string): Problem | undefined {
  const { entries, problems } = parseEntries(text, path);
  return (
    problems[0] ??
    checkSchema(entries.filter(({ value }) => !isSwitchedOff(value))).find(({ code }) => code === 'unknownField')
  );
}
