import type { Entry } from '../model/entry.js';
import type { Shape } from '../model/occurrence.js';
import type { Span } from '../model/span.js';
import type { EvidenceName } from './evidence.js';

/** A place that may be a formula. Offsets are UTF-16, into the repaired and simplified text. */
export interface Candidate extends Span {
  /** Cleaned: no quotation marks, no blanks. */
  readonly core: string;
  readonly shape: Shape;
  readonly quoted: boolean;
  readonly entry?: Entry;
  /** How the entry was met. */
  readonly as?: 'name' | 'variant' | 'series';
  /** The name to cite; the core where no entry is known. */
  readonly canonical?: string;
  readonly evidence: ReadonlySet<EvidenceName>;
  /** One of the OPTIONAL things of the definition. */
  readonly optional?: boolean;
}

export type Refusal =
  | 'idiom'
  | 'word'
  | 'name'
  | 'quantity'
  | 'date'
  | 'speech'
  | 'one-thing'
  | 'inside-a-longer-numeral'
  | 'title-of-a-document'
  | 'bare';

/** A candidate and why it was refused: what is refused in one place is not to come back by another. */
export interface Refused {
  readonly candidate: Candidate;
  readonly reason: Refusal;
}
