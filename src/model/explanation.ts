import type { FullEntry } from './dictionary-entry.js';
import type { Span } from './span.js';

/** How an entry was met: by its name, a listed variant, its numeral part, its id, or a known wrong form. */
export type MatchedAs = 'name' | 'variant' | 'core' | 'id' | 'wrong-form';

/** A formula that another one came from, or that came from it. */
export interface Relative {
  readonly id: string;
  readonly name: string;
  /** First known use. */
  readonly since?: string;
  /** What it is to the entry that `of` names; `self` for the entry itself. */
  readonly relation: 'self' | 'derived-from' | 'gave-rise-to' | 'replaced-by' | 'replaced';
  /** Name of the entry that it stands next to. */
  readonly of?: string;
  /** From when on one replaced the other. */
  readonly replacedSince?: string;
}

export interface ExplainedEntry {
  readonly matchedAs: MatchedAs;
  readonly entry: FullEntry;
  /** The entry and all that are linked to it, in order of time; empty where it stands alone. */
  readonly lineage: readonly Relative[];
}

/** An entry whose name is close to what was asked for. */
export interface NearMiss {
  readonly id: string;
  readonly name: string;
  /** Characters to be changed, added or taken out. */
  readonly distance: number;
}

/** All that the dictionary knows of a formula. */
export interface Explanation {
  /** As it was asked for. */
  readonly query: string;
  /** In simplified script, without quotation marks and blanks. */
  readonly name: string;
  readonly entries: readonly ExplainedEntry[];
  /** Only where no entry was found. */
  readonly near: readonly NearMiss[];
}

/** A piece of evidence, and how much it weighs (log-odds). */
export interface WeighedEvidence {
  readonly name: string;
  readonly weight: number;
}

/** A word that is no formula and stands over a place. */
export interface CoveringWord extends Span {
  readonly form: string;
  readonly class: string;
  readonly reason?: string;
}

/** What became of one place in a text. Offsets are UTF-16, into the text. */
export interface Verdict extends Span {
  readonly surface: string;
  readonly core: string;
  readonly outcome:
    | 'reported'
    | 'too-little-evidence'
    | 'inside-a-longer-one'
    | 'page-furniture'
    | 'refused'
    | 'optional';
  /** Why it was refused; of refused ones only. */
  readonly reason?: string;
  readonly entryId?: string;
  /** Strongest first; none of refused ones. */
  readonly evidence: readonly WeighedEvidence[];
  /** 0 to 1; reported from `threshold` on. */
  readonly confidence?: number;
}

/** Why places in a text are formulas or are not. */
export interface Reasons {
  readonly text: string;
  readonly threshold: number;
  readonly base: number;
  readonly verdicts: readonly Verdict[];
  /** Words of the lexicon and of not-formulas.yaml in the text. */
  readonly words: readonly CoveringWord[];
}
