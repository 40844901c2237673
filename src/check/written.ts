import type { Suggestion } from '../model/finding.js';
import { isHan } from '../text/characters.js';
import type { CheckInput, CheckKnowledge } from './rule.js';

const known = new WeakMap<CheckKnowledge, ReadonlyMap<string, string>>();

/** Simplified characters of names with the one traditional character that all names have for them. */
function traditionalOf(knowledge: CheckKnowledge): ReadonlyMap<string, string> {
  const found = known.get(knowledge);
  if (found) return found;
  const all = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, traditional } of knowledge.entries.values())
    for (let i = 0; i < name.length && name.length === traditional.length; i++) {
      if ((all.get(name[i]) ?? traditional[i]) !== traditional[i]) several.add(name[i]);
      all.set(name[i], traditional[i]);
    }
  for (const unit of several) all.delete(unit);
  known.set(knowledge, all);
  return all;
}

/**
 * A suggestion as the file writes: in a traditional text in traditional characters, those that stand in its place kept. Null where
 * nobody can say what a character is in that script. What would take a gloss, a blank or a line break out of the file is not certain.
 */
export function asInFile(
  { document, text, knowledge }: CheckInput,
  suggestion: Suggestion,
  entryId: string | undefined,
): Suggestion | null {
  const { source, script, text: readable } = document;
  const { certain, ...open } = suggestion;
  const there = source.slice(suggestion.start, suggestion.end);
  const read = readable ? readable.fromSource(suggestion.end) - readable.fromSource(suggestion.start) : there.length;
  const takesOut = read !== there.length || (/\s/.test(there) && !/\s/.test(suggestion.text));
  const kept = certain && !takesOut ? suggestion : open;
  const written = new Map<string, string>();
  for (let at = suggestion.start; at < suggestion.end; at++)
    written.set(text[readable?.fromSource(at) ?? 0], source[at]);
  // A mixed text is in the script of the place.
  const folded = [...written].some(([unit, as]) => unit !== as && isHan(unit));
  if (script !== 'traditional' && !folded) return kept;
  const { name = '', traditional = '' } = (entryId && knowledge.entries.get(entryId)) || {};
  const own = (unit: string): string | undefined => traditional[name.indexOf(unit)];
  const units = [...suggestion.text].map((unit) =>
    there.includes(unit) ? unit : (written.get(unit) ?? own(unit) ?? traditionalOf(knowledge).get(unit)),
  );
  return units.includes(undefined) ? null : { ...kept, text: units.join('') };
}
