import type { FullEntry } from '../model/dictionary-entry.js';
import type { Span } from '../model/span.js';
import { type Automaton, buildAutomaton, longestAt } from '../text/automaton.js';
import type { CheckInput, CheckKnowledge } from './rule.js';
import { isQuoted } from './surroundings.js';

interface Names {
  readonly automaton: Automaton;
  readonly entries: readonly FullEntry[];
}

const known = new WeakMap<CheckKnowledge, Names>();

/** Names that were replaced and are not reported as formulas (八五普法); a document may use them all the same. */
function namesOf(knowledge: CheckKnowledge): Names {
  const found = known.get(knowledge);
  if (found) return found;
  const rows = [...knowledge.entries.values()]
    .filter(({ optional, status }) => optional && status === 'superseded')
    .flatMap((entry) => [entry.name, ...(entry.variants ?? [])].map((form) => ({ form, entry })));
  const names = { automaton: buildAutomaton(rows.map(({ form }) => form)), entries: rows.map(({ entry }) => entry) };
  known.set(knowledge, names);
  return names;
}

/** Where such names stand. Offsets are UTF-16, into the readable text. */
export function* optionalNames({ text, knowledge }: CheckInput): Generator<Span & { readonly entry: FullEntry }> {
  const { automaton, entries } = namesOf(knowledge);
  for (let start = 0; start < text.length; start++) {
    const hit = longestAt(automaton, text, start);
    if (!hit) continue;
    const entry = entries[hit[0]];
    const end = hit[1];
    if ((entry.bare ?? 'yes') === 'yes' || isQuoted(text, start, end)) yield { start, end, entry };
    start = end - 1;
  }
}
