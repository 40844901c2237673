import { permutedForms } from './check/permuted.js';
import type { CheckInput, CheckKnowledge, WrongRow } from './check/rule.js';
import { runRules } from './check/run-rules.js';
import type { Dictionary } from './dictionary/compiled.js';
import { LANGUAGE_KNOWLEDGE } from './language-knowledge.js';
import type { FullEntry } from './model/dictionary-entry.js';
import type { ScannedDocument } from './model/report.js';
import type { RuleSettings } from './model/rule.js';
import { buildAutomaton } from './text/automaton.js';
import type { Language } from './text/language.js';
import { soundAlike } from './text/readings.js';

export interface CheckSettings {
  readonly language: Language;
  readonly rules?: RuleSettings;
}

const known = new WeakMap<Dictionary, CheckKnowledge>();

/** What rules know of a dictionary, made once. */
function knowledgeOf(dictionary: Dictionary): CheckKnowledge {
  let knowledge = known.get(dictionary);
  if (!knowledge) {
    const entries = dictionary.entries();
    const rows = entries.flatMap(wrongRows);
    const permuted = permutedForms(entries, dictionary.automaton);
    knowledge = {
      entries: new Map(entries.map((entry) => [entry.id, entry])),
      forms: dictionary.forms,
      automaton: dictionary.automaton,
      wrongForms: { automaton: buildAutomaton(rows.map(({ form }) => form)), rows },
      permuted: { automaton: buildAutomaton(permuted.map(({ form }) => form)), rows: permuted },
      itemCounts: LANGUAGE_KNOWLEDGE.itemCounts,
      soundAlike,
    };
    known.set(dictionary, knowledge);
  }
  return knowledge;
}

const wrongRows = (entry: FullEntry): WrongRow[] =>
  (entry.wrongForms ?? []).map(({ form, kind, reason }) => ({
    kind: 'entry',
    form: LANGUAGE_KNOWLEDGE.simplified(form),
    taste: kind === 'taste',
    reason,
    entry,
  }));

/** Names that rules are to be silent on, as the readable text has them. */
const inSimplified = (rules: RuleSettings): RuleSettings =>
  Object.fromEntries(
    Object.entries(rules).map(([id, options]) => [
      id,
      options.allow ? { ...options, allow: options.allow.map(LANGUAGE_KNOWLEDGE.simplified) } : options,
    ]),
  );

/** A scanned document with what the rules have to say of it. */
export function checkDocument(
  document: ScannedDocument,
  dictionary: Dictionary,
  settings: CheckSettings,
): ScannedDocument {
  const { text: readable } = document;
  if (!readable) return document;
  const knowledge = knowledgeOf(dictionary);
  const input: CheckInput = {
    document,
    text: readable.text,
    places: document.occurrences
      .map((occurrence) => ({
        start: readable.fromSource(occurrence.start),
        end: readable.fromSource(occurrence.end),
        occurrence,
        entry: occurrence.entryId === null ? undefined : knowledge.entries.get(occurrence.entryId),
      }))
      .sort((a, b) => a.start - b.start),
    knowledge,
    homes: settings.rules?.['foreign-place']?.place ?? [],
    toSource: (span) => readable.toSource(span),
  };
  return { ...document, findings: runRules(input, inSimplified(settings.rules ?? {}), settings.language) };
}
