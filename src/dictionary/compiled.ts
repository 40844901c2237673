import { type Entry, EXCLUSION_CLASSES, type ExclusionClass, type Form } from '../model/entry.js';
import type { DictionaryInfo } from '../model/report.js';
import { type Automaton, buildAutomaton } from '../text/automaton.js';

/** A dictionary made ready for matching: `forms[value]` tells what the automaton found. */
export interface Dictionary {
  readonly info: DictionaryInfo;
  readonly forms: readonly Form[];
  readonly automaton: Automaton;
}

/** A row of dictionaries/lexicon or of not-formulas.yaml. */
export interface Exclusion {
  readonly form: string;
  readonly class: ExclusionClass;
}

/** What is written to dist/data/dictionary.json beside the automaton; small, as every scan reads it. */
export interface DictionaryFile {
  readonly info: DictionaryInfo;
  readonly entries: readonly Entry[];
  /** Class of each exclusion, in the order of their values: indices into EXCLUSION_CLASSES, a digit each. */
  readonly classes: string;
}

export interface Compiled {
  readonly file: DictionaryFile;
  readonly automaton: Automaton;
}

/**
 * Compiles entries and exclusions. Values of the automaton: names, then variants, then exclusions; of equal
 * forms the first one counts, so that a name of the dictionary is never lost to a word of the lexicon.
 */
export function compile(info: DictionaryInfo, entries: readonly Entry[], exclusions: readonly Exclusion[]): Compiled {
  const kept = exclusions.filter(({ form }) => !continuesName(form, entries));
  const file: DictionaryFile = {
    info,
    entries,
    classes: kept.map((exclusion) => EXCLUSION_CLASSES.indexOf(exclusion.class)).join(''),
  };
  const entryForms = listForms({ ...file, classes: '' }).flatMap((form) => (form.kind === 'entry' ? [form.form] : []));
  return { file, automaton: buildAutomaton([...entryForms, ...kept.map((exclusion) => exclusion.form)]) };
}

/** A word that merely continues a name (四化建设), or a name with its head (五保户), excludes nothing. */
function continuesName(word: string, entries: readonly Entry[]): boolean {
  return entries.some(
    ({ bare, name, heads }) =>
      word.length > name.length &&
      word.startsWith(name) &&
      (!bare || (bare === 'head' && heads?.includes(word.slice(name.length)))),
  );
}

/** The forms in the order of the automaton's values. */
export function listForms(file: DictionaryFile): Form[] {
  const { entries } = file;
  const forms: Form[] = entries.map((entry) => ({ kind: 'entry', entry, form: entry.name, as: 'name' }));
  for (const entry of entries)
    for (const form of entry.variants ?? []) forms.push({ kind: 'entry', entry, form, as: 'variant' });
  const classes: readonly Form[] = EXCLUSION_CLASSES.map((name) => ({ kind: 'exclusion', class: name }));
  for (const digit of file.classes) forms.push(classes[Number(digit)]);
  return forms;
}
