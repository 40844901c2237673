import type { Candidate, Refusal } from './candidate.js';
import type { Judged } from './occurrences.js';

/** What became of a place that some proposer took for a formula. */
export type Outcome = 'reported' | 'too-little-evidence' | 'inside-a-longer-one' | 'page-furniture';

/** Listens to how a document is recognised, for whoever asks why. Offsets are into the repaired, simplified text. */
export interface Trace {
  refused(candidate: Candidate, reason: Refusal): void;
  judged(judged: Judged, outcome: Outcome): void;
}
