import { builtinDictionary, builtinExclusions } from './dictionary/builtin.js';
import type { Dictionary } from './dictionary/compiled.js';
import { lineageOf } from './dictionary/lineage.js';
import { lookUp, nearMisses } from './dictionary/look-up.js';
import { LANGUAGE_KNOWLEDGE } from './language-knowledge.js';
import type { CoveringWord, Explanation, Reasons, Verdict } from './model/explanation.js';
import type { Candidate } from './recognise/candidate.js';
import { BASE, byWeight, THRESHOLD, WEIGHTS } from './recognise/evidence.js';
import { findMatches } from './recognise/matches.js';
import { scanText } from './scan.js';
import { isBlank, isQuote } from './text/characters.js';

/** What the dictionary knows of a formula, in whatever script, quotation marks or width it is asked for. */
export function explain(query: string, dictionary: Dictionary = builtinDictionary()): Explanation {
  const entries = dictionary.entries();
  const name = cleaned(query);
  const found = lookUp(name, entries).map(({ entry, matchedAs }) => ({
    matchedAs,
    entry,
    lineage: lineageOf(entry, entries),
  }));
  return { query, name, entries: found, near: found.length > 0 ? [] : nearMisses(name, entries) };
}

/** A name without what the dictionary unifies: script, quotation marks, blanks, width. */
const cleaned = (text: string): string =>
  LANGUAGE_KNOWLEDGE.simplified(
    [...text]
      .filter((character) => !isQuote(character) && !isBlank(character))
      .join('')
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  );

/**
 * Why the places of a plain text are formulas or are not: all that somebody took for one, with evidence or refusal.
 *
 * @param name only places that overlap with this name; default all
 */
export async function explainText(
  text: string,
  name: string | undefined,
  dictionary: Dictionary = builtinDictionary(),
): Promise<Reasons> {
  const verdicts: Verdict[] = [];
  const place = ({ start, end, core, entry }: Candidate) => ({
    ...{ start, end, surface: text.slice(start, end), core },
    ...(entry ? { entryId: entry.id } : {}),
  });
  // What is asked about is a sentence, not a heading, whether its full stop was typed or not.
  await scanText(/[。！？\n]$/.test(text) ? text : `${text}。`, {
    format: 'text',
    dictionary,
    trace: {
      refused: (candidate, reason) => verdicts.push({ ...place(candidate), outcome: 'refused', reason, evidence: [] }),
      judged: ({ candidate, evidence, confidence }, outcome) =>
        verdicts.push({
          ...place(candidate),
          outcome: outcome === 'reported' && candidate.optional ? 'optional' : outcome,
          evidence: [...evidence].sort(byWeight).map((piece) => ({ name: piece, weight: WEIGHTS[piece] })),
          confidence,
        }),
    },
  });
  const shown = distinct(verdicts);
  const wanted = name === undefined ? undefined : placesOf(cleaned(name), text);
  const isWanted = (span: { readonly start: number; readonly end: number }): boolean =>
    wanted === undefined || wanted.some((other) => span.start < other.end && other.start < span.end);
  return {
    text,
    threshold: THRESHOLD,
    base: BASE,
    verdicts: shown.filter(isWanted),
    words: wordsIn(text, dictionary).filter(isWanted),
  };
}

/** A place may be judged by several proposers, and again after a second look: what it came to in the end is enough. */
function distinct(verdicts: readonly Verdict[]): Verdict[] {
  const last = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const place = `${verdict.start}:${verdict.end}`;
    if (last.get(place)?.outcome !== 'reported') last.set(place, verdict);
  }
  return [...last.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a name stands in a text, whatever the script, with marks and blanks between its characters. */
function placesOf(name: string, text: string): { start: number; end: number }[] {
  const kept = LANGUAGE_KNOWLEDGE.simplified(text)
    .split('')
    .flatMap((character, at) => (isQuote(character) || isBlank(character) ? [] : [{ character, at }]));
  const bare = kept.map(({ character }) => character).join('');
  const places: { start: number; end: number }[] = [];
  for (let at = bare.indexOf(name); name && at >= 0; at = bare.indexOf(name, at + 1))
    places.push({ start: kept[at].at, end: kept[at + name.length - 1].at + 1 });
  return places;
}

function wordsIn(text: string, { automaton, forms }: Dictionary): CoveringWord[] {
  const reasons = new Map(builtinExclusions().flatMap(({ form, reason }) => (reason ? [[form, reason] as const] : [])));
  return findMatches(LANGUAGE_KNOWLEDGE.simplified(text), automaton, forms).flatMap(({ start, end, form }) => {
    if (form.kind !== 'exclusion') return [];
    const surface = text.slice(start, end);
    const reason = reasons.get(LANGUAGE_KNOWLEDGE.simplified(surface));
    return [{ start, end, form: surface, class: form.class, ...(reason ? { reason } : {}) }];
  });
}
