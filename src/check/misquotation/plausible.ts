import type { FullEntry } from '../../model/dictionary-entry.js';
import { isNumeral } from '../../text/characters.js';
import type { NearForm } from '../near-forms.js';
import type { CheckInput } from '../rule.js';

const pairsOf = new WeakMap<ReadonlyMap<string, FullEntry>, ReadonlySet<string>>();

/** All pairs of neighbours in the names, items, verbs and nouns of the dictionary: a list of what makes words. Made when first asked for. */
function knownPairs(entries: ReadonlyMap<string, FullEntry>): ReadonlySet<string> {
  let pairs = pairsOf.get(entries);
  if (!pairs) {
    const found = new Set<string>();
    for (const { name, variants = [], items = [], heads = [], verbs = [] } of entries.values())
      for (const words of [[name], variants, items, heads, verbs])
        for (const word of words) for (let i = 0; i + 1 < word.length; i++) found.add(word.slice(i, i + 2));
    pairs = found;
    pairsOf.set(entries, pairs);
  }
  return pairs;
}

const CLASSIFIER = /[个大项种条位类件]/;

/**
 * Does a replaced character make no word with its neighbours (规欧 in 三大规欧)? Pairs with a numeral or a classifier say nothing,
 * and what the document writes elsewhere is a word.
 */
export function isNonsense({ text, knowledge }: CheckInput, { start, end, edit, form }: NearForm): boolean {
  if (edit.kind !== 'replaced') return false;
  const pairs = [edit.at - 1, edit.at]
    .filter((at) => at >= start && at + 1 < end)
    .map((at) => text.slice(at, at + 2))
    .filter((pair) => ![...pair].some((unit) => isNumeral(unit) || (CLASSIFIER.test(unit) && form.form.includes(unit))));
  const known = knownPairs(knowledge.entries);
  const elsewhere = (pair: string): boolean => text.indexOf(pair) !== text.lastIndexOf(pair);
  return pairs.length > 0 && !pairs.some((pair) => known.has(pair) || elsewhere(pair));
}
