import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'info';

/** A replacement for a place in the decoded file (UTF-16 offsets). */
export interface Suggestion extends Span {
  readonly text: string;
  /** Nothing else can be meant: `--fix` applies it. */
  readonly certain?: true;
}

/** What a rule has to say about a place in the decoded file (UTF-16 offsets). */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
  /** The entry that it is about, where there is one. */
  readonly entryId?: string;
  /** Stable over moved lines: a hash of rule, formula and its ordinal in the document. */
  readonly fingerprint: string;
}
