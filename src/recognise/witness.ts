import type { Candidate } from './candidate.js';
import type { Context } from './context.js';
import type { EvidenceName } from './evidence.js';
import { countsOf } from './expansions/counts.js';
import type { FoundExpansion } from './expansions/find.js';
import { headAfter } from './heads.js';

/** Ways of finding items that leave little to chance. */
const SURE: ReadonlySet<FoundExpansion['way']> = new Set([
  'brackets',
  'cue',
  'glossary',
  'defined',
  'enumerated',
  'bearing',
]);

/** Verbs whose object is a name, not an amount. */
const GOVERNS = /建设|打造|落实|坚持|践行|争创|深化|做到|增强|坚定|贯彻|聚焦|围绕|推行|拥护|捍卫/;

/** All the evidence for a candidate: what its proposer saw, and what stands around it. */
export function witness(context: Context, candidate: Candidate, expansion: FoundExpansion | null): Set<EvidenceName> {
  const evidence = new Set(candidate.evidence);
  if (expansion && countsOf(candidate.core).includes(expansion.items.length))
    evidence.add(SURE.has(expansion.way) ? 'items-count' : 'items-near');
  if (context.lineAt(candidate.start).heading) evidence.add('heading');
  if (!candidate.entry && candidate.quoted && headAfter(context, candidate.end)) evidence.add('bound-head');
  if (
    evidence.has('dictionary-weak') &&
    !candidate.quoted &&
    GOVERNS.test(context.text.slice(Math.max(0, candidate.start - 2), candidate.start))
  )
    evidence.add('governed');
  return evidence;
}
