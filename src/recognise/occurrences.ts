import type { Entry } from '../model/entry.js';
import type { Occurrence, Status } from '../model/occurrence.js';
import { isCertainlyFrom } from '../text/dates.js';
import type { SourceDocument } from '../text/source-document.js';
import type { Candidate } from './candidate.js';
import type { Context } from './context.js';
import { byWeight, type EvidenceName } from './evidence.js';
import type { FoundExpansion } from './expansions/find.js';
import { headAfter } from './heads.js';

/** A candidate with all its evidence weighed. */
export interface Judged {
  readonly candidate: Candidate;
  readonly expansion: FoundExpansion | null;
  readonly evidence: ReadonlySet<EvidenceName>;
  readonly confidence: number;
}

/** Takes a judged candidate back to the decoded file. */
export function toOccurrence(
  document: SourceDocument,
  context: Context,
  near: Entry | null,
  judged: Judged,
): Occurrence {
  const { candidate, expansion } = judged;
  const span = document.text.toSource(candidate);
  const surface = document.source.slice(span.start, span.end);
  const { entry } = candidate;
  const heads = entry?.head ? [entry.head, ...(entry.heads ?? [])] : entry?.heads;
  const occurrence: Occurrence = {
    start: span.start,
    end: span.end,
    surface,
    core: candidate.core,
    head: headAfter(context, candidate.end, heads)?.text ?? null,
    canonical: candidate.canonical ?? candidate.core,
    entryId: candidate.entry?.id ?? null,
    status: near ? 'suspect' : statusOf(candidate, document.date),
    shape: candidate.shape,
    quoted: candidate.quoted,
    optional: candidate.optional ?? false,
    // An entity is another way of writing; anything else that does not stand for itself was restored.
    repaired: !document.text.isLinear(candidate) && !surface.includes('&'),
    evidence: [...judged.evidence].sort(byWeight),
    confidence: judged.confidence,
  };
  // What few have is added to those few alone: a literal without spreads takes a quarter of the memory.
  if (!near && !expansion) return occurrence;
  return {
    ...occurrence,
    ...(near ? { nearEntryId: near.id, nearName: near.name } : {}),
    ...(expansion ? { expansion: { items: expansion.items, span: document.text.toSource(expansion.span) } } : {}),
  };
}

/** Superseded only where the document is known to be younger than the wording that replaced the entry. */
function statusOf(candidate: Candidate, date: string | undefined): Status {
  const { entry } = candidate;
  if (!entry) return 'unknown';
  if (entry.supersededSince && date && isCertainlyFrom(date, entry.supersededSince)) return 'superseded';
  return candidate.as === 'variant' ? 'variant' : 'known';
}
