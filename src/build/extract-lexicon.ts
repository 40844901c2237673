// Draws the words that merely contain a numeral out of the dictionary of jieba (MIT), which nodejieba ships:
//   node src/build/run.mjs extract-lexicon
// writes dictionaries/lexicon/numeral-words.tsv. The result is committed, so that a build never depends on an optional
// package; a test compares the two where nodejieba is installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExclusionClass } from '../model/entry.js';

const NUMERAL = /[一二三四五六七八九十百千万两双]/;

/**
 * Which part-of-speech tags of jieba make which class, and from which length and frequency on they are trusted. Words
 * of two characters are not: too many of them (三区, 四上, 百城) are formulas of somebody's; the common ones stand in
 * not-formulas.yaml.
 */
const RULES: readonly { tags: RegExp; class: ExclusionClass; length: number; frequency: number }[] = [
  { tags: /^i$/, class: 'idiom', length: 4, frequency: 0 },
  { tags: /^l$/, class: 'phrase', length: 3, frequency: 0 },
  { tags: /^(nr|nrt|nrfg|nz)$/, class: 'name', length: 4, frequency: 3 },
  { tags: /^nr$/, class: 'name', length: 3, frequency: 30 },
  { tags: /^(ns|nt)$/, class: 'name', length: 3, frequency: 10 },
  { tags: /^(n|v|vn|a|b|z|t)$/, class: 'word', length: 3, frequency: 3 },
  { tags: /^(d|r|c|u|f|s|o|mq|q)$/, class: 'word', length: 3, frequency: 50 },
];

/** Rows `word<TAB>class`, sorted by code unit, of a jieba dictionary (rows `word frequency tag`). */
export function extractLexicon(jieba: string): string {
  const rows: string[] = [];
  for (const row of jieba.split('\n')) {
    const [word, frequency, tag] = row.trim().split(' ');
    if (!word || !NUMERAL.test(word)) continue;
    const rule = RULES.find(
      (r) => r.tags.test(tag) && [...word].length >= r.length && Number(frequency) >= r.frequency,
    );
    if (rule) rows.push(`${word}\t${rule.class}`);
  }
  return `${rows.sort().join('\n')}\n`;
}

/** Where nodejieba keeps the dictionary, below the folder of the package. */
export const JIEBA = 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8';
export const LEXICON = 'dictionaries/lexicon/numeral-words.tsv';

export async function main(root: string): Promise<void> {
  writeFileSync(join(root, LEXICON), extractLexicon(readFileSync(join(root, JIEBA), 'utf8')));
}
