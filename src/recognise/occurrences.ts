import type { Occurrence, Status } from '../model/occurrence.js';
import type { SourceDocument } from '../text/source-document.js';
import type { Candidate } from './candidate.js';
import { byWeight, type EvidenceName } from './evidence.js';
import type { FoundExpansion } from './expansions/find.js';

/** A candidate with all its evidence weighed. */
export interface Judged {
  readonly candidate: Candidate;
  readonly expansion: FoundExpansion | null;
  readonly evidence: ReadonlySet<EvidenceName>;
  readonly confidence: number;
  readonly head?: string | null;
}

/** Takes a judged candidate back to the decoded file. */
export function toOccurrence(document: SourceDocument, judged: Judged): Occurrence {
  const { candidate, expansion } = judged;
  const span = document.text.toSource(candidate);
  return {
    ...span,
    surface: document.source.slice(span.start, span.end),
    core: candidate.core,
    head: judged.head ?? null,
    canonical: candidate.canonical ?? candidate.core,
    entryId: candidate.entry?.id ?? null,
    status: statusOf(candidate, document.date),
    shape: candidate.shape,
    quoted: candidate.quoted,
    optional: candidate.optional ?? false,
    repaired: false,
    evidence: [...judged.evidence].sort(byWeight),
    confidence: judged.confidence,
    ...(expansion ? { expansion: { items: expansion.items, span: document.text.toSource(expansion.span) } } : {}),
  };
}

/** Superseded only where the document is known to be younger than the wording that replaced the entry. */
function statusOf(candidate: Candidate, date: string | undefined): Status {
  const { entry } = candidate;
  if (!entry) return 'unknown';
  if (entry.supersededSince && date && date >= entry.supersededSince) return 'superseded';
  return candidate.as === 'variant' ? 'variant' : 'known';
}
