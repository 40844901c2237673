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

/**
 * Lists every form that the automaton has to know, entries first: of equal forms the first one counts, so a name of
 * the dictionary is never lost to a word of the lexicon.
 */
export function listForms(entries: readonly Entry[], exclusions: readonly Exclusion[]): Form[] {
  const forms: Form[] = [];
  for (const entry of entries) {
    forms.push({ kind: 'entry', entry, form: entry.name, as: 'name' });
    for (const form of entry.variants) forms.push({ kind: 'entry', entry, form, as: 'variant' });
  }
  // A core that is a word of the language (双重 of 双重承认) is not matched alone.
  const words = new Set(exclusions.map((exclusion) => exclusion.form));
  for (const entry of entries)
    if (entry.core && entry.core !== entry.name && !words.has(entry.core))
      forms.push({ kind: 'entry', entry, form: entry.core, as: 'core' });
  // A word that merely continues a name (五保户, 四化建设) excludes nothing.
  const names = new Set(entries.filter((entry) => entry.bare === 'yes').map((entry) => entry.name));
  const continues = (word: string) =>
    [2, 3, 4].some((length) => length < word.length && names.has(word.slice(0, length)));
  for (const { form, class: name } of exclusions)
    if (!continues(form)) forms.push({ kind: 'exclusion', form, class: name });
  return forms;
}

export function compile(info: DictionaryInfo, entries: readonly Entry[], exclusions: readonly Exclusion[]): Dictionary {
  const forms = listForms(entries, exclusions);
  return { info, forms, automaton: buildAutomaton(forms.map((f) => f.form)) };
}

/** What is written to dist/data/dictionary.json: entries, and the exclusions by class, one string a class. */
export interface DictionaryFile {
  readonly info: DictionaryInfo;
  readonly entries: readonly Entry[];
  readonly exclusions: Readonly<Record<ExclusionClass, string>>;
}

export const packExclusions = (exclusions: readonly Exclusion[]): DictionaryFile['exclusions'] =>
  Object.fromEntries(
    EXCLUSION_CLASSES.map((name) => [
      name,
      exclusions
        .filter((e) => e.class === name)
        .map((e) => e.form)
        .join('\n'),
    ]),
  ) as DictionaryFile['exclusions'];

export const unpackExclusions = (packed: DictionaryFile['exclusions']): Exclusion[] =>
  EXCLUSION_CLASSES.flatMap((name) =>
    packed[name] ? packed[name].split('\n').map((form) => ({ form, class: name })) : [],
  );
