import type { FullEntry } from '../../model/dictionary-entry.js';
import { isHan, isNumeral } from '../../text/characters.js';
import type { NearForm } from '../near-forms.js';
import type { CheckInput } from '../rule.js';
import { isQuoted } from '../surroundings.js';

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

/** Two characters that stand together in the dictionary, or more than once in the document. */
export const isWord = ({ text, knowledge }: Pick<CheckInput, 'text' | 'knowledge'>, pair: string): boolean =>
  knownPairs(knowledge.entries).has(pair) || text.indexOf(pair) !== text.lastIndexOf(pair);

/**
 * Does the changed part of a name make words? 1: no (规欧 in 三大规欧); -1: the document writes it elsewhere as well; 0: nobody knows.
 * Pairs with a numeral, or with what it counts by, say nothing.
 */
export function nonsense({ text, knowledge }: CheckInput, { start, end, edit }: NearForm): -1 | 0 | 1 {
  if (edit.kind === 'missing' && (isQuoted(text, start, end) || !isHan(text[end]))) {
    // 四个一 is everybody's; 三新三, 四个自 is nobody's.
    const last = text[end - 1];
    if (last === '一') return -1;
    if (isNumeral(last) || (end - start === 3 && /[个项条种大]/.test(text[start + 1]))) return 1;
  }
  const width = edit.kind === 'swapped' ? 2 : edit.kind === 'missing' ? 0 : 1;
  const pairs: string[] = [];
  for (let at = Math.max(start, edit.at - 1); at < edit.at + width && at + 1 < end; at++) {
    const pair = text.slice(at, at + 2);
    // What a numeral counts stands by itself (三期 in 三期工程).
    if (!isNumeral(pair[0]) && !isNumeral(pair[1]) && !isNumeral(text[at - 1])) pairs.push(pair);
  }
  if (pairs.length === 0) return 0;
  if (pairs.some((pair) => text.indexOf(pair) !== text.lastIndexOf(pair))) return -1;
  const known = knownPairs(knowledge.entries);
  return pairs.some((pair) => known.has(pair)) ? 0 : 1;
}
