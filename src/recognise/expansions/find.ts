import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { splitParts } from '../name-parts.js';
import { afterCue, inBrackets } from './after.js';
import { before } from './before.js';
import { definedOneByOne, enumerated, listOfMorpheme, numberedHeadings, sentencesAlike } from './below.js';
import { clausesWithWord } from './clauses.js';
import { countsOf } from './counts.js';
import { inGlossary } from './glossary.js';
import type { ItemList } from './list.js';
import { bearingMorphemes, openingParagraphs } from './morphemes.js';
import { sharedGloss } from './shared.js';

/** A list of items, and how it was found: the stronger ways are evidence that the name is one. */
export interface FoundExpansion extends ItemList {
  readonly way:
    | 'shared'
    | 'brackets'
    | 'cue'
    | 'glossary'
    | 'defined'
    | 'enumerated'
    | 'before'
    | 'bearing'
    | 'clauses'
    | 'paragraphs'
    | 'headings'
    | 'sentences'
    | 'morpheme';
}

type Finder = (context: Context, candidate: Candidate, counts: readonly number[]) => ItemList | null;

/** Tried in this order; the first that finds a list wins. */
const WAYS: readonly (readonly [FoundExpansion['way'], Finder])[] = [
  ['shared', sharedGloss],
  ['brackets', ({ text }, candidate, counts) => inBrackets(text, candidate, counts)],
  ['glossary', inGlossary],
  ['cue', ({ text }, candidate, counts) => afterCue(text, candidate, counts)],
  ['enumerated', enumerated],
  ['defined', definedOneByOne],
  ['before', ({ text }, candidate, counts) => before(text, candidate, counts)],
  ['bearing', bearingMorphemes],
  ['clauses', clausesWithWord],
  ['paragraphs', openingParagraphs],
  ['headings', numberedHeadings],
  ['sentences', sentencesAlike],
  ['morpheme', listOfMorpheme],
];

const TOLD: ReadonlySet<string> = new Set(['shared', 'brackets', 'glossary', 'cue']);

/** Conjunctions, pronouns and examples are running text that a list was looked for in, no items. */
const isItem = (item: string): boolean =>
  !/^[一二三四五六七八九十]$|就是|^(?:并且?|又|而|也|但|因此|所以|因为|如果|这|那|有的)|我们|他们|例如|比如|之称/.test(
    item,
  );

/** What the text says, at this place, that the name stands for; null where it does not say. */
export function expansionAt(context: Context, candidate: Candidate): FoundExpansion | null {
  if (candidate.optional || candidate.shape === 'series') return null;
  const counts = countsOf(candidate.core);
  if (counts.length === 0) return null;
  // 一带一路 stands for no two things; what is said of 一红一绿 stands in brackets or right before it.
  const allOne = splitParts(candidate.core)?.every((part) => part.numeral === '一') ?? false;
  for (const [way, find] of WAYS) {
    if (allOne && way !== 'brackets' && way !== 'before' && way !== 'shared' && way !== 'glossary') continue;
    // 9+2, 1+6+N: what the terms are is said in brackets or after a cue.
    if (candidate.core.includes('+') && !TOLD.has(way)) continue;
    // A list as long as the name has parts (三高、四新) is believed in brackets only.
    const list = find(context, candidate, way === 'brackets' ? counts : counts.slice(0, 1));
    if (list?.items.every(isItem)) return { ...list, way };
  }
  return null;
}
