import type { Candidate } from './candidate.js';
import type { Context } from './context.js';
import type { EvidenceName } from './evidence.js';
import { countsOf, type ItemList } from './expansions/find.js';
import { headAfter } from './heads.js';

/** All the evidence for a candidate: what its proposer saw, and what stands around it. */
export function witness(context: Context, candidate: Candidate, expansion: ItemList | null): Set<EvidenceName> {
  const evidence = new Set(candidate.evidence);
  if (expansion && countsOf(candidate.core).includes(expansion.items.length)) evidence.add('items-count');
  if (context.lineAt(candidate.start).heading) evidence.add('heading');
  if (!candidate.entry && candidate.quoted && headAfter(context, candidate.end)) evidence.add('bound-head');
  return evidence;
}
