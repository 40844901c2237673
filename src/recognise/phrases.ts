import type { Candidate } from './candidate.js';
import type { Context } from './context.js';
import { confidence } from './evidence.js';
import type { Knowledge } from './knowledge.js';
import { findMatches } from './matches.js';
import type { Judged } from './occurrences.js';

/** Finds un-numbered set phrases (绿水青山就是金山银山): the longest at each place, none inside another. */
export function findPhrases(context: Context, phrases: Knowledge): Judged[] {
  const found: Judged[] = [];
  let free = 0;
  for (const { start, end, form } of findMatches(context.text, phrases.automaton, phrases.forms)) {
    if (form.kind !== 'entry' || start < free) continue;
    free = end;
    const quoted = context.quoteOf({ start, end }) !== undefined;
    const evidence: Candidate['evidence'] = new Set(quoted ? ['dictionary', 'quoted'] : ['dictionary']);
    const { entry, as } = form;
    const candidate = {
      start,
      end,
      core: form.form,
      canonical: entry.name,
      shape: entry.shape,
      quoted,
      entry,
      as,
      evidence,
    };
    found.push({ candidate, expansion: null, evidence, confidence: confidence(evidence) });
  }
  return found;
}
