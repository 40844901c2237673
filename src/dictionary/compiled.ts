import type { FullEntry } from '../model/dictionary-entry.js';
import { type Entry, EXCLUSION_CLASSES, type ExclusionClass, type Form } from '../model/entry.js';
import type { DictionaryInfo } from '../model/report.js';
import { type Automaton, buildAutomaton, readAutomaton, writeAutomaton } from '../text/automaton.js';
import { leanEntry } from './lean-entry.js';

/** Forms made ready for matching: `forms[value]` tells what the automaton found. */
export interface FormTable {
  readonly forms: readonly Form[];
  readonly automaton: Automaton;
}

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

/** What is written beside an automaton; small, as every scan reads it. */
interface FormFile {
  readonly entries: readonly Entry[];
  /** Class of each exclusion, in the order of their values: indices into EXCLUSION_CLASSES, a digit each. */
  readonly classes: string;
}

/** Names of the files that a compiled dictionary consists of. */
const FILES = {
  info: 'dictionary-info.json',
  forms: 'dictionary.json',
  automaton: 'automaton.bin',
  phraseForms: 'phrases.json',
  phraseAutomaton: 'phrases.bin',
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
  const table = compileForms(formulas, exclusions);
  const phraseTable = compileForms(phrases, []);
  return new Map<string, Uint8Array>([
    [FILES.info, json(info)],
    [FILES.forms, json(table.file)],
    [FILES.automaton, writeAutomaton(table.automaton)],
    [FILES.phraseForms, json(phraseTable.file)],
    [FILES.phraseAutomaton, writeAutomaton(phraseTable.automaton)],
    [FILES.entries, json(entries)],
  ]);
}

/** @param read the bytes of one of the compiled files; throws where they are missing */
export function openDictionary(read: (name: string) => Uint8Array): Dictionary {
  const parsed = (name: string): unknown => JSON.parse(Buffer.from(read(name)).toString('utf8'));
  const tableOf = (forms: string, automaton: string): FormTable => ({
    forms: listForms(parsed(forms) as FormFile),
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

/**
 * Values of the automaton: names, then variants, then exclusions; of equal forms the first one counts, so that a name
 * of the dictionary is never lost to a word of the lexicon.
 */
export function compileForms(
  entries: readonly Entry[],
  exclusions: readonly Exclusion[],
): { readonly file: FormFile; readonly automaton: Automaton } {
  const continues = continuationsOf(entries);
  // A curator's own row counts always; a word of the lexicon may merely continue a name.
  const kept = exclusions.filter(({ form, reason }) => reason !== undefined || !continues(form));
  const classes = kept.map((exclusion) => EXCLUSION_CLASSES.indexOf(exclusion.class)).join('');
  const entryForms = listForms({ entries, classes: '' }).flatMap((form) => (form.kind === 'entry' ? [form.form] : []));
  return {
    file: { entries, classes },
    automaton: buildAutomaton([...entryForms, ...kept.map((exclusion) => exclusion.form)]),
  };
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

/** The forms in the order of the automaton's values. */
function listForms({ entries, classes }: FormFile): Form[] {
  const forms: Form[] = entries.map((entry) => ({ kind: 'entry', entry, form: entry.name, as: 'name' }));
  for (const entry of entries)
    if (entry.shape === 'phrase')
      for (const form of punctuated(entry.name)) forms.push({ kind: 'entry', entry, form, as: 'name' });
  for (const entry of entries)
    for (const form of entry.variants ?? []) forms.push({ kind: 'entry', entry, form, as: 'variant' });
  const exclusions: readonly Form[] = EXCLUSION_CLASSES.map((name) => ({ kind: 'exclusion', class: name }));
  for (const digit of classes) forms.push(exclusions[Number(digit)]);
  return forms;
}

/** 不忘初心、牢记使命 is the same phrase with another mark between its parts, or none. */
function punctuated(name: string): string[] {
  const parts = name.split(/[、，]/);
  return parts.length > 1 ? ['、', '，', ''].map((mark) => parts.join(mark)).filter((form) => form !== name) : [];
}
