import type { FullEntry } from '../model/dictionary-entry.js';
import type { Entry, ExclusionClass } from '../model/entry.js';
import type { DictionaryInfo } from '../model/report.js';
import { readAutomaton, writeAutomaton } from '../text/automaton.js';
import { compileForms, type FormTable, readForms } from './form-table.js';
import { leanEntry } from './lean-entry.js';

/** A dictionary made ready for scanning. */
export interface Dictionary extends FormTable {
  readonly info: DictionaryInfo;
  /** The un-numbered set phrases; read when they are asked for. */
  readonly phrases: () => FormTable;
  /** All that is known of every entry; read when it is asked for. */
  readonly entries: () => readonly FullEntry[];
  /** The files that it was opened from, for another thread to open them. Throws where they are no longer there. */
  readonly files: () => CompiledFiles;
}

/** A row of dictionaries/lexicon or of not-formulas.yaml. */
export interface Exclusion {
  readonly form: string;
  readonly class: ExclusionClass;
  /** Why it is no formula; absent of words of the lexicon. */
  readonly reason?: string;
}

/** Changes whenever what is written below changes: what was compiled before is then compiled again. */
export const COMPILED_FORMAT = 3;

/** Names of the files that a compiled dictionary consists of. */
const FILES = {
  info: 'dictionary-info.json',
  forms: 'dictionary.bin',
  automaton: 'automaton.bin',
  phraseForms: 'phrases.bin',
  phraseAutomaton: 'phrase-automaton.bin',
  entries: 'entries.json',
} as const;

export type CompiledFiles = ReadonlyMap<string, Uint8Array>;

/** Compiles a dictionary into the files that `openDictionary` reads. The same entries give the same bytes. */
export function compileDictionary(
  info: DictionaryInfo,
  entries: readonly FullEntry[],
  exclusions: readonly Exclusion[],
): CompiledFiles {
  const formulas = entries.filter((entry) => entry.kind !== 'phrase').map(leanEntry);
  const phrases = entries.filter((entry) => entry.kind === 'phrase').map(leanEntry);
  const table = compileForms(formulas, withoutContinuations(exclusions, formulas));
  const phraseTable = compileForms(phrases, []);
  return new Map<string, Uint8Array>([
    [FILES.info, json(info)],
    [FILES.forms, table.file],
    [FILES.automaton, writeAutomaton(table.automaton)],
    [FILES.phraseForms, phraseTable.file],
    [FILES.phraseAutomaton, writeAutomaton(phraseTable.automaton)],
    [FILES.entries, json(entries)],
  ]);
}

/** @param read the bytes of one of the compiled files; throws where they are missing */
export function openDictionary(read: (name: string) => Uint8Array): Dictionary {
  const parsed = (name: string): unknown => JSON.parse(Buffer.from(read(name)).toString('utf8'));
  const tableOf = (forms: string, automaton: string): FormTable => ({
    ...readForms(read(forms)),
    automaton: readAutomaton(read(automaton)),
  });
  let phrases: FormTable | undefined;
  let entries: readonly FullEntry[] | undefined;
  return {
    info: parsed(FILES.info) as DictionaryInfo,
    ...tableOf(FILES.forms, FILES.automaton),
    phrases: () => {
      phrases ??= tableOf(FILES.phraseForms, FILES.phraseAutomaton);
      return phrases;
    },
    entries: () => {
      entries ??= parsed(FILES.entries) as readonly FullEntry[];
      return entries;
    },
    files: () => new Map(Object.values(FILES).map((name) => [name, read(name)])),
  };
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8');

/** A curator's own row counts always; a word of the lexicon may merely continue a name. */
function withoutContinuations(exclusions: readonly Exclusion[], entries: readonly Entry[]): readonly Exclusion[] {
  const continues = continuationsOf(entries);
  return exclusions.filter(({ form, reason }) => reason !== undefined || !continues(form));
}

/** A word that merely continues a name (四化建设), or a name with its head (五保户), excludes nothing. */
function continuationsOf(entries: readonly Entry[]): (word: string) => boolean {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return (word) => {
    for (let length = 1; length < word.length; length++) {
      const entry = byName.get(word.slice(0, length));
      if (!entry) continue;
      if (!entry.bare || (entry.bare === 'head' && entry.heads?.includes(word.slice(length)))) return true;
    }
    return false;
  };
}
